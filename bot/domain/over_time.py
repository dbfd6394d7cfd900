"""Development over time: a speaker's statements on one story, and how often a name was in the news. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from bot.domain.content_words import content_words
from storage.records import Appearance, ClaimHit

WEEKS: Final = 12
"""How many weeks the bars of a name cover, this week included."""

MIN_SHARE_OF_SAME: Final = 0.6
"""Two statements with this share of their content words in common are about the same thing."""

Place: TypeAlias = tuple[int, int]
"""The id of a digest, and the rank of a claim in it."""


@dataclass(frozen=True, slots=True)
class Week:
    """A week, given by its Monday, and the number of digests in it that mention a name."""

    monday: date
    digests: int


@dataclass(frozen=True, slots=True)
class ClaimsOverTime:
    """Claims by or about somebody: the stories of their digests, the earlier claims that they change, and the weeks."""

    claims: Sequence[ClaimHit]
    story_of: Mapping[int, int] = field(default_factory=dict)
    earlier: Mapping[ClaimHit, ClaimHit] = field(default_factory=dict)
    weeks: Sequence[Week] = ()


def weeks_in_news(appearances: Iterable[Appearance], now: datetime, zone: ZoneInfo) -> tuple[Week, ...]:
    """Return the last `WEEKS` weeks, the earliest first; empty if the name was mentioned in fewer than two of them."""
    this_monday = _monday(now.astimezone(zone).date())
    digests = {each.digest_id: _monday(each.kept_at.astimezone(zone).date()) for each in appearances}
    counts = Counter(digests.values())
    weeks = [this_monday - timedelta(weeks=back) for back in range(WEEKS - 1, -1, -1)]
    if sum(monday in counts for monday in weeks) < 2:
        return ()
    return tuple(Week(monday, counts[monday]) for monday in weeks)


def by_story(places: Sequence[Place], story_of: Mapping[int, int]) -> tuple[Place, ...]:
    """Group claims by story, the story of the newest claim first, and keep their order within a story.

    `story_of` maps a digest to its story; the claims of a digest without a story form a group of their own.
    """
    stories: dict[int, list[Place]] = {}
    for place in places:
        # Story ids are never negative.
        stories.setdefault(story_of.get(place[0], -place[0]), []).append(place)
    return tuple(place for theirs in stories.values() for place in theirs)


def earlier_version(hit: ClaimHit, others: Iterable[ClaimHit]) -> ClaimHit | None:
    """Return the latest earlier statement that this one denies or changes; `None` if it only repeats or adds."""
    before = [each for each in others if (each.kept_at, each.digest_id) < (hit.kept_at, hit.digest_id)]
    changed = [each for each in before if _contradicts(hit, each)]
    return max(changed, key=lambda each: (each.kept_at, each.digest_id, each.claim.start), default=None)


def _contradicts(one: ClaimHit, other: ClaimHit) -> bool:
    """Return whether two statements are about the same thing, and one is denied or their numbers differ."""
    ours, theirs = content_words(one.claim.content), content_words(other.claim.content)
    our_numbers, their_numbers = _numbers(ours), _numbers(theirs)
    ours, theirs = ours - our_numbers, theirs - their_numbers
    fewer = min(len(ours), len(theirs))
    if not fewer or len(ours & theirs) < MIN_SHARE_OF_SAME * fewer:
        return False
    if one.claim.denied != other.claim.denied:
        return True
    return bool(our_numbers and their_numbers) and not our_numbers & their_numbers


def _numbers(found: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in found if word.isdigit())


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
