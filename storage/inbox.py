"""Updates received and not yet dealt with."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import Update, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.records import Aside, Waiting
from storage.schema import inbox
from storage.storable import storable
from storage.upsert import insert_new

WAITING: Final = "waiting"
DONE: Final = "done"
SET_ASIDE: Final = "set aside"


class Inbox:
    """What Telegram gave us, kept until it is dealt with."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(
        self,
        update_id: int,
        telegram_id: int | None,
        payload: Mapping[str, object],
        now: datetime,
        topic_id: int | None = None,
    ) -> bool:
        """Keep an update; `False` if we had it already."""
        row = {
            "update_id": update_id,
            "telegram_id": telegram_id,
            "topic_id": topic_id or 0,
            "payload": storable(dict(payload)),
            "state": WAITING,
            "attempts": 0,
            "received_at": now,
        }
        async with self._database.writing() as connection:
            new = await connection.execute(insert_new(self._database.dialect, inbox, row).returning(inbox.c.update_id))
            return new.first() is not None

    async def waiting(self) -> tuple[Waiting, ...]:
        """Return what is not dealt with, oldest first."""
        rows = select(inbox.c.update_id, inbox.c.payload, inbox.c.attempts).where(inbox.c.state == WAITING)
        async with self._database.reading() as connection:
            found = await connection.execute(rows.order_by(inbox.c.received_at, inbox.c.update_id))
            return tuple(Waiting(*row) for row in found)

    async def waiting_in(self, telegram_id: int, limit: int) -> tuple[Waiting, ...]:
        """Return what is not dealt with in one chat, oldest first."""
        rows = select(inbox.c.update_id, inbox.c.payload, inbox.c.attempts)
        of_chat = rows.where(inbox.c.state == WAITING, inbox.c.telegram_id == telegram_id)
        async with self._database.reading() as connection:
            return tuple(
                Waiting(*row) for row in await connection.execute(of_chat.order_by(inbox.c.update_id).limit(limit))
            )

    async def begin(self, update_id: int) -> int | None:
        """Count an attempt and return which it is, from 1; `None` where the update waits no longer."""
        counted = _at(update_id).where(inbox.c.state == WAITING).values(attempts=inbox.c.attempts + 1)
        async with self._database.writing() as connection:
            attempts: int | None = (await connection.execute(counted.returning(inbox.c.attempts))).scalar_one_or_none()
            return attempts

    async def submit(self, update_id: int, submitter: int, since: datetime) -> int:
        """Write down who submits an article with an update; return how many that person did since then."""
        theirs = select(func.count()).where(inbox.c.submitter == submitter, inbox.c.received_at >= since)
        async with self._database.writing() as connection:
            await connection.execute(_at(update_id).values(submitter=submitter))
            return int((await connection.execute(theirs)).scalar_one())

    async def set_progress(self, update_id: int, message_id: int) -> None:
        """Write down which message says that an update's article is being read."""
        async with self._database.writing() as connection:
            await connection.execute(_at(update_id).values(progress_id=message_id))

    async def progress(self, update_id: int) -> int | None:
        """Return the message that says an update's article is being read; an attempt before may have left it."""
        wanted = select(inbox.c.progress_id).where(inbox.c.update_id == update_id)
        async with self._database.reading() as connection:
            found: int | None = (await connection.execute(wanted)).scalar_one_or_none()
            return found

    async def aside(self, limit: int) -> tuple[Aside, ...]:
        """Return what was set aside, newest first."""
        rows = select(inbox.c.update_id, inbox.c.reason, inbox.c.received_at).where(inbox.c.state == SET_ASIDE)
        async with self._database.reading() as connection:
            found = await connection.execute(rows.order_by(inbox.c.received_at.desc()).limit(limit))
            return tuple(Aside(*row) for row in found)

    async def give_back(self, update_id: int) -> None:
        """Take back an attempt that was broken off through no fault of the update's."""
        waiting = _at(update_id).where(inbox.c.state == WAITING, inbox.c.attempts > 0)
        async with self._database.writing() as connection:
            await connection.execute(waiting.values(attempts=inbox.c.attempts - 1))

    async def done(self, update_id: int) -> None:
        """Mark an update as dealt with; one that was set aside stays so."""
        async with self._database.writing() as connection:
            await complete(connection, (update_id,))

    async def set_aside(self, update_id: int, reason: str) -> None:
        """Stop trying, and keep the update for its operator to look at."""
        async with self._database.writing() as connection:
            await connection.execute(_at(update_id).values(state=SET_ASIDE, reason=reason))

    async def counts(self) -> dict[str, int]:
        """Return how many are waiting and how many were set aside."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(inbox.c.state, func.count()).group_by(inbox.c.state))
            counted = {state: int(count) for state, count in rows}
        return {"waiting": counted.get(WAITING, 0), "set_aside": counted.get(SET_ASIDE, 0)}


async def complete(connection: AsyncConnection, update_ids: Sequence[int]) -> None:
    """Mark updates as dealt with, in the transaction of their effect; their words are not kept."""
    if update_ids:
        those = update(inbox).where(inbox.c.update_id.in_(update_ids), inbox.c.state == WAITING)
        await connection.execute(those.values(state=DONE, payload={}))


def _at(update_id: int) -> Update:
    return update(inbox).where(inbox.c.update_id == update_id)
