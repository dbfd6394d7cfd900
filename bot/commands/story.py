"""The command that shows a story: what its outlets agree on, and where they differ."""

import asyncio

from bot.articles.stories.reading import story_of
from bot.commands.request import Request, digest_of, missing_digest
from bot.deps import Deps
from bot.domain.compared_story import ComparedStory, digests_to_compare, reports_of
from bot.domain.unfinished import Unfinished
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render.digest import digest_reply
from bot.render.story import story_reply, uncompared_reply
from storage.records import StoredDigest


async def story(request: Request, deps: Deps) -> Reply:
    """Show the story of the digest that the request names or replies to; without arguments, the newest story."""
    if kept := await digest_of(request, deps):
        return await _story_of(kept, request, deps)
    if request.number is not None:
        return missing_digest(request)
    if request.words:
        return Reply(plain(request.texts("story-how")))
    newest = await deps.store.digests.latest(request.chat.id, 1)
    return await _story_of(newest[0], request, deps) if newest else Reply(plain(request.texts("nothing-kept")))


async def _story_of(kept: StoredDigest, request: Request, deps: Deps) -> Reply:
    """Show a digest's story; the digest itself, if no other article tells the story."""
    told = await story_of(kept, deps)
    if told is None:
        return missing_digest(request)
    if len(told.articles) == 1:
        return digest_reply(kept, request.audience)
    digests = digests_to_compare(told)
    comparison = await deps.compare(reports_of(told, digests))
    if isinstance(comparison, Unfinished):
        return uncompared_reply(told, request.audience)
    return await asyncio.to_thread(story_reply, ComparedStory(told, digests, comparison), request.audience)
