from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.recurrence import EVERY_DAY
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.render.schedule import days_phrase, zone_name
from bot.typed_input.schedule_words import WEEKDAYS, WEEKEND
from bot.typed_input.timetable import BadTimetable, Off, Timetable, TooManyTimes, parse_days, parse_timetable


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
        ("at noon", [time(12)], EVERY_DAY),
        ("midnight", [time(0)], EVERY_DAY),
        ("8 and 18:30 weekdays", [time(8), time(18, 30)], WEEKDAYS),
        ("8 p.m.", [time(20)], EVERY_DAY),
        ("every evening at 8", [time(20)], EVERY_DAY),
        ("8h30", [time(8, 30)], EVERY_DAY),
        ("9h mon. & wed.", [time(9)], frozenset((0, 2))),
        ("\u200b8\u200b weekdays\ufeff", [time(8)], WEEKDAYS),
        ("٨ weekdays", [time(8)], WEEKDAYS),
    ],
)
def test_a_schedule_is_parsed_as_people_write_it(words, times, weekdays):
    assert parse_timetable(words) == Timetable(tuple((at, weekdays) for at in times))


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("8 weekdays 10 weekends", {time(8): WEEKDAYS, time(10): WEEKEND}),
        ("weekdays 8, weekends 10 and 12", {time(8): WEEKDAYS, time(10): WEEKEND, time(12): WEEKEND}),
        ("10 at weekends, 8 and 18:30 on weekdays", {time(8): WEEKDAYS, time(10): WEEKEND, time(18, 30): WEEKDAYS}),
        ("8 mon 8 tue", {time(8): frozenset((0, 1))}),
    ],
)
def test_each_time_may_have_days_of_its_own(words, slots):
    assert parse_timetable(words) == Timetable(tuple(slots.items()))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", range(7))
def test_the_names_of_the_days_are_parsed_in_every_language(language, day):
    for name in texts_in(language).weekday_names(day):
        assert parse_timetable(f"8 {name}", language) == Timetable(((time(8), frozenset((day,))),))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("message", "meant"),
    [
        ("said-every-day", Timetable(((time(8), EVERY_DAY),))),
        ("said-weekdays", Timetable(((time(8), WEEKDAYS),))),
        ("said-weekend", Timetable(((time(8), WEEKEND),))),
        ("said-before-noon", Timetable(((time(8), EVERY_DAY),))),
        ("said-after-noon", Timetable(((time(20), EVERY_DAY),))),
        ("said-noon", Timetable(((time(8), EVERY_DAY), (time(12), EVERY_DAY)))),
        ("said-midnight", Timetable(((time(0), EVERY_DAY), (time(8), EVERY_DAY)))),
        ("said-off", BadTimetable),
        ("said-at-night", Timetable(((time(20), EVERY_DAY),))),
        ("said-hours", Timetable(((time(8), EVERY_DAY),))),
        ("said-minutes", BadTimetable),
        ("said-except", BadTimetable),
        ("said-until", Timetable(((time(8), EVERY_DAY),))),
        ("said-besides", Timetable(((time(8), EVERY_DAY),))),
    ],
)
def test_every_word_that_a_language_lists_is_parsed_in_it(language, message, meant):
    for word in texts_in(language)(message).split(","):
        read = parse_timetable(f"8 {word.strip()}", language)

        assert read == meant or (isinstance(meant, type) and isinstance(read, meant)), word


@pytest.mark.parametrize(
    ("language", "words", "at"),
    [
        ("en", "12 midnight", time(0)),
        ("en", "12 at midnight", time(0)),
        ("en", "12 noon", time(12)),
        ("en", "0800", time(8)),
        ("en", "1830", time(18, 30)),
        ("en", "0730 hrs", time(7, 30)),
        ("en", "24:00", time(0)),
        ("en", "half past 8", time(8, 30)),
        ("en", "half past eight in the evening", time(20, 30)),
        ("en", "half seven", time(7, 30)),
        ("en", "a quarter to nine", time(8, 45)),
        ("en", "quarter past 6 pm", time(18, 15)),
        ("en", "quarter to one", time(12, 45)),
        ("en", "eight o'clock", time(8)),
        ("en", "twelve midnight", time(0)),
        ("en", "12:00 midnight", time(0)),
        ("en", "6 30 pm", time(18, 30)),
        ("en", "8 hours 30 minutes", time(8, 30)),
        ("en", "8h30m", time(8, 30)),
        ("de", "18 Uhr 5", time(18, 5)),
        ("fr", "19 h 45 min", time(19, 45)),
        ("es", "a las 8 y 30", time(8, 30)),
        ("ru", "8 ч. 30 мин.", time(8, 30)),
        ("uk", "о 8 годині 30 хвилин", time(8, 30)),
        ("en", "seven thirty", time(7, 30)),
        ("en", "11 at night", time(23)),
        ("en", "2 at night", time(2)),
        ("de", "um 18 Uhr 15", time(18, 15)),
        ("de", "7 Uhr 05", time(7, 5)),
        ("de", "halb acht", time(7, 30)),
        ("de", "halb 8 abends", time(19, 30)),
        ("de", "Viertel nach sieben", time(7, 15)),
        ("de", "Viertel vor 8", time(7, 45)),
        ("de", "dreiviertel acht", time(7, 45)),
        ("de", "viertel acht", time(7, 15)),
        ("de", "acht Uhr dreißig", time(8, 30)),
        ("de", "um 12 Uhr nachts", time(0)),
        ("fr", "8 h 30", time(8, 30)),
        ("fr", "à 8 heures 15", time(8, 15)),
        ("fr", "huit heures et demie", time(8, 30)),
        ("fr", "8 heures et quart", time(8, 15)),
        ("fr", "9 heures moins le quart", time(8, 45)),
        ("fr", "midi et demi", time(12, 30)),
        ("fr", "11 h de la nuit", time(23)),
        ("es", "a las 8 y media", time(8, 30)),
        ("es", "las ocho y cuarto de la noche", time(20, 15)),
        ("es", "9 menos cuarto", time(8, 45)),
        ("es", "cuarto para las ocho", time(7, 45)),
        ("es", "12 de la noche", time(0)),
        ("ru", "полвосьмого", time(7, 30)),
        ("ru", "в половине восьмого вечера", time(19, 30)),
        ("ru", "полпервого", time(12, 30)),
        ("ru", "без четверти девять", time(8, 45)),
        ("ru", "четверть девятого", time(8, 15)),
        ("ru", "8 с половиной", time(8, 30)),
        ("ru", "8 часов 30", time(8, 30)),
        ("ru", "в 11 ночи", time(23)),
        ("uk", "о пів на восьму", time(7, 30)),
        ("uk", "чверть на дев'яту", time(8, 15)),
        ("uk", "за чверть восьма", time(7, 45)),
        ("uk", "чверть по восьмій вечора", time(20, 15)),
        ("uk", "8 годин 30", time(8, 30)),
        ("uk", "8 з половиною", time(8, 30)),
    ],
)
def test_a_time_is_parsed_as_people_say_it(language, words, at):
    assert parse_timetable(words, language) == Timetable(((at, EVERY_DAY),))


@pytest.mark.parametrize(
    ("language", "words", "at"),
    [
        ("en", "6 on Sunday evening", time(18)),
        ("en", "at half past six on Sunday evenings", time(18, 30)),
        ("en", "Sunday evenings at 6", time(18)),
        ("de", "um 8 am Sonntag abends", time(20)),
        ("de", "um 8 am Sonntagabend", time(20)),
        ("de", "Sonntagabends um 8", time(20)),
        ("es", "a las 8 los domingos por la noche", time(20)),
        ("fr", "à 8 h le dimanche soir", time(20)),
        ("ru", "в 8 по воскресеньям вечером", time(20)),
        ("uk", "о 8 щонеділі ввечері", time(20)),
        ("en", "18:30 on Sunday evening", time(18, 30)),
    ],
)
def test_a_half_of_the_day_may_stand_after_the_day(language, words, at):
    assert parse_timetable(words, language) == Timetable(((at, frozenset((6,))),))


def test_each_half_of_the_day_belongs_to_the_time_before_it_if_the_times_come_first():
    assert parse_timetable("6 on Sunday evening and 10 on Saturday morning") == Timetable(
        ((time(10), frozenset((5,))), (time(18), frozenset((6,))))
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "8 every day except Sunday"),
        ("en", "8 but not on Sundays"),
        ("de", "8 Uhr täglich außer sonntags"),
        ("es", "a las 8 todos los días menos los domingos"),
        ("fr", "8 h tous les jours sauf le dimanche"),
        ("ru", "в 8 каждый день, кроме воскресенья"),
        ("uk", "о 8 щодня, крім неділі"),
    ],
)
def test_a_day_may_be_left_out(language, words):
    assert parse_timetable(words, language) == Timetable(((time(8), EVERY_DAY - {6}),))


@pytest.mark.parametrize(
    ("words", "weekdays"),
    [
        ("8 except Saturday and Sunday", WEEKDAYS),
        ("8 except weekends", WEEKDAYS),
        ("8 weekdays except wed", WEEKDAYS - {2}),
        ("8 except tue to thu", EVERY_DAY - {1, 2, 3}),
    ],
)
def test_several_days_may_be_left_out(words, weekdays):
    assert parse_timetable(words) == Timetable(((time(8), weekdays),))


@pytest.mark.parametrize(
    ("language", "words", "missed"),
    [
        ("en", "8 weekends except Sat, Sun", ("weekends", "except Sat", "Sun")),
        ("en", "8 except", ("except",)),
        ("en", "half past", ("half past",)),
        ("en", "8:30 thirty", ("thirty",)),
        ("en", "0860", ("0860",)),
        ("en", "2500", ("2500",)),
        ("de", "8 Uhr 75", ("75",)),
        ("es", "8:15 y media", ("y media",)),
    ],
)
def test_a_time_or_day_that_does_not_exist_is_named(language, words, missed):
    assert parse_timetable(words, language) == BadTimetable(missed)


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "8 Uhr, 20 Uhr"), ("de", "8 Uhr und 20"), ("de", "8 Uhr 20 Uhr"), ("fr", "8 h et 20 h"), ("en", "8, 20")],
)
def test_two_hours_are_two_times(language, words):
    assert parse_timetable(words, language) == Timetable(((time(8), EVERY_DAY), (time(20), EVERY_DAY)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_lists_the_hours_in_words(language):
    for hour, forms in enumerate(texts_in(language)("said-numbers").split(";"), start=1):
        for word in forms.split(","):
            assert parse_timetable(word, language) == Timetable(((time(hour), EVERY_DAY),)), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_lists_the_forms_of_all_seven_days(language):
    forms = texts_in(language)("said-days").split(";")

    assert len(forms) == 7
    for day, listed in enumerate(forms):
        for word in filter(None, map(str.strip, listed.split(","))):
            assert parse_timetable(f"8 {word}", language) == Timetable(((time(8), frozenset((day,))),)), word


def test_thirteen_briefings_a_day_are_too_many():
    assert parse_timetable(" ".join(str(hour) for hour in range(13))) == TooManyTimes()


@pytest.mark.parametrize("words", ["off", "stop", "None", "OFF"])
def test_words_that_turn_the_briefings_off(words):
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
        ("8 monthly", ("monthly",)),
        ("8 - 10", ("8 - 10",)),
        ("0 am", ("0 am",)),
        ("8 weekdays 10 weekends 12", ("12",)),
        ("8 \u05dc\u05d9", ("\u05dc\u05d9",)),
        ("8 👩‍👩‍👧", ("👩‍👩‍👧",)),
    ],
)
def test_words_that_are_not_understood_are_named(words, missed):
    assert parse_timetable(words) == BadTimetable(missed)


WORDS = st.sampled_from(
    (
        "8 25 8am 18:30 am pm mon tue-fri - to weekdays weekends off at noon and "
        ", h 30 half y media except night viertel foo 👩‍👩‍👧 שלום"
    ).split()
)


@given(st.text(max_size=60) | st.lists(WORDS).map(" ".join))
def test_any_text_has_an_answer(words):
    match parse_timetable(words):
        case Timetable(slots):
            times = [at for at, _ in slots]
            assert times == sorted(set(times))
            assert all(weekdays and weekdays <= EVERY_DAY for _, weekdays in slots)
        case BadTimetable(missed):
            assert all(part in words for word in missed for part in word.split())
        case Off() | TooManyTimes():
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
def test_the_phrase_for_weekdays(weekdays, phrase):
    assert days_phrase(weekdays, ENGLISH) == phrase


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("Europe/Vilnius", "Europe/Vilnius"),
        ("Etc/GMT-3", "UTC+3"),
        ("Etc/GMT+5", "UTC−5"),
        ("UTC", "UTC"),
        ("GMT", "GMT"),
    ],
)
def test_the_zone_of_an_offset_has_the_sign_that_people_expect(key, name):
    assert zone_name(key) == name


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("mon", frozenset((0,))),
        ("mon,wed", frozenset((0, 2))),
        ("Monday to Friday", WEEKDAYS),
        ("on weekdays and sat", WEEKDAYS | {5}),
        ("every day", EVERY_DAY),
        ("mon 08:00", BadTimetable(("08:00",))),
        ("mon yesterday", BadTimetable(("yesterday",))),
        ("off", BadTimetable(("off",))),
        ("", BadTimetable(())),
        ("on", BadTimetable(())),
    ],
)
def test_days_without_times(words, days):
    assert parse_days(words) == days
