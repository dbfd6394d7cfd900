"""The values of a comparison: the reports that go in, and the passages that come out."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from summarizer.model import Digest


@dataclass(frozen=True, slots=True)
class Report:
    """An article of a story, with its digest. Reports with the same `origin` count as one voice."""

    digest: Digest
    origin: int


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A part of an article's text; `article` is its index among the reports."""

    article: int
    start: int
    end: int

    def overlaps(self, other: "Passage") -> bool:
        """Return whether two passages have characters in common."""
        return self.article == other.article and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Fact:
    """What two or more origins report: the passages that tell it, the best wording first."""

    tellings: tuple[Passage, ...]


class DifferenceKind(StrEnum):
    """What two reports disagree about: a figure, who said it, whether it is so, or when it was."""

    NUMBER = "number"
    ATTRIBUTION = "attribution"
    DENIAL = "denial"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Difference:
    """Two sentences of different origins that cannot both be right; the earlier article's comes first."""

    kind: DifferenceKind
    a: Passage
    b: Passage


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the reports of a story share, what only one reports, where they differ, and what later ones add."""

    shared: tuple[Fact, ...] = ()
    only: tuple[Passage, ...] = ()
    differ: tuple[Difference, ...] = ()
    updates: tuple[Passage, ...] = ()


class ToldStory(NamedTuple):
    """The articles of one story that a reader was told about up to `day`, and those that came by `today`."""

    told: tuple[Digest, ...]
    came: tuple[Digest, ...]
    day: date
    today: date
