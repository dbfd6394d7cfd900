"""The sources that chats follow: each is fetched once for all of them, by one process at a time."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.followed import FetchResult, FollowedSource, ItemReason, KnownItem, NewItem, Notice, SourceFault
from storage.processes.ownership import Ownership
from storage.sanitize import storable
from storage.schema import followed_source, item, item_copy, subscription
from storage.source_rows import source_key, source_of
from storage.subscriptions import rest_or_wake

LEASE: Final = timedelta(minutes=10)
"""How long a fetch may take; then the source is due again, even if the process that is fetching it hangs."""

_SEEN_AGAIN_AFTER: Final = timedelta(hours=12)
"""How old the record may be that an item is still listed, so that not every fetch has to write it."""

_TOO_MANY: Final = (ItemReason.TOO_MANY, ItemReason.OVER_DAILY_LIMIT)


class Sources:
    """The sources that are fetched, and the items that they have published."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership

    async def get(self, source_id: int) -> FollowedSource | None:
        """Return a source; the caller must check who may know of it."""
        async with self._database.reading() as connection:
            wanted = select(followed_source).where(followed_source.c.id == source_id)
            row = (await connection.execute(wanted)).mappings().first()
            return source_of(row) if row else None

    async def count(self) -> int:
        """Return how many sources are followed."""
        async with self._database.reading() as connection:
            return int((await connection.execute(select(func.count()).select_from(followed_source))).scalar_one())

    async def every(self) -> tuple[FollowedSource, ...]:
        """Return all sources, those that failed most often first."""
        worst = select(followed_source).order_by(followed_source.c.failures.desc(), followed_source.c.id)
        async with self._database.reading() as connection:
            return tuple(map(source_of, (await connection.execute(worst)).mappings()))

    async def due(self, now: datetime, limit: int) -> tuple[int, ...]:
        """Return the ids of the sources that are due, longest overdue first."""
        overdue = select(followed_source.c.id).where(followed_source.c.next_at <= now)
        async with self._database.reading() as connection:
            found = await connection.execute(overdue.order_by(followed_source.c.next_at).limit(limit))
            return tuple(found.scalars())

    async def ended_untold(self, limit: int) -> tuple[int, ...]:
        """Return the ids of sources that have ended, if some of their readers have not been told so."""
        untold = ~subscription.c.paused & subscription.c.told.is_distinct_from(Notice.ENDED)
        readers = exists().where(subscription.c.source_id == followed_source.c.id, untold)
        ended = select(followed_source.c.id).where(followed_source.c.fault == SourceFault.GONE, readers)
        async with self._database.reading() as connection:
            return tuple((await connection.execute(ended.order_by(followed_source.c.id).limit(limit))).scalars())

    async def claim(self, source_id: int, now: datetime) -> FollowedSource | None:
        """Claim a source that is due for fetching; return `None` if another process has claimed it meanwhile."""
        mine = followed_source.c.id == source_id, followed_source.c.next_at <= now
        begun = (
            update(followed_source)
            .where(*mine)
            .values(claim=followed_source.c.claim + 1, owner_id=self._ownership.current, next_at=now + LEASE)
        )
        async with self._database.writing() as connection:
            row = (await connection.execute(begun.returning(*followed_source.c))).mappings().first()
            return source_of(row) if row else None

    async def known_items(self, source_id: int) -> tuple[KnownItem, ...]:
        """Return the remembered items of a source."""
        columns = (item.c[name] for name in KnownItem.__slots__)
        async with self._database.reading() as connection:
            rows = await connection.execute(select(*columns).where(item.c.source_id == source_id))
            return tuple(KnownItem(*row) for row in rows)

    async def taken_since(self, source_id: int, after: datetime) -> int:
        """Return how many items of a source that were first seen after a moment have been read."""
        taken = select(func.count()).where(
            item.c.source_id == source_id, item.c.first_seen_at > after, item.c.reason.is_(None)
        )
        async with self._database.reading() as connection:
            return int((await connection.execute(taken)).scalar_one())

    async def left_out_since(self, source_id: int, after: datetime) -> int:
        """Return how many items of a source that were first seen after a moment were left out as too many."""
        beyond = select(func.count()).where(
            item.c.source_id == source_id, item.c.first_seen_at > after, item.c.reason.in_(_TOO_MANY)
        )
        async with self._database.reading() as connection:
            return int((await connection.execute(beyond)).scalar_one())

    async def finish(self, source: FollowedSource, result: FetchResult, now: datetime) -> bool:
        """Record a fetch and its items in one transaction, and hand new items to the chats that follow the source.

        Return false, and store nothing, if the fetch took so long that another one has begun, or nobody follows the
        source any more.
        """
        mine = followed_source.c.id == source.id, followed_source.c.claim == source.claim
        fetched = update(followed_source).where(*mine).values(**storable(_values(source, result, now)))
        async with self._database.writing() as connection:
            if (await connection.execute(fetched.returning(followed_source.c.id))).first() is None:
                return False
            await self._add_items(connection, source.id, result, now)
            await _update_items(connection, result, now)
            if result.new or result.changed:
                again = update(subscription).where(subscription.c.source_id == source.id)
                await connection.execute(again.values(told=None))
            # All chats may have paused it meanwhile.
            await rest_or_wake(connection, source.id, now)
            if result.address:
                await _move(connection, source, result.address)
        return True

    async def _add_items(self, connection: AsyncConnection, source_id: int, result: FetchResult, now: datetime) -> None:
        """Insert new items and, for those that will be read, a copy for each chat that follows the source."""
        if not result.new:
            return
        rows = [_item_row(source_id, each, now) for each in result.new]
        inserted = insert(item).returning(item.c.id, item.c.reason, sort_by_parameter_order=True)
        ids = [row.id for row in await connection.execute(inserted, rows) if row.reason is None]
        readers = select(subscription.c.id).where(subscription.c.source_id == source_id, ~subscription.c.paused)
        for_chats = (await connection.execute(readers)).scalars().all()
        copies = [{"item_id": each, "subscription_id": reader} for each in ids for reader in for_chats]
        if copies:
            await connection.execute(insert(item_copy), copies)


def _values(source: FollowedSource, result: FetchResult, now: datetime) -> Mapping[str, Any]:
    """Return the values that a fetch changes in the row of its source; what it did not report stays as it is."""
    values: dict[str, Any] = {
        "owner_id": None,
        "next_at": result.next_at,
        "interval_seconds": int(result.interval.total_seconds()),
        "fault": result.fault,
        "failures": source.failures + 1 if result.fault else 0,
    }
    if result.fault:
        return values
    told = {name: getattr(result, name) for name in ("title", "site", "language") if getattr(result, name)}
    values |= told | {"etag": result.etag, "last_modified": result.last_modified, "last_success_at": now}
    if result.rhythm is not None:
        values["rhythm_seconds"] = int(result.rhythm.total_seconds())
    if result.new or result.changed:
        values["last_new_at"] = now
    return values


def _item_row(source_id: int, new: NewItem, now: datetime) -> Mapping[str, Any]:
    return {
        "source_id": source_id,
        "key": new.key,
        "link_key": new.link_key,
        "content_key": new.content_key,
        "payload": None if new.reason else storable(dict(new.words)),
        "published": new.published,
        "first_seen_at": now,
        "seen_at": now,
        "next_at": None if new.reason else now,
        "reason": new.reason,
    }


async def _update_items(connection: AsyncConnection, result: FetchResult, now: datetime) -> None:
    """Hand changed items to their chats again, and record which items are still listed."""
    for each in result.changed:
        changed = (
            update(item)
            .where(item.c.id == each.id)
            .values(
                content_key=each.content_key,
                payload=storable(dict(each.words)),
                updates=item.c.updates + 1,
                next_at=now,
                attempts=0,
            )
        )
        await connection.execute(changed)
        again = update(item_copy).where(item_copy.c.item_id == each.id, ~_is_deleted())
        await connection.execute(again.values(waiting=True))
    if result.seen:
        still = update(item).where(item.c.id.in_(result.seen), item.c.seen_at < now - _SEEN_AGAIN_AFTER)
        await connection.execute(still.values(seen_at=now))


def _is_deleted() -> ColumnElement[bool]:
    """Return the condition that a chat had an item and deleted its digest, which a change must not bring back."""
    was_kept = item_copy.c.reason.is_(None) | (item_copy.c.reason == ItemReason.KNOWN)
    return ~item_copy.c.waiting & item_copy.c.digest_id.is_(None) & was_kept


async def _move(connection: AsyncConnection, source: FollowedSource, address: str) -> None:
    """Give a source its new address; if another source has it, the chats follow that one instead.

    That has to wait while chats have yet to get items of the old one.
    """
    key = source_key(address, source.private_to)
    other = select(followed_source.c.id).where(followed_source.c.key == key, followed_source.c.id != source.id)
    other_id = (await connection.execute(other)).scalar_one_or_none()
    mine = followed_source.c.id == source.id
    if other_id is None:
        await connection.execute(update(followed_source).where(mine).values(key=key, address=storable(address)))
        return
    waiting = exists().where(item.c.source_id == source.id, item_copy.c.item_id == item.c.id, item_copy.c.waiting)
    if (await connection.execute(select(waiting))).scalar_one():
        return
    there = select(subscription.c.chat_id).where(subscription.c.source_id == other_id)
    moved = update(subscription).where(subscription.c.source_id == source.id, subscription.c.chat_id.not_in(there))
    await connection.execute(moved.values(source_id=other_id))
    await connection.execute(delete(followed_source).where(mine))
