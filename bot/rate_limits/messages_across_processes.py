"""One rate limit for all processes of a bot: each takes its share, and counts the messages others send to a chat."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from bot.health.logged_faults import DATABASE_FAULT
from bot.rate_limits.messages_to_chats import RateLimiter
from storage.database import StorageError
from storage.database_retry import Pause
from storage.processes.peers import Peers

log = logging.getLogger(__name__)

COUNT_SECONDS: Final = 5.0
"""Seconds between two counts of the processes; a process that joins announces itself at once."""

SLOW_START_SECONDS: Final = 10.0
"""Seconds in which a process that joins others sends little: until then they may not have made room for it."""

SLOW_PROCESSES: Final = 40
"""How many processes a new one assumes during this time; several may join at once."""


class SharedLimit:
    """Keeps a rate limiter informed about the other processes, without a query for each message."""

    def __init__(self, peers: Peers, limiter: RateLimiter, pause: Pause = asyncio.sleep) -> None:
        self._peers = peers
        self._limiter = limiter
        self._pause = pause

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Share the limit while the body runs; at first, send little unless this is the only process."""
        await self._listen()
        count = await self._peers.count()
        self._limiter.share_among(count if count == 1 else max(count, SLOW_PROCESSES))
        counting = asyncio.create_task(self._keep_counting())
        try:
            yield
        finally:
            counting.cancel()
            await asyncio.wait({counting})  # it uses the database, which is closed after this
            await self._peers.stop()

    async def _keep_counting(self) -> None:
        await self._pause(SLOW_START_SECONDS)
        while True:
            try:
                await self._listen()
                self._limiter.share_among(await self._peers.count())
            except StorageError as error:
                log.warning("the processes could not be counted: %s", error, extra=DATABASE_FAULT)
            await self._pause(COUNT_SECONDS)

    async def _listen(self) -> None:
        await self._peers.listen(self._heard)

    def _heard(self, telegram_id: int | None) -> None:
        if telegram_id is None:
            # Sending too little for a moment is better than sending too much; the next count corrects it.
            self._limiter.share_among(self._limiter.processes + 1)
        else:
            self._limiter.sent_elsewhere(telegram_id)
