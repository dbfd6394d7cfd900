"""Retry while the database is unavailable, for example with a full disk or a lock held elsewhere, and log it once."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from storage.database import StorageError

Pause = Callable[[float], Awaitable[None]]


log = logging.getLogger(__name__)

Result = TypeVar("Result")

RETRY_SECONDS: Final = 2.0
"""How long to wait before the database is tried again."""


class StorageRetry:
    """Retries operations until the database is available again.

    `pause` sleeps for some seconds. All operations share one instance, so that an outage is logged only once.
    `on_failure` is told why each attempt failed.
    """

    def __init__(
        self, pause: Pause = asyncio.sleep, on_failure: Callable[[str], object] = lambda _reason: None
    ) -> None:
        self._pause = pause
        self._on_failure = on_failure
        self._waiting = 0

    async def until_available(self, operation: Callable[[], Awaitable[Result]]) -> Result:
        """Return the result of an operation, repeated for as long as the database is unavailable."""
        while True:
            try:
                return await operation()
            except StorageError as error:
                await self.wait(error)

    async def wait(self, error: StorageError) -> None:
        """Sleep before the next attempt; log the error unless another operation is waiting already."""
        if not self._waiting:
            log.error(
                "the database cannot be used: %s. Updates received so far are kept, and processed once it can be used",
                error,
                extra={"fault": "database"},
            )
        self._waiting += 1
        self._on_failure(str(error))
        try:
            await self._pause(RETRY_SECONDS)
        finally:
            self._waiting -= 1
