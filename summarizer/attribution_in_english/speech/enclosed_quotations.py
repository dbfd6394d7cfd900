"""Paragraphs of speech between two cues of one speaker: "Lund said …", the writer's words, "“…”", "Lund said …"."""

from typing import Final

from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import DOCUMENTS
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.quotations.offsets import CharSpan, JoinedQuotation, Layout
from summarizer.attribution_in_english.speech.assignment import Assignment
from summarizer.attribution_in_english.speech.senses import may_speak

# How many paragraphs later the quotation may follow, and the next cue after it.
_MAX_PARAGRAPHS_BEFORE: Final = 2
_PRONOUNS: Final = frozenset({"he", "she"})


def enclosing_attribution(
    layout: Layout, assignment: Assignment, contents: list[list[CharSpan]], quotation: JoinedQuotation
) -> int | None:
    """Return the index of the attribution after a paragraph of speech, if its speaker spoke last before it, too.

    Nobody else is the subject of a sentence between.
    """
    pairs = zip(assignment.attributions, contents, strict=True)
    extents = [(_extent(layout, each, spans), index) for index, (each, spans) in enumerate(pairs)]
    before = [(extent[1], index) for extent, index in extents if extent is not None and extent[1] <= quotation.start]
    after = [(extent[0], index) for extent, index in extents if extent is not None and extent[0] >= quotation.end]
    if not before or not after:
        return None
    (end, last), (start, following) = max(before), min(after)
    paragraph = layout.paragraph(quotation.start)
    is_near = paragraph - layout.paragraph(end - 1) <= _MAX_PARAGRAPHS_BEFORE
    is_next = layout.paragraph(start) - layout.paragraph(quotation.end - 1) == 1
    name = assignment.attributions[following].speaker
    if not is_near or not is_next or name is None or name.pos_ != "PROPN":
        return None
    spoke_last = _named(assignment, sorted(before), last)
    is_same = spoke_last is not None and spoke_last.lower_ == name.lower_
    return following if is_same and _is_about_nobody_else(layout, end, quotation, name) else None


def _extent(layout: Layout, attribution: Attribution, spans: list[CharSpan]) -> CharSpan | None:
    """The characters from the first to the last word of an attribution that has a content."""
    if not spans:
        return None
    cue = layout.char_span(attribution.cue)
    return min(spans[0][0], cue[0]), max(spans[-1][1], cue[1])


def _named(assignment: Assignment, before: list[tuple[int, int]], last: int) -> Token | None:
    """Who spoke last, by the name nearest before if that is "he" or "she"."""
    speaker = assignment.attributions[last].speaker
    if speaker is None or speaker.lower_ not in _PRONOUNS:
        return speaker
    speakers = (assignment.attributions[index].speaker for _, index in reversed(before))
    return next((each for each in speakers if each is None or each.lower_ not in _PRONOUNS), None)


def _is_about_nobody_else(layout: Layout, end: int, quotation: JoinedQuotation, name: Token) -> bool:
    first = layout.token_span((max(0, end - 1), end))[0]
    between = layout.doc[first : quotation.token_start]
    others = (token for token in between if token.dep_ in SUBJECT_DEPS and _may_be_quoted(token))
    is_quiet = not any(token.is_quote for token in layout.doc[first + 1 : quotation.token_start - 1])
    return is_quiet and all(token.lower_ == name.lower_ or token.i <= first for token in others)


def _may_be_quoted(subject: Token) -> bool:
    """Whether the words below may be those of a subject: of people, of a body, or of a document."""
    is_told = may_speak(subject) or subject.lemma_.lower() in DOCUMENTS
    return subject.pos_ == "PROPN" or subject.lower_ in _PRONOUNS or (subject.pos_ == "NOUN" and is_told)
