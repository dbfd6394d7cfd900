"""aiosqlite connections that visit their thread once per statement, and end even if they are closed twice or never."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Self

import aiosqlite
from aiosqlite.core import _STOP_RUNNING_SENTINEL

_MAX_STOP_SECONDS: Final = 5.0

_ROWS_AT_ONCE: Final = 64
"""Rows fetched in one visit to the connection's thread: aiosqlite's own default."""

_PRAGMAS: Final = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    # The blocks of a deleted temporary file stay on the disk.
    "PRAGMA temp_store=MEMORY",
)


def connect_to_sqlite(path: str, *, begin: str, **options: Any) -> aiosqlite.Connection:
    """Return a connection that opens when it is awaited, with sqlite3's options; SQLAlchemy calls this.

    The statement `begin` begins its transactions.
    """
    connection = _Connection(lambda: _opened(path, **options), begin)
    # Otherwise a connection that was never closed keeps the process alive.
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does; aiosqlite offers nothing else
    return connection


def _opened(path: str, **options: Any) -> sqlite3.Connection:
    # The module itself begins no transactions: `_Connection.visit_in_transaction` does.
    connection: sqlite3.Connection = sqlite3.connect(path, isolation_level=None, **options)
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


_stopping: Final[set[asyncio.Future[Any]]] = set()


async def connections_stopped() -> None:
    """Return once every connection of this event loop that was asked to stop has ended.

    A connection whose task was cancelled is asked without waiting. The statement in progress would then answer a closed
    loop, and its thread would end with an exception.
    """
    loop = asyncio.get_running_loop()
    if pending := [stop for stop in _stopping if stop.get_loop() is loop]:
        # Bounded: the thread of a connection that never opened answers nothing.
        await asyncio.wait(pending, timeout=_MAX_STOP_SECONDS)


class _Connection(aiosqlite.Connection):
    """Begins a transaction in the visit of its first statement, and stops its thread once.

    A task that is cancelled while it gives back its connection is closing it; SQLAlchemy then stops it as well. The
    thread ends at the first request to stop, and aiosqlite would wait for ever for the answer to the second: the
    process would not end either (seen with aiosqlite 0.22 and SQLAlchemy 2.0).
    """

    _is_stopping = False

    def __init__(self, connector: Callable[[], sqlite3.Connection], begin: str) -> None:
        super().__init__(connector, _ROWS_AT_ONCE)
        self._begin = begin
        # Set before the visit that begins one: it does so even if its task is cancelled meanwhile.
        self._may_be_in_transaction = False

    async def commit(self) -> None:
        """Commit the transaction, if a statement began it."""
        if self._may_be_in_transaction:
            await super().commit()
        self._may_be_in_transaction = False

    async def rollback(self) -> None:
        """Roll back the transaction, if a statement began it."""
        if self._may_be_in_transaction:
            # Even if this task is cancelled, the thread rolls back before it runs another statement.
            self._may_be_in_transaction = False
            await super().rollback()

    def cursor(self) -> "_Cursor":  # type: ignore[override] # SQLAlchemy only enters what this returns
        """Return a cursor; its thread has nothing to do until it executes."""
        return _Cursor(self)

    async def visit(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do some work in the connection's thread."""
        await self._execute(work, self._conn)  # type: ignore[no-untyped-call]

    async def visit_in_transaction(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do some work in the connection's thread, in its transaction, which is begun if there is none."""

        def begin_and_work(connection: sqlite3.Connection) -> None:
            if not connection.in_transaction:
                connection.execute(self._begin)
            work(connection)

        self._may_be_in_transaction = True
        await self.visit(begin_and_work)

    def stop(self) -> asyncio.Future[Any] | None:
        """Ask the thread to close the connection and end; return what to wait for, `None` if it was asked before."""
        if self._is_stopping:
            return None
        self._is_stopping = True
        stop = super().stop()
        if stop is not None:
            _stopping.add(stop)
            stop.add_done_callback(_stopping.discard)
        return stop

    def __del__(self) -> None:
        """Close a connection that nobody has any more.

        A task that is cancelled at the end of its transaction gives the connection back later, perhaps to a pool that
        is closed and closes no more connections.
        """
        if self._connection is not None:
            self._tx.put_nowait((None, self._close_and_end))

    def _close_and_end(self) -> object:
        self._conn.close()
        self._connection = None
        return _STOP_RUNNING_SENTINEL


class _Cursor:
    """A cursor that executes a statement, fetches the first rows and, if there are no more, closes in one visit.

    SQLAlchemy uses one for each statement, and aiosqlite's makes four visits to the connection's thread: to make it, to
    execute, to fetch and to close. That took a quarter of the CPU time of a short query.
    """

    arraysize = _ROWS_AT_ONCE

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection
        self._cursor: sqlite3.Cursor | None = None
        self._rows: list[Any] = []
        # Set before a visit and cleared in it: a visit whose task was cancelled meanwhile may still open the cursor.
        self._may_be_open = False
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Self:
        """Execute a statement."""
        self._may_be_open = True
        await self._connection.visit_in_transaction(lambda connection: self._run(connection.execute(sql, parameters)))
        return self

    async def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """Execute a statement once for each set of parameters."""
        self._may_be_open = True
        await self._connection.visit_in_transaction(
            lambda connection: self._run(connection.executemany(sql, parameters))
        )
        return self

    async def fetchmany(self, size: int) -> list[Any]:
        """Return the next rows, at most `size`."""
        if len(self._rows) < size and self._may_be_open:
            await self._connection.visit(lambda _: self._fetch(size - len(self._rows)))
        rows, self._rows = self._rows[:size], self._rows[size:]
        return rows

    async def fetchall(self) -> list[Any]:
        """Return all rows that are left."""
        if self._may_be_open:
            await self._connection.visit(lambda _: self._fetch(None))
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Close the cursor if that was not done when its last row was fetched."""
        if self._may_be_open:
            await self._connection.visit(lambda _: self._close())

    def _run(self, cursor: sqlite3.Cursor) -> None:
        self._cursor, self.description = cursor, cursor.description
        self._fetch(_ROWS_AT_ONCE)

    def _fetch(self, size: int | None) -> None:
        if self._cursor is None:
            return
        rows = self._cursor.fetchall() if size is None else self._cursor.fetchmany(size)
        self._rows += rows
        if size is None or len(rows) < size:
            self._close()

    def _close(self) -> None:
        if self._cursor is not None:
            self.rowcount, self.lastrowid = self._cursor.rowcount, self._cursor.lastrowid
            self._cursor.close()
        self._cursor, self._may_be_open = None, False
