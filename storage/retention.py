"""Retention: delete rows that are no longer needed, and digests older than the operator wants to keep."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Table, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.briefing_feeds import erase_before, erase_told
from storage.database import Database
from storage.deliveries import delete_superseded
from storage.erasure import Erasure
from storage.placing import rename_stories_of
from storage.records import DeliveryState, NewcomerState, UpdateState
from storage.schema import (
    briefing,
    briefing_text,
    chat,
    delivery,
    digest,
    familiar,
    inbox,
    item,
    item_copy,
    newcomer,
    question,
)
from storage.search import index as search_index
from storage.subscriptions import delete_unfollowed

LEFT_CHAT_RETENTION: Final = timedelta(days=30)
"""How long a chat that blocked or removed the bot is kept: long enough to change one's mind."""

COMPLETED_UPDATE_RETENTION: Final = timedelta(days=3)
"""Telegram redelivers an update for up to a day; until then we must recognise it as a duplicate."""

HISTORY_RETENTION: Final = timedelta(days=30)
"""How long to keep updates set aside, saved queries, finished deliveries without a digest, briefings, and newcomers
who were not let in.

If nobody has looked at them after a month, nobody will.
"""

FAMILIAR_LINE_RETENTION: Final = timedelta(days=90)
"""How long to keep a line that a site repeats around its articles after it was last seen: layouts change."""

UNLISTED_ITEM_RETENTION: Final = timedelta(days=60)
"""How long to remember an item that its source no longer lists: sources that were broken list old items again."""

MAX_ITEMS_OF_SOURCE: Final = 5_000
"""How many items of a source to remember; beyond that, those it has not listed for the longest time are forgotten."""

COPY_RETENTION: Final = timedelta(days=14)
"""How long to remember which digest a chat has of an item: later changes of the item are not followed."""

MAX_DIGESTS_PER_TRANSACTION: Final = 50
"""A larger transaction would keep other writers waiting."""


MAX_PARTS_OF_DIGEST: Final = 20
"""Parts recorded for one digest before those that were edited later are deleted; every press of a button adds some."""


_is_undecided: Final = (delivery.c.state == DeliveryState.UNKNOWN) & delivery.c.digest_id.is_(None)
"""Whether it is unknown if a part without a digest arrived: its words are kept, to send it again on request."""


_is_in_a_feed: Final = briefing.c.id.in_(select(briefing_text.c.briefing_id))


class Retention:
    """Deletes rows that have expired."""

    def __init__(self, database: Database, erasure: Erasure) -> None:
        self._database = database
        self._erasure = erasure

    async def sweep(self, now: datetime, keep_digests: timedelta | None = None) -> None:
        """Delete the chats that left long ago, expired rows, and digests older than `keep_digests`, if given."""
        await self._forget_left_chats(now - LEFT_CHAT_RETENTION)
        # Rows that may quote an article are not kept longer than the articles themselves.
        await self._delete_expired(now, now - min(keep_digests or HISTORY_RETENTION, HISTORY_RETENTION))
        await self._delete_superseded()
        await self._forget_items(now, keep_digests)
        if keep_digests:
            await _delete_digests(self._database, self._erasure, digest.c.kept_at < now - keep_digests)
            async with self._database.writing() as connection:
                await erase_before(connection, now - keep_digests)
        await self._erasure.proceed()

    async def _forget_left_chats(self, gone_before: datetime) -> None:
        async with self._database.reading() as connection:
            gone = (await connection.execute(select(chat.c.id).where(chat.c.gone_at < gone_before))).scalars().all()
        for chat_id in gone:
            await forget_chat(self._database, self._erasure, chat_id)

    async def _delete_expired(self, now: datetime, quoting_before: datetime) -> None:
        is_finished = delivery.c.state.not_in((DeliveryState.READY, DeliveryState.SENDING))
        expired: tuple[tuple[Table, ColumnElement[bool]], ...] = (
            (inbox, (inbox.c.state == UpdateState.DONE) & (inbox.c.received_at < now - COMPLETED_UPDATE_RETENTION)),
            (inbox, (inbox.c.state == UpdateState.SET_ASIDE) & (inbox.c.received_at < quoting_before)),
            (delivery, _is_undecided & (delivery.c.created_at < quoting_before)),
            (
                delivery,
                delivery.c.digest_id.is_(None) & is_finished & (delivery.c.created_at < now - HISTORY_RETENTION),
            ),
            (delivery, (delivery.c.state == DeliveryState.FAILED) & (delivery.c.created_at < now - HISTORY_RETENTION)),
            (briefing, (briefing.c.begun_at < now - HISTORY_RETENTION) & ~_is_in_a_feed),
            (question, question.c.asked_at < quoting_before),
            (
                newcomer,
                (newcomer.c.state != NewcomerState.ADMITTED) & (newcomer.c.changed_at < now - HISTORY_RETENTION),
            ),
            (familiar, familiar.c.seen_at < now - FAMILIAR_LINE_RETENTION),
        )
        for table, is_expired in expired:
            async with self._database.writing() as connection:
                await connection.execute(delete(table).where(is_expired))
        self._erasure.note_deleted()

    async def _forget_items(self, now: datetime, keep_digests: timedelta | None) -> None:
        """Forget the items that sources no longer list, and sources that nobody follows."""
        is_read = item.c.next_at.is_(None)
        old = select(item.c.id).where(is_read, item.c.seen_at < now - COPY_RETENTION)
        forgotten = is_read & (item.c.seen_at < now - UNLISTED_ITEM_RETENTION)
        async with self._database.writing() as connection:
            await delete_unfollowed(connection)
            await connection.execute(delete(item).where(forgotten))
            await connection.execute(delete(item_copy).where(~item_copy.c.waiting, item_copy.c.item_id.in_(old)))
            await _forget_beyond(connection, MAX_ITEMS_OF_SOURCE)
            if keep_digests:
                quoting = is_read & item.c.payload.is_not(None) & (item.c.first_seen_at < now - keep_digests)
                await connection.execute(update(item).where(quoting).values(payload=None))
        self._erasure.note_deleted()

    async def _delete_superseded(self) -> None:
        """Delete the records of answers that show a digest but were edited later."""
        grown = select(delivery.c.digest_id).where(delivery.c.digest_id.is_not(None)).group_by(delivery.c.digest_id)
        async with self._database.reading() as connection:
            ids = (await connection.execute(grown.having(func.count() > MAX_PARTS_OF_DIGEST))).scalars().all()
        for digest_id in ids:
            async with self._database.writing() as connection:
                await delete_superseded(connection, digest_id)


async def _forget_beyond(connection: AsyncConnection, most: int) -> None:
    """If a source has too many items, forget those that it listed least recently."""
    counts = select(item.c.source_id).group_by(item.c.source_id).having(func.count() > most)
    for source_id in (await connection.execute(counts)).scalars().all():
        mine = item.c.source_id == source_id
        newest = select(item.c.id).where(mine).order_by(item.c.seen_at.desc(), item.c.id.desc()).limit(most)
        await connection.execute(delete(item).where(mine, item.c.next_at.is_(None), item.c.id.not_in(newest)))


async def forget_chat(database: Database, erasure: Erasure, chat_id: int) -> None:
    """Erase every trace of a chat: its digests, index entries, schedules, briefings, deliveries, updates and settings.

    The digests are deleted first, in several transactions, then the rest in one. So if the process dies in between, the
    update that asked for this is still in the inbox, and is processed again.

    The id of a private chat is that of its person, so the person is also removed as submitter in other chats.
    """
    await _delete_digests(database, erasure, digest.c.chat_id == chat_id)
    erasure.note_deleted()
    async with database.writing() as connection:
        address = select(chat.c.telegram_id, chat.c.topic_id).where(chat.c.id == chat_id)
        for telegram_id, topic_id in (await connection.execute(address)).all():
            await _forget_updates(connection, telegram_id, topic_id)
            for table in (digest, inbox):
                submitted = update(table).where(table.c.submitter == telegram_id)
                await connection.execute(submitted.values(submitter=None))
        await search_index.unindex_chat(connection, chat_id)
        await connection.execute(delete(chat).where(chat.c.id == chat_id))
        await delete_unfollowed(connection)


async def _forget_updates(connection: AsyncConnection, telegram_id: int, topic_id: int) -> None:
    await connection.execute(delete(inbox).where(_is_received_in(telegram_id, topic_id)))


def _is_received_in(telegram_id: int, topic_id: int) -> ColumnElement[bool]:
    # The topic of an update that could not be parsed is unknown: it may be this one.
    is_unparsed = (inbox.c.topic_id == 0) & (inbox.c.state == UpdateState.SET_ASIDE)
    return (inbox.c.telegram_id == telegram_id) & ((inbox.c.topic_id == topic_id) | is_unparsed)


async def erase_quotations(connection: AsyncConnection, chat_id: int) -> None:
    """Erase what may quote a digest of a chat, in the transaction that deletes the digest.

    These are its updates that were set aside, its messages that may not have arrived, and its long searches. Nothing
    tells which of them quote the digest, so all are erased; of an update, the reason is kept.
    """
    address = select(chat.c.telegram_id, chat.c.topic_id).where(chat.c.id == chat_id)
    for telegram_id, topic_id in (await connection.execute(address)).all():
        is_set_aside = _is_received_in(telegram_id, topic_id) & (inbox.c.state == UpdateState.SET_ASIDE)
        await connection.execute(update(inbox).where(is_set_aside).values(payload={}))
    await connection.execute(delete(delivery).where(delivery.c.chat_id == chat_id, _is_undecided))
    await connection.execute(delete(question).where(question.c.chat_id == chat_id))


async def _delete_digests(database: Database, erasure: Erasure, which: ColumnElement[bool]) -> None:
    """Delete digests in as many transactions as needed."""
    some = select(digest.c.id).where(which).limit(MAX_DIGESTS_PER_TRANSACTION)
    while True:
        async with database.writing() as connection:
            ids = (await connection.execute(some)).scalars().all()
            if ids:
                await erasure.note_unindexed(connection)
            for digest_id in ids:
                await search_index.unindex(connection, digest_id)
            await erase_told(connection, ids)
            await connection.execute(delete(digest).where(digest.c.id.in_(ids)))
            await rename_stories_of(connection, ids)
        if len(ids) < MAX_DIGESTS_PER_TRANSACTION:
            return
