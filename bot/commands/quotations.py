"""The command behind the button of a briefing: the best quotation of each of its stories."""

import asyncio
from collections.abc import Iterable, Iterator
from datetime import timedelta

from bot.articles.stories.reading import stories_of
from bot.commands.request import Request
from bot.deps import Deps
from bot.domain.headline import best_quotation
from bot.domain.stories import StoryForReader, without_left_out
from bot.messages.reply import Reply
from bot.messages.richtext import plain
from bot.render.quotations import MAX_QUOTATIONS, period_of, quotations_reply
from storage.records import StoredDigest
from summarizer.model import Claim


async def quotations(request: Request, deps: Deps) -> Reply:
    """Show the best quotation of each story that was kept in a period, the weightiest story first."""
    if request.number is None:
        return Reply(plain(request.texts("no-quotations")))
    begins, ends = period_of(request.number, request.arguments.position)
    # The store returns what came after a moment, and the first article may have come just then.
    since = await deps.store.digests.since(request.chat.id, begins - timedelta.resolution)
    kept = [each for each in since if each.kept_at <= ends]
    included = await asyncio.to_thread(without_left_out, kept, request.chat.left_out)
    chosen = tuple(_best(await stories_of(included, deps)))[:MAX_QUOTATIONS]
    return quotations_reply(chosen, request.audience)


def _best(stories: Iterable[StoryForReader]) -> Iterator[tuple[StoredDigest, Claim]]:
    for story in stories:
        if found := best_quotation(story.articles, ()):
            yield found
