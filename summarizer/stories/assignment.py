"""Assigns a new article to a recent story, or begins a new one; joins two stories that it shows to be one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from summarizer.stories.grouping import MIN_COHESION, Links, Similarities, clusters, cohesion, links_of

Compared = TypeVar("Compared")

MAX_COMPARED: Final = 8
"""The articles of each of two stories that are compared before the stories are joined: the latest."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """The story that an article belongs to, `None` if it begins one, and the stories that are to be merged into it."""

    story: int | None
    merged: tuple[int, ...] = ()


class RecentStories(Generic[Compared]):
    """A chat's recent articles and their stories: what a new article is compared with, by an empty index.

    Stories are known by the caller's numbers. Nothing here is needed to be kept: it is made anew from the stored
    signatures, and the caller leaves out what is older than its window.
    """

    def __init__(self, index: Similarities[Compared]) -> None:
        self._index = index
        self._signatures: list[Compared] = []
        self._story_of: list[int] = []
        self._members: dict[int, list[int]] = defaultdict(list)
        self._links: dict[int, Links] = {}

    def add(self, signature: Compared, story: int) -> None:
        """Add an article to a story."""
        self._members[story].append(len(self._signatures))
        self._story_of.append(story)
        self._signatures.append(signature)
        self._index.add(signature)

    def merge(self, kept: int, joined: int) -> None:
        """Make two stories one."""
        for article in self._members[joined]:
            self._story_of[article] = kept
        self._members[kept] += self._members.pop(joined)

    def links(self, signature: Compared) -> Links:
        """Return the similarities of a new article with those that are here."""
        return links_of(self._index, len(self._signatures), signature)

    def by_story(self, links: Links) -> list[tuple[float, int]]:
        """Return the cohesion of an article with each story that it has links to, and the story, best first."""
        totals: Links = defaultdict(float)
        for article, similarity in links.items():
            totals[self._story_of[article]] += similarity
        fits = [(cohesion(total, len(self._members[story])), story) for story, total in totals.items()]
        return sorted(fits, key=lambda fit: (-fit[0], fit[1]))

    def fit(self, one: int, other: int, links: Links) -> float:
        """Return the cohesion of one story, with a new article in it, and another."""
        ours, theirs = (self._members[story][-MAX_COMPARED:] for story in (one, other))
        total = sum(links.get(article, 0) for article in theirs)
        total += sum(self._links_of(article).get(each, 0) for article in ours for each in theirs)
        return cohesion(total, (len(ours) + 1) * len(theirs))

    def parts(self, story: int) -> Sequence[Sequence[Compared]]:
        """Return the groups that a story's articles make by themselves: more than one if it should be divided.

        Ask this when an article of the story was deleted or edited: it may have been all that held the others together.
        """
        members = self._members[story]
        numbers = {article: at for at, article in enumerate(members)}
        links = [{numbers[a]: s for a, s in self._links_of(b).items() if a in numbers} for b in members]
        return [[self._signatures[members[at]] for at in part] for part in clusters(links)]

    def _links_of(self, article: int) -> Links:
        if article not in self._links:
            self._links[article] = links_of(self._index, article, self._signatures[article])
        return self._links[article]


def assign(signature: Compared, recent: RecentStories[Compared]) -> Assignment:
    """Return the story that an article belongs to, and the stories that turn out to be the same one."""
    links = recent.links(signature)
    fits = [story for fit, story in recent.by_story(links) if fit >= MIN_COHESION]
    if not fits:
        return Assignment(None)
    best, *others = fits
    return Assignment(best, tuple(story for story in others if recent.fit(best, story, links) >= MIN_COHESION))
