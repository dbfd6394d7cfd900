"""The commands that list what a chat follows, and change it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.commands.paging import PAGE_ROWS, page_request_of
from bot.commands.request import Request
from bot.deps import Deps
from bot.message_types.action import Action, list_action
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Question, Reply
from bot.message_types.richtext import plain
from bot.render.components import shortened
from bot.render.followed_sources import following_reply, name_of, source_card, unfollowed_reply
from bot.typed_input.source_addresses import source_named
from storage.followed import Subscription
from storage.records import StoredDigest
from storage.search.normalize import words as normalized
from summarizer.reading.feed_formats.telegram_addresses import ChannelPlace, channel_place
from summarizer.reading.pages.address import host_of

MAX_LABEL_CHARACTERS: Final = 30
"""How long a site's name on a button may be."""

MAX_ONLY: Final = 20
"""How many words, phrases and names a chat may ask for in one source."""

MAX_ONLY_CHARACTERS: Final = 60

# "pause 3", as typed, or "pause 12" on a button. Without a number it is a name: a source may be called "All News".
_CHANGE: Final = re.compile(r"(?P<verb>pause|resume|all|only) (?P<number>[~#]?\d{1,17})(?: (?P<words>.+))?", re.DOTALL)


def changes_following(words: str) -> bool:
    """Return whether the arguments of `/following` change a subscription, rather than show one."""
    return _CHANGE.fullmatch(words) is not None


async def following(request: Request, deps: Deps) -> Reply:
    """Show what the chat follows, or one source ("3" or its name), or change it: "pause 3", "only 3 harbour, Marsh"."""
    if change := _CHANGE.fullmatch(request.words):
        return await _change(change["verb"], change["number"], change["words"] or "", request, deps)
    mine = await deps.store.subscriptions.of_chat(request.chat.id)
    if not mine:
        return Reply(plain(request.texts("following-none")), in_place=request.pressed)
    if request.number is not None:
        found = _named(request.words, mine, request)
        return await _card(found, request, deps) if found else _unknown(request)
    page_request = await page_request_of(request, deps)
    if page_request is None:
        return _unknown(request)
    if words := page_request.request.words:
        found = _named(words, mine, request)
        return await _card(found, request, deps) if found else _unknown(request)
    page = page_request.page(Action("following"), len(mine))
    shown = mine[page.offset : page.offset + PAGE_ROWS]
    return following_reply(shown, replace(page, in_place=request.pressed), deps.now(), request.audience)


async def unfollow(request: Request, deps: Deps) -> Reply:
    """Stop following the source that the words name by its number, title, site or address."""
    mine = await deps.store.subscriptions.of_chat(request.chat.id)
    if not mine:
        return Reply(plain(request.texts("following-none")), in_place=request.pressed)
    if not request.words:
        return Reply(plain(request.texts("unfollow-how")))
    found = _named(request.words, mine, request)
    if found is None or not await deps.store.subscriptions.unfollow(request.chat.id, found.id, deps.now()):
        return _unknown(request)
    return unfollowed_reply(found, request.audience, in_place=request.pressed)


async def follow_row(kept: StoredDigest, texts: Texts, deps: Deps) -> tuple[tuple[Button], ...]:
    """Return a row with the button that follows the channel or site of a digest, unless the chat follows it already.

    What an article says about itself does not count: it must have been fetched or forwarded from there.
    """
    place, host = channel_place(kept.address), host_of(kept.address)
    words = f"@{place.name}" if place else host
    if not words:
        return ()
    action = list_action("follow", words)
    if action is None or _at_address(words, await deps.store.subscriptions.of_chat(kept.chat_id)):
        return ()
    return ((Button(texts("button-follow", name=shortened(words, MAX_LABEL_CHARACTERS)), action),),)


async def _change(verb: str, number: str, words: str, request: Request, deps: Deps) -> Reply:
    mine = await deps.store.subscriptions.of_chat(request.chat.id)
    found = _named(number, mine, request)
    if found is None:
        return _unknown(request)
    only = _wanted(words) if verb == "only" else ()
    if verb == "only" and not only:
        return await _ask_only(found, request, deps)
    store, chat_id = deps.store.subscriptions, request.chat.id
    if verb in ("only", "all"):
        changed = await store.set_only(chat_id, found.id, only)
    else:
        changed = await store.set_paused(chat_id, found.id, deps.now(), paused=verb == "pause")
        deps.source_followed.call()
    return await _card(changed, request, deps) if changed else _unknown(request)


async def _ask_only(found: Subscription, request: Request, deps: Deps) -> Reply:
    """Ask for the words that an article must contain; the answer refers to the same subscription as the button."""
    if not request.is_private:
        return Reply(plain(request.texts("only-how")))
    question = Action.of("following", "only", f"~{found.id}")
    await deps.store.chats.set_pending_question(request.chat.id, question.encode(), deps.now())
    return Reply(request.texts.rich("only-ask", name=name_of(found)), asks=Question(request.texts("only-hint")))


def _wanted(words: str) -> Sequence[str]:
    listed = (each.strip()[:MAX_ONLY_CHARACTERS] for each in words.split(","))
    return [each for each in dict.fromkeys(listed) if normalized(each)][:MAX_ONLY]


def _named(words: str, mine: Sequence[Subscription], request: Request) -> Subscription | None:
    """Return the subscription that the words name: buttons use its id, readers its place in the list or its name."""
    key = words.removeprefix("~").removeprefix("#")
    if key.isdecimal() and len(key) < 18:
        if request.pressed or words.startswith("~"):
            return next((each for each in mine if each.id == int(key)), None)
        return mine[int(key) - 1] if 1 <= int(key) <= len(mine) else None
    return _only(_at_address(words, mine)) or _by_title(words, mine)


def _at_address(words: str, mine: Sequence[Subscription]) -> list[Subscription]:
    """Return the subscriptions to an address or a channel, else those to anything on its site."""
    named = source_named(words)
    if isinstance(named, ChannelPlace):
        return [each for each in mine if each.source.address.endswith(f"/{ChannelPlace(named.name).path}")]
    if named is None:
        return []
    same = [each for each in mine if each.source.address == named.address]
    host = host_of(named.address)
    return same or [each for each in mine if host in (host_of(each.source.address), host_of(each.source.site))]


def _by_title(words: str, mine: Sequence[Subscription]) -> Subscription | None:
    wanted = normalized(words)
    exact = [each for each in mine if normalized(name_of(each)) == wanted]
    return _only(exact or [each for each in mine if set(wanted) <= set(normalized(name_of(each)))]) if wanted else None


def _only(found: Sequence[Subscription]) -> Subscription | None:
    return found[0] if len(found) == 1 else None


async def _card(found: Subscription, request: Request, deps: Deps) -> Reply:
    now = deps.now()
    left_out = await deps.store.sources.left_out_since(found.source.id, now - timedelta(days=1))
    return source_card(found, now, request.audience, left_out=left_out, in_place=request.pressed)


def _unknown(request: Request) -> Reply:
    return Reply(plain(request.texts("no-such-source")), in_place=request.pressed)
