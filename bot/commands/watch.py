"""The commands that watch for a name or phrase, list what is watched for, and stop."""

import re
from collections.abc import Sequence
from typing import Final

from bot.commands.request import Request
from bot.deps import Deps
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render.watches import PER_DAY, unwatched_reply, watch_card, watches_reply
from bot.typed_input.watched_words import watched_words
from storage.followed import Watch, WatchKind
from storage.search.normalize import words as normalized

MAX_WATCHES: Final = 20
"""How many watches a chat may have; the buttons for more would not fit under one message."""

_FIRST_PER_DAY: Final = 5

# The arguments that buttons carry: "~12", or "~12 3" for at most three alerts a day.
_CHANGE: Final = re.compile(r"~(\d{1,15})(?: (\d{1,2}))?")


async def watch(request: Request, deps: Deps) -> Reply:
    """Watch for a name or phrase; without arguments, list what the chat watches for."""
    mine = await deps.store.watches.of_chat(request.chat.id)
    if not request.words:
        return _listed(mine, request)
    if change := _CHANGE.fullmatch(request.words):
        return await _set(int(change[1]), int(change[2] or 0), request, deps)
    wanted = watched_words(request.words)
    if wanted is None:
        return Reply(plain(request.texts("watch-how")))
    added = _same(*wanted, mine) or await deps.store.watches.add(
        request.chat.id, *wanted, _FIRST_PER_DAY, deps.now(), MAX_WATCHES
    )
    if added is None:
        return Reply(plain(request.texts("watch-limit", most=MAX_WATCHES)))
    return await _card(added, request, deps)


async def unwatch(request: Request, deps: Deps) -> Reply:
    """Stop watching for a name or phrase, which may be given by its place in the list."""
    mine = await deps.store.watches.of_chat(request.chat.id)
    if not request.words:
        return _listed(mine, request)
    found = _named(request.words, mine)
    if found is None or not await deps.store.watches.remove(request.chat.id, found.id):
        return _unknown(request)
    return unwatched_reply(found, request.audience, in_place=request.pressed)


def _listed(mine: Sequence[Watch], request: Request) -> Reply:
    if not mine:
        return Reply(plain(request.texts("watch-none")), in_place=request.pressed)
    return watches_reply(mine, request.audience, in_place=request.pressed)


async def _set(watch_id: int, per_day: int, request: Request, deps: Deps) -> Reply:
    """Limit a watch to this many alerts a day, if that is one of the choices, and show it."""
    if per_day in PER_DAY:
        await deps.store.watches.set_per_day(request.chat.id, watch_id, per_day)
    mine = await deps.store.watches.of_chat(request.chat.id)
    found = next((each for each in mine if each.id == watch_id), None)
    return await _card(found, request, deps) if found else _unknown(request)


async def _card(found: Watch, request: Request, deps: Deps) -> Reply:
    follows = bool(await deps.store.subscriptions.of_chat(request.chat.id))
    return watch_card(found, request.audience, follows=follows, in_place=request.pressed)


def _same(words: str, kind: WatchKind, mine: Sequence[Watch]) -> Watch | None:
    wanted = normalized(words)
    return next((each for each in mine if each.kind is kind and normalized(each.words) == wanted), None)


def _named(words: str, mine: Sequence[Watch]) -> Watch | None:
    if button := _CHANGE.fullmatch(words):
        return next((each for each in mine if each.id == int(button[1])), None)
    wanted = normalized(words)
    if found := next((each for each in mine if normalized(each.words) == wanted), None):
        return found
    place = words.removeprefix("#")
    is_place = place.isdecimal() and len(place) < 3 and 1 <= int(place) <= len(mine)
    return mine[int(place) - 1] if is_place else None


def _unknown(request: Request) -> Reply:
    return Reply(plain(request.texts("no-such-watch")), in_place=request.pressed)
