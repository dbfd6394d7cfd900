"""Decides which job a worker does next, so that one person's many jobs do not hold up everybody else's."""

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass
from itertools import count
from typing import Final

LONG_SECONDS: Final = 1.0
"""Seconds after which a job that is running counts as long: nine of ten articles take less than half of that."""


@dataclass(slots=True, eq=False)
class Job:
    """A job that waits for a worker or is running in one; `people` are those who wait for its result.

    A smaller `size` probably takes less time. Jobs with the same `key` have the same result.
    """

    people: set[int]
    size: int
    key: Hashable = None
    was_stopped: bool = False
    started: float = 0.0
    """When it last began to run."""


class RoundRobinQueue:
    """The jobs that are waiting for one of several workers, and those that are running.

    People take turns, each with the smallest job first. One person's jobs, and long jobs, leave one worker to the
    others.
    """

    def __init__(self, workers: int) -> None:
        self._workers = workers
        # With a single worker, there is none to leave to the others.
        self._most = max(1, workers - 1)
        self._waiting: list[Job] = []
        self._running: list[Job] = []
        self._turns = count(1)
        self._turn_of: dict[int, int] = {}
        self._sharers: dict[Hashable, list[int]] = {}

    def add(self, job: Job) -> None:
        """Add a waiting job, also on behalf of the people who share its key."""
        self._waiting.append(job)
        job.people.update(self._sharers.get(job.key, ()))
        self._line_up(job.people)

    def share(self, key: Hashable, person: int) -> None:
        """Let a person wait for the jobs with this key too, so that they start at the earlier of the two turns.

        Until `unshare`, this also applies to jobs that are added later.
        """
        self._sharers.setdefault(key, []).append(person)
        for job in self._waiting:
            if job.key == key:
                job.people.add(person)
                self._line_up({person})

    def unshare(self, key: Hashable, person: int) -> None:
        """Stop letting a person share the jobs with this key that are added from now on."""
        self._sharers[key].remove(person)
        if not self._sharers[key]:
            del self._sharers[key]

    def remove(self, job: Job) -> None:
        """Remove a job that has ended or was cancelled."""
        for jobs in (self._waiting, self._running):
            if job in jobs:
                jobs.remove(job)
        expected = {person for each in self._waiting for person in each.people}
        self._turn_of = {person: turn for person, turn in self._turn_of.items() if person in expected}

    def start_next(self, now: float) -> Job | None:
        """Mark the next job as running and return it; `None` if no worker is free for any of those who wait."""
        if len(self._running) == self._workers:
            return None
        is_full, running = len(self._long(now)) >= self._most, self._running_of_each()
        starters = [
            (running[person], self._turn_of[person], job.size, person, at)
            for at, job in enumerate(self._waiting)
            for person in job.people
            if running[person] < self._most and not (job.was_stopped and is_full)
        ]
        if not starters:
            return None
        *_, person, at = min(starters)
        job = self._waiting.pop(at)
        job.started = now
        self._running.append(job)
        self._turn_of[person] = next(self._turns)
        return job

    def to_stop(self, now: float) -> Job | None:
        """Return the long job that must stop and wait again, because it occupies the worker left to other people.

        No job is stopped twice. Of several, the one that started last is chosen, because it loses the least work.
        """
        long = self._long(now)
        if len(self._running) < self._workers or len(long) <= self._most:
            return None
        stoppable = [job for job in long if not job.was_stopped and self._delays_others(job)]
        return max(stoppable, key=lambda job: job.started, default=None)

    def _line_up(self, people: set[int]) -> None:
        """Put people who have no turn yet at the end of the line."""
        for person in people:
            self._turn_of.setdefault(person, next(self._turns))

    def _long(self, now: float) -> list[Job]:
        """Return the running jobs that are long, or were when they were stopped."""
        return [job for job in self._running if job.was_stopped or now - job.started >= LONG_SECONDS]

    def _delays_others(self, job: Job) -> bool:
        """Return whether somebody else has a job that could start in place of this one."""
        running = self._running_of_each()
        return any(
            running[person] < self._most
            for waiting in self._waiting
            if not waiting.was_stopped
            for person in waiting.people - job.people
        )

    def _running_of_each(self) -> Counter[int]:
        return Counter(person for job in self._running for person in job.people)
