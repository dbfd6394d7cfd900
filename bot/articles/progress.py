"""Progress: if reading an article takes long, the message "Reading…" says so, and later becomes the digest."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final

SAY_READING_AFTER_SECONDS: Final = 2.0
"""Seconds that a reader waits before the message "Reading…" is sent."""


class Progress:
    """The progress of one article: `say` sends the message and returns its id; `left` is an earlier attempt's."""

    def __init__(
        self,
        say: Callable[[], Awaitable[int | None]],
        left: int | None = None,
        say_after: float = SAY_READING_AFTER_SECONDS,
    ) -> None:
        self._say = say
        self._left = left
        self._say_after = say_after
        self._saying: asyncio.Task[int | None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    @asynccontextmanager
    async def shown(self) -> AsyncIterator["Progress"]:
        """Send "Reading…" if the body takes long, unless an earlier attempt has sent it."""
        if self._left is None:
            self._timer = asyncio.get_running_loop().call_later(self._say_after, self._begin)
        try:
            yield self
        finally:
            await self.settled()

    async def settled(self) -> int | None:
        """Stop the timer; return the id of the message "Reading…", which the answer replaces."""
        if self._timer:
            self._timer.cancel()
        return await self._saying if self._saying else self._left

    def _begin(self) -> None:
        self._saying = asyncio.ensure_future(self._say())
