"""Finds for each figure what it claims itself, and what others claim about it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.attribution.document import Cast
from summarizer.model import Claim


@dataclass(frozen=True, slots=True)
class Involvement:
    """Places among the claims of a text: a figure's own, and those of others that speak of it."""

    claims: list[int] = field(default_factory=list)
    about: list[int] = field(default_factory=list)


def involvements(cast: Cast, claims: Sequence[Claim]) -> Mapping[int, Involvement]:
    """Return by a figure's place what it claims and what is claimed about it; who has no part in a claim is missing."""
    mentions = _mentions(cast)
    offsets = [offset for offset, _ in mentions]
    named = {figure.name: place for place, figure in enumerate(cast.figures)}
    found: dict[int, Involvement] = defaultdict(Involvement)
    for number, claim in enumerate(claims):
        speakers = _speakers(claim, named, mentions, offsets)
        for place in speakers:
            found[place].claims.append(number)
        spoken_of = {place for span in claim.spans for place in _within(mentions, offsets, *span)}
        for place in spoken_of - speakers:
            found[place].about.append(number)
    return dict(found)


def _mentions(cast: Cast) -> list[tuple[int, int]]:
    """Where each figure is named or meant, in reading order: character and place."""
    named = {name.start: place for place, figure in enumerate(cast.figures) for name in figure.names}
    meant = {position: place for position, place in cast.referred.items() if isinstance(place, int)}
    return sorted((cast.doc[position].idx, place) for position, place in {**meant, **named}.items())


def _within(mentions: list[tuple[int, int]], offsets: list[int], start: int, end: int) -> set[int]:
    return {place for _, place in mentions[bisect_left(offsets, start) : bisect_left(offsets, end)]}


def _speakers(claim: Claim, named: Mapping[str, int], mentions: list[tuple[int, int]], offsets: list[int]) -> set[int]:
    """Who says a claim: the one its speaker is called by, or all who are named together as its speakers."""
    if claim.speaker is None or claim.speaker_start is None or claim.speaker_end is None:
        return set()
    if claim.speaker in named:
        return {named[claim.speaker]}
    together = _within(mentions, offsets, claim.speaker_start, claim.speaker_end)
    # "A spokesman for the port and the city" names two who say nothing themselves.
    return together if len(together) > 1 and claim.speaker[:1].isupper() else set()
