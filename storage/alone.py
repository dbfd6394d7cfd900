"""One process works on a database: two would answer the same update, and each take the other's messages for lost.

What holds the lock ends with the process, however that ends: a restart after a crash waits for nobody.
"""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.database import Database, StorageError

PATIENCE: Final = 15.0
"""Seconds a process waits for another to end: a stop takes up to ten."""

_AGAIN: Final = 0.2
_WORK_LOCK: Final = 0x5072C3AA
"""Any number but the one of the migrations' lock."""

OCCUPIED: Final = "another Précis works on this database: stop it, or give this one a database and a token of its own"


@asynccontextmanager
async def alone(database: Database, patience: float = PATIENCE) -> AsyncIterator[None]:
    """Keep a database to this process while the body runs; raise `StorageError` where another does not let go."""
    path = database.path
    async with _file_locked(path, patience) if path else _postgres_locked(database, patience):
        yield


@asynccontextmanager
async def _file_locked(path: Path, patience: float) -> AsyncIterator[None]:
    with path.with_name(f"{path.name}.lock").open("w") as file:

        async def attempt() -> bool:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            return True

        await _until(attempt, patience)
        yield


@asynccontextmanager
async def _postgres_locked(database: Database, patience: float) -> AsyncIterator[None]:
    async with database.reading() as connection:

        async def attempt() -> bool:
            asked = await connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": _WORK_LOCK})
            # The lock is the session's; a transaction left open would keep old rows from being cleared away.
            await connection.rollback()
            return bool(asked.scalar_one())

        await _until(attempt, patience)
        try:
            yield
        finally:
            # The connection goes back to its pool, and would keep the lock; one that broke has lost it.
            with suppress(DBAPIError, OSError):
                await connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _WORK_LOCK})
                await connection.rollback()


async def _until(attempt: Callable[[], Awaitable[bool]], patience: float) -> None:
    clock = asyncio.get_running_loop().time
    deadline = clock() + patience
    while not await attempt():
        if clock() > deadline:
            raise StorageError(OCCUPIED)
        await asyncio.sleep(_AGAIN)
