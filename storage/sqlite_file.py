"""What a SQLite file still holds of rows that were deleted, and how to remove it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

READERS_TIMEOUT_SECONDS: Final = 0.2
"""How long to wait for readers of the write-ahead log, who keep it from being emptied. No one can write meanwhile."""

PAGES_PER_STEP: Final = 64
"""Pages of the full-text index that are rewritten in one transaction, in some 10 ms."""

# `user_version` is ours to use. It tells what is left to do, and changes in the transaction that deletes something.
CLEAN: Final = 0
INDEX_HOLDS_DELETED_WORDS: Final = 1
FILE_HOLDS_DELETED_WORDS: Final = 2
"""The file was written by a version that did not overwrite what it deleted. Revision 0012 sets this."""

_MIN_CHANGES: Final = 2
"""A merge that changes fewer rows had nothing to do, according to the documentation of FTS5."""


def vacuum_once(path: Path, timeout: float) -> None:
    """Rewrite a file that an older version left with deleted words in its free pages; raise `sqlite3.Error`."""
    with closing(sqlite3.connect(path, timeout=timeout, isolation_level=None)) as connection:
        (remains,) = connection.execute("PRAGMA user_version").fetchone()
        if remains == FILE_HOLDS_DELETED_WORDS:
            connection.execute("VACUUM")
            connection.execute(f"PRAGMA user_version = {INDEX_HOLDS_DELETED_WORDS}")


def empty_log(path: Path) -> bool:
    """Copy the write-ahead log into the file and empty it; `False` if somebody still reads it."""
    with closing(sqlite3.connect(path, timeout=READERS_TIMEOUT_SECONDS)) as connection:
        (is_busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not is_busy


async def remains_of(connection: AsyncConnection) -> int:
    """Return what is left to do in the file."""
    return int((await connection.execute(text("PRAGMA user_version"))).scalar_one())


async def set_remains(connection: AsyncConnection, remains: int) -> None:
    """Record what is left to do, in the transaction of the connection."""
    await connection.execute(text(f"PRAGMA user_version = {remains:d}"))


async def merge_index(connection: AsyncConnection, *, begins: bool) -> bool:
    """Rewrite some pages of the full-text index without the deleted words; `False` if nothing was left to rewrite.

    FTS5 only marks an entry as deleted; its words stay until the part that holds them is merged with the mark. The
    first step of a round lists what there is to merge. Later steps must not list again: with new entries after each
    step, no round would ever end.
    """
    count = text("SELECT total_changes()")
    before = (await connection.execute(count)).scalar_one()
    pages = -PAGES_PER_STEP if begins else PAGES_PER_STEP
    await connection.execute(text("INSERT INTO search (search, rank) VALUES ('merge', :pages)"), {"pages": pages})
    return int((await connection.execute(count)).scalar_one() - before) >= _MIN_CHANGES
