"""The spans of a content: the quotations of a cue and what its grammar attributes, without using a word twice."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.attribution.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution.quotations.offsets import CharSpan, JoinedQuotation, Layout
from summarizer.attribution.speech.assignment import Assignment

_LEADING: Final = re.compile(r"[\s,;:.!?)\]—–\-…]+")
# The dateline that an agency puts before its first sentence: "(CNN) --", "NORRBY, May 4 (AP) —".
_DATELINE: Final = re.compile(r"(?:[A-Z][\w.,’' ]{0,40} )?\([A-Z][A-Za-z]{1,9}\)\s*(?:(?:[—–-]|--)\s*)?(?=[\"“‘A-Z])")
_TRAILING: Final = re.compile(r"[\s,;:(\[—–\-]+$|\s(?:and|but|or)$|</?\w+/?>?$")
# Not the last stop of "U.S.", which belongs to the abbreviation.
_FINAL_STOPS: Final = re.compile(r"(?<!\b[A-Z]\.[A-Z])[.]+$")

# The longest subject that is looked for before a quotation.
_MAX_SUBJECT_TOKENS: Final = 10

_JOINED: Final = re.compile(r"[ ,:]*")
_WORD: Final = re.compile(r"\w")

# The words that join a speech to somebody else's quotation: "…, to which Mr. Hale replied: “…”".
_CONNECTIVE: Final = re.compile(r"[\s,;—–-]+(?:(?:to|at|in|after|for|of) which|and|but|while|as|when|though|,)\s*$")
_MAX_CONNECTIVE_CHARS: Final = 30

# After one of these a quotation is independent: "She laughed: “…,” he said".
_SEPARATORS: Final = frozenset(":(—–-")


def content_spans(layout: Layout, assignment: Assignment, index: int) -> list[CharSpan]:
    """Return the spans of an attribution's content, in reading order."""
    own = assignment.quotations_of.get(index, ())
    spans = [quotation.span for quotation in own]
    for tokens in assignment.attributions[index].spans:
        span = trimmed(layout.text, *layout.char_span(tokens))
        if span[0] < span[1]:
            spans += _fitted_to_quotations(layout, assignment, index, span)
    if own and len(spans) == 1 and (begun := _begun_before(layout, assignment, index, own[0])) is not None:
        spans.append(begun)
    return merged(spans)


def _begun_before(layout: Layout, assignment: Assignment, index: int, quotation: JoinedQuotation) -> CharSpan | None:
    """The subject before a quotation, which the parser cut off: "Workers “are tired of the delays,” Lund said"."""
    doc, last = layout.doc, quotation.token_start - 1
    if assignment.attributions[index].cue[0] < quotation.token_end or layout.starts_with_capital(quotation):
        return None
    first = layout.sentence(quotation.token_start)[0]
    is_short = 0 <= last - first < _MAX_SUBJECT_TOKENS
    is_subject = is_short and doc[last].pos_ in {"NOUN", "PROPN", "PRON"} and doc[last].dep_ in SUBJECT_DEPS
    if not is_subject or doc[last].left_edge.i > first or not doc[first].text[0].isupper():
        return None
    return layout.char_span((first, last + 1))[0], quotation.start


def merged(spans: Iterable[CharSpan]) -> list[CharSpan]:
    """Return spans in reading order, with those that touch merged."""
    joined: list[CharSpan] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def trimmed(text: str, start: int, end: int) -> CharSpan:
    """Return a span without the commas and full stops around it, which belong to the sentence."""
    for pattern in (_DATELINE, _LEADING):
        lead = pattern.match(text, start, end)
        start = lead.end() if lead else start
    while (tail := _trailing_start(text, start, end)) is not None:
        end = tail
    return start, end


def _trailing_start(text: str, start: int, end: int) -> int | None:
    """The start of the marks to trim from a span's end. Only the last characters are searched: a span may be long."""
    first = max(start, end - _MAX_CONNECTIVE_CHARS)
    found = _TRAILING.search(text, first, end) or _FINAL_STOPS.search(text, first, end)
    return found.start() if found else None


def _fitted_to_quotations(layout: Layout, assignment: Assignment, index: int, span: CharSpan) -> Iterator[CharSpan]:
    """A span of the grammar, extended by unassigned quotations and cut at those of other attributions."""
    overlapping = layout.overlapping(span)
    own = assignment.quotations_of.get(index)
    if own and not any(assignment.attribution_of[quote_index] == index for quote_index in overlapping):
        # Two things were said: "said on Monday that it leaked, “…”". A span further away is the parser's mistake.
        is_joined = span[1] <= own[0].start and _JOINED.fullmatch(layout.text, span[1], own[0].start)
        if is_joined or _resumes(layout, assignment, index, own[-1], span):
            yield span
        return
    start, end = span
    for quote_index in overlapping:
        quotation, assigned = layout.quotations[quote_index], assignment.attribution_of[quote_index]
        if assigned is None:
            start, end = min(start, quotation.start), max(end, quotation.end)
        elif assigned == index:
            start, end = _around_own_quotation(layout, assignment, index, quotation, (start, end))
        else:
            start, end = _before_other_quotation(layout, assignment, quote_index, (start, end))
            break
    if _WORD.search(layout.text, start, end):
        yield start, end


def _resumes(layout: Layout, assignment: Assignment, index: int, quotation: JoinedQuotation, span: CharSpan) -> bool:
    """Whether a sentence goes on after the speaker: "While some ask, and “we thank them,” Lund said, most do not"."""
    attribution = assignment.attributions[index]
    cue, speaker = attribution.cue, attribution.speaker
    if speaker is None or layout.opens_sentence(quotation) or quotation.token_end > min(cue[0], speaker.i):
        return False
    end = layout.char_span((cue[0], max(cue[1], speaker.i + 1)))[1]
    return layout.text[end : span[0]] == ", " and layout.text[quotation.end - 2] == ","


def _around_own_quotation(
    layout: Layout, assignment: Assignment, index: int, quotation: JoinedQuotation, span: CharSpan
) -> CharSpan:
    """A span with a quotation of its own attribution: up to the quotation if the cue follows, else from the cue on."""
    cue = layout.char_span(assignment.attributions[index].cue)
    start, end = span
    if quotation.end > cue[0]:
        return max(start, cue[1]), max(end, quotation.end)
    is_apart = layout.text[max(start, quotation.start - 3) : quotation.start].rstrip()[-1:] in _SEPARATORS
    is_fragment = not is_apart and end > quotation.end and layout.text[quotation.end - 2] not in ".,!?;…"
    first = quotation.start if is_apart else min(start, quotation.start)
    return first, end if is_fragment and _is_sentence_end(layout.text, end) else quotation.end


def _is_sentence_end(text: str, position: int) -> bool:
    """Whether only a full stop separates a position from the end of its sentence."""
    return text[position : position + 2].strip() in {"", "."}


def _before_other_quotation(layout: Layout, assignment: Assignment, quote_index: int, span: CharSpan) -> CharSpan:
    """A span up to another attribution's quotation, or up to its cue and speaker if they precede the quotation."""
    near, quotation = assignment.nearby[quote_index], layout.quotations[quote_index]
    cut = quotation.start
    if near.cue[0] < quotation.token_end:
        first = near.speaker.left_edge.i if near.speaker is not None else near.cue[0]
        cut = layout.token_starts[min(first, near.cue[0])]
    start, end = trimmed(layout.text, span[0], max(span[0], min(span[1], cut)))
    tail = _CONNECTIVE.search(layout.text, max(start, end - _MAX_CONNECTIVE_CHARS), end)
    return start, tail.start() if tail else end
