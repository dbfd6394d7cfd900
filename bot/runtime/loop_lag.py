"""How late the event loop comes: the figure that tells whether something holds it up."""

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from storage.retry import Pause

SAMPLE_SECONDS: Final = 0.02
"""Seconds between two beats."""

MAX_SAMPLES: Final = 3_000
"""Beats that figures are of: the last minute."""


class LoopLagMonitor:
    """Beats, and notes how much too late each beat came. `clock` gives seconds, `pause` waits for some."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, pause: Pause = asyncio.sleep) -> None:
        self._clock = clock
        self._pause = pause
        self._late: deque[float] = deque(maxlen=MAX_SAMPLES)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["LoopLagMonitor"]:
        """Beat while the body runs."""
        task = asyncio.create_task(self._sample())
        try:
            yield self
        finally:
            task.cancel()

    def figures(self) -> dict[str, float]:
        """Return the median, the 99th percentile and the longest of the delays, in milliseconds."""
        late = sorted(self._late) or [0.0]
        return {
            name: round(1_000 * late[math.ceil(share * len(late)) - 1], 1)
            for name, share in (("p50", 0.5), ("p99", 0.99), ("max", 1.0))
        }

    async def _sample(self) -> None:
        while True:
            due = self._clock() + SAMPLE_SECONDS
            await self._pause(SAMPLE_SECONDS)
            self._late.append(max(0.0, self._clock() - due))
