"""A lock that allows one process at a time on a SQLite database.

Two processes would answer the same update, and each would take over what the other has in progress. The operating
system releases the lock when the process ends, even by a crash, so a restart need not wait.
"""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Final, TextIO

from storage.database import StorageError
from storage.private_files import make_private_file

LOCK_TIMEOUT_SECONDS: Final = 15.0
"""How long a process waits for another to stop, which takes up to ten seconds."""

_RETRY_SECONDS: Final = 0.2

IN_USE: Final = "another Précis is using this database; stop it, or give this one its own database and token"

RUNNING: Final = "another Précis is using this database; stop it first"


@asynccontextmanager
async def exclusive_lock(path: Path, wait_seconds: float) -> AsyncIterator[None]:
    """Lock a database file while the body runs; raise `StorageError` if another process does not release it in time."""
    with _lock_file(path) as file:

        async def attempt() -> bool:
            return _lock(file)

        await acquire(attempt, wait_seconds)
        yield


@contextmanager
def lock_of_stopped_bot(path: Path) -> Iterator[None]:
    """Lock a database file while the body runs; raise `StorageError` if a bot is running on it."""
    with _lock_file(path) as file:
        if not _lock(file):
            raise StorageError(RUNNING)
        yield


def _lock_file(path: Path) -> TextIO:
    lock_path = path.with_name(f"{path.name}.lock")
    make_private_file(lock_path)
    return lock_path.open("w")


def _lock(file: TextIO) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


async def acquire(attempt: Callable[[], Awaitable[bool]], wait_seconds: float) -> None:
    """Try to take a lock until it succeeds; raise `StorageError` if that takes too long."""
    clock = asyncio.get_running_loop().time
    deadline = clock() + wait_seconds
    while not await attempt():
        if clock() > deadline:
            raise StorageError(IN_USE)
        await asyncio.sleep(_RETRY_SECONDS)
