"""Places a new article: the recent stories that it may belong to are regrouped together with it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np

from summarizer.stories.grouping import MIN_SIMILARITY, clusters, cohesion, links_in
from summarizer.stories.index import Floats
from summarizer.stories.packed import Packed
from summarizer.stories.packed_index import PackedIndex

MIN_COHESION_OF_CANDIDATE: Final = 0.1
"""The least cohesion of an article with a story that is regrouped with it."""

MAX_CANDIDATES: Final = 3
"""How many stories are regrouped with an article: those that fit best."""

MAX_COMPARED: Final = 20
"""How many of the latest articles of each story are regrouped."""


class Part(NamedTuple):
    """The numbers of articles that form one story, and the stories whose remaining articles belong to it, too."""

    articles: tuple[int, ...]
    stories: tuple[int, ...]


def regrouped(new: Packed, near: Sequence[Packed], story_of: Sequence[int]) -> tuple[Part, ...]:
    """Group a new article with the stories that it may belong to; empty if it belongs to none of them.

    `near` are recent articles, the oldest first, and `story_of` their stories. The first part is the new article's own.
    The articles are grouped like a list, regardless of what was joined before, so the order in which they came hardly
    matters. Articles that are not compared stay with the largest part of their story.
    """
    number = len(near)
    index = PackedIndex([*near, new])
    compared = _compared(index.similarities(number)[:-1], story_of)
    groups = clusters(links_in(index.among([*compared, number])))
    # The new article's group comes first.
    by_own = sorted(groups, key=lambda group: len(compared) not in group)
    parts = [tuple(compared[at] for at in group if at < len(compared)) for group in by_own]
    return tuple(_with_stories(parts, story_of)) if parts[0] else ()


def _compared(similarities: Floats, story_of: Sequence[int]) -> list[int]:
    """Return the latest articles of the stories that fit a new article best, given its similarities."""
    articles: dict[int, list[int]] = defaultdict(list)
    alike = np.where(similarities >= MIN_SIMILARITY, similarities, 0)
    for at, story in enumerate(story_of):
        articles[story].append(at)
    fits = {story: cohesion(float(alike[theirs].sum()), len(theirs)) for story, theirs in articles.items()}
    best = sorted(fits, key=lambda story: (-fits[story], story))[:MAX_CANDIDATES]
    chosen = (articles[story][-MAX_COMPARED:] for story in best if fits[story] >= MIN_COHESION_OF_CANDIDATE)
    return sorted(at for theirs in chosen for at in theirs)


def _with_stories(parts: Sequence[tuple[int, ...]], story_of: Sequence[int]) -> Iterator[Part]:
    """Assign each story to the part that has the most of its articles."""
    counts = [Counter(story_of[at] for at in part) for part in parts]
    most = {story: max(range(len(parts)), key=lambda at: counts[at][story]) for count in counts for story in count}
    for at, part in enumerate(parts):
        yield Part(part, tuple(story for story, of_part in most.items() if of_part == at))
