"""Placing digests in stories, within the transaction that stores, edits or deletes an article."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, CompoundSelect, bindparam, delete, func, insert, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialect import is_any_of
from storage.records import Neighbour
from storage.schema import chat, digest, membership, story_key, telling
from summarizer.model import Traits

WINDOW: Final = timedelta(days=8)
"""How long before and after an article other articles of its story may have come."""

MAX_COMPARED: Final = 140
"""How many articles a new one is compared with."""

MAX_BY_KEYS: Final = 90
"""How many of them are chosen because they share the most keys with it; the others are the latest."""

MAX_WITH_KEY: Final = 40
"""How many articles a single key may find, the latest ones: in a chat about one subject, all share some keys."""


class Placing:
    """The stories of a chat in an open transaction; no other process changes them until it ends."""

    def __init__(self, connection: AsyncConnection, chat_id: int) -> None:
        self._connection = connection
        self._chat_id = chat_id

    async def lock(self) -> None:
        """Let no other process change the stories of the chat; on SQLite none can while this transaction is open."""
        await self._connection.execute(select(chat.c.id).where(chat.c.id == self._chat_id).with_for_update())

    async def near(self, digest_id: int, kept_at: datetime, keys: Sequence[int]) -> tuple[Neighbour, ...]:
        """Return the digests that may be in one story with this one, oldest first."""
        first = await self._end_of_window(digest.c.kept_at >= kept_at - WINDOW, digest.c.kept_at, digest.c.id)
        after, later = digest.c.kept_at.desc(), digest.c.id.desc()
        last = await self._end_of_window(digest.c.kept_at <= kept_at + WINDOW, after, later)
        shared = await self._sharing(keys, first, last)
        by_keys = [other for other, _ in shared.most_common() if other != digest_id][:MAX_BY_KEYS]
        nearest = await self._nearest(digest_id, first, last)
        chosen = list(dict.fromkeys((*by_keys, *nearest)))[:MAX_COMPARED]
        return await neighbours(self._connection, membership.c.digest_id.in_(chosen))

    async def left_without(self, digest_id: int) -> tuple[Neighbour, ...]:
        """Return the other digests of a digest's story, oldest first."""
        return await neighbours(self._connection, in_story_of(digest_id) & (membership.c.digest_id != digest_id))

    async def placed(self, digest_id: int) -> Neighbour | None:
        """Return a digest with its current place; `None` if it has not been placed yet."""
        found = await neighbours(self._connection, membership.c.digest_id == digest_id)
        return found[0] if found else None

    async def is_unplaced(self, digest_id: int) -> bool:
        """Return whether a digest of the chat has not been placed yet; `False` if it was deleted."""
        there = select(digest.c.id).where(digest.c.id == digest_id, digest.c.chat_id == self._chat_id)
        exists = (await self._connection.execute(there)).first() is not None
        return exists and await self.placed(digest_id) is None

    async def others_of(self, stories: Sequence[int], known: AbstractSet[int]) -> tuple[tuple[int, int], ...]:
        """Return the digests of some stories, each with its story, without those already known."""
        if not stories:
            return ()
        found = select(membership.c.digest_id, membership.c.story_id).where(membership.c.story_id.in_(stories))
        rows = await self._connection.execute(found)
        return tuple((row.digest_id, row.story_id) for row in rows if row.digest_id not in known)

    async def take_out(self, digest_id: int) -> None:
        """Take a digest out of its story."""
        for table in (membership, story_key):
            await self._connection.execute(delete(table).where(table.c.digest_id == digest_id))

    async def divide(self, parts: Sequence[Sequence[int]]) -> None:
        """Make each of these groups of digests a story."""
        for part in parts:
            mine = update(membership).where(
                is_any_of(membership.c.digest_id, part), membership.c.chat_id == self._chat_id
            )
            await self._connection.execute(mine.where(membership.c.story_id != min(part)).values(story_id=min(part)))

    async def put(self, digest_id: int, traits: Traits, stories: Sequence[int]) -> None:
        """Put a digest into a story: several stories are merged, and without any it begins a new one."""
        story_id = min((digest_id, *stories))
        if stories:
            # A story belongs to one chat; if the query named the chat as well, the database might read all of its
            # digests.
            joined = update(membership).where(membership.c.story_id.in_(stories))
            await self._connection.execute(joined.values(story_id=story_id))
        row = {"signature": traits.signature, "shingles": traits.shingles, "agencies": list(traits.agencies)}
        of_chat = {"chat_id": self._chat_id, "digest_id": digest_id}
        await self._connection.execute(insert(membership).values(**of_chat, story_id=story_id, **row))
        if traits.keys:
            await self._connection.execute(insert(story_key), [{**of_chat, "key": key} for key in traits.keys])

    async def forget_tellings(self, digest_id: int) -> None:
        """Forget that briefings told a digest whose article is now about another event."""
        await self._connection.execute(delete(telling).where(telling.c.digest_id == digest_id))

    async def _end_of_window(self, which: ColumnElement[bool], *order: ColumnElement[Any]) -> int:
        """Return the first id in a given order: ids grow with time, and several digests may have the same time."""
        found = select(digest.c.id).where(digest.c.chat_id == self._chat_id, which).order_by(*order).limit(1)
        return int((await self._connection.execute(found)).scalar_one())

    async def _sharing(self, keys: Sequence[int], first: int, last: int) -> "Counter[int]":
        """Count how many of the keys each digest in the window has."""
        if not keys:
            return Counter()
        values = {"chat": self._chat_id, "first": first, "last": last}
        values |= {f"key{number}": key for number, key in enumerate(keys)}
        return Counter((await self._connection.execute(_having_keys(len(keys)), values)).scalars())

    async def _nearest(self, digest_id: int, first: int, last: int) -> Sequence[int]:
        """Return the digests in the window that were stored just before or after this one, the nearest first."""
        other = membership.c.digest_id
        placed = select(other).where(membership.c.chat_id == self._chat_id).limit(MAX_COMPARED)
        before = placed.where(other >= first, other < digest_id).order_by(other.desc())
        after = placed.where(other > digest_id, other <= last).order_by(other)
        found = [
            *(await self._connection.execute(before)).scalars(),
            *(await self._connection.execute(after)).scalars(),
        ]
        return sorted(found, key=lambda each: abs(each - digest_id))


@cache
def _having_keys(count: int) -> CompoundSelect[Any]:
    """Select the digests in a window for each of this many keys; cached: building it takes longer than the query."""
    columns, window = story_key.c, story_key.c.digest_id.between(bindparam("first"), bindparam("last"))
    in_window = select(columns.digest_id).where(columns.chat_id == bindparam("chat"), window)
    latest = in_window.order_by(columns.digest_id.desc()).limit(MAX_WITH_KEY)
    return union_all(
        *(select(latest.where(columns.key == bindparam(f"key{number}")).subquery()) for number in range(count))
    )


async def neighbours(connection: AsyncConnection, which: ColumnElement[bool]) -> tuple[Neighbour, ...]:
    """Read placed digests, oldest first."""
    wanted = select(membership.c.digest_id, membership.c.story_id, membership.c.signature).where(which)
    rows = await connection.execute(wanted.order_by(membership.c.digest_id))
    return tuple(Neighbour(row.digest_id, row.story_id, row.signature) for row in rows)


def in_story_of(digest_id: int) -> ColumnElement[bool]:
    """Return the condition that a digest is in the story of this one."""
    mine = membership.alias()
    story = select(mine.c.story_id).where(mine.c.digest_id == digest_id).scalar_subquery()
    return membership.c.story_id == story


async def rename_stories_of(connection: AsyncConnection, deleted: Sequence[int]) -> None:
    """Rename the stories that are named after digests which this transaction deletes."""
    story, first = membership.c.story_id, func.min(membership.c.digest_id)
    left = select(story, first).where(is_any_of(story, deleted)).group_by(story)
    # One after the other: in a single statement SQLite would see the rows that it has just renamed.
    for old, new in (await connection.execute(left)).all():
        await connection.execute(update(membership).where(story == old).values(story_id=new))
