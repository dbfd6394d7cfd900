"""Gives every cue what was said: the quotations beside it and after it, and what the grammar says, each word once."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.quotations.offsets import Characters, Layout
from summarizer.attribution.speech.assignment import allot
from summarizer.attribution.speech.continuation import continued
from summarizer.attribution.speech.spans import pieces
from summarizer.model import ClaimKind

# So many letters outside quotation marks still leave a claim a quotation: "that".
_SPARE: Final = 4


@dataclass(frozen=True, slots=True)
class Speech:
    """An attribution with what was said, in characters; `pieces` are in reading order, do not overlap, never empty."""

    attribution: Attribution
    pieces: tuple[Characters, ...]
    kind: ClaimKind


@dataclass(frozen=True, slots=True)
class _Reach:
    """The farthest end so far, whose it is, and the farthest of anybody else."""

    end: int
    place: int
    second: int = -1


def speeches(layout: Layout, found: tuple[Attribution, ...]) -> tuple[Speech, ...]:
    """Return the attributions that have a content, each with all of the quotations that belong to it."""
    allotment = allot(layout, found)
    contents = [pieces(layout, allotment, place) for place in range(len(allotment.attributions))]
    contents = _outermost(layout, allotment.attributions, contents)
    contents = continued(layout, allotment, contents)
    return tuple(
        Speech(attribution, tuple(_closed(layout.text, *piece) for piece in content), _kind(layout, content))
        for attribution, content in zip(allotment.attributions, contents, strict=True)
        if content
    )


def _closed(text: str, start: int, end: int) -> Characters:
    """A piece with the bracket right behind it that closes one in it: "the Court of Sea Law (CSL)"."""
    is_open = text.count("(", start, end) > text.count(")", start, end)
    return start, end + (is_open and text[end : end + 1] == ")")


def _outermost(
    layout: Layout, attributions: Sequence[Attribution], contents: list[list[Characters]]
) -> list[list[Characters]]:
    """The contents, emptied where they are only what somebody says that another says: "He said she asked for it"."""
    spans = sorted((start, end, place) for place, content in enumerate(contents) for start, end in content)
    starts = [start for start, _, _ in spans]
    reaches = list(accumulate((_Reach(end, place) for _, end, place in spans), _farther))

    def is_within_anothers(place: int) -> bool:
        cue, content = layout.characters(attributions[place].cue), contents[place]
        before = bisect_right(starts, min(content[0][0], cue[0]))
        if not before:
            return False
        reach = reaches[before - 1]
        return (reach.second if reach.place == place else reach.end) >= max(content[-1][1], cue[1])

    return [[] if content and is_within_anothers(place) else content for place, content in enumerate(contents)]


def _farther(best: _Reach, new: _Reach) -> _Reach:
    if new.place == best.place:
        return replace(best, end=max(best.end, new.end))
    if new.end > best.end:
        return _Reach(new.end, new.place, best.end)
    return replace(best, second=max(best.second, new.end))


def _kind(layout: Layout, content: list[Characters]) -> ClaimKind:
    """Direct where nearly every letter is quoted, mixed where some are."""
    spare, is_quoted = 0, False
    for start, end in content:
        runs = [layout.runs[number] for number in layout.touching((start, end))]
        is_quoted = is_quoted or bool(runs)
        gaps = zip((start, *(run.end for run in runs)), (*(run.start for run in runs), end), strict=True)
        spare += sum(character.isalnum() for gap in gaps for character in layout.text[slice(*gap)])
    if not is_quoted:
        return ClaimKind.INDIRECT
    return ClaimKind.DIRECT if spare <= _SPARE else ClaimKind.MIXED
