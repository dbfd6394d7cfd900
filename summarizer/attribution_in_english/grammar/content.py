"""The clause that a reporting verb attributes: the one it governs, or the one around or before "he said"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.conditions import condition_positions, inverted_condition
from summarizer.attribution_in_english.grammar.content_around import content_around, sentence_before
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
from summarizer.attribution_in_english.grammar.coordinated_clauses import coordinated_clause
from summarizer.attribution_in_english.grammar.coordinated_cues import is_second_reporting_verb
from summarizer.attribution_in_english.grammar.cues import (
    ADDRESSING_VERBS,
    REPORTING_VERBS,
    WITH_OBJECT,
    WITH_PREPOSITION,
    CueKind,
)
from summarizer.attribution_in_english.grammar.inverted_subjects import clause_of_group
from summarizer.attribution_in_english.grammar.misread import agency_told, audience_read_as_verb, follows_comma
from summarizer.attribution_in_english.grammar.objects import nonclausal_content
from summarizer.attribution_in_english.grammar.other_speakers import is_by_another_speaker, told_of_others
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.remarks import remark_positions
from summarizer.attribution_in_english.grammar.second_verbs import goes_on
from summarizer.attribution_in_english.grammar.whole_content import demand_after_colon, with_lost_words
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# Inside a sentence, these have no capital.
_PRONOUNS_IN_CAPITALS: Final = frozenset({"He", "Her", "His", "She", "Their", "They", "We"})

_EXPRESSING_VERBS: Final = frozenset({"convey", "express", "share", "utter", "voice"})
_PAST_MODALS: Final = frozenset({"would", "could", "might", "should"})

# A remark in brackets after the content has at most this many tokens.
_MAX_BRACKET_TOKENS: Final = 20


def content(verb: Token, sentence: Span) -> set[int]:
    """Return the token positions of the content of a reporting verb; empty if it has none."""
    positions = clause_below_with(verb) or clause_of_group(verb)
    positions = positions or _reported(verb, sentence)
    if not positions:
        return positions
    if is_without_object(verb, positions) or is_without_subject(verb, positions) or _begins_anew(verb, positions):
        return set()
    positions = (positions - told_of_others(verb)) | end_of_list(verb, positions)
    return positions | condition_positions(verb) | inverted_condition(positions, sentence)


def _reported(verb: Token, sentence: Span) -> set[int]:
    """The content without a condition before the verb."""
    clause = content_clause(verb)
    if clause is None:
        positions = clause_with_two_subjects(verb) or clause_with_insertion(verb) or clause_after_condition(verb)
        positions = positions or clause_with_plural(verb) or nonclausal_content(verb)
        positions |= demand_after_colon(verb, positions, sentence)
        return _with_closing_bracket(positions, sentence) or sentence_before(verb, sentence)
    if clause.i < verb.i and _shares_an_object(verb):
        return nonclausal_content(verb)
    if clause.i < verb.i or clause in verb.ancestors:
        # "The mill was shut; the court demanded to know why": what precedes is another sentence.
        return content_around(verb, clause, sentence) or nonclausal_content(verb)
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
    positions |= _subject_before(verb, clause) | coordinated_clause(verb, clause)
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
            # "…, who has allegedly been “hiding money”": the speaker's own.
            is_told = any(word.is_quote or word.lower_ == "allegedly" for word in token.subtree)
            return phrases.subtree(token) if follows_comma and is_present and not is_told else set()
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


def _without_other_speakers(verb: Token, clause: Token) -> set[int]:
    """The positions of a clause, without its speaker's second reporting verb and without what other speakers say."""
    positions = phrases.subtree(clause)
    for child in clause.rights:
        is_second = child.dep_ == "conj" and goes_on(child, verb, clause)
        if is_second or is_by_another_speaker(child) or _is_speakers_participle(child, clause):
            positions -= phrases.subtree(child)
    return positions


def _is_speakers_participle(child: Token, clause: Token) -> bool:
    """Whether a participle goes on with what the speaker said: "said the bank had failed, adding that …"."""
    kind = REPORTING_VERBS.get(child.lemma_) if child.dep_ == "advcl" and child.tag_ == "VBG" else None
    is_reporting = kind not in {None, CueKind.DENY, CueKind.JUDGE}
    return is_reporting and follows_comma(child) and clause.lemma_ not in REPORTING_VERBS


def _with_coordinated_that_clause(positions: set[int], sentence: Span) -> set[int]:
    """The positions with a following "and that …", which the parser may attach elsewhere."""
    end = max(positions) + 1
    following = [token.lower_ for token in sentence.doc[end : min(end + 4, sentence.end)] if not token.is_quote]
    if following[:2] == ["and", "that"] or following[:3] == [",", "and", "that"]:
        return positions | set(range(end, sentence.end))
    return positions
