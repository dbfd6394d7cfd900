"""How a worker gets its updates: it claims some when they arrive in the database and when it has room for more."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial

from bot.health.logged_faults import DATABASE_FAULT, report_bug
from storage.database import StorageError

log = logging.getLogger(__name__)


class Arrivals:
    """Calls `take_up` after each `notify`, once for several notifications that come meanwhile."""

    def __init__(self) -> None:
        self._notified = asyncio.Event()

    def notify(self) -> None:
        """Say that there may be updates to take up."""
        self._notified.set()

    @asynccontextmanager
    async def taken_up(self, take_up: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
        """Take up updates while the body runs. If the database fails, the next tick does so."""
        taking = asyncio.create_task(self._keep_taking(take_up))
        told = "because of a bug, updates are only taken up every 20 seconds"
        taking.add_done_callback(partial(report_bug, log, told))
        try:
            yield
        finally:
            taking.cancel()
            await asyncio.wait({taking})  # it uses the database, which is closed after this

    async def _keep_taking(self, take_up: Callable[[], Awaitable[None]]) -> None:
        while True:
            await self._notified.wait()
            self._notified.clear()
            try:
                await take_up()
            except StorageError as error:
                log.warning("no updates could be taken up: %s", error, extra=DATABASE_FAULT)
