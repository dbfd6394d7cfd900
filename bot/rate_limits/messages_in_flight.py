"""Limits the messages in flight to Telegram: if the process dies, it is unknown whether those arrived."""

import asyncio
from collections.abc import Callable
from typing import Final

HANGING_SECONDS: Final = 2.0
"""Seconds after which a message makes room for the next, even if Telegram has not answered."""


class InFlight:
    """Counts the messages in flight; all processes together may have `most` of them, or any number if it is `None`."""

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._allowed = most
        self._count = 0
        self._left = asyncio.Event()

    def share_among(self, processes: int) -> None:
        """Allow an equal share, and at least one message."""
        self._allowed = None if self._most is None else max(1, self._most // processes)

    async def room(self) -> None:
        """Wait until one more may be sent."""
        while self._allowed is not None and self._count >= self._allowed:
            self._left.clear()
            await self._left.wait()

    def begin(self) -> Callable[[], None]:
        """Count a message, and return the function to call when it has arrived or failed; it is idempotent."""
        self._count += 1
        is_counted = True

        def end() -> None:
            nonlocal is_counted
            hanging.cancel()
            if is_counted:
                is_counted = False
                self._count -= 1
                self._left.set()

        hanging = asyncio.get_running_loop().call_later(HANGING_SECONDS, end)
        return end
