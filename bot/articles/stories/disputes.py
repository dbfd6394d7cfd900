"""Find what outlets contradict each other about, which a briefing must not show as if all agreed."""

import asyncio
import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.deps import Deps
from bot.domain.compared_story import digests_to_compare, reports_of, words_at
from bot.domain.stories import ArticleSpan, Disputed, StoryForReader
from bot.domain.unfinished import Unfinished
from storage.records import StoredDigest
from summarizer.stories.comparison.values import Comparison, Passage

_NUMBER: Final = re.compile(r"\d+(?:[.,:]\d+)*")


async def disputed_in(stories: Sequence[StoryForReader], deps: Deps) -> Disputed:
    """Return what the views of these stories show under "They differ".

    The result has nothing about a story that could not be compared in time.
    """
    of_several = [story for story in stories if len(story.articles) > 1]
    compared = [digests_to_compare(story) for story in of_several]
    reports = (reports_of(story, digests) for story, digests in zip(of_several, compared, strict=True))
    comparisons = await asyncio.gather(*map(deps.compare, reports))
    found = [
        each
        for digests, comparison in zip(compared, comparisons, strict=True)
        if not isinstance(comparison, Unfinished)
        for each in _sides(digests, comparison)
    ]
    return Disputed(
        frozenset(span for span, _ in found), frozenset(span.digest_id for span, in_title in found if in_title)
    )


def _sides(digests: Sequence[StoredDigest], comparison: Comparison) -> Iterator[tuple[ArticleSpan, bool]]:
    """Yield each side of the differences, and whether its article's title has a number that the other side lacks."""
    for pair in comparison.differ:
        for ours, theirs in ((pair.a, pair.b), (pair.b, pair.a)):
            kept = digests[ours.article]
            differing = _numbers(digests, ours) - _numbers(digests, theirs)
            in_title = not differing.isdisjoint(_NUMBER.findall(kept.digest.article.title or ""))
            yield ArticleSpan(kept.id, ours.start, ours.end), in_title


def _numbers(digests: Sequence[StoredDigest], passage: Passage) -> set[str]:
    return set(_NUMBER.findall(words_at(digests[passage.article], passage.start, passage.end)))
