"""Connections of aiosqlite that end even if they are closed twice at once, or never."""

import asyncio
import sqlite3
from typing import Any, Final

import aiosqlite

_ROWS_AT_ONCE: Final = 64
"""Rows fetched in one visit to the connection's thread: aiosqlite's own default."""


def connect_to_sqlite(path: str, **options: Any) -> aiosqlite.Connection:
    """Return a connection that opens when it is awaited, with sqlite3's options; SQLAlchemy calls this."""
    connection = _Connection(lambda: sqlite3.connect(path, **options), _ROWS_AT_ONCE)
    # Otherwise a connection that was never closed keeps the process alive.
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does; aiosqlite offers nothing else
    return connection


class _Connection(aiosqlite.Connection):
    """Stops its thread once.

    A task that is cancelled while it gives back its connection is closing it; SQLAlchemy then stops it as well. The
    thread ends at the first request to stop, and aiosqlite would wait for ever for the answer to the second: the
    process would not end either (seen with aiosqlite 0.22 and SQLAlchemy 2.0).
    """

    _is_stopping = False

    def stop(self) -> asyncio.Future[Any] | None:
        """Ask the thread to close the connection and end; return what to wait for, `None` if it was asked before."""
        if self._is_stopping:
            return None
        self._is_stopping = True
        return super().stop()

    def __del__(self) -> None:
        """Close a connection that nobody has any more.

        A task that is cancelled at the end of its transaction gives the connection back later, perhaps to a pool that
        is closed and closes no more connections.
        """
        if self._connection is not None:
            self.stop()
