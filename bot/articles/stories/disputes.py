"""Find the sentences of stories that another outlet contradicts, which a briefing must not show as if all agreed."""

import asyncio
from collections.abc import Iterator, Sequence

from bot.deps import Deps
from bot.domain.compared_story import digests_to_compare, reports_of
from bot.domain.stories import ArticleSpan, StoryForReader
from bot.domain.unfinished import Unfinished
from storage.records import StoredDigest
from summarizer.stories.comparison.values import Comparison


async def disputed_sentences(stories: Sequence[StoryForReader], deps: Deps) -> frozenset[ArticleSpan]:
    """Return the sentences that stand under "They differ" in the view of one of these stories.

    Of a story that could not be compared in time there are none.
    """
    of_several = [story for story in stories if len(story.articles) > 1]
    compared = [digests_to_compare(story) for story in of_several]
    reports = (reports_of(story, digests) for story, digests in zip(of_several, compared, strict=True))
    comparisons = await asyncio.gather(*map(deps.compare, reports))
    return frozenset(
        span
        for digests, comparison in zip(compared, comparisons, strict=True)
        if not isinstance(comparison, Unfinished)
        for span in _spans(digests, comparison)
    )


def _spans(digests: Sequence[StoredDigest], comparison: Comparison) -> Iterator[ArticleSpan]:
    for pair in comparison.differ:
        for passage in (pair.a, pair.b):
            yield ArticleSpan(digests[passage.article].id, passage.start, passage.end)
