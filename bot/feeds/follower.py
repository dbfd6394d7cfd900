"""The rounds over followed sources: fetch those that are due, then read their new items."""

import asyncio
import logging
from typing import Final

from bot.deps import Deps
from bot.feeds.fetching import fetch_source, set_back
from bot.feeds.items import read_item
from bot.feeds.notices import tell_readers
from storage.database import StorageError

log = logging.getLogger(__name__)

SOURCES_AT_ONCE: Final = 10
ITEMS_AT_ONCE: Final = 4

MAX_BATCHES: Final = 200
"""Batches of sources and of items in one round; the next round takes up the rest."""


class Follower:
    """Fetches sources and reads their items, one round at a time."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._lock = asyncio.Lock()

    async def round(self) -> bool:
        """Fetch every source that is due and read every item; return whether there are messages to send.

        Raise `StorageError` if the database cannot be used. Sources and items that another process is working on are
        left to it.
        """
        async with self._lock:
            due = await self._work_on_what_is_due()
            return await self._tell_of_ended() or due

    async def _work_on_what_is_due(self) -> bool:
        """Fetch and read in batches: the items of one are read while the next is fetched, which may be slow."""
        sends, store = False, self._deps.store
        for _ in range(MAX_BATCHES):
            now = self._deps.now()
            sources, items = await store.sources.due(now, SOURCES_AT_ONCE), await store.items.due(now, ITEMS_AT_ONCE)
            if not (sources or items):
                break
            sends = any(await asyncio.gather(*map(self._fetch, sources), *map(self._read, items))) or sends
        return sends

    async def _tell_of_ended(self) -> bool:
        """Notify readers who have not been told that a source has ended: it is never fetched again."""
        ended = await self._deps.store.sources.ended_untold(SOURCES_AT_ONCE)
        return any([await tell_readers(source_id, self._deps) for source_id in ended])

    async def _fetch(self, source_id: int) -> bool:
        try:
            result = await fetch_source(source_id, self._deps)
            return await tell_readers(source_id, self._deps) if result else False
        except StorageError:
            raise
        except Exception:
            # A failure for one source must not stop the others.
            log.exception("source %d could not be fetched", source_id)
            await set_back(source_id, self._deps)
            return False

    async def _read(self, item_id: int) -> bool:
        try:
            return await read_item(item_id, self._deps)
        except StorageError:
            raise
        except Exception:
            # The same holds for an item.
            log.exception("item %d could not be read", item_id)
            return False
