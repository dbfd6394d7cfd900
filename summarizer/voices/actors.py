"""Ranks the figures of a text by how much they matter to its story, and cuts off those that are only named."""

import math
import re
from collections.abc import Iterable
from typing import Final

from summarizer.model import Actor, ActorKind, Claim
from summarizer.voices.cast import Cast
from summarizer.voices.figures import Figure
from summarizer.voices.names import Name

# The weights of a logistic regression on 138 news articles in which readers marked who matters.
_BIAS: Final = -3.66
_MENTIONS: Final = 1.84
_IN_TITLE: Final = 2.0
_IN_LEAD: Final = 1.12
_LATENESS: Final = -1.29
_WORDS: Final = 0.24
_PLACE: Final = -0.3

# Below this share of the most salient actor's salience somebody is only named.
_CUT_OFF: Final = 0.35

# Whoever holds one of these and has a say matters, however late and short.
_OFFICES: Final = frozenset("president chancellor king queen pope premier minister secretary governor".split())

_FIRST_LINE: Final = re.compile(r"\s*([^\n]{1,160})\n")


def actors(cast: Cast, claims: Iterable[Claim], title: str | None) -> tuple[Actor, ...]:
    """Return everybody who is named, by falling salience. An untitled text's short first line is its title."""
    heading = 0 if title else _heading_end(cast.text)
    title = title or cast.text[:heading]
    speakers = {claim.speaker for claim in claims}
    lead_end = _lead_end(cast.text, heading)
    weights = [_salience(cast, figure, title, heading, lead_end) for figure in cast.figures]
    least = _CUT_OFF * max(weights, default=0.0)
    ranked = sorted(range(len(weights)), key=lambda place: (-weights[place], place))
    return tuple(_actor(cast, place, weights[place], least, speakers) for place in ranked)


def _actor(cast: Cast, place: int, salience: float, least: float, speakers: set[str | None]) -> Actor:
    figure, role = cast.figures[place], cast.roles[place]
    has_say = figure.name in speakers and not _OFFICES.isdisjoint((role or "").lower().split())
    return Actor(
        name=figure.name,
        kind=figure.kind,
        role=role,
        aliases=cast.aliases(place),
        mentions=len(figure.names),
        salience=round(salience, 3),
        key=salience >= least or has_say,
    )


def _salience(cast: Cast, figure: Figure, title: str, heading: int, lead_end: int) -> float:
    """The probability that a reader would say that the story is about this figure."""
    doc = cast.doc
    starts = [doc[name.start].idx for name in figure.names]
    below = [start for start in starts if start >= heading] or starts
    weight = _BIAS + _MENTIONS * math.log1p(len(below)) + _WORDS * len(figure.name.split())
    weight += _IN_TITLE * _is_in(title, figure.names)
    weight += _IN_LEAD * (below[0] < lead_end)
    weight += _LATENESS * max(0, below[0] - heading) / max(1, len(cast.text) - heading)
    weight += _PLACE * (figure.kind is ActorKind.PLACE)
    return 1 / (1 + math.exp(-weight))


def _is_in(title: str, names: Iterable[Name]) -> bool:
    return any(name.text in title for name in names)


def _heading_end(text: str) -> int:
    """Where the text's own title ends: its first line, if it is short and more follows."""
    line = _FIRST_LINE.match(text)
    return line.end() if line else 0


def _lead_end(text: str, heading: int) -> int:
    """Where the first paragraph ends."""
    start = heading + len(text[heading:]) - len(text[heading:].lstrip())
    end = text.find("\n", start)
    return end if end >= 0 else len(text)
