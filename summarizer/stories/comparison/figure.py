"""Figures: what a number counts, and whether two numbers contradict each other."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from summarizer.terms import stems

DEAD: Final = ("=dead",)
MAGNITUDE: Final = "magnitud"
MEASURES: Final = frozenset({MAGNITUDE, "%", "$", "€", "£"})

MAX_MAGNITUDES_APART: Final = 0.5
"""Magnitudes further apart are those of two earthquakes."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number: what it counts, the least and greatest value that it may stand for, and the stems next to it."""

    counted: tuple[str, ...]
    low: float
    high: float
    beside: frozenset[str] = frozenset()

    @property
    def is_measure(self) -> bool:
        """Whether it is a magnitude, a share or a price, rather than a count that may grow."""
        return self.counted[0] in MEASURES

    @property
    def is_specific(self) -> bool:
        """Whether what it counts is described precisely enough: a toll, a magnitude, or a noun with an adjective."""
        return self.counted[0].startswith("=") or self.counted[0] == MAGNITUDE or self.is_described

    @property
    def is_described(self) -> bool:
        """Whether the noun has an adjective, or a unit has a noun: "strong aftershocks", "years in prison"."""
        return len(self.counted) > 1 and not units().intersection(self.counted)

    def contradicts(self, other: "Figure") -> bool:
        """Return whether two figures of one thing cannot both be right, however they were rounded."""
        if self.counted != other.counted or (self.low <= other.high and other.low <= self.high):
            return False
        return self.counted[0] != MAGNITUDE or abs(self.low - other.low) <= MAX_MAGNITUDES_APART


@cache
def units() -> frozenset[str]:
    """Return the stems of units that may measure many things in one sentence.

    They are not computed on import, because the bot's main process imports this module, but not the stemming library.
    """
    words = """inches feet meters metres km kilometers kilometres miles seconds minutes hours days weeks months years
    times"""
    return frozenset("%$€£") | frozenset(stems(words.split(), "en"))
