"""The tick, which asks three times a minute what is due, and the hourly removal of what is kept no longer."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from bot.briefings.compose import due_briefings
from bot.deps import Deps
from storage.database import StorageError

log = logging.getLogger(__name__)

SHUTDOWN_SECONDS: Final = 1.0
"""What a stop waits for a tick under way; a briefing that is broken off is due at the next start."""


class BriefingScheduler:
    """APScheduler's two jobs; `take_up` sends and answers what was left, here or by another process."""

    def __init__(self, deps: Deps, take_up: Callable[[], Awaitable[None]]) -> None:
        self._deps = deps
        self._take_up = take_up
        self._under_way = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        # No grace: a late tick is a tick; several missed ones are one.
        self._job = self._scheduler.add_job(
            self.tick,
            CronTrigger(second="*/20", timezone=UTC),
            coalesce=True,
            misfire_grace_time=None,
            max_instances=1,
        )
        self._scheduler.add_job(
            self.sweep_retention,
            CronTrigger(minute=7, timezone=UTC),
            coalesce=True,
            misfire_grace_time=None,
            max_instances=1,
        )

    @asynccontextmanager
    async def ticking(self) -> AsyncIterator[None]:
        """Tick at each full minute, 20 and 40 seconds past it, and at the start for what was missed."""
        self._scheduler.start()
        self.tick_now()
        try:
            yield
        finally:
            self._scheduler.pause()
            # Shutting down cancels a tick under way; one that has begun is finished, unless it takes long.
            with suppress(TimeoutError):
                async with asyncio.timeout(SHUTDOWN_SECONDS), self._under_way:
                    pass
            self._scheduler.shutdown(wait=False)

    def tick_now(self) -> None:
        """Have the scheduler tick at once, not at its next time; it goes on as before."""
        self._job.modify(next_run_time=datetime.now(UTC))

    async def tick(self) -> None:
        """Commit what is due, and have it sent with whatever else was left ready, here or by others."""
        async with self._under_way:
            try:
                await due_briefings(self._deps)
                await self._take_up()
            except StorageError as error:
                log.warning("a tick could not use the database: %s; the next one will try again", error)

    async def sweep_retention(self) -> None:
        """Remove what is kept no longer."""
        days = self._deps.settings.keep_days
        try:
            await self._deps.store.retention.sweep(self._deps.now(), timedelta(days=days) if days else None)
        except StorageError as error:
            log.warning("old data could not be deleted: %s; trying again in an hour", error)
