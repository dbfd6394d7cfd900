"""When a schedule falls due: wall-clock times in a zone to instants, on any day the clocks change. Pure."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from heapq import nsmallest
from zoneinfo import ZoneInfo

EVERY_DAY = frozenset(range(7))
"""All weekdays; 0 is Monday."""

_HORIZON = 16
"""Dates looked at for the next: a week, twice, and a date that a zone skipped."""


def next_due(at: time, weekdays: frozenset[int], zone: ZoneInfo, after: datetime) -> datetime:
    """Return the first instant (aware, UTC) after `after` when it is `at` on one of the weekdays.

    Exactly one instant a date: where the clock skips `at`, the moment it would have been by the time before the
    change; where `at` comes twice, the first.
    """
    if not weekdays:
        raise ValueError("a schedule needs a weekday")
    # Two days back: an instant of a date may lie on the next one where a zone skipped hours or a day.
    first = after.astimezone(zone).date() - timedelta(days=2)
    dates = (first + timedelta(days=days) for days in range(_HORIZON + 2))
    # A later date never has a sooner instant: no clock was ever put forward by more than a day.
    return next(due for day in dates if day.weekday() in weekdays if (due := instant(day, at, zone)) > after)


def coming(
    slots: Iterable[tuple[time, frozenset[int]]], zone: ZoneInfo, after: datetime, count: int
) -> tuple[datetime, ...]:
    """Return the next instants (aware, UTC) of all these times and weekdays together, soonest first."""
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
    """Return the local date whose instant for `at` is `due_at`; it may not be the date the clock then shows."""
    shown = due_at.astimezone(zone).date()
    return next(
        (day for days in (0, -1, 1) if instant(day := shown + timedelta(days=days), at, zone) == due_at),
        shown,
    )
