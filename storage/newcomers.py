"""Newcomers to a private bot: whether its admins were asked about them, and what they decided."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Update, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.deliveries import add_parts
from storage.dialect import insert_new
from storage.processes.ownership import Ownership
from storage.records import Delivery, EncodedMessage, NewcomerState
from storage.schema import chat, newcomer

_NOT_LET_IN: Final = "not let in"
"""Why the chat of somebody who is not let in is paused."""

MessagesByChat = Mapping[int, Sequence[EncodedMessage]]
"""Messages to send, by our id of the chat."""


class Newcomers:
    """The people who wrote to a private bot, by their Telegram ids."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership

    async def is_one_admitted(self, telegram_ids: Collection[int]) -> bool:
        """Return whether one of these people was let in."""
        admitted = select(newcomer.c.telegram_id).where(
            newcomer.c.telegram_id.in_(telegram_ids), newcomer.c.state == NewcomerState.ADMITTED
        )
        async with self._database.reading() as connection:
            return (await connection.execute(admitted.limit(1))).first() is not None

    async def ask(self, telegram_id: int, questions: MessagesByChat, now: datetime) -> tuple[Delivery, ...]:
        """Record that the admins are asked about somebody, and store the questions, unless they were asked before."""
        row = {"telegram_id": telegram_id, "state": NewcomerState.ASKED, "changed_at": now}
        asking = insert_new(self._database.dialect, newcomer).returning(newcomer.c.telegram_id)
        async with self._database.writing() as connection:
            if (await connection.execute(asking, row)).first() is None:
                return ()
            return await self._add(connection, questions, now)

    async def decide(
        self, telegram_id: int, state: NewcomerState, decided_by: int, told: MessagesByChat, now: datetime
    ) -> bool:
        """Record an admin's decision, and store the messages about it; return `False` if that decision stood already.

        The chat of somebody who is not let in is paused: if they were let in before, it may have briefings scheduled.
        """
        row = {"telegram_id": telegram_id, "state": NewcomerState.ASKED, "changed_at": now}
        other = update(newcomer).where(newcomer.c.telegram_id == telegram_id, newcomer.c.state != state)
        decided = other.values(state=state, decided_by=decided_by, changed_at=now)
        async with self._database.writing() as connection:
            await connection.execute(insert_new(self._database.dialect, newcomer), row)
            if (await connection.execute(decided.returning(newcomer.c.telegram_id))).first() is None:
                return False
            await connection.execute(_paused_unless_admitted(telegram_id, state))
            await self._add(connection, told, now)
            return True

    async def _add(self, connection: AsyncConnection, messages: MessagesByChat, now: datetime) -> tuple[Delivery, ...]:
        added: tuple[Delivery, ...] = ()
        for chat_id, parts in messages.items():
            added += await add_parts(connection, chat_id, parts, now, self._ownership)
        return added


def _paused_unless_admitted(telegram_id: int, state: NewcomerState) -> Update:
    """Return the UPDATE statement that resumes a chat, or pauses it unless it is paused already."""
    of_person = update(chat).where(chat.c.telegram_id == telegram_id)
    if state is NewcomerState.ADMITTED:
        return of_person.values(paused=None, gone_at=None)
    return of_person.where(chat.c.paused.is_(None)).values(paused=_NOT_LET_IN)
