"""Erasing: deleted data also leaves the file of a SQLite database, in small steps. PostgreSQL cleans up by itself."""

import asyncio
import logging
from typing import Final

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, StorageError
from storage.sqlite_file import CLEAN, INDEX_HOLDS_DELETED_WORDS, merge_index, remains_of, set_remains

log = logging.getLogger(__name__)

STEPS_AT_ONCE: Final = 8
"""Steps after a deletion, before its answer: enough for some 1,000 digests. Ticks finish a larger index."""

STEPS_PER_TICK: Final = 150
"""Steps in one tick, in some 2 s; between two steps, others can write."""

TICKS_AFTER_DELETION: Final = 2
"""Ticks that empty the log after everything is erased: the update that asked for it may quote the words, and is
completed a moment later."""


class Erasure:
    """Removes deleted words from the full-text index and the write-ahead log.

    The rows themselves are overwritten as they are deleted (`PRAGMA secure_delete`). What is left to do in the index is
    recorded in the file, so that a restart continues with it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = asyncio.Lock()
        # Deletions are counted, because there may be more while the index is being merged.
        self._deletions = 0
        self._merged = 0
        self._merging: int | None = None
        self._ticks = 0

    async def load(self) -> None:
        """Load what the last process left to do."""
        if self._database.path:
            async with self._database.reading() as connection:
                if await remains_of(connection) != CLEAN:
                    self._deletions, self._ticks = 1, TICKS_AFTER_DELETION

    async def note_unindexed(self, connection: AsyncConnection) -> None:
        """Record that digests are deleted in the transaction of this connection; call `proceed` after it."""
        if self._database.path:
            await set_remains(connection, max(await remains_of(connection), INDEX_HOLDS_DELETED_WORDS))
            self._deletions += 1
            self._ticks = TICKS_AFTER_DELETION

    def note_deleted(self) -> None:
        """Record that rows without an entry in the index have been deleted; call `proceed` after it."""
        if self._database.path:
            self._ticks = TICKS_AFTER_DELETION

    async def proceed(self) -> None:
        """Erase what was just deleted; if the index is large or the disk is full, the ticks erase the rest."""
        if self._ticks:
            await self._proceed(STEPS_AT_ONCE)

    async def catch_up(self) -> None:
        """Erase what is left of earlier deletions; call this at every tick."""
        if self._ticks and await self._proceed(STEPS_PER_TICK):
            self._ticks -= 1

    async def _proceed(self, steps: int) -> bool:
        """Erase some more; return whether everything deleted so far has been erased."""
        async with self._lock:
            try:
                while steps and self._merged < self._deletions:
                    await self._merge_some()
                    steps -= 1
                return await self._database.empty_log() and self._merged == self._deletions
            except StorageError as error:
                log.warning("deleted words could not be erased from the file yet: %s; trying again", error)
                return False

    async def _merge_some(self) -> None:
        """Do one step of a round, which covers the deletions from before it began."""
        begins = self._merging is None
        covered = self._deletions if self._merging is None else self._merging
        async with self._database.writing() as connection:
            is_going_on = await merge_index(connection, begins=begins)
            is_all_merged = not is_going_on and covered == self._deletions
            if is_all_merged and await remains_of(connection) == INDEX_HOLDS_DELETED_WORDS:
                await set_remains(connection, CLEAN)
        self._merging = covered if is_going_on else None
        if not is_going_on:
            self._merged = covered
