"""When a schedule is due: wall-clock times in a zone as instants, also on days when the clocks change. Pure."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from heapq import nsmallest
from zoneinfo import ZoneInfo

EVERY_DAY = frozenset(range(7))
"""All weekdays; 0 is Monday."""

_HORIZON_DAYS = 16
"""Dates that are searched for the next one: two weeks, and room for a date that a zone skipped."""


def next_due(at: time, weekdays: frozenset[int], zone: ZoneInfo, after: datetime) -> datetime:
    """Return the first instant (aware, UTC) after `after` at which it is `at` on one of the weekdays.

    Each date has exactly one instant. If the clock skips `at`, it is the moment at which the old time would have shown
    `at`; if `at` occurs twice, it is the first occurrence. Raise `ValueError` if there are no weekdays.
    """
    if not weekdays:
        raise ValueError("a schedule needs a weekday")
    # Start two days back: if a zone skips hours or a day, the instant of a date may lie on the next date.
    first = after.astimezone(zone).date() - timedelta(days=2)
    dates = (first + timedelta(days=days) for days in range(_HORIZON_DAYS + 2))
    # A later date never has a sooner instant: no clock was ever put forward by more than a day.
    return next(due for day in dates if day.weekday() in weekdays if (due := instant(day, at, zone)) > after)


def upcoming(
    slots: Iterable[tuple[time, frozenset[int]]], zone: ZoneInfo, after: datetime, count: int
) -> tuple[datetime, ...]:
    """Return the next `count` instants (aware, UTC) of all these times and weekdays together, soonest first."""
    found = set()
    for at, weekdays in slots:
        due = after
        for _ in range(count):
            due = next_due(at, weekdays, zone, due)
            found.add(due)
    return tuple(nsmallest(count, found))


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """Return the one instant (aware, UTC) of a local date and time."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def slot_date(at: time, zone: ZoneInfo, due_at: datetime) -> date:
    """Return the local date whose instant for `at` is `due_at`; the clock may show another date at that moment."""
    shown = due_at.astimezone(zone).date()
    return next(
        (day for days in (0, -1, 1) if instant(day := shown + timedelta(days=days), at, zone) == due_at),
        shown,
    )
