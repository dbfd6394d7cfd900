"""Gives every cue the quotations that belong to it: beside it, in pieces around it, and going on after it."""

import re
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc

from summarizer.model import ClaimKind
from summarizer.voices import quotes
from summarizer.voices.attribution import Attribution
from summarizer.voices.quotes import Quotation

_LEADING: Final = re.compile(r"[\s,;:.!?)\]—–\-…]+")
_TRAILING: Final = re.compile(r"[\s,;:(\[—–\-]+$")
_FINAL: Final = re.compile(r"[.]+$")

# Between a cue and the quotation it opens: "told the paper on Friday, “…”".
_INTRODUCTION: Final = re.compile(r"\s*|[^.;“”\"\n]{0,80}?(?:[,:]|\bthat\b)\s*")
_MIDDLE: Final = re.compile(r"[^.;:!?“”\"\n]{1,120},\s*")
_GAP: Final = re.compile(r"[\s,.–—-]*")

# Fewer characters between quotation marks are a name or a term, unless the grammar says that they were said.
_SPEECH: Final = 15

# So many letters outside quotation marks still leave a claim a quotation.
_SPARE: Final = 8

Extent = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Speech:
    """An attribution with what was said, in characters; `pieces` are in reading order, do not overlap, never empty."""

    attribution: Attribution
    pieces: tuple[Extent, ...]
    kind: ClaimKind


def speeches(doc: Doc, text: str, found: tuple[Attribution, ...], quoted: tuple[Quotation, ...]) -> tuple[Speech, ...]:
    """Return the attributions that have a content, each with all of the quotations it touches."""
    whole = _runs(text, quoted)
    contents = [_content(doc, text, attribution, whole) for attribution in found]
    taken = [piece for pieces in contents for piece in pieces]
    for place, attribution in enumerate(found):
        if not contents[place]:
            contents[place] = _beside(
                doc, text, attribution, [extent for extent in whole if not _touches(extent, taken)]
            )
            taken += contents[place]
    for extent in whole:
        if not _touches(extent, taken):
            _go_on(doc, text, found, contents, extent)
    return tuple(
        Speech(attribution, pieces, _kind(pieces, whole))
        for attribution, pieces in zip(found, map(tuple, contents), strict=True)
        if pieces
    )


def characters(doc: Doc, extent: Extent) -> Extent:
    """Return the character positions of a stretch of tokens."""
    last = doc[extent[1] - 1]
    return doc[extent[0]].idx, last.idx + len(last)


def _runs(text: str, quoted: tuple[Quotation, ...]) -> tuple[Extent, ...]:
    """The extents of the quotations; one that runs over paragraphs is one."""
    return tuple((run[0].start, run[-1].end) for run in quotes.runs(text, quoted, frozenset()))


def _touches(extent: Extent, pieces: list[Extent]) -> bool:
    return any(start < extent[1] and extent[0] < end for start, end in pieces)


def _content(doc: Doc, text: str, attribution: Attribution, quoted: tuple[Extent, ...]) -> list[Extent]:
    """What the grammar says was said, trimmed, and widened to hold all of every quotation it holds a part of."""
    pieces = (_trimmed(text, *characters(doc, piece)) for piece in attribution.pieces)
    widened: list[Extent] = []
    for piece in pieces:
        if piece[0] >= piece[1]:
            continue
        touched = [piece, *(extent for extent in quoted if _touches(extent, [piece]))]
        start, end = min(extent[0] for extent in touched), max(extent[1] for extent in touched)
        if widened and start <= widened[-1][1]:
            start, end = widened[-1][0], max(end, widened.pop()[1])
        widened.append((start, end))
    return widened


def _trimmed(text: str, start: int, end: int) -> Extent:
    """The piece without the commas and stops around it that are the sentence's own."""
    lead = _LEADING.match(text, start, end)
    start = lead.end() if lead else start
    while (tail := _TRAILING.search(text, start, end) or _FINAL.search(text, start, end)) is not None:
        end = tail.start()
    return start, end


def _beside(doc: Doc, text: str, attribution: Attribution, free: list[Extent]) -> list[Extent]:
    """The quotation that ends where speaker and cue begin, or that they introduce."""
    start, end = _cluster(doc, attribution)
    for extent in free:
        long_enough = extent[1] - extent[0] >= _SPEECH
        if extent[1] <= start and long_enough and _GAP.fullmatch(text, extent[1], start):
            return [extent]
        if extent[0] >= end:
            return [extent] if long_enough and _INTRODUCTION.fullmatch(text, end, extent[0]) else []
    return []


def _cluster(doc: Doc, attribution: Attribution) -> Extent:
    """The extent of the cue, and of the speaker where they stand next to each other."""
    start, end = characters(doc, attribution.cue)
    if attribution.speaker is None:
        return start, end
    first, last = attribution.speaker.left_edge.i, attribution.speaker.i + 1
    near = -1 <= attribution.cue[0] - last <= 3 or -1 <= first - attribution.cue[1] <= 1
    speaker = characters(doc, (first, last))
    return (min(start, speaker[0]), max(end, speaker[1])) if near else (start, end)


def _go_on(doc: Doc, text: str, found: tuple[Attribution, ...], contents: list[list[Extent]], extent: Extent) -> None:
    """Give a quotation that stands by itself to the speech that it goes on from, if it does."""
    before = [place for place, pieces in enumerate(contents) if pieces and pieces[-1][1] <= extent[0]]
    if not before:
        return
    place = max(before, key=lambda place: (contents[place][-1][1], found[place].cue))
    sentence_end = _sentence_end(doc, found[place].cue[0])
    spoken_until = max(contents[place][-1][1], sentence_end)
    is_next = spoken_until <= extent[0] and not text[spoken_until : extent[0]].strip()
    is_resumed = _is_resumed(text, contents[place][-1], characters(doc, found[place].cue), extent)
    if (is_next or is_resumed) and text[contents[place][-1][1] - 1] in quotes.CLOSING:
        contents[place].append(extent)


def _is_resumed(text: str, before: Extent, cue: Extent, extent: Extent) -> bool:
    """Whether a quotation goes on behind its speaker: "“…,” said Ann Lee, who chairs it, “…”"."""
    is_around = before[1] <= cue[0] and cue[1] <= extent[0]
    return is_around and _MIDDLE.fullmatch(text, before[1], extent[0]) is not None


def _sentence_end(doc: Doc, position: int) -> int:
    """Where the sentence around a token ends, without the white space behind it, in characters."""
    # Not `token.sent`: it looks at the whole text every time.
    end = position + 1
    while end < len(doc) and not doc[end].is_sent_start:
        end += 1
    while doc[end - 1].is_space and end > position + 1:
        end -= 1
    return characters(doc, (position, end))[1]


def _kind(pieces: tuple[Extent, ...], quoted: tuple[Extent, ...]) -> ClaimKind:
    """Direct where nearly every letter is quoted, mixed where some are."""
    letters = sum(end - start for start, end in pieces)
    within = sum(
        min(end, extent[1]) - max(start, extent[0])
        for start, end in pieces
        for extent in quoted
        if _touches(extent, [(start, end)])
    )
    if not within:
        return ClaimKind.INDIRECT
    return ClaimKind.DIRECT if letters - within <= _SPARE else ClaimKind.MIXED
