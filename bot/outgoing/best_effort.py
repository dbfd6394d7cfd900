"""Calls that nobody waits for: a menu set, typing shown. What fails there costs a line in the log, a stop ends it."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager

from telegram.error import TelegramError

log = logging.getLogger(__name__)


class BestEffort:
    """What is under way beside the answers."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, what: str, call: Awaitable[object]) -> None:
        """Carry out a call to Telegram; `what` names it in the log where Telegram will not have it."""
        task = asyncio.create_task(_attempt(what, call))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @asynccontextmanager
    async def ended(self) -> AsyncIterator["BestEffort"]:
        """End what is under way when the body ends."""
        try:
            yield self
        finally:
            for task in self._tasks:
                task.cancel()


async def _attempt(what: str, call: Awaitable[object]) -> None:
    try:
        await call
    except TelegramError as error:
        log.info("%s: %s", what, type(error).__name__)
