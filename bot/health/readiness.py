"""Watches the running process: whether the database, Telegram and the workers respond."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Final, Protocol

from bot.domain.unfinished import Unfinished
from bot.health.figures import HealthFigures
from bot.health.logged_faults import WORKERS_FAULT, report_bug
from storage.database import StorageError
from storage.database_retry import Pause
from storage.store import Store

log = logging.getLogger(__name__)

WATCH_SECONDS: Final = 10.0
"""Seconds between two checks: a fault must show within a minute."""

MAX_ANSWER_TIME: Final = timedelta(seconds=10)
"""How long the database or a worker may take to answer before it counts as a fault."""

MAX_WORKER_SILENCE: Final = timedelta(seconds=40)
"""How long the workers may be silent before all are replaced: longer than the twenty seconds that a job may take."""


class Part(StrEnum):
    """The parts that must respond for the bot to be ready."""

    DATABASE = "database"
    TELEGRAM = "telegram"
    WORKERS = "workers"


class WatchedWorkers(Protocol):
    """What health needs of the workers."""

    @property
    def faults(self) -> Mapping[Unfinished, int]:
        """How many jobs had no result, by the reason."""

    async def fault(self) -> str | None:
        """Return what is wrong with them, or `None`; raise nothing but what a bug raises."""

    async def restart(self) -> None:
        """Replace all of them."""


class Probe:
    """Runs one check at a time and remembers its result: what is wrong, or `None`."""

    def __init__(self, ask: Callable[[], Awaitable[str | None]], now: Callable[[], datetime]) -> None:
        self._ask = ask
        self._now = now
        self._task: asyncio.Task[None] | None = None
        self._begun_at = now()
        self._found: str | None = "it has not answered yet"

    def begin(self) -> None:
        """Ask, unless the last question is still unanswered; raise what a bug raised while asking it."""
        self._raise_bug()
        if self._task is None or self._task.done():
            self._begun_at = self._now()
            self._task = asyncio.create_task(self._run())

    async def answer(self) -> None:
        """Wait for the answer."""
        if self._task is not None:
            await asyncio.wait({self._task})

    def silence(self) -> timedelta:
        """Return for how long the question has been unanswered."""
        is_open = self._task is not None and not self._task.done()
        return self._now() - self._begun_at if is_open else timedelta()

    def fault(self) -> str | None:
        """Return what is wrong, or `None`."""
        silence = self.silence()
        return f"it has not answered for {silence.seconds} seconds" if silence > MAX_ANSWER_TIME else self._found

    def end(self) -> None:
        """Stop waiting for an answer."""
        if self._task is not None:
            self._task.cancel()

    def _raise_bug(self) -> None:
        if self._task is not None and self._task.done() and not self._task.cancelled():
            self._task.result()

    async def _run(self) -> None:
        self._found = await self._ask()


class Watch:
    """Checks the parts repeatedly, logs what is wrong, and replaces workers that do not answer."""

    def __init__(
        self, store: Store, workers: WatchedWorkers, health: HealthFigures, pause: Pause = asyncio.sleep
    ) -> None:
        self.store = store
        self.workers = workers
        self.health = health
        self._pause = pause
        self._database = Probe(self._ask_database, health.now)
        self._workers = Probe(workers.fault, health.now)
        self._workers_fine_at: datetime | None = None
        self._looking: asyncio.Task[None] | None = None
        # At the start nothing is ready yet, which is not a fault.
        self._unready = frozenset(Part)
        self._was_ready: set[Part] = set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Check every ten seconds while the body runs."""
        self._looking = asyncio.create_task(self._keep_looking())
        self._looking.add_done_callback(partial(report_bug, log, "the watch has ended because of a bug"))
        try:
            yield
        finally:
            self._looking.cancel()
            self._database.end()
            self._workers.end()
            await asyncio.wait({self._looking})
            await self.answers()  # a probe uses the database, which is closed after this

    async def look(self) -> None:
        """Ask each part, without waiting for those that do not answer, and report what has changed."""
        for probe in (self._database, self._workers):
            probe.begin()
        if self._are_workers_stuck():
            log.error("the workers do not answer; all are replaced", extra=WORKERS_FAULT)
            self.health.pool_restarts += 1
            self._workers.end()
            await self.workers.restart()
        self._report(self.faults())

    async def answers(self) -> None:
        """Wait for the answers to the last questions."""
        await self._database.answer()
        await self._workers.answer()

    def faults(self) -> dict[Part, str]:
        """Return what is wrong with each part that does not respond as it should."""
        if self._looking is not None and self._looking.done():
            return dict.fromkeys(Part, "it is not watched any more, because of a bug")
        database = self.health.storage_fault() or self._database.fault()
        found = {
            Part.DATABASE: database,
            # Without the database nothing can be received, so Telegram's silence then means nothing.
            Part.TELEGRAM: None if database else self.health.reception.fault(self.health.now()),
            Part.WORKERS: self._workers.fault(),
        }
        return {part: fault for part, fault in found.items() if fault is not None}

    async def _keep_looking(self) -> None:
        while True:
            await self.look()
            await self._pause(WATCH_SECONDS)

    async def _ask_database(self) -> str | None:
        try:
            await self.store.counts.check_writable()
        except StorageError as error:
            return str(error)
        return None

    def _are_workers_stuck(self) -> bool:
        """Return whether no worker has answered for too long; `False` while the first load their models."""
        now = self.health.now()
        if self._workers.fault() is None:
            self._workers_fine_at = now
        is_stuck = self._workers_fine_at is not None and now - self._workers_fine_at > MAX_WORKER_SILENCE
        if is_stuck:
            self._workers_fine_at = now
        return is_stuck

    def _report(self, faults: Mapping[Part, str]) -> None:
        """Log what is wrong each time: the log itself leaves out what it said less than a minute ago."""
        for part, fault in faults.items():
            if part in self._was_ready:
                log.warning("not ready: %s: %s", part, fault, extra={"fault": part})
        for part in sorted(self._unready - faults.keys()):
            log.info("ready: %s", part)
        self._unready = frozenset(faults)
        self._was_ready |= set(Part) - faults.keys()
