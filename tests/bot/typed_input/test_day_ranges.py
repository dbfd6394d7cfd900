from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.typed_input import day_ranges
from bot.typed_input.day_ranges import DayRange, parse_days

WEDNESDAY = date(2026, 11, 25)


def parsed(text, **options):
    found = parse_days(text, WEDNESDAY, ENGLISH, **{"short_names": True, **options})
    return (found.first.isoformat(), found.last.isoformat()) if found else None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("today", "2026-11-25", "2026-11-25"),
        ("  Today ", "2026-11-25", "2026-11-25"),
        ("yesterday", "2026-11-24", "2026-11-24"),
        ("wednesday", "2026-11-25", "2026-11-25"),
        ("thursday", "2026-11-19", "2026-11-19"),
        ("MON", "2026-11-23", "2026-11-23"),
        ("7d", "2026-11-18", "2026-11-25"),
        ("2 weeks", "2026-11-11", "2026-11-25"),
        ("week", "2026-11-18", "2026-11-25"),
        ("month", "2026-10-26", "2026-11-25"),
        ("2026-11-01", "2026-11-01", "2026-11-01"),
        ("2026-11", "2026-11-01", "2026-11-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("1.11.2026", "2026-11-01", "2026-11-01"),
        ("1.12.", "2025-12-01", "2025-12-01"),
        ("24/11", "2026-11-24", "2026-11-24"),
        ("november", "2026-11-01", "2026-11-30"),
        ("Dec", "2025-12-01", "2025-12-31"),
        ("november 2025", "2025-11-01", "2025-11-30"),
        ("24 November", "2026-11-24", "2026-11-24"),
        ("November 24, 2025", "2025-11-24", "2025-11-24"),
        ("9999d", "1999-07-11", "2026-11-25"),
    ],
)
def test_days_are_parsed(text, first, last):
    assert parsed(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "foo", "d", "m", "0000", "99999d", "2026-13", "2026-02-30", "31.11.", "november 99", "november november",
     "🙂", "monday tuesday", "12 12 12 12", "0 weeks of rain", "29.2."],
)  # fmt: skip
def test_any_other_text_is_not_a_day(text):
    assert parsed(text) is None


@pytest.mark.parametrize(("text", "is_day"), [("Sun", False), ("May", False), ("Sunday", True), ("24 May", True)])
def test_a_word_that_may_be_a_name_is_a_day_only_with_short_names(text, is_day):
    assert (parsed(text, short_names=False) is not None) == is_day


@pytest.mark.parametrize(
    ("language", "text", "weekday"),
    [("de", "Montag", 0), ("fr", "mercredi", 2), ("es", "miércoles", 2), ("es", "MIERCOLES", 2), ("ru", "вторник", 1),
        ("ru", "понедельника", 0), ("uk", "понеділка", 0),
     ("uk", "п’ятниця", 4), ("uk", "п'ятниця", 4), ("de", "mo", 0)],
)  # fmt: skip
def test_weekdays_are_parsed_in_every_language_of_the_interface(language, text, weekday):
    assert day_ranges._weekdays(texts_in(language), short_names=True)[day_ranges._folded(text)] == weekday


@pytest.mark.parametrize(("language", "text", "month"), [("ru", "ноября", 11), ("ru", "ноябрь", 11), ("fr", "août", 8)])
def test_months_are_parsed_in_every_language_of_the_interface(language, text, month):
    assert day_ranges._months(language)[day_ranges._folded(text)] == month


def test_days_begin_and_end_at_midnight_in_the_zone():
    zone = ZoneInfo("Europe/Vilnius")
    found = DayRange(date(2026, 10, 25), date(2026, 10, 25))

    assert found.start_in(zone) == datetime.fromisoformat("2026-10-25T00:00+03:00")
    assert found.end_in(zone) == datetime.fromisoformat("2026-10-26T00:00+02:00")


@given(st.text(max_size=20) | st.from_regex(r"\d{1,4}[-. ]\d{1,2}([-. ]\d{1,4})?", fullmatch=True))
def test_any_text_is_a_range_of_days_or_none(text):
    found = parse_days(text, WEDNESDAY, ENGLISH, short_names=True)

    assert found is None or (found.first <= found.last and found.start_in(ZoneInfo("Asia/Tokyo")))
