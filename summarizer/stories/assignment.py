"""Assigns a new article to a recent story, or begins a new one; joins two stories that it shows to be one."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final, Generic, TypeVar

from summarizer.stories.grouping import Links, Similarities, clusters, cohesion, links_of

Compared = TypeVar("Compared")

MIN_COHESION_TO_JOIN: Final = 0.25
"""The least cohesion of an article and a story that it joins: a little less than in a list, where others hold the two
together."""

MIN_COHESION_OF_STORIES: Final = 0.29
"""The least cohesion of two stories that an article joins: more than within a list, which joins the best pairs first.
What was wrongly joined here would stay so, whatever comes later."""

MIN_COHESION_OF_LINKED: Final = 0.2
MAX_LINKED: Final = 2
"""A story that an article is only somewhat like may still be one with the story that it joins: the more articles two
stories have, the better they fit. This many such stories are compared with that one, the most similar first."""

MAX_COMPARED: Final = 8
"""The articles of each of two stories that are compared before the stories are joined: the latest."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """The story that an article belongs to, `None` if it begins one, and the stories that are to be merged into it."""

    story: int | None
    merged: tuple[int, ...] = ()


class RecentStories(Generic[Compared]):
    """A chat's recent articles and their stories: what a new article is compared with. The index is given empty.

    Stories are known by the caller's numbers. Nothing here needs to be stored: it is built anew from the stored
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
        total += sum(self._similarity(article, each) for article in ours for each in theirs)
        return cohesion(total, (len(ours) + 1) * len(theirs))

    def parts(self, story: int) -> Sequence[Sequence[Compared]]:
        """Return the groups that a story's articles make by themselves: more than one if it should be divided.

        Ask this when an article of the story was deleted or edited: it may have been all that held the others together.
        """
        members = self._members[story]
        numbers = {article: at for at, article in enumerate(members)}
        links: list[Links] = [{} for _ in members]
        for one, other in combinations(members, 2):
            if similarity := self._similarity(one, other):
                links[numbers[one]][numbers[other]] = links[numbers[other]][numbers[one]] = similarity
        return [[self._signatures[members[at]] for at in part] for part in clusters(links)]

    def _similarity(self, one: int, other: int) -> float:
        """Return the similarity of two articles, by the links of the later one: the earlier one may lack them."""
        return self._links_of(max(one, other)).get(min(one, other), 0)

    def _links_of(self, article: int) -> Links:
        if article not in self._links:
            self._links[article] = links_of(self._index, article, self._signatures[article])
        return self._links[article]


def assign(signature: Compared, recent: RecentStories[Compared]) -> Assignment:
    """Return the story that an article belongs to, and the stories that turn out to be the same one."""
    links = recent.links(signature)
    fits = recent.by_story(links)
    if not fits or fits[0][0] < MIN_COHESION_TO_JOIN:
        return Assignment(None)
    best, *others = (story for fit, story in fits[: MAX_LINKED + 1] if fit >= MIN_COHESION_OF_LINKED)
    merged = (story for story in others if recent.fit(best, story, links) >= MIN_COHESION_OF_STORIES)
    return Assignment(best, tuple(merged))
