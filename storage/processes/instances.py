"""The processes that work on a database: each registers as an instance, and the rows that it owns carry its id.

SQLite allows one instance at a time; PostgreSQL allows several. On PostgreSQL an advisory lock, held by a connection
kept for that purpose, marks an id as alive; the server releases it when the process or its connection dies. An id is
never reused, so one that nobody locks is dead for good, and its rows may be taken over.

A process may lose its connection without noticing. That is safe: rows that were taken over carry the new owner's id,
and every finishing write is fenced on our own ids.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from typing import Final

from sqlalchemy import insert, or_, select, text, union, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, translating_errors
from storage.processes.ownership import Ownership
from storage.processes.sqlite_lock import LOCK_TIMEOUT_SECONDS, acquire, exclusive_lock
from storage.records import DeliveryState, UpdateState
from storage.schema import delivery, followed_source, inbox, instance, item, schedule

HEARTBEAT_TIMEOUT_SECONDS: Final = 5.0
"""Seconds in which the connection that holds our lock must answer before it is given up."""

_EXCLUSIVE_LOCK: Final = 0x5072C3AA
"""Advisory lock that a version without instances holds exclusively, so that it and this one never run together."""

_INSTANCE_LOCKS: Final = 0x5072C3AB
_TAKEOVER_LOCK: Final = 0x5072C3AC
"""Keys of our advisory locks: arbitrary, but the same in every process and used for nothing else."""

# Treat a host that vanishes as dead after a minute; by default PostgreSQL would wait for hours.
_KEPT_ALIVE: Final = (
    "SET tcp_keepalives_idle = 30",
    "SET tcp_keepalives_interval = 10",
    "SET tcp_keepalives_count = 3",
)

_LIVE_INSTANCES: Final = text(
    "SELECT CAST(objid AS integer), pid = pg_backend_pid() FROM pg_locks "
    "WHERE locktype = 'advisory' AND objsubid = 2 AND granted AND CAST(classid AS bigint) = :instances "
    "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
"""Each instance id that is locked, and whether this very session holds the lock."""

_UNFINISHED: Final = delivery.c.state.in_((DeliveryState.READY, DeliveryState.SENDING))


class Instances:
    """Registers this process, keeps its registration alive, and takes over from instances that died."""

    def __init__(self, database: Database, ownership: Ownership) -> None:
        self._database = database
        self._ownership = ownership
        self._connection: AsyncConnection | None = None

    @asynccontextmanager
    async def working(self, wait_seconds: float = LOCK_TIMEOUT_SECONDS) -> AsyncIterator[None]:
        """Register while the body runs; raise `StorageError` if another process has exclusive use of the database."""
        path = self._database.path
        async with exclusive_lock(path, wait_seconds) if path else nullcontext():
            await self._register(wait_seconds)
            try:
                yield
            finally:
                await self._release()
                self._ownership.clear()

    @property
    def instance_id(self) -> int | None:
        """The id of this process; `None` if it is not registered."""
        return self._ownership.current

    async def renew(self) -> int | None:
        """Check that we still hold the lock on our id; if the connection that held it is gone, return a new id."""
        if self._database.path or await self._is_alive():
            return None
        await self._register(wait_seconds=0)
        return self._ownership.current

    async def take_over(self) -> None:
        """Take over from dead instances: their message parts become ours, and their other work available again."""
        dead = await self._dead_instances()
        if not dead:
            return
        dead_ids = dead - {None}
        is_orphaned = or_(delivery.c.owner_id.is_(None), delivery.c.owner_id.in_(dead_ids))
        async with self._database.writing() as connection:
            if not self._database.path:
                # Two processes that lock the same rows in a different order would deadlock.
                await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _TAKEOVER_LOCK})
            updates = update(inbox).where(inbox.c.state == UpdateState.WAITING, inbox.c.owner_id.in_(dead_ids))
            await connection.execute(updates.values(owner_id=None))
            parts = update(delivery).where(_UNFINISHED, is_orphaned)
            await connection.execute(parts.values(owner_id=self._ownership.current))
            schedules = update(schedule).where(schedule.c.owner_id.in_(dead_ids))
            await connection.execute(schedules.values(owner_id=None))
            for table, past in ((followed_source, followed_source.c.created_at), (item, item.c.first_seen_at)):
                # A moment in the past makes it due at once; otherwise it would have to wait for the end of its lease.
                begun = update(table).where(table.c.owner_id.in_(dead_ids))
                await connection.execute(begun.values(owner_id=None, next_at=past))

    async def living(self) -> frozenset[int]:
        """Return the ids of the processes that are registered on this PostgreSQL database now."""
        async with self._database.reading() as connection:
            return await _living(connection)

    async def _dead_instances(self) -> frozenset[int | None]:
        """Return the owner ids on rows that no live instance holds; `None` stands for rows without an owner."""
        owners_of_rows = union(
            select(inbox.c.owner_id).where(inbox.c.state == UpdateState.WAITING, inbox.c.owner_id.is_not(None)),
            select(delivery.c.owner_id).where(_UNFINISHED),
            select(followed_source.c.owner_id).where(followed_source.c.owner_id.is_not(None)),
            select(item.c.owner_id).where(item.c.owner_id.is_not(None)),
            select(schedule.c.owner_id).where(schedule.c.owner_id.is_not(None)),
        )
        living: frozenset[int] = frozenset()
        async with self._database.reading() as connection:
            # Owners first: an id seen on a row was locked before, so it shows up among the locks too, or is dead.
            owners = set((await connection.execute(owners_of_rows)).scalars())
            if not self._database.path:
                living = await _living(connection)
        return frozenset(owners - living - self._ownership.instance_ids)

    async def _register(self, wait_seconds: float) -> None:
        if self._database.path:
            async with self._database.writing() as connection:
                instance_id = (await connection.execute(insert(instance).returning(instance.c.id))).scalar_one()
        else:
            instance_id = await self._locked_instance_id(wait_seconds)
        self._ownership.add(instance_id)

    async def _locked_instance_id(self, wait_seconds: float) -> int:
        """Insert an instance row whose id is locked before anybody else can see it."""
        self._connection = connection = await self._database.connect()
        try:
            with translating_errors():
                for setting in _KEPT_ALIVE:
                    await connection.execute(text(setting))
                await connection.commit()
                await acquire(lambda: _try_shared_lock(connection), wait_seconds)
                instance_id: int = (await connection.execute(insert(instance).returning(instance.c.id))).scalar_one()
                lock = text("SELECT pg_advisory_lock(:instances, :instance_id)")
                await connection.execute(lock, {"instances": _INSTANCE_LOCKS, "instance_id": instance_id})
                await connection.commit()
                return instance_id
        except BaseException:
            await self._release()
            raise

    async def _is_alive(self) -> bool:
        """Check over the connection itself, because it may have been replaced by another session."""
        if self._connection is None:
            return False
        try:
            async with asyncio.timeout(HEARTBEAT_TIMEOUT_SECONDS):
                held = (await self._connection.execute(_LIVE_INSTANCES, {"instances": _INSTANCE_LOCKS})).all()
                await self._connection.rollback()
        except (SQLAlchemyError, OSError):
            held = []
        if (self._ownership.current, True) in held:
            return True
        await self._release()
        return False

    async def _release(self) -> None:
        """Give the connection back without its locks; close it if it does not answer."""
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


async def _living(connection: AsyncConnection) -> frozenset[int]:
    return frozenset((await connection.execute(_LIVE_INSTANCES, {"instances": _INSTANCE_LOCKS})).scalars())


async def _try_shared_lock(connection: AsyncConnection) -> bool:
    """Take the shared lock that keeps exclusive users out; return `False` while one of them holds it."""
    asked = await connection.execute(text("SELECT pg_try_advisory_lock_shared(:key)"), {"key": _EXCLUSIVE_LOCK})
    # The lock belongs to the session; an open transaction would keep old rows from being vacuumed.
    await connection.rollback()
    return bool(asked.scalar_one())
