"""Best-effort calls to Telegram, such as setting a menu: failures are only logged, and a shutdown cancels them."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager

from telegram.error import TelegramError

log = logging.getLogger(__name__)


class BestEffort:
    """Runs calls in the background, beside the answers to readers."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, failure: str, call: Awaitable[object]) -> None:
        """Start a call to Telegram; if it fails, `failure` is logged with the kind of error."""
        task = asyncio.create_task(_attempt(failure, call))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @asynccontextmanager
    async def cancelled_at_end(self) -> AsyncIterator["BestEffort"]:
        """Cancel the calls that are still running when the body ends, and wait until they have ended."""
        try:
            yield self
        finally:
            for task in self._tasks:
                task.cancel()
            if self._tasks:
                # Some use the database, which is closed after this.
                await asyncio.wait(self._tasks)


async def _attempt(failure: str, call: Awaitable[object]) -> None:
    try:
        await call
    except TelegramError as error:
        log.info("%s: %s", failure, type(error).__name__)
