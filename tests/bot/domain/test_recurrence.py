import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.recurrence import EVERY_DAY, instant, next_due, slot_date, upcoming

ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
WEEKDAYS = st.frozensets(st.integers(0, 6), min_size=1)
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "at", "after", "due"),
    [
        ("UTC", time(8), utc(2026, 6, 1, 7), utc(2026, 6, 1, 8)),
        ("UTC", time(8), utc(2026, 6, 1, 8), utc(2026, 6, 2, 8)),
        ("Europe/Vilnius", time(8), utc(2026, 6, 1, 0), utc(2026, 6, 1, 5)),
        # Autumn in Berlin: 02:30 comes twice; the first counts, and only it.
        ("Europe/Berlin", time(2, 30), utc(2026, 10, 24, 22), utc(2026, 10, 25, 0, 30)),
        ("Europe/Berlin", time(2, 30), utc(2026, 10, 25, 0, 30), utc(2026, 10, 26, 1, 30)),
        # Spring in Berlin: there is no 02:30; it falls due when the old clock would have shown it.
        ("Europe/Berlin", time(2, 30), utc(2026, 3, 28, 22), utc(2026, 3, 29, 1, 30)),
        # Cairo begins summer time at midnight: 00:00 does not exist that day, and the day is not skipped.
        ("Africa/Cairo", time(0), utc(2026, 4, 23, 12), utc(2026, 4, 23, 22)),
        # Lord Howe Island shifts by half an hour.
        ("Australia/Lord_Howe", time(2, 15), utc(2026, 10, 3, 0), utc(2026, 10, 3, 15, 45)),
        # Samoa had no 30 December 2011: what was due on that date is due on the 31st.
        ("Pacific/Apia", time(8), utc(2011, 12, 29, 18), utc(2011, 12, 30, 18)),
    ],
)
def test_next_due(zone, at, after, due):
    assert next_due(at, EVERY_DAY, ZoneInfo(zone), after) == due


def test_only_the_chosen_weekdays_count():
    saturday = utc(2026, 6, 6, 9)

    assert next_due(time(8), frozenset(range(5)), ZoneInfo("UTC"), saturday) == utc(2026, 6, 8, 8)


def test_a_schedule_without_weekdays_is_refused():
    with pytest.raises(ValueError, match="weekday"):
        next_due(time(8), frozenset(), ZoneInfo("UTC"), utc(2026, 6, 1))


@given(TIMES, WEEKDAYS, ZONES, INSTANTS)
@settings(max_examples=400)
def test_the_next_due_is_on_a_chosen_weekday_within_nine_days(at, weekdays, zone, after):
    due = next_due(at, weekdays, zone, after)

    assert after < due <= after + timedelta(days=9)
    assert slot_date(at, zone, due).weekday() in weekdays


@given(TIMES, ZONES, INSTANTS)
@settings(max_examples=400)
def test_the_date_of_a_slot_is_the_date_it_was_made_for(at, zone, after):
    due = next_due(at, EVERY_DAY, zone, after)

    assert instant(slot_date(at, zone, due), at, zone) == due


@given(TIMES, ZONES, INSTANTS)
@settings(max_examples=200)
def test_ten_dues_in_a_row_are_ten_dates_without_a_gap(at, zone, start):
    dues = [start]
    for _ in range(10):
        dues.append(next_due(at, EVERY_DAY, zone, dues[-1]))
    dates = [slot_date(at, zone, due) for due in dues[1:]]

    assert dues == sorted(set(dues))
    # The instant of a date that a zone skipped may be on the same day as the next; no other date is left out.
    assert all(timedelta(0) < later - sooner <= timedelta(days=2) for sooner, later in itertools.pairwise(dates))
    assert (dates[-1] - dates[0]).days <= 10


@pytest.mark.parametrize("name", sorted(available_timezones()))
def test_every_zone_has_one_slot_per_date_all_year(name):
    zone, at = ZoneInfo(name), time(2, 30)
    due, seen = utc(2025, 12, 31, 12), []
    while due < utc(2027, 1, 1, 12):
        due = next_due(at, EVERY_DAY, zone, due)
        seen.append(slot_date(at, zone, due))

    first = seen[0]
    assert seen == [first + timedelta(days=days) for days in range(len(seen))]
    assert date(2026, 3, 29) in seen


def _local(slots, zone, after, count=3):
    zone = ZoneInfo(zone)
    return [f"{due.astimezone(zone):%a %d %H:%M}" for due in upcoming(slots, zone, after, count)]


def test_upcoming_instants_are_in_order_without_repetition():
    slots = [(time(8), frozenset(range(5))), (time(10), frozenset((5, 6))), (time(18, 30), frozenset((4,)))]
    friday = datetime(2026, 11, 27, 7, tzinfo=UTC)

    assert _local(slots, "UTC", friday, 5) == [
        "Fri 27 08:00",
        "Fri 27 18:30",
        "Sat 28 10:00",
        "Sun 29 10:00",
        "Mon 30 08:00",
    ]


@pytest.mark.parametrize(
    ("at", "after", "shown"),
    [
        # Clocks go on from 02:00 to 03:00 on Sunday the 28th, and back from 03:00 to 02:00 on Sunday the 25th.
        (time(2, 30), datetime(2027, 3, 27, 12, tzinfo=UTC), ["Sun 28 03:30", "Mon 29 02:30", "Tue 30 02:30"]),
        (time(8), datetime(2027, 3, 27, 12, tzinfo=UTC), ["Sun 28 08:00", "Mon 29 08:00", "Tue 30 08:00"]),
        (time(2, 30), datetime(2026, 10, 24, 12, tzinfo=UTC), ["Sun 25 02:30", "Mon 26 02:30", "Tue 27 02:30"]),
    ],
)
def test_upcoming_instants_are_right_when_the_clocks_change(at, after, shown):
    assert _local([(at, EVERY_DAY)], "Europe/Berlin", after) == shown
