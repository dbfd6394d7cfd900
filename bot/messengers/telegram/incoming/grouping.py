"""Groups messages into one submission: the parts of an album, or of a long text that Telegram split."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from telegram import Bot, Message, MessageOriginChannel

from bot.message_types.richtext import units
from bot.messengers.telegram.incoming.raw_update import Parsed, parse_numbered
from storage.store import Store

WAIT_FOR_PART_SECONDS: Final = 0.7
"""Seconds to wait for another part: the parts come with one fetch of updates, or with the next."""

_MAX_ROUNDS: Final = 5
_MAX_NEARBY_UPDATES: Final = 40
"""Updates that are searched for parts: an album has ten parts, and other people may write between them."""

_MIN_CUT_UNITS: Final = 3_000
_MIN_CUT_FORWARD_UNITS: Final = 4_000
"""UTF-16 units from which a text may have been cut, and a forwarded one.

Clients cut at the last good place before 4,096: the end of a paragraph or sentence, or a space. Most forwards are whole
posts, so that only a full one is worth waiting for.
"""

_MAX_GAP_BETWEEN_PARTS: Final = timedelta(seconds=2)

# A short line without a full stop above more text is a headline: another article begins here.
_HEADLINE: Final = re.compile(r"[^\n]{1,150}(?<![.!?…:;,])\n+[^\n]{40}")


@dataclass(frozen=True, slots=True)
class Part:
    """A message, and the id of the update that brought it."""

    update_id: int
    message: Message


class PartCollector:
    """Collects the parts of a submission from the updates that are pending in a chat."""

    def __init__(self, store: Store, pause: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        self._store = store
        self._pause = pause

    async def collect(self, first: Part, bot: Bot) -> tuple[Part, ...]:
        """Wait for all parts of one submission and return them, in the order of their messages.

        Nothing marks the end of an album: it counts as complete if no part arrives for a while.
        """
        parts: tuple[Part, ...] = (first,)
        for _ in range(_MAX_ROUNDS):
            if not may_continue(parts[-1].message):
                break
            known = len(parts)
            parts = await self._parts_in_inbox(first, bot)
            if len(parts) == known or may_continue(parts[-1].message):
                await self._pause(WAIT_FOR_PART_SECONDS)
                later = await self._parts_in_inbox(first, bot)
                if len(later) == len(parts):
                    break
                parts = later
        return parts

    async def arrived(self, first: Part, bot: Bot) -> tuple[Part, ...]:
        """Return the parts of a submission that have arrived so far, without waiting."""
        return await self._parts_in_inbox(first, bot) if may_continue(first.message) else (first,)

    async def _parts_in_inbox(self, first: Part, bot: Bot) -> tuple[Part, ...]:
        rows = await self._store.inbox.pending_in_chat(first.message.chat.id, _MAX_NEARBY_UPDATES)
        waiting = [parse_numbered(row.update_id, row.payload, bot) for row in rows if row.update_id != first.update_id]
        updates = [each.update for each in waiting if isinstance(each, Parsed)]
        messages = ((each.update_id, each.message or each.channel_post) for each in updates)
        others = [Part(number, message) for number, message in messages if message]
        return _related(first, sorted(others, key=lambda part: part.message.message_id))


def _related(first: Part, others: Sequence[Part]) -> tuple[Part, ...]:
    parts = [first]
    for other in others:
        if _is_same_album(first.message, other.message) or _continues(parts[-1].message, other.message):
            parts.append(other)
    return tuple(sorted(parts, key=lambda part: part.message.message_id))


def may_continue(message: Message) -> bool:
    """Return whether another part may follow: always for an album; for a text, if it may have been split."""
    if message.media_group_id:
        return True
    return units(message.text or "") >= (_MIN_CUT_FORWARD_UNITS if message.forward_origin else _MIN_CUT_UNITS)


def _is_same_album(one: Message, other: Message) -> bool:
    return one.media_group_id is not None and one.media_group_id == other.media_group_id


def _continues(earlier: Message, later: Message) -> bool:
    """Return whether a message continues the text of another one that was split."""
    if not (earlier.text and later.text) or earlier.media_group_id or not may_continue(earlier):
        return False
    if (
        later.message_id <= earlier.message_id
        or later.date - earlier.date > _MAX_GAP_BETWEEN_PARTS
        or later.text.startswith("/")
    ):
        return False
    if _place_and_writer(earlier) != _place_and_writer(later):
        return False
    return _is_next_post(earlier, later) and _HEADLINE.match(later.text) is None


def _place_and_writer(message: Message) -> tuple[object, ...]:
    """Return the topic and the writer of a message; everybody who writes in the name of a channel has the same user."""
    return message.message_thread_id, message.from_user, message.sender_chat, message.author_signature


def _is_next_post(earlier: Message, later: Message) -> bool:
    """Return whether two forwards are consecutive posts of one origin; true if neither is a forward."""
    one, other = earlier.forward_origin, later.forward_origin
    if one is None or other is None:
        return one is other
    if isinstance(one, MessageOriginChannel) and isinstance(other, MessageOriginChannel):
        return one.chat.id == other.chat.id and other.message_id == one.message_id + 1
    return (
        one.to_dict() == {**other.to_dict(), "date": one.to_dict()["date"]}
        and other.date - one.date <= _MAX_GAP_BETWEEN_PARTS
    )
