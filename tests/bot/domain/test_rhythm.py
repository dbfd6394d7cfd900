from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.domain import rhythm

NOW = datetime(2026, 6, 3, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

WAITS = some.timedeltas(timedelta(), timedelta(days=40))


def every(gap: timedelta, count: int = 10) -> list[datetime | None]:
    return [NOW - gap * at for at in range(count)]


@pytest.mark.parametrize(
    ("gap", "interval"),
    [
        (5 * MINUTE, 15 * MINUTE),
        (HOUR, 30 * MINUTE),
        (4 * HOUR, 2 * HOUR),
        (DAY, 6 * HOUR),
        (7 * DAY, 6 * HOUR),
    ],
)
def test_a_source_is_fetched_twice_as_often_as_it_publishes(gap: timedelta, interval: timedelta) -> None:
    dates = every(gap)

    assert rhythm.interval_of(rhythm.gaps_between(dates, NOW), dates[0], NOW) == interval


def test_a_source_that_has_been_quiet_for_long_is_fetched_less_often() -> None:
    gaps = rhythm.gaps_between(every(HOUR), NOW)

    assert rhythm.interval_of(gaps, NOW - 4 * DAY, NOW) == 12 * HOUR
    assert rhythm.interval_of(gaps, NOW - 400 * DAY, NOW) == rhythm.MAX_INTERVAL


@pytest.mark.parametrize("dates", [[], [None] * 9, every(HOUR, 3), [NOW] * 9, [NOW + HOUR] * 9])
def test_without_dates_no_rhythm_is_known(dates: list[datetime | None]) -> None:
    gaps = rhythm.gaps_between(dates, NOW)

    assert (gaps, rhythm.rhythm_of(gaps)) == ((), None)
    assert rhythm.interval_of(gaps, None, NOW) == rhythm.UNKNOWN_INTERVAL


def test_the_night_belongs_to_the_rhythm_of_a_newspaper() -> None:
    days = [NOW - DAY * day - HOUR * hour for day in range(4) for hour in range(8)]
    gaps = rhythm.gaps_between(days, NOW)

    assert rhythm.rhythm_of(gaps) == 17 * HOUR
    assert not rhythm.is_silent(NOW - 2 * DAY, rhythm.rhythm_of(gaps), NOW)


def test_a_source_is_silent_after_three_of_its_rhythms() -> None:
    assert not rhythm.is_silent(NOW - 3 * DAY, DAY, NOW)
    assert rhythm.is_silent(NOW - 3 * DAY - MINUTE, DAY, NOW)
    assert not rhythm.is_silent(None, DAY, NOW)
    assert not rhythm.is_silent(NOW - 99 * DAY, None, NOW)


@pytest.mark.parametrize(
    ("header", "minutes", "kept"),
    [
        ("max-age=1800", None, 30 * MINUTE),
        ("public, s-maxage=7200, max-age=60", None, 2 * HOUR),
        ("no-cache", 45, 45 * MINUTE),
        ("max-age=99999999", None, DAY),
        (None, None, timedelta()),
        ("max-age=soon", None, timedelta()),
    ],
)
def test_a_source_says_how_long_to_keep_its_answer(header: str | None, minutes: int | None, kept: timedelta) -> None:
    assert rhythm.lifetime(header, minutes) == kept


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("120", 2 * MINUTE),
        ("Wed, 03 Jun 2026 14:00:00 GMT", 2 * HOUR),
        ("Wed, 03 Jun 2026 10:00:00 GMT", timedelta()),
        ("999999999999999", 7 * DAY),
        ("soon", timedelta()),
        ("-5", timedelta()),
        ("", timedelta()),
        (None, timedelta()),
    ],
)
def test_a_source_asks_us_to_wait(header: str | None, wait: timedelta) -> None:
    assert rhythm.retry_after(header, NOW) == wait


@given(interval=WAITS, kept=some.timedeltas(timedelta(), DAY), asked=WAITS, jitter=some.floats(0, 1))
def test_a_wait_is_never_shorter_than_what_is_asked(
    interval: timedelta, kept: timedelta, asked: timedelta, jitter: float
) -> None:
    wait = rhythm.after_success(interval, kept, asked, jitter)

    assert wait >= max(rhythm.MIN_INTERVAL, interval, kept, asked)
    assert wait <= max(rhythm.MIN_INTERVAL, interval, kept, asked) * 1.06


@given(interval=some.timedeltas(15 * MINUTE, DAY), failures=some.integers(0, 10_000), jitter=some.floats(0, 1))
def test_failures_back_off_to_a_day(interval: timedelta, failures: int, jitter: float) -> None:
    wait = rhythm.after_failure(interval, failures, timedelta(), jitter)

    assert interval <= wait <= 1.06 * DAY
    assert failures < 7 or wait >= DAY


@given(some.integers(0, 10**9), some.integers(0, 10**6))
def test_the_jitter_is_a_share(source_id: int, fetch: int) -> None:
    assert 0 <= rhythm.jitter_of(source_id, fetch) < 1


def test_sources_that_were_followed_together_do_not_stay_together() -> None:
    waits = {rhythm.after_success(HOUR, timedelta(), timedelta(), rhythm.jitter_of(at, 1)) for at in range(100)}

    assert len(waits) == 100
