"""The items that chats have yet to get: each is read once, and kept for every chat that follows its source."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.followed import ItemReason, WaitingCopy, WaitingItem
from storage.mapping import chat_of
from storage.processes.ownership import Ownership
from storage.schema import chat, followed_source, item, item_copy, subscription
from storage.source_rows import source_of
from storage.subscriptions import NEWEST_ITEMS

READING_LEASE: Final = timedelta(minutes=10)
"""How long reading an item may take; then it is due again, even if the process that is reading it hangs."""


class Items:
    """The items that are to be read."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership

    async def due(self, now: datetime, limit: int) -> tuple[int, ...]:
        """Return the ids of the items that are due to be read, longest overdue first."""
        overdue = select(item.c.id).where(item.c.next_at <= now).order_by(item.c.next_at, item.c.id).limit(limit)
        async with self._database.reading() as connection:
            return tuple((await connection.execute(overdue)).scalars())

    async def claim(self, item_id: int, now: datetime) -> WaitingItem | None:
        """Claim an item for reading; return `None` if another process has claimed it meanwhile."""
        begun = (
            update(item)
            .where(item.c.id == item_id, item.c.next_at <= now)
            .values(owner_id=self._ownership.current, next_at=now + READING_LEASE, attempts=item.c.attempts + 1)
        )
        async with self._database.writing() as connection:
            row = (await connection.execute(begun.returning(*item.c))).mappings().first()
            if row is None:
                return None
            source = select(followed_source).where(followed_source.c.id == row["source_id"])
            of = source_of((await connection.execute(source)).mappings().one())
            copies = await _waiting_copies(connection, item_id)
            return WaitingItem(item_id, of, row["payload"] or {}, row["updates"], row["attempts"], copies)

    async def decline(self, waiting: WaitingItem, subscription_ids: Sequence[int], reason: ItemReason) -> None:
        """Record why chats do not get an item."""
        async with self._database.writing() as connection:
            for subscription_id in subscription_ids:
                await complete_copy(connection, waiting, subscription_id, None, reason)

    async def postpone(self, waiting: WaitingItem, next_at: datetime) -> None:
        """Read an item again later."""
        async with self._database.writing() as connection:
            await connection.execute(update(item).where(_is_version(waiting)).values(next_at=next_at, owner_id=None))

    async def finish(self, waiting: WaitingItem, now: datetime) -> None:
        """Record that an item was read; its words are kept only as long as it is among the newest of its source."""
        left = exists().where(item_copy.c.item_id == waiting.id, item_copy.c.waiting)
        done = update(item).where(_is_version(waiting))
        async with self._database.writing() as connection:
            # A chat that began to follow the source meanwhile may have got a copy.
            await connection.execute(done.where(left).values(next_at=now, owner_id=None))
            await connection.execute(done.where(~left).values(next_at=None, owner_id=None))
            await _drop_words(connection, waiting.source.id)


async def complete_copy(
    connection: AsyncConnection,
    waiting: WaitingItem,
    subscription_id: int,
    digest_id: int | None,
    reason: ItemReason | None = None,
) -> bool:
    """Record that an item is done for a chat, in the transaction that stores its digest.

    Return false if another process did so before. If the item has changed meanwhile, the chat gets it again.
    """
    mine = item_copy.c.item_id == waiting.id, item_copy.c.subscription_id == subscription_id
    changed = exists().where(item.c.id == waiting.id, item.c.updates != waiting.updates)
    values: dict[str, Any] = {"waiting": changed, "reason": reason}
    if digest_id is not None:
        values["digest_id"] = digest_id
    done = update(item_copy).where(*mine, item_copy.c.waiting).values(**values).returning(item_copy.c.item_id)
    return (await connection.execute(done)).first() is not None


def _is_version(waiting: WaitingItem) -> ColumnElement[bool]:
    return (item.c.id == waiting.id) & (item.c.updates == waiting.updates)


async def _waiting_copies(connection: AsyncConnection, item_id: int) -> tuple[WaitingCopy, ...]:
    """Return the waiting copies, with the digest that each chat has of an earlier version."""
    own = item_copy.c.subscription_id, subscription.c.only, item_copy.c.digest_id
    joined = item_copy.join(subscription, subscription.c.id == item_copy.c.subscription_id).join(
        chat, chat.c.id == subscription.c.chat_id
    )
    wanted = select(chat, *own).select_from(joined).where(item_copy.c.item_id == item_id, item_copy.c.waiting)
    rows = (await connection.execute(wanted.order_by(item_copy.c.subscription_id))).mappings()
    return tuple(
        WaitingCopy(row["subscription_id"], chat_of(row), tuple(row["only"]), row["digest_id"]) for row in rows
    )


async def _drop_words(connection: AsyncConnection, source_id: int) -> None:
    """Forget the words of a source's items that have been read and are not among its newest."""
    kept = select(item.c.id).where(item.c.source_id == source_id, item.c.payload.is_not(None))
    newest = kept.order_by(item.c.published.desc(), item.c.id.desc()).limit(NEWEST_ITEMS)
    is_read = item.c.next_at.is_(None) & item.c.payload.is_not(None)
    old = update(item).where(item.c.source_id == source_id, is_read, item.c.id.not_in(newest))
    await connection.execute(old.values(payload=None))
