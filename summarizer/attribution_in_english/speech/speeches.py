"""Gives each attribution its content: the quotations next to it and after it, and what the grammar attributes."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.quotations.offsets import CharSpan, Layout
from summarizer.attribution_in_english.speech.assignment import assign
from summarizer.attribution_in_english.speech.broken_off import with_rest_of_phrase
from summarizer.attribution_in_english.speech.continuation import with_continuations
from summarizer.attribution_in_english.speech.spans import content_spans, joined
from summarizer.model import ClaimKind

# With at most this many letters outside quotation marks, such as "that", a claim is still direct speech.
_MAX_UNQUOTED_LETTERS: Final = 4
_CLOSING_MARK: Final = re.compile(r"[.,!?…]{0,3}[\"”]")
# Content that only points to something said elsewhere: "denied that", "“…,” he said he told them".
_EMPTY: Final = re.compile(
    r"(?:that|this|it|so|those|these|them|(?:he|she|they) (?:told|said)(?: \w+)?|[^.“\"]{0,30} of (?:which|whom))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Speech:
    """An attribution with its content; `spans` are in reading order, do not overlap, and are never empty."""

    attribution: Attribution
    spans: tuple[CharSpan, ...]
    kind: ClaimKind


@dataclass(frozen=True, slots=True)
class _FarthestEnd:
    """The farthest end so far, the attribution it belongs to, and the farthest end of any other attribution."""

    end: int
    index: int
    other_end: int = -1


def speeches(layout: Layout, found: tuple[Attribution, ...]) -> tuple[Speech, ...]:
    """Return the attributions that have a content, each with all of its quotations."""
    assignment = assign(layout, found)
    contents = [content_spans(layout, assignment, index) for index in range(len(assignment.attributions))]
    contents = _without_nested(layout, assignment.attributions, contents)
    contents = with_continuations(layout, assignment, contents)
    return tuple(
        Speech(
            attribution,
            joined(layout.text, (_whole(layout, span) for span in part)),
            ClaimKind.DIRECT if attribution.is_verbatim else _kind(layout, part),
        )
        for attribution, content in zip(assignment.attributions, contents, strict=True)
        for part in _parts(layout, attribution, content)
        if not _EMPTY.fullmatch(layout.text, part[0][0], part[-1][1])
    )


def _parts(layout: Layout, attribution: Attribution, content: list[CharSpan]) -> Iterator[list[CharSpan]]:
    """The parts of a content that are claims of their own: a quotation after a paraphrase or a break."""
    part: list[CharSpan] = []
    for span in content:
        if part and _begins_part(layout, attribution, part, span):
            yield part
            part = []
        part.append(span)
    if part:
        yield part


def _begins_part(layout: Layout, attribution: Attribution, part: list[CharSpan], span: CharSpan) -> bool:
    """Whether a span continues a speech after other words, or quotes what the sentence before only reports."""
    first = layout.token_span(span)[0]
    if layout.paragraph(span[0]) != layout.paragraph(part[-1][1] - 1) or _is_told_between(
        layout, attribution, part, first
    ):
        return True
    is_apart = layout.sentence(first)[0] > max(attribution.cue[0], layout.token_span(part[-1])[1] - 1)
    return is_apart and bool(layout.overlapping(span)) and _kind(layout, part) is ClaimKind.INDIRECT


def _is_told_between(layout: Layout, attribution: Attribution, part: list[CharSpan], first: int) -> bool:
    """Whether the writer turns to something else between a part and the token at which the next one begins.

    What the speaker does ("She laughs.") is nothing else, and a stray mark may belong to a longer quotation.
    """
    last = max(attribution.cue[1], layout.token_span(part[-1])[1]) - 1
    end, start = layout.sentence(last)[1], layout.sentence(first)[0]
    between = layout.doc[end : max(start, end)]
    if any(token.is_quote for token in between) or not any(token.is_alpha for token in between):
        return False
    subjects = (token for token in between if token.dep_ in SUBJECT_DEPS and token.head.dep_ == "ROOT")
    own = attribution.speaker.lower_ if attribution.speaker is not None else ""
    return any(token.pos_ != "PRON" and token.lower_ != own for token in subjects)


def _whole(layout: Layout, span: CharSpan) -> CharSpan:
    """A span with the marks and the words after it without which it is not whole."""
    return with_rest_of_phrase(layout, _with_closing_marks(layout.text, *span))


def _with_closing_marks(text: str, start: int, end: int) -> CharSpan:
    """A span with the marks after it that close a bracket or a quotation inside: "the Court of Sea Law (CSL)"."""
    end += text.count("(", start, end) > text.count(")", start, end) and text[end : end + 1] == ")"
    is_open = text.count('"', start, end) % 2 == 1 or text.count("“", start, end) > text.count("”", start, end)
    mark = _CLOSING_MARK.match(text, end) if is_open else None
    return start, mark.end() if mark is not None else end


def _without_nested(
    layout: Layout, attributions: Sequence[Attribution], contents: list[list[CharSpan]]
) -> list[list[CharSpan]]:
    """The contents, emptied if the attribution lies within another's content: "He said she asked for it"."""
    spans = sorted((start, end, index) for index, content in enumerate(contents) for start, end in content)
    starts = [start for start, _, _ in spans]
    farthest = list(accumulate((_FarthestEnd(end, index) for _, end, index in spans), _farthest))

    def is_nested(index: int) -> bool:
        cue, content = layout.char_span(attributions[index].cue), contents[index]
        before = bisect_right(starts, min(content[0][0], cue[0]))
        if not before:
            return False
        best = farthest[before - 1]
        end = best.other_end if best.index == index else best.end
        return end >= max(content[-1][1], cue[1]) or _is_cut_at_dash(layout.text, end, content, cue)

    return [[] if content and is_nested(index) else content for index, content in enumerate(contents)]


def _is_cut_at_dash(text: str, end: int, content: list[CharSpan], cue: CharSpan) -> bool:
    """Whether another's content that holds a cue ends at a dash in what the cue governs: there the writer goes on."""
    is_within = len(content) == 1 and cue[1] <= content[0][0] and content[0][0] < end < content[0][1]
    return is_within and text[end : end + 2].strip()[:1] in {"—", "–", "-"}


def _farthest(best: _FarthestEnd, new: _FarthestEnd) -> _FarthestEnd:
    if new.index == best.index:
        return replace(best, end=max(best.end, new.end))
    if new.end > best.end:
        return _FarthestEnd(new.end, new.index, best.end)
    return replace(best, other_end=max(best.other_end, new.end))


def _kind(layout: Layout, content: list[CharSpan]) -> ClaimKind:
    """Direct if nearly every letter is quoted, mixed if some are, else indirect."""
    unquoted, is_quoted = 0, False
    for start, end in content:
        quotations = [layout.quotations[quote_index] for quote_index in layout.overlapping((start, end))]
        is_quoted = is_quoted or bool(quotations)
        gaps = zip(
            (start, *(quotation.end for quotation in quotations)),
            (*(quotation.start for quotation in quotations), end),
            strict=True,
        )
        unquoted += sum(sum(map(str.isalnum, layout.text[slice(*gap)])) for gap in gaps)
    if not is_quoted:
        return ClaimKind.INDIRECT
    return ClaimKind.DIRECT if unquoted <= _MAX_UNQUOTED_LETTERS else ClaimKind.MIXED
