"""The health figures of the running process: counters, durations and faults, for health checks and metrics.

Events are recorded where they happen. Nothing here identifies a chat or a person.
"""

import bisect
import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

STAGE_SECONDS: Final = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0)
"""Upper bounds of the buckets for the stages of a digest; a worker is stopped after twenty seconds."""

DELAY_SECONDS: Final = (0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 300.0, 3600.0)
"""Upper bounds of the buckets for the delay of a delivery: after an outage it may be hours."""

MAX_SILENCE: Final = timedelta(seconds=35)
"""How long Telegram may be silent: it holds a poll for ten seconds, and we ask about the webhook every twenty."""

STORAGE_MEMORY: Final = timedelta(seconds=10)
"""How long a failed operation counts as a fault: some attempts take several seconds to fail."""


class Stage(StrEnum):
    """The stages of a digest that are timed."""

    FETCH = "fetch"
    READ = "read"
    DIGEST = "digest"


class ReceptionFault(StrEnum):
    """Why no updates reach us although Telegram responds."""

    CONFLICT = "another process polls with this token, or a webhook is set"
    TOKEN = "Telegram does not accept the token"  # noqa: S105 - the fault, not a token
    ELSEWHERE = "the webhook is set to another address"
    UNDELIVERABLE = "Telegram cannot deliver updates to the webhook"


class Durations:
    """Counts durations in buckets, as a Prometheus histogram does."""

    def __init__(self, bounds: tuple[float, ...]) -> None:
        self._bounds = bounds
        self._counts = [0] * (len(bounds) + 1)
        self.sum_seconds = 0.0

    def add(self, seconds: float) -> None:
        """Count one duration."""
        self._counts[bisect.bisect_left(self._bounds, seconds)] += 1
        self.sum_seconds += seconds

    def buckets(self) -> Iterator[tuple[str, int]]:
        """Yield each upper bound, the last of them "+Inf", and how many durations were at most that long."""
        return zip([*map(str, self._bounds), "+Inf"], itertools.accumulate(self._counts), strict=True)


@dataclass(slots=True)
class Reception:
    """When Telegram last answered a poll or called the webhook, and when and why it last refused, with a detail."""

    answered_at: datetime | None = None
    refused_at: datetime | None = None
    refusal: ReceptionFault | None = None
    detail: str | None = None

    def fault(self, now: datetime) -> str | None:
        """Return why no updates come, or `None` if they do."""
        if self.refusal and self.refused_at and now - self.refused_at <= MAX_SILENCE and not self._is_over():
            return f"{self.refusal}: {self.detail}" if self.detail else str(self.refusal)
        if self.answered_at is None:
            return "Telegram has not answered yet"
        silence = now - self.answered_at
        return f"Telegram has not answered for {silence.seconds} seconds" if silence > MAX_SILENCE else None

    def _is_over(self) -> bool:
        # If two processes poll with one token, Telegram answers them in turn, so an answer does not end a conflict.
        return (
            self.refusal is not ReceptionFault.CONFLICT
            and self.answered_at is not None
            and self.refused_at is not None
            and self.answered_at > self.refused_at
        )


@dataclass(slots=True)
class HealthFigures:
    """Counters and states of one process; `now` returns the time, aware and in UTC."""

    now: Callable[[], datetime]
    reception: Reception = field(default_factory=Reception)
    storage_failure: str | None = None
    storage_failed_at: datetime | None = None
    updates: Counter[str] = field(default_factory=Counter)
    flood_refusals: int = 0
    pool_restarts: int = 0
    briefings_sent: int = 0
    delivery_delay: Durations = field(default_factory=lambda: Durations(DELAY_SECONDS))
    stages: defaultdict[Stage, Durations] = field(default_factory=lambda: defaultdict(lambda: Durations(STAGE_SECONDS)))

    def telegram_answered(self) -> None:
        """Record that Telegram answered a poll, or that our webhook is called as it should be."""
        self.reception.answered_at = self.now()

    def telegram_refused(self, why: ReceptionFault, detail: str | None = None) -> None:
        """Record why Telegram gives us no updates, with its own description if there is one."""
        self.reception.refusal, self.reception.detail, self.reception.refused_at = why, detail, self.now()

    def storage_failed(self, reason: str) -> None:
        """Record why an operation must be repeated once the database can be used; it is tried every two seconds."""
        self.storage_failure, self.storage_failed_at = reason, self.now()

    def storage_fault(self) -> str | None:
        """Return why operations are waiting for the database, or `None` if they are not."""
        is_recent = self.storage_failed_at is not None and self.now() - self.storage_failed_at <= STORAGE_MEMORY
        return self.storage_failure if is_recent else None

    def delivered(self, ready_at: datetime, *, is_briefing: bool) -> None:
        """Record that a message part arrived, when it was ready, and whether it is the first of a briefing."""
        self.delivery_delay.add((self.now() - ready_at).total_seconds())
        self.briefings_sent += is_briefing

    @contextmanager
    def timing(self, stage: Stage) -> Iterator[None]:
        """Time the body as one stage of a digest."""
        begun = self.now()
        yield
        self.stages[stage].add((self.now() - begun).total_seconds())
