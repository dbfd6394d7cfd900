"""The scheduler: a tick every 20 seconds that begins what is due, and in the background old digests get their stories.

Once an hour old data are removed.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from bot.briefings.compose import begin_due_briefings
from bot.deps import Deps
from bot.stories.placing import place_some_stored_before
from storage.database import StorageError

log = logging.getLogger(__name__)

_FAULT: Final = {"fault": "database"}

SHUTDOWN_SECONDS: Final = 1.0
"""Seconds that a shutdown waits for a running tick; a briefing that is broken off is due at the next start."""


class BriefingScheduler:
    """Runs APScheduler's three jobs. `recover` sends and answers what was left over, by us or by another process."""

    def __init__(self, deps: Deps, recover: Callable[[], Awaitable[None]]) -> None:
        self._deps = deps
        self._recover = recover
        self._tick_lock = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        # No grace time: a late tick still runs, and several missed ticks run as one.
        self._job = self._scheduler.add_job(
            self.tick,
            CronTrigger(second="*/20", timezone=UTC),
            coalesce=True,
            misfire_grace_time=None,
            max_instances=1,
        )
        # Not in the tick: it waits for workers, and a briefing would wait with it.
        self._scheduler.add_job(
            self.place_stories,
            CronTrigger(second="10/20", timezone=UTC),
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
        """Tick while the body runs: every 20 seconds, and at once for what was missed before the start."""
        self._scheduler.start()
        self.tick_now()
        try:
            yield
        finally:
            self._scheduler.pause()
            # `shutdown` would cancel a running tick: let it finish first, unless it takes long.
            with suppress(TimeoutError):
                async with asyncio.timeout(SHUTDOWN_SECONDS), self._tick_lock:
                    pass
            self._scheduler.shutdown(wait=False)

    def tick_now(self) -> None:
        """Let the scheduler tick at once; the later ticks stay as they are."""
        self._job.modify(next_run_time=datetime.now(UTC))

    async def tick(self) -> None:
        """Begin the briefings that are due, recover what was left over, and erase more of what was deleted."""
        async with self._tick_lock:
            try:
                await begin_due_briefings(self._deps)
                await self._recover()
                await self._deps.store.erasure.catch_up()
            except StorageError as error:
                log.warning("a tick could not use the database: %s; the next one will try again", error, extra=_FAULT)

    async def place_stories(self) -> None:
        """Place some of the digests that were stored before there were stories."""
        try:
            await place_some_stored_before(self._deps)
        except StorageError as error:
            log.warning("old digests could not be placed in stories: %s; trying again", error, extra=_FAULT)

    async def sweep_retention(self) -> None:
        """Delete the data that is older than the configured retention."""
        days = self._deps.settings.keep_days
        try:
            await self._deps.store.retention.sweep(self._deps.now(), timedelta(days=days) if days else None)
        except StorageError as error:
            log.warning("old data could not be deleted: %s; trying again in an hour", error, extra=_FAULT)
