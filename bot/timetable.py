"""The words people use for a schedule, as times and weekdays. Pure."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from bot.clock import EVERY_DAY

WEEKDAYS: Final = frozenset(range(5))
WEEKEND: Final = frozenset((5, 6))
MOST_TIMES: Final = 12
"""Briefings a day; more than these nobody reads."""

_DAY: Final = {
    spelling: number
    for number, full in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
    for spelling in (full, f"{full}s", full[:3], full[:2])
} | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_GROUP: Final = {
    "daily": EVERY_DAY,
    "everyday": EVERY_DAY,
    "weekdays": WEEKDAYS,
    "weekday": WEEKDAYS,
    "workdays": WEEKDAYS,
    "weekends": WEEKEND,
    "weekend": WEEKEND,
}
_OFF: Final = frozenset(("off", "stop", "none", "never", "no", "cancel"))
_FILLERS: Final = frozenset(("at", "on", "and", "every", "each", "day", "days", "the", "in", "o'clock", "from"))
_TIME: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(am|pm)?", re.IGNORECASE)
_DAY_NAME: Final = f"(?:{'|'.join(_DAY)})"
_SPACED_RANGE: Final = re.compile(rf"\b({_DAY_NAME})\s*(?:[-–—]|\b(?:to|through)\b)\s*(?={_DAY_NAME}\b)", re.IGNORECASE)
_SPACED_HALF: Final = re.compile(r"(\d)\s+([ap])\.?m\b\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Timetable:
    """Local times, earliest first, and the weekdays they are for (0 is Monday)."""

    times: tuple[time, ...]
    weekdays: frozenset[int]


@dataclass(frozen=True, slots=True)
class Off:
    """No briefing any more."""


@dataclass(frozen=True, slots=True)
class Misunderstood:
    """The words that mean nothing to us; empty where a time is missing."""

    words: tuple[str, ...]


def parse_timetable(words: str) -> Timetable | Off | Misunderstood:
    """Read "08:00 18:30 weekdays", "8am", "20.15 mon-fri", "weekends 10", "off"."""
    joined = _SPACED_RANGE.sub(r"\1-", _SPACED_HALF.sub(r"\1\2m", words))
    tokens = joined.replace(",", " ").replace(";", " ").split()
    if tokens and all(token.casefold() in _OFF for token in tokens):
        return Off()
    times: set[time] = set()
    weekdays: frozenset[int] = frozenset()
    unknown = []
    for token in tokens:
        at, days = _time(token), _days(token.casefold())
        if at is not None:
            times.add(at)
        elif days:
            weekdays |= days
        elif token.casefold() not in _FILLERS:
            unknown.append(token)
    if unknown or not times or len(times) > MOST_TIMES:
        return Misunderstood(tuple(unknown))
    return Timetable(tuple(sorted(times)), weekdays or EVERY_DAY)


def _time(token: str) -> time | None:
    found = _TIME.fullmatch(token)
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _days(token: str) -> frozenset[int]:
    """Return the weekdays of one word; empty where it names none. "fri-mon" goes over the week's end."""
    if token in _GROUP:
        return _GROUP[token]
    first, dash, last = token.partition("-")
    if first not in _DAY or (dash and last not in _DAY):
        return frozenset()
    start, end = _DAY[first], _DAY[last or first]
    return frozenset((start + step) % 7 for step in range((end - start) % 7 + 1))
