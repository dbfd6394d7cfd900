"""Measures the CPU time of a reader, and stops one that takes far too long."""

import gc
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

LIMIT_SECONDS = 30.0
"""CPU seconds after which a reader is stopped: an exponential pattern would never come back."""

MAX_RUNS = 12
"""Runs before an action is found to be slow."""


class TooSlowError(BaseException):
    """A reader was stopped; not an `Exception`, so that no reader takes it for a damaged file."""


def cpu_seconds(action: Callable[[], object]) -> float:
    """Return the CPU time that an action takes; raise `TooSlowError` after `LIMIT_SECONDS`."""
    # The time of a garbage collection grows with the heap, most of which is the models.
    gc.disable()
    try:
        begun = time.process_time()
        with _limited():
            action()
        return time.process_time() - begun
    finally:
        gc.enable()


def times_as_long(large: Callable[[], object], small: Callable[[], object], *, at_most: float) -> float:
    """Return how many times the CPU time of one action another takes, by the fastest run of each.

    They run in turn until the result is `at_most`, but no more than `MAX_RUNS` times: on a busy machine, most runs are
    slower than the fastest.
    """
    least_large = least_small = times = float("inf")
    for _ in range(MAX_RUNS):
        least_large = min(least_large, cpu_seconds(large))
        least_small = min(least_small, cpu_seconds(small))
        times = least_large / least_small
        if times <= at_most:
            break
    return times


@contextmanager
def _limited() -> Iterator[None]:
    before = signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, LIMIT_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _stop(number: int, frame: FrameType | None) -> None:
    raise TooSlowError
