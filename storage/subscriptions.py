"""Which sources each chat follows."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, delete, exists, func, insert, select, text, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.deliveries import add_parts
from storage.dialect import insert_new
from storage.followed import Followed, FollowRefusal, NewSource, Notice, SourceFault, Subscription
from storage.processes.ownership import Ownership
from storage.records import Delivery, EncodedMessage
from storage.sanitize import storable
from storage.schema import followed_source, item, item_copy, subscription, watch
from storage.source_rows import source_key, subscription_of, subscriptions

NEWEST_ITEMS: Final = 5
"""Items of a source that a chat gets when it begins to follow it."""

_FOLLOWING_LOCK: Final = 0x5072C3B1
"""Key of our advisory lock on who follows what: arbitrary, but the same in every process and used for nothing else."""

FIRST_INTERVAL: Final = timedelta(hours=1)
"""The interval of a source whose rhythm is not known yet."""


class Subscriptions:
    """The sources that chats follow. A source that nobody follows any more is deleted, with all its items."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership

    async def follow(
        self, chat_id: int, source: NewSource, now: datetime, *, most_of_chat: int, most_in_all: int
    ) -> Followed | FollowRefusal:
        """Let a chat follow a source; if no chat follows it yet, it is due at once.

        Otherwise the chat gets the newest items that others have got already.
        """
        key = _key_of(source, chat_id)
        async with self._database.writing() as connection:
            await _lock(connection)
            known = await self._find(connection, chat_id, key)
            if known:
                return Followed(known, is_new=False)
            if refusal := await _refusal(connection, chat_id, key, most_of_chat, most_in_all):
                return refusal
            source_id = await self._source_id(connection, chat_id, source, now)
            row = {"chat_id": chat_id, "source_id": source_id, "created_at": now}
            new = insert(subscription).values(row).returning(subscription.c.id)
            subscription_id = (await connection.execute(new)).scalar_one()
            await _hand_newest(connection, source_id, subscription_id, now)
            found = await self._find(connection, chat_id, key)
        assert found is not None  # noqa: S101 - inserted above
        return Followed(found, is_new=True)

    async def of_chat(self, chat_id: int) -> tuple[Subscription, ...]:
        """Return what a chat follows, oldest first."""
        return await self._many(subscription.c.chat_id == chat_id)

    async def of_source(self, source_id: int) -> tuple[Subscription, ...]:
        """Return the subscriptions to a source, oldest first."""
        return await self._many(subscription.c.source_id == source_id)

    async def get(self, chat_id: int, subscription_id: int) -> Subscription | None:
        """Return a subscription of this chat; `None` if the id is that of another chat's."""
        found = await self._many((subscription.c.id == subscription_id) & (subscription.c.chat_id == chat_id))
        return found[0] if found else None

    async def set_only(self, chat_id: int, subscription_id: int, only: Sequence[str]) -> Subscription | None:
        """From now on, keep only items that have one of these words, phrases or names; if there are none, all items."""
        return await self._set(chat_id, subscription_id, only=storable(list(only)))

    async def set_paused(
        self, chat_id: int, subscription_id: int, now: datetime, *, paused: bool
    ) -> Subscription | None:
        """Stop or resume keeping the items of a source; a source that nobody reads is not fetched."""
        changed = await self._set(chat_id, subscription_id, paused=paused)
        if changed:
            async with self._database.writing() as connection:
                await rest_or_wake(connection, changed.source.id, now)
        return await self.get(chat_id, subscription_id)

    async def unfollow(self, chat_id: int, subscription_id: int, now: datetime) -> bool:
        """Stop following a source; `False` if the chat has no such subscription. Its digests are kept."""
        which = (subscription.c.id == subscription_id) & (subscription.c.chat_id == chat_id)
        of_mine = select(subscription.c.source_id).where(which).scalar_subquery()
        locked = select(followed_source.c.id).where(followed_source.c.id == of_mine).with_for_update()
        async with self._database.writing() as connection:
            await _lock(connection)
            # Lock first the source, then the subscription, as at the end of a fetch: otherwise the two could deadlock.
            await connection.execute(locked)
            mine = delete(subscription).where(which).returning(subscription.c.source_id)
            source_id = (await connection.execute(mine)).scalar_one_or_none()
            if source_id is None:
                return False
            await delete_unfollowed(connection)
            await rest_or_wake(connection, source_id, now)
        return True

    async def tell(
        self, told: Subscription, notice: Notice, parts: Sequence[EncodedMessage], now: datetime
    ) -> tuple[Delivery, ...]:
        """Store a notice to a chat about a source that it follows, ready to be sent, unless it was told already."""
        untold = subscription.c.told.is_(None) | (subscription.c.told != notice)
        marked = update(subscription).where(subscription.c.id == told.id, untold).values(told=notice)
        async with self._database.writing() as connection:
            if (await connection.execute(marked.returning(subscription.c.id))).first() is None:
                return ()
            return await add_parts(connection, told.chat_id, parts, now, self._ownership)

    async def _set(self, chat_id: int, subscription_id: int, **values: Any) -> Subscription | None:
        mine = update(subscription).where(subscription.c.id == subscription_id, subscription.c.chat_id == chat_id)
        async with self._database.writing() as connection:
            await connection.execute(mine.values(**values))
        return await self.get(chat_id, subscription_id)

    async def _find(self, connection: AsyncConnection, chat_id: int, key: str) -> Subscription | None:
        wanted = subscriptions().where(subscription.c.chat_id == chat_id, followed_source.c.key == key)
        row = (await connection.execute(wanted)).mappings().first()
        return subscription_of(row) if row else None

    async def _many(self, which: ColumnElement[bool]) -> tuple[Subscription, ...]:
        async with self._database.reading() as connection:
            rows = await connection.execute(subscriptions().where(which).order_by(subscription.c.id))
            return tuple(map(subscription_of, rows.mappings()))

    async def _source_id(self, connection: AsyncConnection, chat_id: int, source: NewSource, now: datetime) -> int:
        """Return the id of a source; add the source if it is new, and resume fetching if it had stopped."""
        key = _key_of(source, chat_id)
        row = {
            "key": key,
            "address": source.address,
            "kind": source.kind,
            "private_to": chat_id if source.is_private else None,
            "title": source.title,
            "site": source.site,
            "language": source.language,
            "next_at": now,
            "interval_seconds": int(FIRST_INTERVAL.total_seconds()),
            "created_at": now,
        }
        await connection.execute(insert_new(self._database.dialect, followed_source), storable(row))
        resting = update(followed_source).where(followed_source.c.key == key, followed_source.c.next_at.is_(None))
        await connection.execute(resting.values(next_at=now))
        # Lock it: a fetch that ends now would neither hand its new items to this chat nor let it find them.
        found = select(followed_source.c.id).where(followed_source.c.key == key).with_for_update()
        return int((await connection.execute(found)).scalar_one())


async def rest_or_wake(connection: AsyncConnection, source_id: int, now: datetime) -> None:
    """Stop fetching a source if every chat has paused it; fetch it at once if a chat reads it again."""
    readers = exists().where(subscription.c.source_id == source_id, ~subscription.c.paused)
    mine = update(followed_source).where(followed_source.c.id == source_id)
    await connection.execute(mine.where(~readers).values(next_at=None))
    is_alive = followed_source.c.fault.is_distinct_from(SourceFault.GONE)
    wakes = mine.where(readers, followed_source.c.next_at.is_(None), is_alive)
    await connection.execute(wakes.values(next_at=now))


async def move_to_chat(connection: AsyncConnection, old: int, new: int) -> None:
    """Give a chat the subscriptions and watches of another one, except for those that it has already."""
    twin = followed_source.alias()
    private = select(followed_source.c.id, followed_source.c.address).where(followed_source.c.private_to == old)
    for source_id, address in (await connection.execute(private)).all():
        key = source_key(address, new)
        is_known = exists().where(twin.c.key == key)
        moved = update(followed_source).where(followed_source.c.id == source_id, ~is_known)
        await connection.execute(moved.values(private_to=new, key=key))
    followed = select(subscription.c.source_id).where(subscription.c.chat_id == new)
    more = update(subscription).where(subscription.c.chat_id == old, subscription.c.source_id.not_in(followed))
    await connection.execute(more.values(chat_id=new))
    watched = select(watch.c.kind, watch.c.words).where(watch.c.chat_id == new)
    others = update(watch).where(watch.c.chat_id == old, tuple_(watch.c.kind, watch.c.words).not_in(watched))
    await connection.execute(others.values(chat_id=new))


async def delete_unfollowed(connection: AsyncConnection) -> None:
    """Delete the sources that no chat follows any more, with what they published."""
    await _lock(connection)
    followed = exists().where(subscription.c.source_id == followed_source.c.id)
    await connection.execute(delete(followed_source).where(~followed))


async def _lock(connection: AsyncConnection) -> None:
    """Exclude each other: deleting unfollowed sources, and beginning to follow one."""
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _FOLLOWING_LOCK})


async def _refusal(
    connection: AsyncConnection, chat_id: int, key: str, most_of_chat: int, most_in_all: int
) -> FollowRefusal | None:
    mine = select(func.count()).select_from(subscription).where(subscription.c.chat_id == chat_id)
    if (await connection.execute(mine)).scalar_one() >= most_of_chat:
        return FollowRefusal.CHAT_LIMIT
    # A source that others follow already does not add to the total.
    others = select(func.count()).select_from(followed_source).where(followed_source.c.key != key)
    is_followed = (await connection.execute(select(exists().where(followed_source.c.key == key)))).scalar_one()
    is_full = not is_followed and (await connection.execute(others)).scalar_one() >= most_in_all
    return FollowRefusal.TOTAL_LIMIT if is_full else None


async def _hand_newest(connection: AsyncConnection, source_id: int, subscription_id: int, now: datetime) -> None:
    """Give a new subscription the newest items that are still stored with their words."""
    newest = (
        select(item.c.id)
        .where(item.c.source_id == source_id, item.c.payload.is_not(None))
        .order_by(item.c.published.desc(), item.c.id.desc())
        .limit(NEWEST_ITEMS)
    )
    ids = (await connection.execute(newest)).scalars().all()
    if ids:
        rows = [{"item_id": item_id, "subscription_id": subscription_id} for item_id in ids]
        await connection.execute(insert(item_copy), rows)
        await connection.execute(update(item).where(item.c.id.in_(ids), item.c.next_at.is_(None)).values(next_at=now))


def _key_of(source: NewSource, chat_id: int) -> str:
    return source_key(source.address, chat_id if source.is_private else None)
