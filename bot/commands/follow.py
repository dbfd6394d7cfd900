"""The command that follows a feed, a site or a public channel."""

from typing import Final

from bot.articles.sources.finding import Offers, find_source
from bot.commands.paging import action_for, page_request_of, saved_query_deleted
from bot.commands.request import Request
from bot.commands.source_lists import follow_all, follow_source, refusal_text
from bot.deps import Deps
from bot.messages.action import Action
from bot.messages.reply import Button, Question, Reply
from bot.messages.richtext import plain
from bot.parsers.source_addresses import source_named
from bot.render.components import shortened
from bot.render.sources import fault_text, followed_reply, offers_reply
from storage.followed import FollowRefusal, NewSource, SourceFault
from summarizer.reading.feeds.feed import OfferedFeed

FOLLOW_QUESTION: Final = Action("follow")
"""The command that an answer to our question is taken for."""

MAX_OFFERED: Final = 12
"""How many feeds of one page are offered; a site with more usually lists its sections first."""

_MAX_QUOTED_CHARACTERS: Final = 60


async def follow(request: Request, deps: Deps) -> Reply:
    """Follow what the words name, or offer the feeds of a site that has several; without words, ask for them.

    Several lines are a list of sources, as the button under one brings it.
    """
    page_request = await page_request_of(request, deps)
    if page_request is None:
        return saved_query_deleted(request)
    words = page_request.request.words
    if not words:
        return await _ask(request, deps)
    return await (_named(words, request, deps) if len(words.splitlines()) == 1 else follow_all(words, request, deps))


async def _named(words: str, request: Request, deps: Deps) -> Reply:
    """Follow what the words name, or offer the feeds of a site that has several."""
    named = source_named(words)
    if named is None:
        unclear = request.texts("follow-unclear", words=shortened(words, _MAX_QUOTED_CHARACTERS))
        return Reply(plain(unclear))
    found = await find_source(named, deps)
    if isinstance(found, SourceFault):
        return Reply(plain(fault_text(found, request.texts)))
    if isinstance(found, Offers):
        return offers_reply([await _offer(feed, request, deps) for feed in found.feeds[:MAX_OFFERED]], request.audience)
    return await _follow(found, request, deps)


async def _follow(found: NewSource, request: Request, deps: Deps) -> Reply:
    followed = await follow_source(found, request, deps)
    if isinstance(followed, FollowRefusal):
        return Reply(plain(refusal_text(followed, request, deps)))
    # The newest articles should be there within seconds, not after the next round.
    deps.followed.ring()
    return followed_reply(followed, request.audience)


async def _ask(request: Request, deps: Deps) -> Reply:
    """Ask what to follow; outside a private chat, where we take no answers, say what to type."""
    if not request.is_private:
        return Reply(plain(request.texts("follow-how")))
    await deps.store.chats.set_pending_question(request.chat.id, FOLLOW_QUESTION.encode(), deps.now())
    return Reply(plain(request.texts("follow-ask")), asks=Question(request.texts("follow-hint")))


async def _offer(feed: OfferedFeed, request: Request, deps: Deps) -> Button:
    label = shortened(feed.title or feed.address, _MAX_QUOTED_CHARACTERS)
    return Button(label, await action_for("follow", feed.address, request, deps))
