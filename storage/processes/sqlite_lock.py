"""One process works on a SQLite database: two would answer the same update, and each take the other's for lost.

What holds the lock ends with the process, however that ends: a restart after a crash waits for nobody.
"""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from storage.database import StorageError

LOCK_TIMEOUT_SECONDS: Final = 15.0
"""Seconds a process waits for another to end: a stop takes up to ten."""

_RETRY_SECONDS: Final = 0.2

IN_USE: Final = "another Précis is using this database; stop it, or give this one its own database and token"


@asynccontextmanager
async def exclusive_lock(path: Path, wait_seconds: float) -> AsyncIterator[None]:
    """Keep a file to this process while the body runs; raise `StorageError` where another does not let go."""
    with path.with_name(f"{path.name}.lock").open("w") as file:

        async def attempt() -> bool:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
            return True

        await acquire(attempt, wait_seconds)
        yield


async def acquire(attempt: Callable[[], Awaitable[bool]], wait_seconds: float) -> None:
    """Attempt to take a lock until it is taken; raise `StorageError` where that takes too long."""
    clock = asyncio.get_running_loop().time
    deadline = clock() + wait_seconds
    while not await attempt():
        if clock() > deadline:
            raise StorageError(IN_USE)
        await asyncio.sleep(_RETRY_SECONDS)
