"""A limit on events: at most so many in any period of so many seconds."""

from collections import deque


class SlidingWindow:
    """A sliding window: at most `max_count` events in any period of `seconds`."""

    def __init__(self, max_count: int, seconds: float) -> None:
        self._seconds = seconds
        self._share = 1
        self._taken: deque[float] = deque(maxlen=max_count)

    def wait(self, now: float) -> float:
        """Return the seconds until one more event is allowed."""
        is_full = len(self._taken) == self._taken.maxlen
        return max(0.0, self._taken[0] + self._seconds * self._share - now) if is_full else 0.0

    def share_among(self, count: int) -> None:
        """Give this process one of several equal shares: the window becomes that many times as long."""
        self._share = count

    def take(self, now: float) -> None:
        """Record an event at this time."""
        self._taken.append(now)
