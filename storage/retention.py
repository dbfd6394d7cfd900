"""What is kept no longer: what nobody needs any more, and what its operator wants gone."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.records import DeliveryState, UpdateState
from storage.schema import briefing, chat, delivery, digest, familiar, inbox, question
from storage.search import index as search_index

FORGET_CLOSED_CHATS_AFTER: Final = timedelta(days=30)
"""How long a chat is kept that blocked or removed us: long enough to change one's mind."""

FORGET_UPDATES_AFTER: Final = timedelta(days=3)
"""Telegram offers an update for a day; until then we must know that we had it."""

FORGET_SET_ASIDE_AFTER: Final = timedelta(days=30)
"""What was set aside, asked for, sent without a digest, or briefed, is looked at within the month, or never."""

FORGET_UNUSED_AFTER: Final = timedelta(days=90)
"""A line that a site prints around its articles, and has not printed since, is its own no more."""

BATCH_ROWS: Final = 200
"""Digests removed in one transaction: writers wait for each other."""


class Retention:
    """Removes what its time has come for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def sweep(self, now: datetime, keep_digests: timedelta | None = None) -> None:
        """Remove chats gone for long, rows that have served, and digests older than `keep_digests`, if given."""
        await self._forget_chats(now - FORGET_CLOSED_CHATS_AFTER)
        await self._remove_served(now)
        while keep_digests and await self._remove_digests(now - keep_digests):
            pass

    async def _forget_chats(self, gone_before: datetime) -> None:
        async with self._database.writing() as connection:
            gone = await connection.execute(select(chat.c.id).where(chat.c.gone_at < gone_before))
            for chat_id in gone.scalars().all():
                await forget_chat(connection, chat_id)

    async def _remove_served(self, now: datetime) -> None:
        has_gone_out = delivery.c.state.not_in((DeliveryState.READY, DeliveryState.SENDING))
        served: tuple[tuple[Table, ColumnElement[bool]], ...] = (
            (inbox, (inbox.c.state == UpdateState.DONE) & (inbox.c.received_at < now - FORGET_UPDATES_AFTER)),
            (inbox, (inbox.c.state == UpdateState.SET_ASIDE) & (inbox.c.received_at < now - FORGET_SET_ASIDE_AFTER)),
            (
                delivery,
                delivery.c.digest_id.is_(None) & has_gone_out & (delivery.c.created_at < now - FORGET_SET_ASIDE_AFTER),
            ),
            (briefing, briefing.c.begun_at < now - FORGET_SET_ASIDE_AFTER),
            (question, question.c.asked_at < now - FORGET_SET_ASIDE_AFTER),
            (familiar, familiar.c.seen_at < now - FORGET_UNUSED_AFTER),
        )
        for table, is_served in served:
            async with self._database.writing() as connection:
                await connection.execute(delete(table).where(is_served))

    async def _remove_digests(self, kept_before: datetime) -> bool:
        """Remove some digests; `False` once there are none that old."""
        async with self._database.writing() as connection:
            old = select(digest.c.id).where(digest.c.kept_at < kept_before).limit(BATCH_ROWS)
            ids = (await connection.execute(old)).scalars().all()
            for digest_id in ids:
                await search_index.unindex(connection, self._database.dialect, digest_id)
            await connection.execute(delete(digest).where(digest.c.id.in_(ids)))
            return bool(ids)


async def forget_chat(connection: AsyncConnection, chat_id: int) -> None:
    """Erase every trace of a chat: digests, search, schedules, briefings, deliveries, updates, the chat itself.

    A private chat has its person's number: what they asked for in other chats stays there without it.
    """
    where = select(chat.c.telegram_id, chat.c.topic_id).where(chat.c.id == chat_id)
    for telegram_id, topic_id in (await connection.execute(where)).all():
        its = (inbox.c.telegram_id == telegram_id) & (inbox.c.topic_id == topic_id)
        await connection.execute(delete(inbox).where(its))
        theirs = update(digest).where(digest.c.submitter == telegram_id)
        await connection.execute(theirs.values(submitter=None))
    await search_index.unindex_chat(connection, chat_id)
    await connection.execute(delete(chat).where(chat.c.id == chat_id))
