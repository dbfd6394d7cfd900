from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import EVERY_DAY
from bot.commands.steering import days_phrase
from bot.texts import ENGLISH
from bot.timetable import WEEKDAYS, WEEKEND, Misunderstood, Off, Timetable, parse_timetable


@pytest.mark.parametrize(
    ("words", "times", "weekdays"),
    [
        ("08:00", [time(8)], EVERY_DAY),
        ("8", [time(8)], EVERY_DAY),
        ("8am", [time(8)], EVERY_DAY),
        ("8 pm", [time(20)], EVERY_DAY),
        ("8:30 p.m.", [time(20, 30)], EVERY_DAY),
        ("12am", [time(0)], EVERY_DAY),
        ("12pm", [time(12)], EVERY_DAY),
        ("20.15", [time(20, 15)], EVERY_DAY),
        ("18:30 08:00 weekdays", [time(8), time(18, 30)], WEEKDAYS),
        ("08:00, 08:00", [time(8)], EVERY_DAY),
        ("20:15 mon-fri", [time(20, 15)], WEEKDAYS),
        ("20:15 Mon–Fri", [time(20, 15)], WEEKDAYS),
        ("20:15 mon - fri", [time(20, 15)], WEEKDAYS),
        ("Monday to Friday at 8", [time(8)], WEEKDAYS),
        ("weekends 10", [time(10)], WEEKEND),
        ("mon,wed 9:00", [time(9)], frozenset((0, 2))),
        ("every day at 7:30", [time(7, 30)], EVERY_DAY),
        ("sat-mon 9", [time(9)], frozenset((5, 6, 0))),
        ("Mondays and Thursdays at 6pm", [time(18)], frozenset((0, 3))),
    ],
)
def test_schedules_as_people_write_them(words, times, weekdays):
    assert parse_timetable(words) == Timetable(tuple(times), weekdays)


@pytest.mark.parametrize("words", ["off", "stop", "None", "OFF"])
def test_off(words):
    assert parse_timetable(words) == Off()


@pytest.mark.parametrize(
    ("words", "missed"),
    [
        ("25:00", ("25:00",)),
        ("8:75", ("8:75",)),
        ("13pm", ("13pm",)),
        ("0am", ("0am",)),
        ("08:00 sometimes", ("sometimes",)),
        ("08:00 mon-blursday", ("mon-blursday",)),
        ("08:00 mon–blursday", ("mon–blursday",)),
        ("08:00 off", ("off",)),
        ("weekdays", ()),
        ("", ()),
        (" ".join(str(hour) for hour in range(13)), ()),
    ],
)
def test_what_is_not_understood_is_named(words, missed):
    assert parse_timetable(words) == Misunderstood(missed)


@given(st.text(max_size=60))
def test_anything_typed_has_an_answer(words):
    match parse_timetable(words):
        case Timetable(times, weekdays):
            assert times == tuple(sorted(set(times)))
            assert weekdays <= EVERY_DAY
            assert weekdays
        case Misunderstood(missed):
            assert all(word in words for word in missed)
        case Off():
            assert words.split()


@pytest.mark.parametrize(
    ("weekdays", "phrase"),
    [
        (EVERY_DAY, "every day"),
        (WEEKDAYS, "on weekdays"),
        (WEEKEND, "at weekends"),
        (frozenset((0, 2, 4)), "on Mon, Wed and Fri"),
        (frozenset((6,)), "on Sun"),
    ],
)
def test_days_as_people_say_them(weekdays, phrase):
    assert days_phrase(weekdays, ENGLISH) == phrase
