"""Crash isolation: an update that may have crashed the process is tried alone, so that a crash can be blamed on it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Final

MAX_DRAIN_SECONDS: Final = 5.0
"""Seconds for which a trial waits until the updates in progress have ended; the cause is hardly one that continues."""

MAX_LOADING_SECONDS: Final = 60.0
"""Seconds for which a trial waits until a language worker answers; a worker that hangs must not end all trials."""

MAX_TRIAL_SECONDS: Final = 20.0
"""Seconds after which others begin beside a trial: one update must not hold up all chats."""


class CrashIsolation:
    """Lets updates be processed concurrently, but each of the `suspects` only by itself."""

    def __init__(self, workers_answer: Callable[[], Awaitable[object]]) -> None:
        """`workers_answer` waits until a language worker responds."""
        self.suspects: set[int] = set()
        self._workers_answer = workers_answer
        self._one_at_a_time = asyncio.Lock()
        self._is_open = asyncio.Event()
        self._is_open.set()
        self._in_progress = 0
        self._is_quiet = asyncio.Event()
        self._is_quiet.set()

    @asynccontextmanager
    async def together(self) -> AsyncIterator[None]:
        """Let an update be in progress while the body runs; wait while a suspect is tried alone."""
        await self._is_open.wait()
        self._in_progress += 1
        self._is_quiet.clear()
        try:
            yield
        finally:
            self._in_progress -= 1
            if not self._in_progress:
                self._is_quiet.set()

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Let a suspect be in progress alone while the body runs; updates that waited for it go before the next one."""
        async with self._one_at_a_time:
            # A process that has just started is still loading its models. That would prolong the trial, and the longer
            # it lasts, the more likely a crash with another cause is blamed on the suspect.
            with suppress(TimeoutError):
                async with asyncio.timeout(MAX_LOADING_SECONDS):
                    await self._workers_answer()
            self._is_open.clear()
            opening = asyncio.get_running_loop().call_later(MAX_DRAIN_SECONDS + MAX_TRIAL_SECONDS, self._is_open.set)
            try:
                with suppress(TimeoutError):
                    async with asyncio.timeout(MAX_DRAIN_SECONDS):
                        await self._is_quiet.wait()
                yield
            finally:
                opening.cancel()
                self._is_open.set()
