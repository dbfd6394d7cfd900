"""Adds quotations without a cue to the attribution that they continue."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.coreference.captions import is_caption
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun, is_role_noun
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, TokenSpan
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS, FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token
from summarizer.attribution_in_english.quotations.offsets import CharSpan, JoinedQuotation, Layout
from summarizer.attribution_in_english.speech.assignment import Assignment
from summarizer.attribution_in_english.speech.enclosed_quotations import enclosing_attribution
from summarizer.attribution_in_english.speech.spans import merged
from summarizer.attribution_in_english.speech.token_patterns import noun_phrase_at
from summarizer.caption_lines import captions_in, is_within

# Between two parts of one sentence: "“…,” said Ann Lee, who chairs it, “…”", "“…” and “…”".
_INTERJECTED: Final = re.compile(r"[^;:!?“”\"\n]{1,160}(?:[,—–-]|\b(?:and|but|then|because|that|or))\s*")
# A quotation after which its sentence continues.
_CONTINUING_COMMA: Final = re.compile(r",[”\"'’»]{1,2}|[”\"'’»],")

_JOINED: Final = re.compile(r"[\s,]*+(?:and|but|or|then|and then)?[\s,]*+")

# The form of an interviewer's question before a bare answer, its greatest length, and how many paragraphs later the
# answer is.
_QUESTION: Final = re.compile(
    r"[^“”\"\n]*(?:\?|\b(?:I|we) (?:ask|say|suggest|wonder|point out|put it)(?:ed|d|s)?\b[^.\n]{0,30}\.)"
)
_MAX_QUESTION_CHARS: Final = 400
_ANSWER_DISTANCE: Final = 2
# A longer quotation, marks included, is no name.
_MAX_NAME_TOKENS: Final = 6

_QUOTATION_MARKS: Final = "“”\"'‘’«»„‟‹›` "
_ENDS: Final = ".,!?…"
_STOPS: Final = frozenset(".!?…,;:—–-)]")

# The longest story between two parts of what somebody says.
_MAX_STORY_TOKENS: Final = 60
_FIRST_PERSON: Final = frozenset({"I", "me", "my", "My"})
_PERSON_PRONOUNS: Final = frozenset({"he", "she"})
# What an interviewer's text has outside quotations.
_INTERVIEWER_WORDS: Final = frozenset({"i", "me", "?"})

# The characters that may be between a speech and the paragraph that continues it.
_IGNORABLE: Final = ' .\n\xa0”"'


def with_continuations(layout: Layout, assignment: Assignment, contents: list[list[CharSpan]]) -> list[list[CharSpan]]:
    """Return the contents with the quotations that continue each of them, in reading order."""
    grown = [list(spans) for spans in contents]
    ends = sorted((spans[-1][1], index) for index, spans in enumerate(contents) if spans)
    cued = {layout.sentence(attribution.cue[0])[0] for attribution in assignment.attributions}
    position, latest, quoting = 0, -1, -1
    sole = _sole_speaker(layout, assignment, contents)
    interviewee = sole if sole is not None and _is_told_by_interviewer(layout) else None
    for quotation in _unassigned(layout, contents):
        while position < len(ends) and ends[position][0] <= quotation.start:
            latest = ends[position][1]
            quoting = latest if _ends_quoted(layout, contents[latest]) else quoting
            position += 1
        if quoting >= 0 and _is_parenthetical(layout, assignment, latest, quoting):
            latest = quoting
        if latest >= 0 and _is_cut_off(layout, assignment.attributions[latest], quotation):
            latest = quoting = -1
        if latest >= 0 and (
            _continues(layout, assignment.attributions[latest], grown[latest], quotation)
            or (_is_by(assignment.attributions[latest], interviewee) and _is_introduced(layout, quotation, cued))
            or (_is_by(assignment.attributions[latest], sole) and _is_after_mention(layout, quotation, cued, sole))
            or _is_after_story_of_speaker(layout, assignment.attributions[latest], quotation, cued)
        ):
            grown[latest].append((quotation.start, max(quotation.end, _resumed_end(layout, quotation, cued))))
            quoting = latest
        elif layout.fills_paragraph(quotation) and _is_speech(layout, quotation):
            around = enclosing_attribution(layout, assignment, contents, quotation)
            if around is not None:
                grown[around].insert(0, quotation.span)
    return [sorted(spans) for spans in grown]


def _sole_speaker(layout: Layout, assignment: Assignment, contents: list[list[CharSpan]]) -> str | None:
    """The last name of the only one who speaks the quotations that have a cue; `None` if several do.

    Someone without a name, "an official", counts as another speaker; "he" or "she" may be the one with the name.
    """
    pairs = zip(assignment.attributions, contents, strict=True)
    speakers = [attribution.speaker for attribution, spans in pairs if spans and _ends_quoted(layout, spans)]
    others = [speaker for speaker in speakers if speaker is None or speaker.lower_ not in _PERSON_PRONOUNS]
    pronouns = {speaker.lower_ for speaker in speakers if speaker is not None} & _PERSON_PRONOUNS
    if len(pronouns) > 1 or any(speaker is None or speaker.pos_ != "PROPN" for speaker in others):
        return None
    names = {speaker.lower_ for speaker in others if speaker is not None}
    return names.pop() if len(names) == 1 else None


def _is_told_by_interviewer(layout: Layout) -> bool:
    """Whether a text is an interview: the writer uses the first person, or asks more than one question."""
    told = [token for token in layout.doc if token.lower_ in _INTERVIEWER_WORDS and token.i not in layout.quoted]
    # Not the "I" of "Elizabeth I".
    is_personal = any(token.tag_ == "PRP" for token in told)
    return is_personal or sum(token.text == "?" for token in told) > 1


def _is_by(attribution: Attribution, name: str | None) -> bool:
    """Whether a speaker has this last name, or is "he" or "she"."""
    speaker = attribution.speaker
    return name is not None and speaker is not None and speaker.lower_ in _PERSON_PRONOUNS | {name}


def _is_introduced(layout: Layout, quotation: JoinedQuotation, cued: set[int]) -> bool:
    """Whether a sentence about the one interviewed introduces a quotation: "He is firmer on the museum. “…”"."""
    start, end = _sentence_before(layout, quotation)
    apart = layout.paragraph(quotation.start) - layout.paragraph(layout.token_starts[start])
    if apart > 1 or start in cued or start in layout.quoted or not layout.fills_paragraph(quotation):
        return False
    subject = next((token for token in layout.doc[start:end] if _is_main_subject(token)), None)
    return subject is not None and subject.lower_ in _PERSON_PRONOUNS and _is_speech(layout, quotation)


def _is_after_mention(layout: Layout, quotation: JoinedQuotation, cued: set[int], name: str | None) -> bool:
    """Whether the sentence before a paragraph of speech is about the only speaker: "Much was new to Lund. “…”"."""
    start, end = _sentence_before(layout, quotation)
    apart = layout.paragraph(quotation.start) - layout.paragraph(layout.token_starts[start])
    if apart != 1 or start in cued or start in layout.quoted or not layout.fills_paragraph(quotation):
        return False
    subjects = [token for token in layout.doc[start:end] if token.dep_ in SUBJECT_DEPS]
    people = {token.lower_ for token in subjects if token.ent_type_ == "PERSON"} | {
        token.lower_ for token in subjects if token.lower_ == name
    }
    return people == {name} and _is_speech(layout, quotation)


def _is_after_story_of_speaker(
    layout: Layout, attribution: Attribution, quotation: JoinedQuotation, cued: set[int]
) -> bool:
    """Whether a paragraph in the first person follows sentences about nobody but the one who spoke last.

    "“…,” Lund added.", then "She has no date yet. But she wants to race again.", then "“I want to win …”".
    """
    speaker, (start, end) = attribution.speaker, _sentence_before(layout, quotation)
    since = layout.sentence(attribution.cue[0])[1]
    if speaker is None or not since <= start < since + _MAX_STORY_TOKENS or not layout.fills_paragraph(quotation):
        return False
    apart = layout.paragraph(quotation.start) - layout.paragraph(layout.token_starts[start])
    told = [token for token in layout.doc[since:end] if token.i not in layout.quoted]
    if apart != 1 or len(told) < end - since or any(layout.sentence(token.i)[0] in cued for token in told):
        return False
    subjects = [token.lower_ for token in told if _is_main_subject(token)]
    is_last = any(_is_main_subject(token) for token in layout.doc[start:end])
    is_one = is_last and not {*subjects, speaker.lower_} >= _PERSON_PRONOUNS
    is_about = is_one and all(subject in _PERSON_PRONOUNS | {speaker.lower_} for subject in subjects)
    is_personal = any(token.text in _FIRST_PERSON for token in layout.doc[quotation.token_start : quotation.token_end])
    return is_about and is_personal and _is_speech(layout, quotation)


def _resumed_end(layout: Layout, quotation: JoinedQuotation, cued: set[int]) -> int:
    """The end of a sentence without a cue that begins and ends quoted: "“It reminds us” that we “must act”."."""
    start, end = layout.sentence(quotation.token_start)
    if start in cued or not layout.opens_sentence(quotation) or quotation.token_end >= end:
        return quotation.end
    within = layout.overlapping((quotation.start, layout.char_span((start, end))[1]))
    last = layout.quotations[within[-1]]
    is_last = not any(token.is_alpha for token in layout.doc[last.token_end : end])
    return last.end if is_last else quotation.end


def _unassigned(layout: Layout, contents: list[list[CharSpan]]) -> Iterator[JoinedQuotation]:
    """The quotations that are not yet part of any content."""
    taken = merged(span for spans in contents for span in spans)
    for quotation in layout.quotations:
        index = bisect_right(taken, quotation.start, key=lambda span: span[1])
        if index == len(taken) or taken[index][0] >= quotation.end:
            yield quotation


def _ends_quoted(layout: Layout, spans: list[CharSpan]) -> bool:
    return any(layout.quotations[quote_index].end == spans[-1][1] for quote_index in layout.overlapping(spans[-1]))


def _is_parenthetical(layout: Layout, assignment: Assignment, index: int, main: int) -> bool:
    """Whether a cue is only added in the sentence of another's quotation: "“…,” she said, noting that …"."""
    cue, other = assignment.attributions[index].cue[0], assignment.attributions[main].cue[0]
    return layout.sentence(cue) == layout.sentence(other) and layout.doc[cue].lemma_ != "add"


def _continues(layout: Layout, attribution: Attribution, spans: list[CharSpan], quotation: JoinedQuotation) -> bool:
    """Whether a quotation continues a speech: in the same paragraph after its sentence, or as the next paragraph."""
    until = max(spans[-1][1], layout.char_span(attribution.cue)[1])
    if layout.text[quotation.end : quotation.end + 1] == ":":
        # The label of a caption or a list: "'A relief': Ann Lund outside the court".
        return False
    apart = layout.paragraph(quotation.start) - layout.paragraph(until - 1)
    if apart == 0:
        is_next = layout.opens_sentence(quotation) or _is_resumed(layout, attribution, spans, quotation)
        is_heading = _is_told_before(layout, attribution, quotation) and not _ends_with_stop(layout, quotation)
        return is_next and not is_heading and not _is_name_with_verb(layout, quotation)
    if not layout.fills_paragraph(quotation) or not _is_speech(layout, quotation):
        return False
    if apart == 1:
        return _ends_paragraph(layout, attribution, until, quotation)
    is_answer = _is_answer(layout, until, quotation) or _is_after_caption(layout, attribution, spans, quotation)
    return apart == _ANSWER_DISTANCE and is_answer


def _is_name_with_verb(layout: Layout, quotation: JoinedQuotation) -> bool:
    """Whether a quotation is a name that opens a sentence: "“The Fall” shows that it is late"."""
    following = layout.doc[quotation.token_end : quotation.token_end + 1]
    is_short = quotation.token_count <= _MAX_NAME_TOKENS and layout.opens_sentence(quotation)
    return is_short and bool(following) and following[0].tag_ in FINITE_TAGS


def _is_told_before(layout: Layout, attribution: Attribution, quotation: JoinedQuotation) -> bool:
    """Whether a sentence of the writer, after that of the cue, precedes a quotation."""
    start = _sentence_before(layout, quotation)[0]
    return start >= layout.sentence(attribution.cue[0])[1] and start not in layout.quoted


def _ends_with_stop(layout: Layout, quotation: JoinedQuotation) -> bool:
    return layout.text[quotation.start : quotation.end].strip(_QUOTATION_MARKS)[-1:] in _STOPS


def _is_speech(layout: Layout, quotation: JoinedQuotation) -> bool:
    """Whether a quotation that fills its paragraph is neither a heading nor a pull quote.

    A heading has no stop, and a pull quote repeats words of the text.
    """
    words = layout.text[quotation.start : quotation.end].strip(_QUOTATION_MARKS)
    return _ends_with_stop(layout, quotation) and layout.text.count(words.rstrip(_ENDS)) == 1


def _is_answer(layout: Layout, until: int, quotation: JoinedQuotation) -> bool:
    """Whether only the interviewer's question is between a speech and a quotation."""
    between = layout.text[until : quotation.start].partition("\n")[2].strip()
    return len(between) <= _MAX_QUESTION_CHARS and _QUESTION.fullmatch(between) is not None


def _is_after_caption(
    layout: Layout, attribution: Attribution, spans: list[CharSpan], quotation: JoinedQuotation
) -> bool:
    """Whether only the caption of a picture of the speaker, or of no person, interrupts a quoted speech."""
    start, end = _sentence_before(layout, quotation)
    caption = layout.doc[start:end]
    is_whole = layout.paragraph(layout.token_starts[start]) == layout.paragraph(quotation.start) - 1
    if not is_whole or not _ends_quoted(layout, spans) or not _is_caption(layout, caption):
        return False
    people = {word.text for word in caption if word.ent_type_ == "PERSON"}
    return not people or (attribution.speaker is not None and attribution.speaker.text in people)


def _is_caption(layout: Layout, sentence: Span) -> bool:
    return is_caption(sentence) or is_within(captions_in(layout.text), sentence.start_char)


def _is_cut_off(layout: Layout, attribution: Attribution, quotation: JoinedQuotation) -> bool:
    """Whether a quotation, and what follows it, no longer belongs to the speaker."""
    return layout.opens_sentence(quotation) and (
        _is_interrupted(layout, attribution, quotation) or _continues_with_another_verb(layout, quotation)
    )


def _is_interrupted(layout: Layout, attribution: Attribution, quotation: JoinedQuotation) -> bool:
    """Whether the sentence before a quotation is about another person than the speaker: "Lee was not so sure."."""
    start, end = _sentence_before(layout, quotation)
    if start < layout.sentence(attribution.cue[0])[1] or start in layout.quoted or _is_question(layout, end):
        return False
    subject = next((token for token in layout.doc[start:end] if _is_main_subject(token)), None)
    return (
        subject is not None and attribution.speaker is not None and _are_different_people(attribution.speaker, subject)
    )


def _sentence_before(layout: Layout, quotation: JoinedQuotation) -> TokenSpan:
    """The last sentence that ends before a quotation begins."""
    start, end = layout.sentence(max(0, quotation.token_start - 1))
    return (start, end) if end <= quotation.token_start else layout.sentence(max(0, start - 1))


def _is_question(layout: Layout, end: int) -> bool:
    """Whether the sentence that ends here asks something, as an interviewer does: "What does his wife say?"."""
    return any(token.text == "?" for token in layout.doc[max(0, end - 2) : end])


def _is_main_subject(token: Token) -> bool:
    return token.dep_ in SUBJECT_DEPS and token.head.dep_ == "ROOT"


def _are_different_people(speaker: Token, subject: Token) -> bool:
    """Whether a subject is certainly not the named speaker; "the mayor" may be anybody."""
    if speaker.pos_ != "PROPN" or subject.pos_ not in {"PROPN", "NOUN"}:
        return False
    if subject.ent_type_ == "PERSON":
        return not _name_words(speaker) & _name_words(subject)
    is_any = subject.tag_ == "NNS" or not any(child.lower_ == "the" for child in subject.lefts)
    return (is_role_noun(subject) or is_plural_role_noun(subject)) and is_any


def _name_words(name: Token) -> set[str]:
    """The words of a name."""
    return {token.lower_ for token in (name, *name.lefts) if token == name or token.dep_ == "compound"}


def _continues_with_another_verb(layout: Layout, quotation: JoinedQuotation) -> bool:
    """Whether a quotation opens a sentence that continues with another verb: "“…,” runs the headline"."""
    if quotation.is_open or not _CONTINUING_COMMA.search(layout.text, quotation.end - 3, quotation.end + 1):
        return False
    end = layout.sentence(quotation.token_end - 1)[1]
    noun = noun_phrase_at(layout.doc, quotation.token_end, end)
    verb = noun[1] if noun is not None else quotation.token_end
    return verb < end and layout.doc[verb].tag_ in FINITE_VERB_TAGS


def _is_resumed(layout: Layout, attribution: Attribution, spans: list[CharSpan], quotation: JoinedQuotation) -> bool:
    """Whether a quotation continues its sentence: after the speaker, or joined to the quotation before."""
    cue = layout.char_span(attribution.cue)
    is_around = spans[-1][1] <= cue[0] and cue[1] <= quotation.start
    in_sentence = layout.sentence(min(quotation.token_start, len(layout.doc) - 1))[0] <= attribution.cue[0]
    pattern = _INTERJECTED if is_around and in_sentence else _JOINED
    return pattern.fullmatch(layout.text, spans[-1][1], quotation.start) is not None


def _ends_paragraph(layout: Layout, attribution: Attribution, until: int, quotation: JoinedQuotation) -> bool:
    """Whether a speech ends its paragraph, and nothing precedes the quotation in the next one."""
    end = layout.char_span(layout.sentence(attribution.cue[0]))[1]
    return not layout.text[max(until, end) : quotation.start].strip(_IGNORABLE)
