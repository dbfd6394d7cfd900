"""Who works on a database: each process has a number, and what it has in hand bears it.

On SQLite that is one process. On PostgreSQL it may be several: a number is held by a lock of the session's on a
connection kept for it, and PostgreSQL gives it free when the process or its connection dies. A number never comes
twice, so one that nobody holds is dead for good, and what bears it may be taken over.

Nobody need notice at once that the own connection broke: what others took over meanwhile bears their number, and every
write that would finish it asks for one's own.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from typing import Final

from sqlalchemy import insert, or_, select, text, union, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, translated
from storage.processes.ownership import our_number
from storage.processes.sqlite_lock import LOCK_TIMEOUT_SECONDS, acquire, exclusive_lock
from storage.records import DeliveryState, UpdateState
from storage.schema import delivery, holder, inbox

HEARTBEAT_TIMEOUT_SECONDS: Final = 5.0
"""Seconds in which the connection that holds the number answers, or is given up."""

_EXCLUSIVE_LOCK: Final = 0x5072C3AA
"""Held exclusively by a Précis of before there were numbers: it waits for us, and we for it."""

_INSTANCE_LOCKS: Final = 0x5072C3AB
_TAKEOVER_LOCK: Final = 0x5072C3AC
"""Any numbers for our locks, the same in every process and no other lock's."""

# A host that is gone without a word is dead after a minute; by itself PostgreSQL would wait for hours.
_KEPT_ALIVE: Final = (
    "SET tcp_keepalives_idle = 30",
    "SET tcp_keepalives_interval = 10",
    "SET tcp_keepalives_count = 3",
)

_LIVE_INSTANCES: Final = text(
    "SELECT CAST(objid AS integer), pid = pg_backend_pid() FROM pg_locks "
    "WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND CAST(classid AS bigint) = :numbers "
    "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
"""Each number that is held, and whether this very session holds it."""

_UNFINISHED: Final = delivery.c.state.in_((DeliveryState.READY, DeliveryState.SENDING))


class Instances:
    """The processes that work on a database: this one, the others, and those that are no more."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: AsyncConnection | None = None

    @asynccontextmanager
    async def working(self, wait_seconds: float = LOCK_TIMEOUT_SECONDS) -> AsyncIterator[None]:
        """Have a number while the body runs; raise `StorageError` where another wants the database to itself."""
        path = self._database.path
        async with exclusive_lock(path, wait_seconds) if path else nullcontext():
            await self._register(wait_seconds)
            try:
                yield
            finally:
                await self._release()
                self._database.numbers = ()

    async def renew(self) -> int | None:
        """Make sure that our number is still ours; return the new one where what held it is gone."""
        if self._database.path or await self._is_alive():
            return None
        await self._register(wait_seconds=0)
        return our_number(self._database.numbers)

    async def take_over(self) -> None:
        """Take what processes had in hand that are no more: their updates wait again, their message parts are ours."""
        dead = await self._dead_instances()
        if not dead:
            return
        numbers = dead - {None}
        theirs = or_(delivery.c.holder.is_(None), delivery.c.holder.in_(numbers))
        async with self._database.writing() as connection:
            if not self._database.path:
                # Two that take each other's rows in another order would stop each other.
                await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _TAKEOVER_LOCK})
            had = update(inbox).where(inbox.c.state == UpdateState.WAITING, inbox.c.holder.in_(numbers))
            await connection.execute(had.values(holder=None))
            parts = update(delivery).where(_UNFINISHED, theirs)
            await connection.execute(parts.values(holder=our_number(self._database.numbers)))

    async def _dead_instances(self) -> frozenset[int | None]:
        """Return the numbers that something bears and nobody holds; `None` is one: of before there were any."""
        borne = union(
            select(inbox.c.holder).where(inbox.c.state == UpdateState.WAITING, inbox.c.holder.is_not(None)),
            select(delivery.c.holder).where(_UNFINISHED),
        )
        living: set[int] = set()
        async with self._database.reading() as connection:
            # In this order: who bears a number that is seen here held it before, and is seen there, or is dead.
            numbers = set((await connection.execute(borne)).scalars())
            if not self._database.path:
                living.update((await connection.execute(_LIVE_INSTANCES, {"numbers": _INSTANCE_LOCKS})).scalars())
        return frozenset(numbers - living - set(self._database.numbers))

    async def _register(self, wait_seconds: float) -> None:
        if self._database.path:
            async with self._database.writing() as connection:
                number = (await connection.execute(insert(holder).returning(holder.c.id))).scalar_one()
        else:
            number = await self._locked_instance_id(wait_seconds)
        self._database.numbers = (*self._database.numbers, number)

    async def _locked_instance_id(self, wait_seconds: float) -> int:
        """Make a number that is held as soon as anybody can see it."""
        self._connection = connection = await self._database.connect()
        try:
            with translated():
                for setting in _KEPT_ALIVE:
                    await connection.execute(text(setting))
                await connection.commit()
                await acquire(lambda: _shared(connection), wait_seconds)
                number: int = (await connection.execute(insert(holder).returning(holder.c.id))).scalar_one()
                lock = text("SELECT pg_advisory_lock(:numbers, :number)")
                await connection.execute(lock, {"numbers": _INSTANCE_LOCKS, "number": number})
                await connection.commit()
                return number
        except BaseException:
            await self._release()
            raise

    async def _is_alive(self) -> bool:
        """Ask the connection itself, which may be another session's by now."""
        if self._connection is None:
            return False
        try:
            async with asyncio.timeout(HEARTBEAT_TIMEOUT_SECONDS):
                held = (await self._connection.execute(_LIVE_INSTANCES, {"numbers": _INSTANCE_LOCKS})).all()
                await self._connection.rollback()
        except (SQLAlchemyError, OSError):
            held = []
        if (our_number(self._database.numbers), True) in held:
            return True
        await self._release()
        return False

    async def _release(self) -> None:
        """Give the connection back without its locks; close it where it does not answer."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            async with asyncio.timeout(HEARTBEAT_TIMEOUT_SECONDS):
                await connection.execute(text("SELECT pg_advisory_unlock_all()"))
                await connection.rollback()
        except (SQLAlchemyError, OSError):
            await connection.invalidate()
        await connection.close()


async def _shared(connection: AsyncConnection) -> bool:
    """Take the lock that keeps others out who want the database to themselves; `False` while one of them has it."""
    asked = await connection.execute(text("SELECT pg_try_advisory_lock_shared(:key)"), {"key": _EXCLUSIVE_LOCK})
    # The lock is the session's; a transaction left open would keep old rows from being cleared away.
    await connection.rollback()
    return bool(asked.scalar_one())
