"""What was said, cut into pieces: the quotations of a cue and what the grammar says, each word given only once."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.attribution.quotations.offsets import Characters, Layout, Run
from summarizer.attribution.speech.assignment import Allotment

_LEADING: Final = re.compile(r"[\s,;:.!?)\]—–\-…]+")
_TRAILING: Final = re.compile(r"[\s,;:(\[—–\-]+$|\s(?:and|but|or)$")
_FINAL: Final = re.compile(r"[.]+$")

_JOINED: Final = re.compile(r"[ ,]*")
_WORD: Final = re.compile(r"\w")

# What joins a speech to the quotation of another: "…, to which Mr. Hale replied: “…”".
_CONNECTING: Final = re.compile(r"[\s,;—–-]+(?:(?:to|at|in|after|for|of) which|and|but|while|as|when|though|,)\s*$")
_LONGEST_CONNECTION: Final = 30

# Behind one of these a quotation stands by itself: "She laughed: “…,” he said".
_PARTING: Final = frozenset(":(—–-")


def pieces(layout: Layout, allotment: Allotment, place: int) -> list[Characters]:
    """Return what an attribution says was said, in reading order."""
    own = allotment.own.get(place, ())
    found = [run.extent for run in own]
    for extent in allotment.attributions[place].pieces:
        piece = trimmed(layout.text, *layout.characters(extent))
        if piece[0] < piece[1]:
            found += _left(layout, allotment, place, piece)
    return merged(found)


def merged(found: Iterable[Characters]) -> list[Characters]:
    """Return stretches of the text in reading order, those that touch made one."""
    joined: list[Characters] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def trimmed(text: str, start: int, end: int) -> Characters:
    """Return a piece without the commas and stops around it that are the sentence's own."""
    lead = _LEADING.match(text, start, end)
    start = lead.end() if lead else start
    while (tail := _tail(text, start, end)) is not None:
        end = tail
    return start, end


def _tail(text: str, start: int, end: int) -> int | None:
    """Where what is to be trimmed from a piece's end begins. Only its last characters are looked at: it may be long."""
    first = max(start, end - _LONGEST_CONNECTION)
    found = _TRAILING.search(text, first, end) or _FINAL.search(text, first, end)
    return found.start() if found else None


def _left(layout: Layout, allotment: Allotment, place: int, piece: Characters) -> Iterator[Characters]:
    """What is left of a piece of grammar: widened by the quotations that nobody owns, cut at those of others."""
    touched = layout.touching(piece)
    own = allotment.own.get(place)
    if own and not any(allotment.owners[number] == place for number in touched):
        # Two things were said: "said on Monday that it leaked, “…”". What stands apart is the parser's mistake.
        if piece[1] <= own[0].start and _JOINED.fullmatch(layout.text, piece[1], own[0].start):
            yield piece
        return
    start, end = piece
    for number in touched:
        run, owner = layout.runs[number], allotment.owners[number]
        if owner is None:
            start, end = min(start, run.start), max(end, run.end)
        elif owner == place:
            start, end = _beside_own(layout, allotment, place, run, (start, end))
        else:
            start, end = _before_others(layout, allotment, number, (start, end))
            break
    if _WORD.search(layout.text, start, end):
        yield start, end


def _beside_own(layout: Layout, allotment: Allotment, place: int, run: Run, piece: Characters) -> Characters:
    """A piece that holds a quotation of its own: up to the quotation if the cue is behind it, else from the cue on."""
    cue = layout.characters(allotment.attributions[place].cue)
    start, end = piece
    if run.end > cue[0]:
        return max(start, cue[1]), max(end, run.end)
    is_apart = layout.text[max(start, run.start - 3) : run.start].rstrip()[-1:] in _PARTING
    return run.start if is_apart else min(start, run.start), run.end


def _before_others(layout: Layout, allotment: Allotment, number: int, piece: Characters) -> Characters:
    """A piece up to the quotation of another, with its cue and speaker if they stand before it."""
    near, run = allotment.nears[number], layout.runs[number]
    cut = run.start
    if near.cue[0] < run.last:
        first = near.speaker.left_edge.i if near.speaker is not None else near.cue[0]
        cut = layout.starts[min(first, near.cue[0])]
    start, end = trimmed(layout.text, piece[0], max(piece[0], min(piece[1], cut)))
    tail = _CONNECTING.search(layout.text, max(start, end - _LONGEST_CONNECTION), end)
    return start, tail.start() if tail else end
