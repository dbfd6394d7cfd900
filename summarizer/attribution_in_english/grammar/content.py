"""The clause that a reporting verb attributes: the one it governs, or the one around or before "he said"."""

from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.conditions import condition_positions, inverted_condition
from summarizer.attribution_in_english.grammar.content_clause import content_clause, finite, is_finite
from summarizer.attribution_in_english.grammar.content_subjects import (
    addressee_meant,
    clause_after_condition,
    clause_below_with,
    clause_with_insertion,
    clause_with_plural,
    clause_with_two_subjects,
    end_of_list,
    is_without_object,
    is_without_subject,
    with_antecedent,
)
from summarizer.attribution_in_english.grammar.cues import (
    ADDRESSING_VERBS,
    NAMING_VERBS,
    REPORTING_VERBS,
    SPOKEN_KINDS,
    WITH_OBJECT,
    WITH_PREPOSITION,
    CueKind,
)
from summarizer.attribution_in_english.grammar.insertions import BOUNDARY_MARKS, reporting_span
from summarizer.attribution_in_english.grammar.inverted_subjects import clause_of_group
from summarizer.attribution_in_english.grammar.misread import (
    agency_told,
    audience_read_as_verb,
    follows_comma,
    is_without_addressee,
)
from summarizer.attribution_in_english.grammar.objects import nonclausal_content
from summarizer.attribution_in_english.grammar.remarks import remark_positions, shifts_tense
from summarizer.attribution_in_english.grammar.second_verbs import follows_but, goes_on, refutes
from summarizer.attribution_in_english.grammar.subjects import is_second_reporting_verb, own_subject
from summarizer.attribution_in_english.grammar.whole_content import demand_after_colon, with_lost_words
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# Inside a sentence, these have no capital.
_PRONOUNS_IN_CAPITALS: Final = frozenset({"He", "Her", "His", "She", "Their", "They", "We"})
# What precedes one of these is a sentence of its own: "It was late: Lee called it a ruin".
_SENTENCE_BREAKS: Final = frozenset({":", ";", "-", "—", "–"})
_TRAILING_DEPS: Final = frozenset({"prep", "npadvmod", "advmod", "advcl", "punct", "dative", "dobj", "dep"})

_EXPRESSING_VERBS: Final = frozenset({"convey", "express", "share", "utter", "voice"})
_GUESSED: Final = frozenset({"maybe", "perhaps", "possibly", "presumably"})
_PAST_MODALS: Final = frozenset({"would", "could", "might", "should"})
_OTHER_SPEAKERS: Final = frozenset({"another", "others"})
_ALSO_SUBJECTS: Final = frozenset({*phrases.SUBJECT_DEPS, "expl"})
_CONTRAST_MARKERS: Final = frozenset({"while", "whereas", "although", "though"})

# The adverbs that end a sentence after a comma.
_LAST_ADVERBS: Final = frozenset({"again", "anymore", "either", "far", "too", "yet"})
# How another person's deed names the speaker, by how the speaker is called.
_OBJECT_FORMS: Final = MappingProxyType({"he": "him", "she": "her"})
# A remark in brackets after the content has at most this many tokens.
_MAX_BRACKET_TOKENS: Final = 20

# Fewer tokens before ", he said" are not a sentence.
_MIN_SENTENCE_TOKENS: Final = 4


def content(verb: Token, sentence: Span) -> set[int]:
    """Return the token positions of the content of a reporting verb; empty if it has none."""
    positions = clause_below_with(verb) or clause_of_group(verb)
    positions = positions or _reported(verb, sentence)
    if not positions:
        return positions
    if is_without_object(verb, positions) or is_without_subject(verb, positions) or _begins_anew(verb, positions):
        return set()
    positions = (positions - _told_of_others(verb)) | end_of_list(verb, positions)
    return positions | condition_positions(verb) | inverted_condition(positions, sentence)


def _reported(verb: Token, sentence: Span) -> set[int]:
    """The content without a condition before the verb."""
    clause = content_clause(verb)
    if clause is None:
        positions = clause_with_two_subjects(verb) or clause_with_insertion(verb) or clause_after_condition(verb)
        positions = positions or clause_with_plural(verb) or nonclausal_content(verb)
        positions |= demand_after_colon(verb, positions, sentence)
        return _with_closing_bracket(positions, sentence) or _preceding(verb, sentence)
    if clause.i < verb.i and _shares_an_object(verb):
        return nonclausal_content(verb)
    if clause.i < verb.i or clause in verb.ancestors:
        return _around(verb, clause, sentence)
    if _is_about_antecedent(verb, clause):
        return set()
    audience = audience_read_as_verb(verb)
    if audience is not None and clause.head == audience and clause.dep_ == "xcomp":
        return set(range(audience.nbor(-1).left_edge.i, clause.right_edge.i + 1))
    positions = _without_other_speakers(verb, clause) - {verb.i}
    if audience is not None:
        # What follows the addressee at once was given to it as to a verb: "told the Today show | crews | had left".
        positions = {position for position in positions if position > audience.i}
        positions |= set(range(audience.i + 1, min(positions, default=0)))
    positions |= _subject_before(verb, clause) | _coordinated_clause(verb, clause)
    positions |= _feeling_expressed(verb, clause) | _rest_of_predicate(verb, positions)
    positions -= _day_of_cue(verb, clause)
    positions = _with_coordinated_that_clause(positions, sentence)
    if (agency := agency_told(verb)) is not None:
        positions = {position for position in positions if position > agency.i}
        positions |= set(range(agency.i + 1, min(positions, default=0)))
    positions = with_lost_words(verb, clause, positions, sentence)
    positions -= _after_semicolon(verb, positions)
    positions = with_antecedent(verb, clause, positions) | addressee_meant(verb, clause)
    return _with_closing_bracket(positions, sentence) - _aside(verb, clause) - remark_positions(verb, clause)


def _begins_anew(verb: Token, positions: set[int]) -> bool:
    """Whether a new sentence follows a headline that ends with the verb: "Dams may burst, engineers say Her house is".

    Nothing but a capital inside a sentence shows where the line of a page ended.
    """
    first = verb.i + 1
    is_after_clause = any(child.dep_ == "ccomp" for child in verb.lefts)
    if not is_after_clause or first >= len(verb.doc) or first not in positions:
        return False
    return verb.doc[first].text in _PRONOUNS_IN_CAPITALS and min(positions) == first


def _with_closing_bracket(positions: set[int], sentence: Span) -> set[int]:
    """The positions up to the bracket that closes one in them: "its offers (based | on your data)"."""
    end = max(positions, default=-1) + 1
    words = [sentence.doc.tokens[i].text for i in positions]
    opened = words.count("(") - words.count(")")
    closing = (token for token in sentence.doc[end : min(end + _MAX_BRACKET_TOKENS, sentence.end)] if token.text == ")")
    last = next(closing, None) if opened > 0 else None
    return positions | set(range(end, last.i + 1)) if last is not None else positions


def _shares_an_object(verb: Token) -> bool:
    """Whether a verb after a clause has an object, and so does not report the clause: "…,” Lund shares her recipe"."""
    agent = own_subject(verb) if verb.lemma_ == "share" else None
    if agent is None or agent.i > verb.i:
        return False
    return any(child.dep_ == "dobj" and child.i > verb.i for child in verb.rights)


def _after_semicolon(verb: Token, positions: set[int]) -> set[int]:
    """The positions after a semicolon if another speaker follows it: "said it was late; the paper reported that"."""
    mark = next((i for i in sorted(positions) if i > verb.i and verb.doc[i].text == ";"), None)
    if mark is None:
        return set()
    rest = {position for position in positions if position >= mark}
    is_other = any(
        (agent := own_subject(verb.doc[i])) is not None and agent.pos_ != "PRON"
        for i in rest
        if verb.doc[i].lemma_ in REPORTING_VERBS and verb.doc[i].pos_ == "VERB"
    )
    return rest if is_other else set()


def _day_of_cue(verb: Token, clause: Token) -> set[int]:
    """The day on which somebody spoke, if the parser gave it to the clause: "said Monday the dam was safe"."""
    day = verb.nbor() if verb.i + 2 < len(verb.doc) else verb
    begins = day.i + 1 < len(verb.doc) and day.nbor().pos_ in {"DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"}
    is_own = day.lower_.endswith("day") and day.ent_type_ == "DATE" and day.dep_ == "npadvmod" and day.head == clause
    is_name = day.nbor().lower_ in {"night", "morning", "afternoon", "evening"} if begins else False
    return {day.i} if is_own and begins and not is_name else set()


def _aside(verb: Token, clause: Token) -> set[int]:
    """The writer's relative clause at the end, in the present tense after a past one: "said …, which lies in Tarn"."""
    if verb.tag_ != "VBD" or not any(token.tag_ == "VBD" or token.lower_ in _PAST_MODALS for token in finite(clause)):
        return set()
    last = clause.right_edge
    if last.text == "," and last.i + 1 < len(last.doc) and last.nbor().lower_ == "according":
        # "Said the owner was Lund, which mines and, according to its website, sells ore".
        last = last.nbor(-1)
    for token in last.ancestors:
        if token.dep_ == "relcl" and token.i > clause.i and clause.right_edge.i >= token.right_edge.i >= last.i:
            follows_comma = token.left_edge.i > 0 and token.left_edge.nbor(-1).text == ","
            is_present = any(word.tag_ in {"VBZ", "VBP"} for word in finite(token))
            return phrases.subtree(token) if follows_comma and is_present else set()
    return set()


def _is_about_antecedent(verb: Token, clause: Token) -> bool:
    """Whether the subject of a clause is the noun above: "a rule they say could fail"."""
    own = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if verb.dep_ != "relcl" or own is None or own.tag_ in {"WP", "WDT"}:
        return False
    deps = {child.dep_ for child in clause.lefts}
    return not deps & (phrases.SUBJECT_DEPS | {"mark"}) and is_finite(clause)


def _subject_before(verb: Token, clause: Token) -> set[int]:
    """The subject of a clause that the parser took for the cue's object: "explained the plan was to invite firms"."""
    if _follows_its_noun(verb, clause):
        return set(range(verb.i + 1, clause.left_edge.i))
    if any(child.dep_ in phrases.SUBJECT_DEPS or child.dep_ == "mark" for child in clause.lefts):
        earlier = [child for child in verb.rights if child.dep_ == "ccomp" and child.i < clause.i]
        audience = audience_read_as_verb(verb)
        earlier = [child for child in earlier if child != audience and not is_second_reporting_verb(child)]
        return set(range(earlier[0].left_edge.i, clause.left_edge.i)) if earlier else set()
    if not is_finite(clause) or verb.lemma_ in ADDRESSING_VERBS:
        return set()
    prepositions = WITH_PREPOSITION.get(verb.lemma_, ())
    for child in verb.rights:
        if child.i < clause.i and child.dep_ in {"dobj", "ccomp", "dep", "nsubj"}:
            return set(range(child.left_edge.i, clause.left_edge.i))
        if child.i < clause.i and child.dep_ == "prep" and child.lower_ in prepositions:
            return set(range(child.i + 1, clause.left_edge.i))
    return set()


def _feeling_expressed(verb: Token, clause: Token) -> set[int]:
    """The noun without which a clause would say the contrary: "expressed | surprise that so many came"."""
    that = clause.left_edge
    noun = next((child for child in verb.rights if child.dep_ == "dobj" and child.i == that.i - 1), None)
    is_feeling = verb.lemma_ in _EXPRESSING_VERBS and noun is not None and noun.pos_ == "NOUN"
    return set(range(noun.left_edge.i, that.i)) if is_feeling and noun is not None and that.lower_ == "that" else set()


def _follows_its_noun(verb: Token, clause: Token) -> bool:
    """Whether a content clause is a relative clause of the noun before it: "reported waiting times that exceeded"."""
    that = clause.left_edge
    is_subject = that.tag_ == "WDT" and that.dep_ in phrases.SUBJECT_DEPS and that.head == clause
    noun = that.nbor(-1) if that.i else that
    return is_subject and noun.i > verb.i and noun.pos_ == "NOUN" and noun.head == verb and verb.lemma_ in WITH_OBJECT


def _rest_of_predicate(verb: Token, positions: set[int]) -> set[int]:
    """The predicate that the parser cut off from a clause: "said that they weren’t “asking for the moon”"."""
    end = max(positions) + 1
    if (cut_off := _verb_of_modal(verb, end)) is not None:
        return set(range(end, cut_off.right_edge.i + 1))
    rest = next((child for child in verb.rights if child.dep_ == "xcomp" and child.i >= end), None)
    if rest is None or any(child.lower_ == "to" for child in rest.lefts):
        return set()
    is_next = all(token.is_quote or token.lower_ in {"n't", "n’t", "not"} for token in verb.doc[end : rest.left_edge.i])
    return set(range(end, rest.right_edge.i + 1)) if is_next else set()


def _verb_of_modal(verb: Token, position: int) -> Token | None:
    """The verb whose subject the parser left at the end of the clause: "until next of kin | could be told"."""
    following = verb.doc[position : position + 1]
    if verb.i > position or not following or following[0].tag_ != "MD" or following[0].dep_ != "aux":
        return None
    cut_off = following[0].head
    is_apart = cut_off.i > position and cut_off not in verb.ancestors and cut_off.left_edge == following[0]
    return cut_off if is_apart else None


def _coordinated_clause(verb: Token, clause: Token) -> set[int]:
    """A clause that the parser coordinates with the cue: "said a man was killed, and paramedics took his wife away"."""
    if REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE or verb.lemma_ in NAMING_VERBS:
        # "Mocked what he did, and this is a shame", "called it an insult, and two judges walked out".
        return set()
    end = verb.i if clause.is_ancestor(verb) else max(clause.right_edge.i, verb.i)
    end = max(end, _end_of_audience(verb)) if clause.i < verb.i else end
    said_of = next((c.lower_ for c in clause.lefts if c.dep_ in phrases.SUBJECT_DEPS), "")
    for child in verb.rights:
        if child.dep_ != "conj":
            continue
        if clause.tag_ == "VBN" and not is_finite(clause) and _is_bare_predicate(child):
            return set(range(end + 1, child.right_edge.i + 1))
        if is_without_addressee(child):
            return set(range(end + 1, child.right_edge.i + 1))
        # "Says he likes it, but there is more to it" is the writer's.
        is_refuting = said_of in _OBJECT_FORMS or refutes(child)
        subject_deps = phrases.SUBJECT_DEPS if is_refuting else _ALSO_SUBJECTS
        agent = own_subject(child) or next((c for c in child.lefts if c.dep_ in subject_deps), None)
        if agent is None and _is_clause_read_as_noun(child):
            return set(range(end + 1, child.right_edge.i + 1))
        is_cue = child.lemma_ in REPORTING_VERBS and not (agent is not None and _is_told_before(child, agent, said_of))
        if agent is None or is_cue or not is_finite(child):
            continue
        if child.left_edge.nbor(-1).lower_ == "but" and shifts_tense(child, agent, clause):
            continue
        is_quoted = any(token.is_quote for token in verb.doc[child.left_edge.i : child.right_edge.i + 1])
        is_other = agent.lower_ not in {"he", "she", "they"} or _acts_on(child, agent, said_of)
        is_other = is_other or _is_only_with_speaker(verb, agent, clause)
        if agent.i > end and (is_other or agent.lower_ == said_of or is_quoted):
            return set(range(end + 1, child.right_edge.i + 1))
    return set()


def _end_of_audience(verb: Token) -> int:
    """The last word for whom somebody told it: "The mill is old, Hale told | the jury |, and it leaks"."""
    audiences = (child for child in verb.rights if child.dep_ in {"dobj", "dative"})
    return max((audience.right_edge.i for audience in audiences), default=verb.i)


def _is_told_before(second: Token, agent: Token, said_of: str) -> bool:
    """Whether a second clause tells what the speaker had told others: "said he would go | and he had told the King".

    "Said he was honest, but he had admitted a theft" is the writer's.
    """
    is_same = agent.lower_ == said_of and said_of in {"he", "she", "they"}
    return is_same and not follows_but(second) and any(child.lower_ == "had" for child in second.lefts)


def _is_clause_read_as_noun(noun: Token) -> bool:
    """Whether a clause was joined to a cue as a noun: "said it was safe, | but a judge who saw it was “unsure”"."""
    before = noun.doc[max(0, noun.left_edge.i - 2) : noun.left_edge.i].text
    if noun.pos_ not in phrases.NOMINAL_POS or before not in {", but", ", and"} or noun.head.i > noun.i:
        return False
    relative = next((child for child in noun.rights if child.dep_ == "relcl" and child.left_edge.tag_ == "WP"), None)
    inner = (word for word in relative.subtree if word != relative) if relative is not None else ()
    is_told = any(word.tag_ in {"VBD", "VBN"} and word.dep_ == "advcl" and is_finite(word) for word in inner)
    return is_told and not any(word.lemma_ in REPORTING_VERBS for word in noun.subtree if word.pos_ == "VERB")


def _acts_on(verb: Token, agent: Token, said_of: str) -> bool:
    """Whether the other person of a sentence does something to the speaker: "said she …, but he left her curious"."""
    form = _OBJECT_FORMS.get(said_of)
    is_other = form is not None and agent.lower_ not in {said_of, "they"}
    return is_other and verb.doc[verb.i + 1 : verb.i + 2].text == form


def _is_only_with_speaker(verb: Token, agent: Token, clause: Token) -> bool:
    """Whether "they" are people whom only the speaker can mean: "Lund said he had a cat, but they did not find it"."""
    speaker = own_subject(verb)
    if agent.lower_ != "they" or speaker is None or phrases.has_conjuncts(speaker):
        return False
    # A name that is not known for a person's may be a firm's, which tells itself what it could not do.
    is_unable = any(child.lower_ == "could" for child in agent.head.lefts) and speaker.tag_ == "NNP"
    if speaker.ent_type_ != "PERSON" and not is_unable:
        return False
    before = verb.doc[verb.sent.start : clause.right_edge.i + 1]
    return not any(word.tag_ in {"NNS", "NNPS"} or word.lower_ in {"and", "people"} for word in before)


def _is_bare_predicate(verb: Token) -> bool:
    """Whether a finite verb has neither a subject nor an "and": the parser took what precedes it for a clause."""
    deps = {child.dep_ for child in verb.lefts}
    return is_finite(verb) and not deps & (phrases.SUBJECT_DEPS | {"cc"}) and verb.left_edge.nbor(-1).text == ","


def _without_other_speakers(verb: Token, clause: Token) -> set[int]:
    """The positions of a clause, without its speaker's second reporting verb and without what other speakers say."""
    positions = phrases.subtree(clause)
    for child in clause.rights:
        is_second = child.dep_ == "conj" and goes_on(child, verb, clause)
        if is_second or _is_by_another_speaker(child) or _is_speakers_participle(child, clause):
            positions -= phrases.subtree(child)
    return positions


def _is_speakers_participle(child: Token, clause: Token) -> bool:
    """Whether a participle goes on with what the speaker said: "said the bank had failed, adding that …"."""
    kind = REPORTING_VERBS.get(child.lemma_) if child.dep_ == "advcl" and child.tag_ == "VBG" else None
    is_reporting = kind not in {None, CueKind.DENY, CueKind.JUDGE}
    return is_reporting and follows_comma(child) and clause.lemma_ not in REPORTING_VERBS


def _is_by_another_speaker(clause: Token) -> bool:
    """Whether a clause reports what another speaker says: "…, while supporters argue that …"."""
    if _is_of_others(clause):
        return True
    if clause.lemma_ not in REPORTING_VERBS or not _is_contrasted(clause):
        return False
    agent = own_subject(clause)
    return agent is not None and (agent.pos_ != "PRON" or agent.lower_ in _OTHER_SPEAKERS)


def _is_contrasted(clause: Token) -> bool:
    """Whether a clause is set against the one before, or coordinated with it."""
    if clause.dep_ == "advcl":
        is_contrast = any(child.lower_ in _CONTRAST_MARKERS for child in clause.lefts)
        # "Said it was shut, although the council had promised to keep it": what came before belongs to what was said.
        return is_contrast and not any(token.lower_ == "had" for token in finite(clause))
    return clause.dep_ == "conj" and clause.tag_ in {"VBD", "VBZ"}


def _told_of_others(verb: Token) -> set[int]:
    """The positions after a cue at which the writer goes on with others, however deep in what was reported."""
    after = verb.doc[verb.i + 1 : verb.right_edge.i + 1]
    clause = next((token for token in after if _is_of_others(token) and verb.is_ancestor(token)), None)
    return phrases.subtree(clause) if clause is not None else set()


def _is_of_others(clause: Token) -> bool:
    """Whether the writer goes on with somebody else: "…, while others waited outside", "…, with Lund adding that"."""
    if clause.dep_ == "prep" and clause.lower_ == "with":
        return clause.nbor(-1).text == "," and any(_is_said_by_name(child) for child in clause.rights)
    if clause.dep_ != "advcl" or clause.left_edge.lower_ not in _CONTRAST_MARKERS:
        return False
    agent = next((child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    return clause.left_edge.nbor(-1).text == "," and agent is not None and agent.lower_ in _OTHER_SPEAKERS


def _is_said_by_name(participle: Token) -> bool:
    """Whether a participle after "with" reports what somebody with a name said: "with Ann Lund adding that"."""
    if participle.dep_ != "pcomp" or REPORTING_VERBS.get(participle.lemma_) not in SPOKEN_KINDS:
        return False
    return any(child.dep_ == "nsubj" and child.pos_ == "PROPN" for child in participle.lefts)


def said_by_others(sentence: Span, position: int) -> set[int]:
    """Return the positions after a cue that report other speakers: "…, she said, but Lee said that …"."""
    positions: set[int] = set()
    for token in sentence.doc[position : sentence.end]:
        if _is_by_another_speaker(token):
            before = token.left_edge.i - 1
            positions |= phrases.subtree(token) | ({before} if sentence.doc[before].dep_ == "cc" else set())
    return positions


def _with_coordinated_that_clause(positions: set[int], sentence: Span) -> set[int]:
    """The positions with a following "and that …", which the parser may attach elsewhere."""
    end = max(positions) + 1
    following = [token.lower_ for token in sentence.doc[end : min(end + 4, sentence.end)] if not token.is_quote]
    if following[:2] == ["and", "that"] or following[:3] == [",", "and", "that"]:
        return positions | set(range(end, sentence.end))
    return positions


def _preceding(verb: Token, sentence: Span) -> set[int]:
    """The sentence before a trailing "he said", if the parser saw no clause in it."""
    start, end = reporting_span(verb)
    is_last = all(child.i < verb.i or _is_trailing(verb, child) for child in verb.children if child.i >= end)
    if start - sentence.start < _MIN_SENTENCE_TOKENS or verb.doc[start - 1].text not in BOUNDARY_MARKS or not is_last:
        return set()
    preceding = verb.doc[sentence.start : start]
    if REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE:
        # "When Holm vowed to “protect all people,” the crowd applauded."
        return set()
    if verb.dep_ != "ROOT" or start >= end - 1 or not any(map(_is_main_verb, preceding)):
        return set()
    return set(range(sentence.start, start))


def _is_trailing(verb: Token, child: Token) -> bool:
    """Whether a word after a trailing "he said" is neither its clause nor its object."""
    return child.dep_ in _TRAILING_DEPS and (child.dep_ != "dobj" or verb.lemma_ in ADDRESSING_VERBS)


def _is_main_verb(token: Token) -> bool:
    """Whether a verb may head a main clause: it is finite, and not under "when" or "who"."""
    if token.tag_ not in FINITE_TAGS or token.dep_ in {"relcl", "acl"}:
        return False
    clause = token.head if token.dep_ in {"aux", "auxpass"} else token
    return clause.dep_ not in {"relcl", "acl"} and not any(c.dep_ == "mark" for c in clause.children)


def _around(verb: Token, clause: Token, sentence: Span) -> set[int]:
    """The positions before and after an inserted or trailing "he said"."""
    if clause.is_ancestor(verb):
        start = reporting_span(verb)[0]
        reporting = {position for position in phrases.subtree(verb) if position >= start}
    else:
        reporting = {position for position in phrases.subtree(verb) - phrases.subtree(clause) if position > clause.i}
    reporting -= _adverb_before_cue(verb)
    first = min({*_words_only(verb, reporting), verb.i})
    is_apart = first > sentence.start and verb.doc[first - 1].text in _SENTENCE_BREAKS
    is_after_link = _begins_after_link(verb, first)
    left = set() if is_apart or is_after_link else set(range(sentence.start, first)) - reporting
    right = {position for position in phrases.subtree(clause) if position > verb.i} - reporting
    right |= _coordinated_clause(verb, clause) | _contrast(verb)
    right |= {position for position in phrases.subtree(verb) if position > verb.i + 1} if is_after_link else set()
    for child in clause.rights:
        if child.i > verb.i and child.tag_ == "VBG" and child.lemma_ in REPORTING_VERBS and follows_comma(child):
            right -= phrases.subtree(child)
    return left | (right - said_by_others(sentence, verb.i + 1))


def _begins_after_link(verb: Token, first: int) -> bool:
    """Whether only what follows a cue is reported: "…, and, perhaps, she hopes, a truce", "when, he says, …"."""
    at = first - 1
    while at > 0 and (verb.doc[at].text == "," or verb.doc[at].lower_ in _GUESSED):
        at -= 1
    link, after = verb.doc[at], max(reporting_span(verb)[1], verb.i + 1)
    if verb.doc[after : after + 1].text != ",":
        return False
    is_guess = link.lower_ == "and" and verb.doc[at + 1 : at + 2].text == "," and at < first - 2
    return verb.doc[first - 1].text == "," and at < first - 1 and (is_guess or link.lower_ in {"when", "where"})


def _adverb_before_cue(verb: Token) -> set[int]:
    """The adverb that the parser gave to a cue after the sentence that it ends: "Nobody is hurt, so far, she said"."""
    adverbs = (child for child in verb.lefts if child.lower_ in _LAST_ADVERBS and child.nbor().text == ",")
    adverb = next(adverbs, None)
    return {*phrases.subtree(adverb), adverb.left_edge.i - 1} if adverb is not None and adverb.i > 1 else set()


def _contrast(verb: Token) -> set[int]:
    """The end of a sentence that the parser gave to an inserted cue: "It is not cheap, he said, | rather than dear"."""
    for child in verb.rights:
        first = child.left_edge
        is_contrast = (first.lower_, child.lower_) in {("rather", "than"), ("instead", "of")}
        if is_contrast and first.i > verb.i and first.nbor(-1).text == ",":
            return phrases.subtree(child)
    return set()


def _words_only(verb: Token, positions: set[int]) -> set[int]:
    """The positions of words, without those of punctuation marks."""
    return {position for position in positions if not verb.doc[position].is_punct}
