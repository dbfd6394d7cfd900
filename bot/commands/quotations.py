"""The command behind the button of a briefing: the best quotation of each of its stories."""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.articles.stories.reading import read_stories, stories_with, without_left_out
from bot.commands.request import Request
from bot.deps import Deps
from bot.domain.headline import best_quotation
from bot.domain.stories import RankedStory, StoryForReader
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render.quotations import MAX_QUOTATIONS, period_of, quotations_reply
from storage.records import StoredDigest
from summarizer.model import Claim


async def quotations(request: Request, deps: Deps) -> Reply:
    """Show the best quotation of each story from a period, most important story first."""
    if request.number is None:
        return Reply(plain(request.texts("no-quotations")))
    begins, ends = period_of(request.number, request.arguments.position)
    # The store returns what came after a moment, exclusive, and the first article may have come at that very moment.
    kept = await deps.store.digests.since(request.chat.id, begins - timedelta.resolution, ends)
    stories = await stories_with(request.chat.id, await without_left_out(request.chat, kept, deps), deps)
    return quotations_reply(await _best(request.chat.id, stories, deps), request.audience)


async def _best(chat_id: int, stories: Sequence[RankedStory], deps: Deps) -> list[tuple[StoredDigest, Claim]]:
    """Return the best quotations, one per story; no more stories are read than necessary."""
    found: list[tuple[StoredDigest, Claim]] = []
    for start in range(0, len(stories), MAX_QUOTATIONS):
        read = await read_stories(chat_id, stories[start : start + MAX_QUOTATIONS], deps)
        found += await asyncio.to_thread(_quotations_of, read)
        if len(found) >= MAX_QUOTATIONS:
            break
    return found[:MAX_QUOTATIONS]


def _quotations_of(stories: Iterable[StoryForReader]) -> list[tuple[StoredDigest, Claim]]:
    return [quotation for story in stories if (quotation := best_quotation(story.articles, ()))]
