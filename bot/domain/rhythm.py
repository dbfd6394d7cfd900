"""When a source is fetched next, and when it counts as silent: pure rules about its rhythm and its responses."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import sha256
from itertools import pairwise
from statistics import median
from typing import Final

MIN_INTERVAL: Final = timedelta(minutes=15)
MAX_INTERVAL: Final = timedelta(days=1)

UNKNOWN_INTERVAL: Final = timedelta(hours=1)
"""The interval of a source whose rhythm is unknown."""

_USUAL_MAX_INTERVAL: Final = timedelta(hours=6)
"""The longest interval for a source that keeps to its rhythm: even a weekly should be read on its day."""

_MAX_RETRY_AFTER: Final = timedelta(days=7)
_JITTER: Final = 0.05
_SILENT_AFTER_RHYTHMS: Final = 3
_DATES: Final = 30
_MIN_DATES: Final = 4

_MAX_AGE: Final = re.compile(r"(?:^|[,\s])(?:s-maxage|max-age)\s*=\s*\"?(\d{1,9})", re.IGNORECASE)


def gaps_between(published: Sequence[datetime | None], now: datetime) -> tuple[timedelta, ...]:
    """Return the times between the newest items, ignoring dates in the future; empty if too few are known."""
    known = {each for each in published if each is not None and each <= now}
    dates = sorted(known, reverse=True)[:_DATES]
    if len(dates) < _MIN_DATES:
        return ()
    return tuple(later - earlier for later, earlier in pairwise(dates))


def rhythm_of(gaps: Sequence[timedelta]) -> timedelta | None:
    """Return the longest usual time between two items: nine out of ten gaps are shorter.

    By the median, a newspaper would count as silent every night.
    """
    return sorted(gaps)[(len(gaps) * 9 - 1) // 10] if gaps else None


def interval_of(gaps: Sequence[timedelta], newest: datetime | None, now: datetime) -> timedelta:
    """Return how often to fetch a source that publishes at these intervals: twice as often as it publishes.

    One that has not published for a long time is fetched less often.
    """
    if not gaps or newest is None:
        return UNKNOWN_INTERVAL
    usual = min(timedelta(seconds=median(gap.total_seconds() for gap in gaps) / 2), _USUAL_MAX_INTERVAL)
    return max(MIN_INTERVAL, min(max(usual, (now - newest) / 8), MAX_INTERVAL))


def lifetime(cache_control: str | None, minutes: int | None) -> timedelta:
    """Return how long the response may be cached according to its header or the feed, at most a day."""
    ages = [int(age) for age in _MAX_AGE.findall(cache_control or "")]
    told = max([timedelta(seconds=age) for age in ages] + [timedelta(minutes=minutes or 0)])
    return min(told, MAX_INTERVAL)


def retry_after(header: str | None, now: datetime) -> timedelta:
    """Return how long a source asks us to wait, in seconds or until a date: at most a week, zero if it does not ask."""
    if not header:
        return timedelta()
    if header.strip().isascii() and header.strip().isdigit():
        wait = timedelta(seconds=int(header.strip()[:9]))
    else:
        try:
            wait = parsedate_to_datetime(header) - now
        except (ValueError, TypeError, OverflowError):
            return timedelta()
    return max(timedelta(), min(wait, _MAX_RETRY_AFTER))


def after_success(interval: timedelta, kept_for: timedelta, asked: timedelta, jitter: float) -> timedelta:
    """Return how long to wait after a fetch that succeeded."""
    return _spread(max(MIN_INTERVAL, interval, kept_for, asked), jitter)


def after_failure(interval: timedelta, failures: int, asked: timedelta, jitter: float) -> timedelta:
    """Return how long to wait after this many failures in a row: twice as long each time, at most a day."""
    backed_off = min(max(MIN_INTERVAL, interval) * 2 ** min(failures, 10), MAX_INTERVAL)
    return _spread(max(backed_off, asked), jitter)


def jitter_of(source_id: int, fetch: int) -> float:
    """Return a number from 0 to 1, different for each fetch, that keeps sources from being fetched all at once."""
    return int.from_bytes(sha256(f"{source_id} {fetch}".encode()).digest()[:4]) / 2**32


def is_silent(last_new: datetime | None, rhythm: timedelta | None, now: datetime) -> bool:
    """Return whether a source has published nothing for three times its rhythm."""
    return (
        last_new is not None
        and rhythm is not None
        and now - last_new > _SILENT_AFTER_RHYTHMS * max(rhythm, MIN_INTERVAL)
    )


def _spread(wait: timedelta, jitter: float) -> timedelta:
    """Make a wait a little longer, never shorter."""
    return wait * (1 + _JITTER * jitter)
