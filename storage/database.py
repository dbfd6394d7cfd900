"""Connections to SQLite or PostgreSQL: one writer and several readers, on a schema migrated at opening."""

import asyncio
import logging
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Final

from sqlalchemy import URL, Connection, inspect, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.address import URL_FORMATS, address_fault
from storage.migrations.load_schema_snapshot import create_tables
from storage.private_files import make_private_database
from storage.schema_version import known_versions, migrate, newest_version, version_of
from storage.sqlite_connection import connect_to_sqlite, connections_stopped
from storage.sqlite_file import empty_log, vacuum_once

log = logging.getLogger(__name__)

READER_CONNECTIONS: Final = 4
POOLED_CONNECTIONS: Final = 20
"""The most connections that a process has to PostgreSQL; the server allows a hundred in all."""
NEWER_SCHEMA: Final = "it was created by a newer version of Précis; update the program"
BUSY_TIMEOUT_SECONDS: Final = 30.0
"""How long a SQLite writer waits for another process to finish."""

_MIGRATION_LOCK: Final = 0x5072C3A9
"""Key of the advisory lock for migrations: arbitrary, but the same in every process."""


class StorageError(Exception):
    """The database cannot be used; the message is one sentence for the operator."""


class Database:
    """Two engines on one database. Readers see the last committed state; on SQLite, writers take turns."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine) -> None:
        self._writer = writer
        self._reader = reader
        one_writer = writer.dialect.name == "sqlite"
        self._write_lock = asyncio.Lock() if one_writer else nullcontext()

    @classmethod
    async def open(cls, url: str) -> "Database":
        """Open the database and migrate it under a lock; raise `StorageError` if that fails."""
        address = _parsed_url(url)
        if address.get_backend_name() == "sqlite":
            await asyncio.to_thread(_create_file, address)
        database = cls(*_engines(address))
        try:
            await database.migrate()
        except (StorageError, OSError) as error:
            await database.close()
            raise StorageError(f"{_name_of(address)} cannot be used: {_reason(error)}") from error
        if database.path:
            await asyncio.to_thread(_vacuum_once, database.path)
        return database

    async def migrate(self) -> None:
        """Bring the tables to the newest version, if they are not; raise `StorageError` if they are newer than that."""
        async with self.writing() as connection:
            await connection.run_sync(_migrate)

    async def close(self) -> None:
        """Close every connection."""
        await self._reader.dispose()
        await self._writer.dispose()
        await connections_stopped()

    @property
    def path(self) -> Path | None:
        """Return the file of a SQLite database; `None` for PostgreSQL."""
        return Path(self._writer.url.database or "") if self.dialect == "sqlite" else None

    def file_identity(self) -> tuple[int, int] | None:
        """Return which file a SQLite database is; `None` if there is none, as for PostgreSQL."""
        try:
            status = self.path.stat() if self.path else None
        except OSError:
            return None
        return (status.st_dev, status.st_ino) if status else None

    @property
    def dialect(self) -> str:
        """Return "sqlite" or "postgresql"."""
        return self._writer.dialect.name

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Yield a connection that sees a single committed state."""
        with translating_errors():
            async with self._reader.connect() as connection:
                yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """Yield a connection in a transaction, committed at the end of the body or rolled back if it raises."""
        with translating_errors():
            async with self._write_lock, self._writer.begin() as connection:
                yield connection

    async def empty_log(self) -> bool:
        """Copy SQLite's write-ahead log into the file and empty it; `False` if somebody still reads it."""
        if self.path is None:
            return True
        try:
            async with self._write_lock:
                return await asyncio.to_thread(empty_log, self.path)
        except sqlite3.Error as error:
            raise StorageError(_reason(error)) from error

    async def connect(self) -> AsyncConnection:
        """Return a connection for long use, which the caller must close."""
        with translating_errors():
            return await self._reader.connect()


def sqlite_path(url: str) -> Path | None:
    """Return the file of a SQLite database, `None` for PostgreSQL; raise `StorageError` for any other URL."""
    address = _parsed_url(url)
    return Path(address.database or "") if address.get_backend_name() == "sqlite" else None


def _parsed_url(url: str) -> URL:
    fault = address_fault(url)
    if fault is not None:
        raise StorageError(f"the address of a database: {fault}")
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and address.database not in (None, "", ":memory:"):
        return address.set(drivername="sqlite+aiosqlite")
    if address.get_backend_name() in ("postgresql", "postgres"):
        # asyncpg says `ssl` where every other PostgreSQL driver says `sslmode`.
        query = {"ssl" if name == "sslmode" else name: value for name, value in address.query.items()}
        return address.set(drivername="postgresql+asyncpg", query=query)
    raise StorageError(f"the address of a database {URL_FORMATS}")


def _create_file(address: URL) -> None:
    """Create the file if it does not exist, and switch it to WAL mode, which is permanent.

    Call this before making the engines: if their driver cannot connect, its thread survives and ends with a traceback.
    """
    path = Path(address.database or "")
    try:
        make_private_database(path)
        with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_SECONDS)) as connection:
            _set_wal(connection)
    except (OSError, sqlite3.Error) as error:
        raise StorageError(f"{_name_of(address)} cannot be used: {_reason(error)}") from error


def _vacuum_once(path: Path) -> None:
    """Remove what an older version left in the file; it can be used even if that fails, for example on a full disk."""
    try:
        vacuum_once(path, BUSY_TIMEOUT_SECONDS)
    except sqlite3.Error as error:
        log.warning(
            "words deleted by an older version may still be in %s: %s; trying again at the next start", path, error
        )


def _set_wal(connection: sqlite3.Connection) -> None:
    """Switch to WAL mode; if several processes do so at once, SQLite refuses some despite the busy timeout."""
    deadline = time.monotonic() + BUSY_TIMEOUT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _engines(address: URL) -> tuple[AsyncEngine, AsyncEngine]:
    """Return the engines that write and read; their errors hide parameters, which are readers' words, from the log."""
    if address.get_backend_name() != "sqlite":
        kept = POOLED_CONNECTIONS // 2
        engine = create_async_engine(
            address,
            pool_size=kept,
            max_overflow=POOLED_CONNECTIONS - kept,
            pool_pre_ping=True,
            hide_parameters=True,
        )
        return engine, engine.execution_options(isolation_level="REPEATABLE READ")
    # A deferred BEGIN that turns into a write fails despite the busy timeout if another process wrote meanwhile.
    return _sqlite_engine(address, 1, "BEGIN IMMEDIATE"), _sqlite_engine(address, READER_CONNECTIONS, "BEGIN")


def _sqlite_engine(address: URL, connections: int, begin: str) -> AsyncEngine:
    # The connection begins transactions, not a listener of the engine: with one, SQLAlchemy looks for a dozen others.
    options = {"timeout": BUSY_TIMEOUT_SECONDS, "begin": begin, "async_creator_fn": connect_to_sqlite}
    return create_async_engine(
        address, pool_size=connections, max_overflow=0, hide_parameters=True, connect_args=options
    )


def _migrate(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
    current = version_of(connection)
    if current == newest_version():
        return
    if current is not None and current not in known_versions():
        raise StorageError(NEWER_SCHEMA)
    if not (current is None and _is_empty_file(connection) and create_tables(connection, newest_version())):
        migrate(connection)


def _is_empty_file(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite" and not inspect(connection).get_table_names()


@contextmanager
def translating_errors() -> Iterator[None]:
    """Turn the errors of an unavailable database into `StorageError`."""
    try:
        yield
    except _database_errors() as error:
        raise StorageError(_reason(error)) from error


def _database_errors() -> tuple[type[Exception], ...]:
    """Return what an unavailable database raises; asyncpg's own errors if a connection cannot be made at all."""
    # SQLAlchemy imports asyncpg only for PostgreSQL.
    asyncpg = sys.modules.get("asyncpg")
    drivers = (asyncpg.PostgresError, asyncpg.InterfaceError) if asyncpg else ()
    return (DBAPIError, PoolTimeout, OSError, *drivers)


def _name_of(address: URL) -> str:
    """Return how to name a database in a message, without any part of an address that may contain a password."""
    return str(address.database) if address.get_backend_name() == "sqlite" else "the PostgreSQL database"


def _reason(error: Exception) -> str:
    cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
    return str(cause).strip().splitlines()[0] if str(cause).strip() else type(cause).__name__
