"""The command that follows a feed, a site or a public channel."""

from typing import Final

from bot.commands.follow_limits import follow_source, refusal_text
from bot.commands.opml import follow_all
from bot.commands.paging import action_for, page_request_of, saved_query_deleted
from bot.commands.request import Request
from bot.commands.source_catalogue import first_page, follow_outlet
from bot.deps import Deps
from bot.domain.outlet import Outlet
from bot.feeds.catalogue import is_telling, outlet_of, outlets_named
from bot.feeds.finding import Offers, find_source
from bot.message_types.action import Action
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import plain
from bot.render.components import shortened
from bot.render.followed_sources import followed_reply, offers_reply
from bot.render.schedule import ticked
from bot.render.source_faults import not_followed_reply
from bot.typed_input.source_addresses import leads_to_private_channel, source_named
from storage.followed import Followed, FollowRefusal, SourceFault
from summarizer.reading.feed_formats.feed import OfferedFeed

FOLLOW_QUESTION: Final = Action("follow")
"""The command that an answer to our question amounts to."""

MAX_OFFERED: Final = 12
"""How many feeds of one page are offered; a site with more usually lists its sections first."""

_MAX_QUOTED_CHARACTERS: Final = 60

_OUTLET: Final = "="
"""The prefix that a button puts before the key of an outlet in the catalogue."""


async def follow(request: Request, deps: Deps) -> Reply:
    """Follow what the words name, or offer the feeds of a site that has several; without words, ask for them.

    Several lines are a list of sources, which the button under a list sends.
    """
    page_request = await page_request_of(request, deps)
    if page_request is None:
        return saved_query_deleted(request)
    words = page_request.request.words
    if not words:
        return await _ask(request, deps)
    return await (_named(words, request, deps) if len(words.splitlines()) == 1 else follow_all(words, request, deps))


async def _named(words: str, request: Request, deps: Deps) -> Reply:
    """Follow what the words name; offer the feeds of a site that has several, or the outlets that match a name."""
    if words.startswith(_OUTLET):
        return await _outlet(words.removeprefix(_OUTLET), request, deps)
    if leads_to_private_channel(words):
        return Reply(plain(request.texts("follow-private-channel")))
    named = source_named(words)
    if named is None:
        return await _by_name(words, request, deps)
    found = await find_source(named, deps)
    if isinstance(found, SourceFault):
        return not_followed_reply(found, request.texts)
    if isinstance(found, Offers):
        buttons = [await _offer(feed, request, deps) for feed in found.feeds[:MAX_OFFERED]]
        return offers_reply(plain(_which(len(found.feeds), request.texts)), buttons)
    return await _answer(await follow_source(found, request, deps), request, deps)


def _which(count: int, texts: Texts) -> str:
    """Ask which of so many feeds to follow, and say if not all of them are offered."""
    return texts("follow-which-of-many", most=MAX_OFFERED) if count > MAX_OFFERED else texts("follow-which")


async def _outlet(key: str, request: Request, deps: Deps) -> Reply:
    """Follow the outlet that a button names."""
    outlet = outlet_of(key)
    if outlet is None:
        return saved_query_deleted(request)
    return await _answer(await follow_outlet(outlet, request, deps), request, deps)


async def _by_name(words: str, request: Request, deps: Deps) -> Reply:
    """Offer the outlets of the catalogue that match the words, if there are few; those already followed are marked."""
    quoted = shortened(words, _MAX_QUOTED_CHARACTERS)
    found = outlets_named(words, request.chat.language)
    if len(found) > MAX_OFFERED or not (found or is_telling(words)):
        return Reply(plain(request.texts("follow-which-newspaper", words=quoted)))
    if not found:
        return Reply(plain(request.texts("follow-unclear", words=quoted)))
    mine = {each.source.address for each in await deps.store.subscriptions.of_chat(request.chat.id)}
    buttons = [_outlet_button(each, is_followed=each.address in mine) for each in found]
    return offers_reply(plain(request.texts("follow-found", words=quoted)), buttons)


async def _answer(followed: Followed | FollowRefusal, request: Request, deps: Deps) -> Reply:
    if isinstance(followed, FollowRefusal):
        return Reply(plain(refusal_text(followed, request, deps)))
    # The newest articles should be there within seconds, not after the next round.
    deps.source_followed.call()
    schedules = await deps.store.schedules.of_chat(request.chat.id)
    return followed_reply(followed, request.audience, has_briefings=bool(schedules))


async def _ask(request: Request, deps: Deps) -> Reply:
    """Ask what to follow, with the catalogue; outside private chats, where no answer is awaited, say what to type."""
    if not request.is_private:
        return await first_page(plain(request.texts("follow-how")), request, deps)
    await deps.store.chats.set_pending_question(request.chat.id, FOLLOW_QUESTION.encode(), deps.now())
    return await first_page(plain(request.texts("follow-ask")), request, deps)


def _outlet_button(outlet: Outlet, *, is_followed: bool) -> Button:
    return Button(ticked(outlet.name, on=is_followed), Action.of("follow", f"{_OUTLET}{outlet.key}"))


async def _offer(feed: OfferedFeed, request: Request, deps: Deps) -> Button:
    label = shortened(feed.title or feed.address, _MAX_QUOTED_CHARACTERS)
    return Button(label, await action_for("follow", feed.address, request, deps))
