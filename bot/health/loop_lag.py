"""The event loop's lag: how late it wakes a task up, which shows whether something blocks it."""

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from storage.database_retry import Pause

SAMPLE_SECONDS: Final = 0.1
"""Seconds between two samples: often enough to see a pause that a reader would notice, yet cheap on an idle machine."""

MAX_SAMPLES: Final = 600
"""Samples that the figures cover: those of the last minute."""


class LoopLagMonitor:
    """Sleeps repeatedly, and records how many seconds late the loop woke it up each time.

    `clock` returns seconds; `pause` sleeps for a number of seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, pause: Pause = asyncio.sleep) -> None:
        self._clock = clock
        self._pause = pause
        self._lags: deque[float] = deque(maxlen=MAX_SAMPLES)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["LoopLagMonitor"]:
        """Take samples while the body runs."""
        task = asyncio.create_task(self._sample())
        try:
            yield self
        finally:
            task.cancel()

    def figures(self) -> dict[str, float]:
        """Return the median (p50), the 99th percentile (p99) and the maximum (max) of the lag, in milliseconds."""
        lags = sorted(self._lags) or [0.0]
        return {
            name: round(1_000 * lags[math.ceil(share * len(lags)) - 1], 1)
            for name, share in (("p50", 0.5), ("p99", 0.99), ("max", 1.0))
        }

    async def _sample(self) -> None:
        while True:
            due = self._clock() + SAMPLE_SECONDS
            await self._pause(SAMPLE_SECONDS)
            self._lags.append(max(0.0, self._clock() - due))
