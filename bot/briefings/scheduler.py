"""The scheduler: ticks that begin briefings, fetch sources that are due, and give old digests their stories.

Once an hour it removes old data.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Final

from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger

from bot.articles.stories.placing import place_some_stored_before
from bot.briefings.compose import Outbox, begin_due_briefings
from bot.deps import Deps
from bot.health.logged_faults import DATABASE_FAULT
from storage.database import StorageError

log = logging.getLogger(__name__)


SHUTDOWN_SECONDS: Final = 1.0
"""Seconds that a shutdown waits for running jobs; a job that is cancelled is due again at the next start."""


class BriefingScheduler:
    """Runs APScheduler's jobs.

    `outbox` sends the briefings. `recover` resumes what this process or a dead one left unfinished. `follow` fetches
    the sources that are due, and returns whether that produced messages to send.
    """

    def __init__(
        self,
        deps: Deps,
        outbox: Outbox,
        recover: Callable[[], Awaitable[None]],
        follow: Callable[[], Awaitable[bool]],
    ) -> None:
        self._deps = deps
        self._outbox = outbox
        self._recover = recover
        self._follow = follow
        self._is_following = self._is_asked_again = False
        self._recovery_lock, self._briefing_lock = asyncio.Lock(), asyncio.Lock()
        self._running: set[asyncio.Task[object]] = set()
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        # A tick that is requested while another is in progress runs after it.
        self._recovering = self._add(self.recover, CronTrigger(second="*/20", timezone=UTC), max_instances=2)
        # A job of its own: a process that composes briefings for minutes must still show that it is alive. Two
        # instances are allowed because APScheduler warns about each run that it skips; a second run of ours just ends.
        self._briefing = self._add(self.brief, CronTrigger(second="*/20", timezone=UTC), max_instances=2)
        # A job of its own: a briefing must not wait for slow sites, and a round may take minutes.
        self._following = self._add(self.follow, CronTrigger(second="5/20", timezone=UTC), max_instances=2)
        # A job of its own: it waits for workers, and a briefing would wait with it.
        self._add(self.place_stories, CronTrigger(second="10/20", timezone=UTC))
        self._add(self.sweep_retention, CronTrigger(minute=7, timezone=UTC))

    def _add(self, work: Callable[[], Awaitable[None]], trigger: CronTrigger, max_instances: int = 1) -> Job:
        # No time limit for late jobs: a late job still runs, and several missed runs become one.
        return self._scheduler.add_job(
            self._run,
            trigger,
            args=[work],
            name=work.__qualname__,
            coalesce=True,
            misfire_grace_time=None,
            max_instances=max_instances,
        )

    async def _run(self, work: Callable[[], Awaitable[None]]) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine runs in a task
        self._running.add(task)
        try:
            await work()
        finally:
            self._running.discard(task)

    @asynccontextmanager
    async def ticking(self) -> AsyncIterator[None]:
        """Tick while the body runs: every 20 seconds, and once at the beginning for what was missed."""
        self._scheduler.start()
        self.recover_now()
        self._briefing.modify(next_run_time=datetime.now(UTC))
        self._deps.source_followed.connect(self.follow_now)
        try:
            yield
        finally:
            self._deps.source_followed.connect(None)
            await self._stop()

    async def _stop(self) -> None:
        """Let the running jobs finish, and cancel those that take too long."""
        self._scheduler.pause()
        if self._running:
            await asyncio.wait(self._running, timeout=SHUTDOWN_SECONDS)
        self._scheduler.shutdown(wait=False)  # cancels what still runs
        if self._running:
            await asyncio.wait(self._running)  # they give their connections back before the database is closed

    def recover_now(self) -> None:
        """Run the next tick at once, so that messages that are ready are sent; later ticks are unaffected."""
        self._recovering.modify(next_run_time=datetime.now(UTC))

    def follow_now(self) -> None:
        """Have the scheduler start a round at once, or as soon as the round in progress has ended."""
        if self._is_following:
            self._is_asked_again = True
        else:
            self._following.modify(next_run_time=datetime.now(UTC))

    async def follow(self) -> None:
        """Fetch the sources that are due and keep their new items."""
        if self._is_following:
            return
        self._is_following = self._is_asked_again = True
        try:
            while self._is_asked_again:
                self._is_asked_again = False
                if await self._follow():
                    self.recover_now()
        except StorageError as error:
            log.warning("sources could not be fetched: %s; trying again", error, extra=DATABASE_FAULT)
        finally:
            self._is_following = False

    async def tick(self) -> None:
        """Run a tick now, after any tick in progress; for callers that have a clock of their own."""
        await self._begin_briefings()
        await self.recover()

    async def brief(self) -> None:
        """Begin the briefings that are due, unless another call is doing so."""
        if not self._briefing_lock.locked():
            await self._begin_briefings()

    async def _begin_briefings(self) -> None:
        async with self._briefing_lock:
            try:
                await begin_due_briefings(self._deps, self._outbox)
            except StorageError as error:
                log.warning(
                    "briefings could not be begun: %s; the next tick will try again", error, extra=DATABASE_FAULT
                )

    async def recover(self) -> None:
        """Resume unfinished work, and erase more of what was deleted."""
        async with self._recovery_lock:
            try:
                await self._recover()
                await self._deps.store.erasure.catch_up()
            except StorageError as error:
                log.warning(
                    "a tick could not use the database: %s; the next one will try again", error, extra=DATABASE_FAULT
                )

    async def place_stories(self) -> None:
        """Place some of the digests that were stored before there were stories."""
        try:
            await place_some_stored_before(self._deps)
        except StorageError as error:
            log.warning("old digests could not be placed in stories: %s; trying again", error, extra=DATABASE_FAULT)

    async def sweep_retention(self) -> None:
        """Delete the data that is older than the configured retention."""
        days = self._deps.settings.keep_days
        try:
            await self._deps.store.retention.sweep(self._deps.now(), timedelta(days=days) if days else None)
        except StorageError as error:
            log.warning("old data could not be deleted: %s; trying again in an hour", error, extra=DATABASE_FAULT)
