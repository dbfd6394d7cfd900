"""Which stories a briefing tells: a story that was told comes back only with something new. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MIN_GAINED: Final = 2
"""The independent origins that a told story must gain to come back without a new sentence."""

MIN_GROWTH: Final = 2
"""By what factor its origins must have grown since it was told: a sixth origin after five proves little."""


class Verdict(StrEnum):
    """What a briefing does with a story, and why."""

    UNTOLD = "no briefing has told it"
    NEWS = "an article has a sentence that no told article has"
    CORROBORATED = "it has clearly more independent origins"
    UNKNOWN = "its new articles have not been compared with the told ones yet"
    NOTHING_NEW = "its new articles repeat what was told"

    @property
    def is_told(self) -> bool:
        """Whether the briefing tells the story."""
        return self in (Verdict.UNTOLD, Verdict.NEWS, Verdict.CORROBORATED)

    @property
    def is_settled(self) -> bool:
        """Whether later briefings can skip these articles."""
        return self is not Verdict.UNKNOWN


@dataclass(frozen=True, slots=True)
class StoryState:
    """What is known about a story that has articles which no briefing has covered.

    `told_origins` is how many independent origins it had when it was told, `None` if it never was. `new_sentences` is
    how many sentences no told article has, `None` if its articles could not be compared.
    """

    origins: int
    told_origins: int | None = None
    new_sentences: int | None = 0


def _is_corroborated(story: StoryState) -> bool:
    told = story.told_origins or 0
    return story.origins - told >= MIN_GAINED and story.origins >= MIN_GROWTH * told


RULES: Final[tuple[tuple[Callable[[StoryState], bool], Verdict], ...]] = (
    (lambda story: story.told_origins is None, Verdict.UNTOLD),
    (lambda story: bool(story.new_sentences), Verdict.NEWS),
    (_is_corroborated, Verdict.CORROBORATED),
    (lambda story: story.new_sentences is None, Verdict.UNKNOWN),
    (lambda _story: True, Verdict.NOTHING_NEW),
)
"""The first rule that holds gives the verdict."""


def verdict_on(story: StoryState) -> Verdict:
    """Return what a briefing does with a story."""
    return next(verdict for holds, verdict in RULES if holds(story))
