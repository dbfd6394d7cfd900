"""The words that introduce a quotation: "Ann Lee told reporters on Friday: “…”", "Ann Lee: “…”"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution, attribution_by_verb
from summarizer.attribution_in_english.grammar.cues import NAMING_VERBS, REPORTING_NOUNS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_nonfactual
from summarizer.attribution_in_english.grammar.inverted_subjects import OBJECT_PRONOUNS
from summarizer.attribution_in_english.grammar.nominal import in_the_words_of
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.grammar.spoken_objects import gives_nickname
from summarizer.attribution_in_english.grammar.subjects import subject
from summarizer.attribution_in_english.grammar.subjects_before_insertions import name_before_role
from summarizer.attribution_in_english.parsing.tags import FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.attribution_in_english.quotations.offsets import JoinedQuotation, Layout
from summarizer.attribution_in_english.speech.senses import is_thing
from summarizer.attribution_in_english.speech.token_patterns import (
    is_finite,
    is_in_relative_clause,
    is_reporting_verb,
    noun_phrase_at,
)

# Every word but the smallest has a capital.
_TITLE: Final = re.compile(
    r"[A-Z][\w’'.-]*(?: (?:[A-Z0-9][\w’'.-]*|a|an|and|at|by|for|from|in|of|on|or|the|to|with)){1,6}"
)
# "Wrote “The Quiet Mill” in May" tells of a book or a song.
_COMPOSING_VERBS: Final = frozenset({"sing", "write"})
_NON_MAIN_VERB_DEPS: Final = frozenset({"aux", "auxpass", "amod"})

# "The night" before a clause that says which one.
_TIMES: Final = frozenset("afternoon day evening hour minute moment month morning night second week year".split())
_TIME_ARTICLES: Final = frozenset({"that", "the"})
_TIME_TOKENS: Final = 2
_DAY_LABELS: Final = frozenset({"DATE", "TIME"})
_TIME_AND_PLACE_LABELS: Final = frozenset({"DATE", "TIME", "GPE", "LOC"})

# What gives a thing its words: "a drawing, captioned “…”".
_LABELLING_VERBS: Final = frozenset({"caption", "dub", "label", "title"})
# A verb further away from the comma introduces nothing.
_MAX_VERB_DISTANCE_TOKENS: Final = 25
# The longest phrase between a naming verb and the name that it gives.
_MAX_NAMED_TOKENS: Final = 12
# A shorter quotation, marks included, needs a reporting verb.
_MIN_SPEECH_TOKENS: Final = 5
# The longest label without a name in it: "More from the report:".
_MAX_LABEL_TOKENS: Final = 12


def attribution_before_quote(layout: Layout, quote_index: int) -> Attribution | None:
    """Return the attribution before a quotation: before a colon even a paragraph earlier, else in its own sentence."""
    doc, quotation = layout.doc, layout.quotations[quote_index]
    last = quotation.token_start - 1
    while last >= 0 and doc[last].is_space:
        last -= 1
    if last < 0 or not layout.is_readable(last):
        return None
    start = max(layout.sentence(last)[0], layout.quotations[quote_index - 1].token_end if quote_index else 0)
    if doc[last].text.endswith(":"):
        return None if _is_listed_title(layout, quotation) else _before_colon(layout, start, last)
    if start > last or "\n" in layout.text[doc[last].idx : quotation.start]:
        return None
    if doc[last].text == ",":
        return _before_comma(layout, quotation, start, last)
    return _before_opening_mark(layout, quotation, start, last)


def _is_listed_title(layout: Layout, quotation: JoinedQuotation) -> bool:
    """Whether a quotation is the first of a list of works: "is the author of two books: “The Mill,” about …"."""
    after = layout.text[quotation.end : quotation.end + 1]
    ends_with_comma = after == "," or layout.text[quotation.end - 2] == ","
    return ends_with_comma and _is_title(layout, quotation)


def _is_title(layout: Layout, quotation: JoinedQuotation) -> bool:
    words = layout.doc[quotation.token_start : quotation.token_end].text.strip("“”\"‘’', ")
    return _TITLE.fullmatch(words) is not None


def _before_colon(layout: Layout, start: int, colon: int) -> Attribution | None:
    """The last reporting verb before a colon, else a reporting noun with its verb, else any verb, else only a name."""
    if (told := _in_words_of(layout, start, colon) or _participle_after_with(layout, colon)) is not None:
        return told
    last = colon - 1
    while last > start and layout.doc[last].tag_ in {"RB", "PRP", "RP", ","}:
        last -= 1
    verbs = list(_verbs(layout, start, colon))
    reporting = next(
        (
            verb
            for verb in verbs
            if (is_reporting_verb(verb) and not _is_demanded(verb)) or (verb.i == last and _is_main(verb))
            if not _tells_when(verb)
        ),
        None,
    )
    if reporting is not None:
        above = reporting.head
        is_wanted = reporting.dep_ == "ccomp" and REPORTING_VERBS.get(above.lemma_) is CueKind.URGE
        verb = above if is_wanted else reporting
        return _attribution(layout, verb, start, colon, phrases.with_thing_found(verb))
    noun = next(
        (noun for noun in layout.doc[start:colon] if noun.lemma_ in REPORTING_NOUNS and noun.dep_ == "dobj"), None
    )
    if noun is not None and noun.head.i >= start:
        return _attribution(layout, noun.head, start, colon, (noun.head.i, noun.i + 1))
    main = next((verb for verb in verbs if verb.dep_ == "ROOT"), None)
    main = main or next((verb for verb in verbs if is_finite(verb)), None)
    if main is not None:
        found = _attribution(layout, main, start, colon)
        is_by_thing = found is not None and found.speaker is not None and is_thing(found.speaker)
        return None if is_by_thing else found
    return _copular(layout, start, colon) or _label(layout, start, colon)


def _in_words_of(layout: Layout, start: int, colon: int) -> Attribution | None:
    """The owner of the words that a colon introduces: "here it is in the words of the builder: “…”"."""
    sentence = layout.doc[start:colon]
    words = (token for token in sentence if token.lower_ == "in" and token.right_edge.i == colon - 1)
    return next((found for token in words for found in in_the_words_of(token, sentence)), None)


def _participle_after_with(layout: Layout, colon: int) -> Attribution | None:
    """A participle that was read as a noun before a colon: "left to boos, with one man shouting: “…”"."""
    word = layout.doc[colon - 1]
    lemma = word.lower_.removesuffix("ing")
    if word.tag_ != "NN" or lemma == word.lower_ or lemma not in REPORTING_VERBS or word.head.lower_ != "with":
        return None
    speaker = next((child for child in word.lefts if child.dep_ in {"nsubj", "compound"}), None)
    is_next = speaker is not None and speaker.i == word.i - 1
    return Attribution((word.i, word.i + 1), REPORTING_VERBS[lemma], speaker) if is_next else None


def _verbs(layout: Layout, start: int, last: int) -> Iterator[Token]:
    """The verbs between two tokens, the last first, without auxiliaries and without what others say."""
    for token in reversed(layout.doc[start:last]):
        is_verb = token.tag_.startswith("VB") and token.dep_ not in _NON_MAIN_VERB_DEPS and token.lemma_ != "be"
        if is_verb and token.i not in layout.quoted and (token.i == last - 1 or not is_in_relative_clause(token)):
            yield token


def _is_demanded(verb: Token) -> bool:
    """Whether a verb is only the content of a demand: "demanded that voters answer the question:"."""
    if verb.dep_ != "ccomp":
        return False
    is_asked = verb.head.lemma_ == "ask" and any(child.lower_ == "that" for child in verb.lefts)
    return is_asked or REPORTING_VERBS.get(verb.head.lemma_) is CueKind.URGE


def _tells_when(verb: Token) -> bool:
    """Whether a verb only says which day or night is meant: "he said the night the Moles signed him:"."""
    noun = verb.head
    if verb.dep_ == "relcl" and noun.lemma_ in _TIMES and noun.dep_ == "npadvmod":
        return True
    time = verb.left_edge
    agent = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if agent is None or not verb.i - _MAX_VERB_DISTANCE_TOKENS <= time.i < agent.i:
        return False
    before = verb.doc[time.i : agent.left_edge.i]
    return len(before) == _TIME_TOKENS and before[0].lower_ in _TIME_ARTICLES and before[1].lemma_ in _TIMES


def _describes_object(verb: Token) -> bool:
    """Whether a verb is in a clause that describes an object: "she apologises for the life she tried to escape:"."""
    clause = verb.head if verb.dep_ == "xcomp" else verb
    is_of_object = clause.dep_ == "relcl" and clause.head.dep_ in {"dobj", "pobj", "conj"}
    if is_of_object and clause.head.pos_ == "NOUN" and not any(c.tag_ in {"WP", "WDT"} for c in clause.lefts):
        return True
    # The parser may take "she tried" for the content of "apologises".
    first = clause.left_edge
    is_ccomp = verb.dep_ == "xcomp" and verb.tag_ == "VB" and clause.dep_ == "ccomp"
    return is_ccomp and first.tag_ == "PRP" and first.i > 0 and first.nbor(-1).pos_ == "NOUN"


def _is_main(verb: Token) -> bool:
    """Whether a verb is not part of another's content: not "seen" in "listed what she had seen:"."""
    if _describes_object(verb):
        return False
    return verb.dep_ not in {"ccomp", "pcomp", "csubj"} or is_reporting_verb(verb.head)


def _attribution(layout: Layout, verb: Token, start: int, end: int, cue: TokenSpan | None = None) -> Attribution | None:
    """The attribution by a verb with its subject, which follows the verb in "Said Lee: “…”"."""
    if is_nonfactual(verb):
        return None
    speaker = subject(verb)
    if speaker is not None and speaker.i < start:
        # "She called it “too late” and offered them this: “…”".
        is_same = layout.sentence(speaker.i) == layout.sentence(verb.i)
        is_shared = is_same and (verb.dep_ == "conj" or _is_apart_by_title(layout, speaker, verb))
        speaker = speaker if is_shared else None
    is_inverted = is_reporting_verb(verb) and not any(t.tag_.startswith("NN") for t in layout.doc[start : verb.i])
    if speaker is None and is_inverted:
        speaker = (noun_phrase_at(layout.doc, verb.i + 1, end) or (None, 0))[0]
        speaker = None if speaker is not None and speaker.lower_ in OBJECT_PRONOUNS else speaker
    return attribution_by_verb(verb, speaker, cue or (verb.i, verb.i + 1))


def _is_apart_by_title(layout: Layout, speaker: Token, verb: Token) -> bool:
    """Whether only a short quotation parts a subject from its verb: "Ann Lund, who sang in “Tarn,” agreed: “…”"."""
    span = layout.char_span((speaker.i, verb.i))
    is_short = all(layout.quotations[each].token_count < _MIN_SPEECH_TOKENS for each in layout.overlapping(span))
    return is_short and speaker.dep_ == "nsubj" and speaker.head == verb and speaker.i not in layout.quoted


def _copular(layout: Layout, start: int, colon: int) -> Attribution | None:
    """The subject of a copular verb: "Ann Lee, a teacher from Tarn, was furious: “…”"."""
    for verb in layout.doc[start:colon]:
        if verb.lemma_ == "be" and verb.dep_ in {"ROOT", "ccomp"}:
            own = next((child for child in verb.lefts if child.dep_ == "nsubj" and child.i >= start), None)
            if own is None:
                return None
            state = next((child for child in verb.rights if child.dep_ == "acomp"), verb)
            return Attribution((verb.i, state.i + 1), CueKind.SAY, phrases.owner(own))
    return None


def _label(layout: Layout, start: int, colon: int) -> Attribution | None:
    """A name without a verb: "Here is Ann Lee in May:", "Her answer to the builders:"."""
    doc = layout.doc
    dashes = [token.i for token in doc[start:colon] if token.text in {"-", "—", "–"} and token.whitespace_]
    first = max(dashes, default=start)
    nouns = _nouns(doc[first : _name_end(doc, first, colon)])
    owned = next((noun for noun in nouns if noun.lemma_ in REPORTING_NOUNS), None)
    named = [token for token in nouns if token.ent_type_ in {"PERSON", "ORG"}]
    if len(nouns) > 1 and _is_verb_taken_for_plural(nouns[-1], colon):
        return attribution_by_verb(nouns[-1], nouns[-2], (colon - 1, colon))
    if not nouns or (not named and colon - start > _MAX_LABEL_TOKENS):
        return None
    speaker = phrases.owner(owned) if owned is not None else (named or nouns)[-1]
    if speaker is not None and speaker.dep_ == "poss" and is_role_noun(speaker.head) and speaker.head.i < colon:
        # "Lund's son:".
        speaker = speaker.head
    return Attribution((colon, colon + 1), CueKind.SAY, speaker)


def _is_verb_taken_for_plural(noun: Token, colon: int) -> bool:
    """Whether the last word before a colon is a verb of speech that was taken for a noun: "Article 33 affirms:"."""
    return noun.i == colon - 1 and noun.tag_ == "NNS" and noun.lower_.endswith("s") and noun.lemma_ in REPORTING_VERBS


def _name_end(doc: Doc, start: int, colon: int) -> int:
    """The end of the name in a label that also describes it: "Ann Lee, head of the Tarn Institute:"."""
    comma = next((token.i for token in doc[start:colon] if token.text == ","), colon)
    is_named = any(token.tag_ == "NNP" and token.ent_type_ not in _TIME_AND_PLACE_LABELS for token in doc[start:comma])
    return comma if is_named else colon


def _nouns(words: Span) -> list[Token]:
    return [token for token in words if token.tag_.startswith("NN")]


def _before_comma(layout: Layout, quotation: JoinedQuotation, start: int, comma: int) -> Attribution | None:
    """The nearest reporting verb before a comma, or any verb directly before it."""
    if (read_as_auxiliary := _said_read_as_auxiliary(layout, start, comma)) is not None:
        return read_as_auxiliary
    for verb in _verbs(layout, max(start, comma - _MAX_VERB_DISTANCE_TOKENS), comma):
        is_adjacent = verb.i == comma - 1
        if _is_agentless_passive(verb):
            return None
        if is_reporting_verb(verb) and (is_adjacent or layout.starts_with_capital(quotation)):
            return _attribution(layout, verb, start, comma)
        if (
            is_adjacent
            and layout.starts_with_capital(quotation)
            and quotation.token_count >= _MIN_SPEECH_TOKENS
            and is_finite(verb)
        ):
            return _attribution(layout, verb, start, comma)
    return None


def _said_read_as_auxiliary(layout: Layout, start: int, comma: int) -> Attribution | None:
    """A name and its role before a "said" that was not read as a verb: "Speaking at Tarn, Ann Lee, head of it said"."""
    said = layout.doc[comma - 1]
    name = name_before_role(said) if said.lower_ == "said" and said.dep_ == "aux" else None
    return Attribution((said.i, said.i + 1), CueKind.SAY, name) if name is not None and name.i >= start else None


def _before_opening_mark(layout: Layout, quotation: JoinedQuotation, start: int, last: int) -> Attribution | None:
    """A reporting verb directly before a quotation, or with only its addressee or what it names between."""
    verb = layout.doc[last]
    if verb.tag_ == "PRP" and last > start:
        verb = layout.doc[last - 1]
    spoken = _verb_before_day(layout, quotation, start, last)
    if spoken is not None:
        return _attribution(layout, spoken, start, last)
    if verb.lemma_ in _COMPOSING_VERBS and _is_title(layout, quotation):
        return None
    if (far := _verb_before_that(layout, quotation, start, last)) is not None:
        return _attribution(layout, far, start, last)
    is_name = verb.lemma_ in NAMING_VERBS and verb.i == last
    is_cue = is_reporting_verb(verb) and not is_name and verb.i not in layout.quoted and not _is_agentless_passive(verb)
    if is_cue and verb.i >= start and layout.starts_with_capital(quotation):
        return _attribution(layout, verb, start, last)
    return _naming(layout, quotation, start, last)


def _verb_before_day(layout: Layout, quotation: JoinedQuotation, start: int, last: int) -> Token | None:
    """The verb before the day on which a whole quotation was said: "who said in May “it is much too late”, left"."""
    day = last
    while day > start and layout.doc[day].ent_type_ in _DAY_LABELS:
        day -= 1
    if day == last or day <= start or layout.doc[day].lower_ not in {"in", "on", "at"}:
        return None
    verb = layout.doc[day - 1]
    is_whole = quotation.token_count > _MIN_SPEECH_TOKENS and layout.text[quotation.end : quotation.end + 1] in ",."
    is_said = is_reporting_verb(verb) and verb.lemma_ in {"say", "write", "tweet"}
    return verb if is_whole and is_said and verb.i not in layout.quoted else None


def _verb_before_that(layout: Layout, quotation: JoinedQuotation, start: int, last: int) -> Token | None:
    """The main verb whose "that" the parser gave to another: "said once the vote was held that “I …”"."""
    if layout.doc[last].lower_ != "that" or not layout.starts_with_capital(quotation):
        return None
    verb = next((token for token in layout.doc[start:last] if token.dep_ == "ROOT"), None)
    if verb is None or not is_reporting_verb(verb) or verb.i in layout.quoted or _is_agentless_passive(verb):
        return None
    is_said = REPORTING_VERBS[verb.lemma_] is not CueKind.SHOW and own_subject(verb) is not None
    is_far = is_said and last > verb.i + 1 and quotation.token_count > _MIN_SPEECH_TOKENS
    if any(is_reporting_verb(token) for token in layout.doc[verb.i + 1 : last]):
        return None
    has_clause = any(child.dep_ == "ccomp" and child.i < quotation.token_start for child in verb.children)
    return verb if is_far and not has_clause else None


def _naming(layout: Layout, quotation: JoinedQuotation, start: int, last: int) -> Attribution | None:
    """A verb that gives something a name, together with that thing: "called the plan “a ruin”"."""
    verb = next(_verbs(layout, max(start, last - _MAX_NAMED_TOKENS), last + 1), None)
    if (
        verb is None
        or verb.lemma_ not in NAMING_VERBS
        or gives_nickname(verb)
        or verb.tag_ == "VBN"
        or _is_agentless_passive(verb)
    ):
        return None
    if any(token.text in {".", ";", ":"} for token in layout.doc[verb.i : last + 1]):
        return None
    found = _attribution(layout, verb, start, last)
    end = _end_of_thing_named(layout, verb, quotation)
    return replace(found, spans=((verb.i + 1, end),)) if found is not None else None


def _end_of_thing_named(layout: Layout, verb: Token, quotation: JoinedQuotation) -> int:
    """The end of what a verb names, also if that follows its name: "described as “unfair” | the cuts to the choir"."""
    doc, end = layout.doc, quotation.token_end
    is_first = all(word.lower_ == "as" for word in doc[verb.i + 1 : quotation.token_start])
    if not is_first or end >= len(doc) or doc[end].tag_ not in {"DT", "PRP$"}:
        return end
    nouns = (word for word in doc[end + 1 : end + _MAX_NAMED_TOKENS] if word.tag_.startswith("NN"))
    noun = next((word for word in nouns if not _goes_on_with_noun(word)), None)
    is_whole = noun is not None and all(word.tag_ not in FINITE_VERB_TAGS for word in doc[end : noun.i])
    return min(noun.right_edge.i + 1, doc[end].sent.end) if noun is not None and is_whole else end


def _goes_on_with_noun(word: Token) -> bool:
    """Whether another noun follows; nothing does at the end of a message that was cut off."""
    return any(following.tag_.startswith("NN") for following in word.doc[word.i + 1 : word.i + 2])


def _is_agentless_passive(verb: Token) -> bool:
    """Whether a verb is passive and has no agent: "a play called"."""
    is_label = verb.lemma_ in _LABELLING_VERBS and verb.dep_ in {"advcl", "acl"} and verb.left_edge == verb
    is_label = is_label and verb.tag_ in {"VBN", "VBD"} and verb.nbor(-1).text == ","
    return is_label or (is_passive(verb) and own_subject(verb) is None)
