"""A process pool in which people take turns: `bot.runtime.round_robin_queue` says whose job is next."""

import asyncio
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from pebble import ProcessPool

from bot.runtime.round_robin_queue import LONG_SECONDS, Job, RoundRobinQueue

Given = TypeVar("Given")
Made = TypeVar("Made")

_LONG_BY_NOW_SECONDS: Final = LONG_SECONDS + 0.05
"""Seconds after which a job certainly counts as long: timers may fire a clock tick early."""


class RoundRobinPool:
    """Runs each job in a worker process when its turn comes, within `time_limit` seconds."""

    def __init__(self, pool: ProcessPool, workers: int, time_limit: float | None) -> None:
        self._pool = pool
        self._time_limit = time_limit
        self._queue = RoundRobinQueue(workers)
        self._turns: dict[Job, asyncio.Future[None]] = {}
        self._tasks: dict[Job, Future[Any]] = {}
        self._stopped: set[Job] = set()

    @contextmanager
    def shared(self, key: Hashable, person: int) -> Iterator[None]:
        """Let another person wait for the jobs with this key too, including jobs added while the body runs."""
        self._queue.share(key, person)
        self._move()
        try:
            yield
        finally:
            self._queue.unshare(key, person)

    async def run(self, work: Callable[[Given], Made], given: Given, job: Job) -> Made:
        """Run a job; if it had to leave its worker to others, start it again later. Raise what the pool raises."""
        while True:
            try:
                await self._turn(job)
                task = self._tasks[job] = self._pool.schedule(work, args=(given,), timeout=self._time_limit)
                return await asyncio.wrap_future(task)
            except asyncio.CancelledError:
                if job not in self._stopped or _is_cancelled():
                    raise
            finally:
                self._stopped.discard(job)
                self._tasks.pop(job, None)
                self._queue.remove(job)
                self._move()

    def move_to(self, pool: ProcessPool) -> None:
        """Run the jobs in progress and all later ones in another pool."""
        self._pool = pool
        for job in tuple(self._tasks):
            if self._tasks[job].cancel():
                self._stopped.add(job)

    async def _turn(self, job: Job) -> None:
        """Wait until a job may start."""
        turn = self._turns[job] = asyncio.get_running_loop().create_future()
        self._queue.add(job)
        self._move()
        try:
            await turn
        finally:
            del self._turns[job]

    def _move(self) -> None:
        """Start the jobs that may start, and stop a job that must leave its worker to others."""
        loop = asyncio.get_running_loop()
        while job := self._queue.start_next(loop.time()):
            if not self._turns[job].done():
                self._turns[job].set_result(None)
            loop.call_later(_LONG_BY_NOW_SECONDS, self._move)
        stopping = self._queue.to_stop(loop.time())
        if stopping and stopping in self._tasks and self._tasks[stopping].cancel():
            stopping.was_stopped = True
            self._stopped.add(stopping)
            self._queue.remove(stopping)


def _is_cancelled() -> bool:
    """Return whether the caller was cancelled, too."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
