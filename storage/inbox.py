"""The updates received from Telegram, each kept until it is completed or set aside."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, Update, bindparam, exists, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, StorageError
from storage.dialect import insert_new
from storage.group_commit import GroupCommit
from storage.processes.chat_turns import must_wait
from storage.processes.ownership import Ownership, is_anothers, is_available
from storage.processes.peers import arrival
from storage.records import PendingUpdate, SetAsideUpdate, UpdateState
from storage.sanitize import storable
from storage.schema import inbox

NOT_YET: Final = 0
"""Returned instead of the number of an attempt: other updates of the chat must be processed first."""

_SUBMITTER_LOCKS: Final = 0x5072C3AE
"""Key of our advisory locks on people: arbitrary, but the same in every process and used for nothing else."""

_LOCK: Final = text("SELECT pg_advisory_xact_lock(:submitters, hashtext(CAST(CAST(:submitter AS bigint) AS text)))")

_BATCH_ROWS: Final = 500
"""Updates read in one query."""

# What every update executes is built once: building a statement takes longer than executing it.
_WANTED: Final = inbox.c.update_id == bindparam("wanted_id")
_BEGIN: Final = (
    update(inbox)
    .where(_WANTED, inbox.c.state == UpdateState.WAITING, is_available(inbox.c.owner_id))
    .values(attempts=inbox.c.attempts + 1, owner_id=bindparam("current_id"))
    .returning(inbox.c.attempts)
)
_STILL_WAITING: Final = select(inbox.c.update_id).where(_WANTED, inbox.c.state == UpdateState.WAITING)
_THOSE: Final = inbox.c.update_id.in_(bindparam("wanted_ids", expanding=True))
_COMPLETE: Final = (
    update(inbox)
    .where(_THOSE, inbox.c.state == UpdateState.WAITING, is_available(inbox.c.owner_id))
    .values(state=UpdateState.DONE, payload={}, inline_message_id=None, owner_id=bindparam("current_id"))
)
_TAKEN_OVER: Final = select(inbox.c.update_id).where(_THOSE, is_anothers(inbox.c.owner_id))


class TakenOverError(StorageError):
    """Another process took this one for dead and took over the update; ours is rolled back, nothing is lost."""


class Inbox:
    """The updates received from Telegram, and how far each has been processed."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership
        self._arriving = GroupCommit("update_id", self._insert)

    @property
    def _is_available(self) -> ColumnElement[bool]:
        return self._ownership.available(inbox.c.owner_id)

    async def put(
        self,
        update_id: int,
        telegram_id: int | None,
        payload: Mapping[str, object],
        now: datetime,
        topic_id: int | None = None,
    ) -> bool:
        """Store an update to be processed; return `False` if it was stored before."""
        row = _row(update_id, telegram_id, payload, now) | {"topic_id": topic_id or 0}
        return await self._arriving.add(row | {"state": UpdateState.WAITING})

    async def put_aside(
        self, update_id: int, telegram_id: int | None, payload: Mapping[str, object], reason: str, now: datetime
    ) -> bool:
        """Store an update that cannot be processed, for the operator to look at; `False` if it was stored before."""
        row = _row(update_id, telegram_id, payload, now)
        set_aside = row | {"state": UpdateState.SET_ASIDE, "reason": reason}
        return bool(await self._insert([set_aside]))

    async def _insert(self, rows: Sequence[Mapping[str, object]]) -> set[object]:
        """Insert updates that are not stored yet; return their ids."""
        # All notifications of a transaction are equal, so PostgreSQL sends one.
        told = () if self._database.path else (arrival(),)
        inserted = insert_new(self._database.dialect, inbox).returning(inbox.c.update_id, *told)
        async with self._database.writing() as connection:
            # The rows are parameters: a statement with their values would be compiled again for each number of rows.
            return set((await connection.execute(inserted, rows)).scalars())

    async def waiting(self, known: Collection[int] = (), most_in_chat: int | None = None) -> tuple[PendingUpdate, ...]:
        """Return the waiting updates that no other process owns, oldest first, without those already `known`.

        `most_in_chat` limits how many updates of each chat are considered, in Telegram's order; `None` means all.
        """
        place = func.row_number().over(partition_by=inbox.c.telegram_id, order_by=inbox.c.update_id).label("place")
        of_chats = select(inbox.c.update_id, inbox.c.received_at, place).where(
            inbox.c.state == UpdateState.WAITING, self._is_available
        )
        first = of_chats.subquery()
        ordered = select(first.c.update_id).order_by(first.c.received_at, first.c.update_id)
        if most_in_chat is not None:
            ordered = ordered.where(first.c.place <= most_in_chat)
        async with self._database.reading() as connection:
            ids = [each for each in (await connection.execute(ordered)).scalars() if each not in known]
            return await _pending(connection, ids)

    async def next_of_chats(self, known: Collection[int], limit: int) -> tuple[PendingUpdate, ...]:
        """Return the first waiting update of each chat for which no other process is working, oldest first.

        Those already `known` are left out.
        """
        other = inbox.alias()
        before = exists().where(
            other.c.telegram_id == inbox.c.telegram_id,
            other.c.state == UpdateState.WAITING,
            (other.c.update_id < inbox.c.update_id) | self._ownership.others(other.c.owner_id),
        )
        is_next = inbox.c.state == UpdateState.WAITING, self._is_available, inbox.c.update_id.not_in(known), ~before
        ordered = select(inbox.c.update_id).where(*is_next).order_by(inbox.c.received_at, inbox.c.update_id)
        async with self._database.reading() as connection:
            return await _pending(connection, (await connection.execute(ordered.limit(limit))).scalars().all())

    async def pending_in_chat(self, telegram_id: int | None, limit: int) -> tuple[PendingUpdate, ...]:
        """Return the waiting updates of one chat, or of those without a chat, in Telegram's order."""
        rows = select(inbox.c.update_id, inbox.c.payload, inbox.c.attempts)
        of_chat = rows.where(inbox.c.state == UpdateState.WAITING, inbox.c.telegram_id == telegram_id)
        async with self._database.reading() as connection:
            return tuple(
                PendingUpdate(*row)
                for row in await connection.execute(of_chat.order_by(inbox.c.update_id).limit(limit))
            )

    async def begin(self, update_id: int) -> int | None:
        """Claim an update for processing, and return the number of this attempt, counted from 1.

        Return `NOT_YET` if it is not its turn in its chat, `None` if it is no longer waiting or another process owns
        it.
        """
        given = {
            "wanted_id": update_id,
            "instance_ids": list(self._ownership.instance_ids),
            "current_id": self._ownership.current,
        }
        async with self._database.writing() as connection:
            if await must_wait(connection, update_id, self._ownership):
                return NOT_YET
            attempts: int | None = (await connection.execute(_BEGIN, given)).scalar_one_or_none()
            return attempts

    async def submit(self, update_id: int, submitter: int, since: datetime, wanted: int, limit: int) -> int:
        """Record who submits articles with an update; return how many of the wanted articles are within the limit."""
        others = select(func.coalesce(func.sum(inbox.c.pieces), 0)).where(
            inbox.c.submitter == submitter, inbox.c.received_at >= since, inbox.c.update_id != update_id
        )
        async with self._database.writing() as connection:
            if connection.dialect.name == "postgresql":
                # Without the lock, several messages that are counted at the same time would all be within the limit.
                await connection.execute(_LOCK, {"submitters": _SUBMITTER_LOCKS, "submitter": submitter})
            left = limit - int((await connection.execute(others)).scalar_one())
            admitted = max(0, min(wanted, left))
            await connection.execute(_at(update_id).values(submitter=submitter, pieces=admitted))
            return admitted

    async def set_progress(self, update_id: int, message_id: int) -> None:
        """Record which message tells the chat that the article of an update is being read."""
        async with self._database.writing() as connection:
            await connection.execute(_at(update_id).values(progress_id=message_id))

    async def progress(self, update_id: int) -> int | None:
        """Return the message that says an article is being read; an earlier attempt may have sent it."""
        wanted = select(inbox.c.progress_id).where(inbox.c.update_id == update_id)
        async with self._database.reading() as connection:
            found: int | None = (await connection.execute(wanted)).scalar_one_or_none()
            return found

    async def set_inline_message(self, update_id: int, inline_message_id: str) -> bool:
        """Record which message answers a guest query; return `False` if the update has been completed already."""
        waiting = _at(update_id).where(inbox.c.state == UpdateState.WAITING)
        recorded = waiting.values(inline_message_id=inline_message_id).returning(inbox.c.update_id)
        async with self._database.writing() as connection:
            return (await connection.execute(recorded)).first() is not None

    async def inline_message(self, update_id: int) -> str | None:
        """Return the message that answers a guest query; another process or an earlier attempt may have sent it."""
        wanted = select(inbox.c.inline_message_id).where(inbox.c.update_id == update_id)
        async with self._database.reading() as connection:
            found: str | None = (await connection.execute(wanted)).scalar_one_or_none()
            return found

    async def set_aside_updates(self, limit: int) -> tuple[SetAsideUpdate, ...]:
        """Return the updates that were set aside, newest first."""
        rows = select(inbox.c.update_id, inbox.c.reason, inbox.c.received_at).where(
            inbox.c.state == UpdateState.SET_ASIDE
        )
        async with self._database.reading() as connection:
            found = await connection.execute(rows.order_by(inbox.c.received_at.desc()).limit(limit))
            return tuple(SetAsideUpdate(*row) for row in found)

    async def return_attempt(self, update_id: int) -> None:
        """Undo the count of an attempt that was interrupted through no fault of the update, and free the update."""
        waiting = _at(update_id).where(inbox.c.state == UpdateState.WAITING, inbox.c.attempts > 0, self._is_available)
        async with self._database.writing() as connection:
            await connection.execute(waiting.values(attempts=inbox.c.attempts - 1, owner_id=None))

    async def done(self, update_id: int) -> None:
        """Mark an update as processed, unless its effect did; one that was set aside or taken over stays as it is."""
        async with self._database.reading() as connection:
            # Read first: usually there is nothing to write, and SQLite has only one writer.
            if (await connection.execute(_STILL_WAITING, {"wanted_id": update_id})).first() is None:
                return
        async with self._database.writing() as connection:
            await _complete(connection, (update_id,), self._ownership)

    async def set_aside(self, update_id: int, reason: str) -> None:
        """Give up on an update, and keep it for the operator to look at."""
        async with self._database.writing() as connection:
            ours = _at(update_id).where(self._is_available)
            await connection.execute(ours.values(state=UpdateState.SET_ASIDE, reason=reason))

    async def counts(self) -> dict[str, int]:
        """Return how many updates are waiting, and how many were set aside."""
        async with self._database.reading() as connection:
            rows = await connection.execute(select(inbox.c.state, func.count()).group_by(inbox.c.state))
            counted = {state: int(count) for state, count in rows}
        return {"waiting": counted.get(UpdateState.WAITING, 0), "set_aside": counted.get(UpdateState.SET_ASIDE, 0)}


async def _pending(connection: AsyncConnection, update_ids: Sequence[int]) -> tuple[PendingUpdate, ...]:
    """Return these updates, oldest first."""
    rows = select(inbox.c.update_id, inbox.c.payload, inbox.c.attempts)
    found: list[PendingUpdate] = []
    for start in range(0, len(update_ids), _BATCH_ROWS):
        some = rows.where(inbox.c.update_id.in_(update_ids[start : start + _BATCH_ROWS]))
        in_order = some.order_by(inbox.c.received_at, inbox.c.update_id)
        found += [PendingUpdate(*row) for row in await connection.execute(in_order)]
    return tuple(found)


def _row(update_id: int, telegram_id: int | None, payload: Mapping[str, object], now: datetime) -> dict[str, object]:
    return {
        "update_id": update_id,
        "telegram_id": telegram_id,
        "payload": storable(dict(payload)),
        "attempts": 0,
        "received_at": now,
    }


async def complete(connection: AsyncConnection, update_ids: Sequence[int], ownership: Ownership) -> None:
    """Mark updates as completed, in the transaction that stores their effects; their payloads are erased.

    Raise `TakenOverError` if another process took one over: it will produce the effects, so ours must be rolled back.
    """
    if not update_ids:
        return
    await _complete(connection, update_ids, ownership)
    given = {"wanted_ids": update_ids, "instance_ids": list(ownership.instance_ids)}
    # Checked after the write, which waits for a process that is just taking one of them over.
    if (await connection.execute(_TAKEN_OVER, given)).first():
        raise TakenOverError("another process has taken over this update")


async def _complete(connection: AsyncConnection, update_ids: Sequence[int], ownership: Ownership) -> None:
    given = {"wanted_ids": update_ids, "instance_ids": list(ownership.instance_ids), "current_id": ownership.current}
    await connection.execute(_COMPLETE, given)


def _at(update_id: int) -> Update:
    return update(inbox).where(inbox.c.update_id == update_id)
