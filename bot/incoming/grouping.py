"""The messages that are one submission: an album's parts, and the pieces of a paste that Telegram cut."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from telegram import Bot, Message, MessageOriginChannel

from bot.incoming.raw_update import Parsed, parse_numbered
from bot.messages.richtext import units
from storage.store import Store

WAIT_FOR_PART_SECONDS: Final = 0.7
"""Seconds to wait for a further part: they come with one fetch of updates, or the next."""

_MAX_ROUNDS: Final = 5
_MAX_NEARBY_UPDATES: Final = 40
"""Updates looked at: an album has ten parts, and others may write between them."""

# UTF-16 units. Clients cut at the last good place before 4,096: a paragraph's end, a sentence's, a space. Of forwards,
# which mostly are whole posts, only a full one is waited for.
_CUT, _FORWARD_CUT = 3_000, 4_000

_MAX_GAP_BETWEEN_PARTS: Final = timedelta(seconds=2)

# A short line without a full stop above more text: an article of its own begins here.
_HEADLINE: Final = re.compile(r"[^\n]{1,150}(?<![.!?…:;,])\n+[^\n]{40}")


@dataclass(frozen=True, slots=True)
class Part:
    """A message, and the update that brought it."""

    update_id: int
    message: Message


class PartCollector:
    """Finds what belongs to a message among the updates that wait behind it."""

    def __init__(self, store: Store, pause: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        self._store = store
        self._pause = pause

    async def of(self, first: Part, bot: Bot) -> tuple[Part, ...]:
        """Return the parts of one submission, in the order of their messages.

        An album has no end mark: it is taken for whole when nothing more comes for a while.
        """
        parts: tuple[Part, ...] = (first,)
        for _ in range(_MAX_ROUNDS):
            if not may_go_on(parts[-1].message):
                break
            known = len(parts)
            parts = await self._found(first, bot)
            if len(parts) == known or may_go_on(parts[-1].message):
                await self._pause(WAIT_FOR_PART_SECONDS)
                later = await self._found(first, bot)
                if len(later) == len(parts):
                    break
                parts = later
        return parts

    async def waiting(self, first: Part, bot: Bot) -> tuple[Part, ...]:
        """Return what is there of a submission now."""
        return await self._found(first, bot) if may_go_on(first.message) else (first,)

    async def _found(self, first: Part, bot: Bot) -> tuple[Part, ...]:
        rows = await self._store.inbox.pending_in_chat(first.message.chat.id, _MAX_NEARBY_UPDATES)
        waiting = [parse_numbered(row.update_id, row.payload, bot) for row in rows if row.update_id != first.update_id]
        updates = [each.update for each in waiting if isinstance(each, Parsed)]
        messages = ((each.update_id, each.message or each.channel_post) for each in updates)
        others = [Part(number, message) for number, message in messages if message]
        return _belonging(first, sorted(others, key=lambda part: part.message.message_id))


def _belonging(first: Part, others: Sequence[Part]) -> tuple[Part, ...]:
    parts = [first]
    for other in others:
        if _is_same_album(first.message, other.message) or _goes_on(parts[-1].message, other.message):
            parts.append(other)
    return tuple(sorted(parts, key=lambda part: part.message.message_id))


def may_go_on(message: Message) -> bool:
    """Whether a further part may follow: of an album always, of a text where it is as long as clients cut."""
    if message.media_group_id:
        return True
    return units(message.text or "") >= (_FORWARD_CUT if message.forward_origin else _CUT)


def _is_same_album(one: Message, other: Message) -> bool:
    return one.media_group_id is not None and one.media_group_id == other.media_group_id


def _goes_on(above: Message, below: Message) -> bool:
    """Whether a message is the next piece of the text that was cut after another."""
    if not (above.text and below.text) or above.media_group_id or not may_go_on(above):
        return False
    if (
        below.message_id <= above.message_id
        or below.date - above.date > _MAX_GAP_BETWEEN_PARTS
        or below.text.startswith("/")
    ):
        return False
    if above.from_user != below.from_user or above.message_thread_id != below.message_thread_id:
        return False
    return _is_next_post(above, below) and _HEADLINE.match(below.text) is None


def _is_next_post(above: Message, below: Message) -> bool:
    """Whether two forwards are posts that followed each other at once; what nobody forwarded always is."""
    one, other = above.forward_origin, below.forward_origin
    if one is None or other is None:
        return one is other
    if isinstance(one, MessageOriginChannel) and isinstance(other, MessageOriginChannel):
        return one.chat.id == other.chat.id and other.message_id == one.message_id + 1
    return (
        one.to_dict() == {**other.to_dict(), "date": one.to_dict()["date"]}
        and other.date - one.date <= _MAX_GAP_BETWEEN_PARTS
    )
