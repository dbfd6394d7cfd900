"""Count what was found right."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many are right of those found and of those marked; tallies of several articles add up."""

    right: int = 0
    found: int = 0
    marked: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.found + other.found, self.marked + other.marked)

    @property
    def precision(self) -> float:
        """The share of those found that are right; 1 if nothing was found, for then nothing is wrong."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of those marked that were found; 1 if there was nothing to find."""
        return self.right / self.marked if self.marked else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.marked) if self.found or self.marked else 1.0
