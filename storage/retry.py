"""The database while it cannot be written, its disk full or somebody else's lock on it: waited for, and said."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from storage.database import StorageError

Pause = Callable[[float], Awaitable[None]]


log = logging.getLogger(__name__)

Got = TypeVar("Got")

RETRY_SECONDS: Final = 2.0
"""Seconds before the database is asked once more."""


class StorageRetry:
    """Asks the database until it answers; `pause` waits for some seconds. Shared by all who wait, it says so once."""

    def __init__(self, pause: Pause = asyncio.sleep) -> None:
        self._pause = pause
        self._waiting = 0

    async def until_available(self, ask: Callable[[], Awaitable[Got]]) -> Got:
        """Return what the database answers, however long it cannot."""
        while True:
            try:
                return await ask()
            except StorageError as error:
                await self.wait(error)

    async def wait(self, error: StorageError) -> None:
        """Wait a while; the first of those who do says why."""
        if not self._waiting:
            log.error(
                "the database cannot be used: %s. Updates received so far are kept, and processed once it can be used",
                error,
            )
        self._waiting += 1
        try:
            await self._pause(RETRY_SECONDS)
        finally:
            self._waiting -= 1
