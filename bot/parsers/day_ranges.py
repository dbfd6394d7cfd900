"""The words people use for days, in their language and in English, as dates. Pure."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as wall_clock
from typing import Final, Literal, TypeAlias
from zoneinfo import ZoneInfo

from babel.dates import get_day_names, get_month_names

from bot.messages.texts import ENGLISH, Texts
from storage.search.normalize import words

EARLIEST: Final = date(1970, 1, 1)
"""Nothing was kept before; a day of the year 1 has no beginning in every zone."""

_Width: TypeAlias = Literal["wide", "abbreviated"]

_ISO: Final = re.compile(r"(\d{4}) (\d{1,2})(?: (\d{1,2}))?")
_DAY_FIRST: Final = re.compile(r"(\d{1,2}) (\d{1,2})(?: (\d{4}))?")
_AGO: Final = re.compile(r"(\d{1,4}) ?(\D+)")
_APOSTROPHES: Final = re.compile("['’ʼ`]")
_SPOKEN: Final = (
    "words-today",
    "words-yesterday",
    "words-days",
    "words-weeks",
    "words-months",
    "words-actor",
    "words-source",
    "words-since",
)
_DAYS_IN: Final = {"words-days": 1, "words-weeks": 7, "words-months": 30}


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends in it."""

    first: date
    last: date

    def starts(self, zone: ZoneInfo) -> datetime:
        """The moment they begin in a zone."""
        return datetime.combine(max(self.first, EARLIEST), wall_clock(), zone)

    def ends(self, zone: ZoneInfo) -> datetime:
        """The moment they are over in a zone."""
        return datetime.combine(max(self.last, EARLIEST) + timedelta(days=1), wall_clock(), zone)


def days_meant(said: str, today: date, texts: Texts, *, short_names: bool) -> Days | None:
    """Return the days that "yesterday", "monday", "7d", "2026-11-01", "1.11." or "november 2026" mean by today.

    A weekday is the last one that has come, today included. `None` where the words mean no day, or one that no
    calendar has. With `short_names` also what could as well be somebody's name: "sun", "may".
    """
    spoken = _spoken(said)
    for each in (texts, ENGLISH):
        if found := _named(spoken, today, each, short_names=short_names):
            return found
    try:
        return _dated(spoken, today)
    except (ValueError, OverflowError):
        return None


def spoken_words(texts: Texts) -> dict[str, frozenset[str]]:
    """Return the words readers may write in a search, folded, by what they mean."""
    return {name: frozenset(_spoken(each) for each in texts(name).split(",")) for name in _SPOKEN}


def _spoken(said: str) -> str:
    """Return words folded, without the apostrophes that are written in several ways within one."""
    return " ".join(words(_APOSTROPHES.sub("", said)))


def _named(spoken: str, today: date, texts: Texts, *, short_names: bool) -> Days | None:
    meant = spoken_words(texts)
    if spoken in meant["words-today"]:
        return Days(today, today)
    if spoken in meant["words-yesterday"]:
        return _one(today - timedelta(days=1))
    weekday = _weekdays(texts, short_names=short_names).get(spoken)
    if weekday is not None:
        return _one(today - timedelta(days=(today.weekday() - weekday) % 7))
    return _ago(spoken, today, meant) or _in_month(spoken, today, texts.language, bare=short_names)


def _ago(spoken: str, today: date, meant: dict[str, frozenset[str]]) -> Days | None:
    """Read "7d", "2 weeks", "week": so many days up to today."""
    counted = _AGO.fullmatch(spoken)
    number, unit = (int(counted[1]), counted[2]) if counted else (1, spoken)
    for name, days in _DAYS_IN.items():
        # "d" alone says nothing.
        if unit in meant[name] and (counted or len(unit) > 1):
            return Days(max(EARLIEST, today - timedelta(days=number * days)), today)
    return None


def _in_month(spoken: str, today: date, language: str, *, bare: bool) -> Days | None:
    """Read "november", "24 november", "november 2026", "november 24 2026": the last that has begun."""
    parts, months = spoken.split(), _months(language)
    named = [months[part] for part in parts if part in months]
    numbers = [int(part) for part in parts if part.isdecimal()]
    if len(named) != 1 or len(numbers) != len(parts) - 1 or (not numbers and not bare):
        return None
    years, days = [each for each in numbers if each >= 1000], [each for each in numbers if 0 < each <= 31]
    if len(years) > 1 or len(days) > 1 or len(years) + len(days) != len(numbers):
        return None
    year = years[0] if years else today.year
    try:
        found = _one(date(year, named[0], days[0])) if days else _month(year, named[0])
        return found if years or found.first <= today else _year_before(found)
    except (ValueError, OverflowError):
        return None


def _dated(spoken: str, today: date) -> Days | None:
    """Read a date in figures; without a year the last that has come."""
    if found := _ISO.fullmatch(spoken):
        year, month = int(found[1]), int(found[2])
        return _one(date(year, month, int(found[3]))) if found[3] else _month(year, month)
    if found := _DAY_FIRST.fullmatch(spoken):
        day = _one(date(int(found[3] or today.year), int(found[2]), int(found[1])))
        return day if found[3] or day.first <= today else _year_before(day)
    if spoken.isdecimal() and len(spoken) == 4:
        return Days(date(int(spoken), 1, 1), date(int(spoken), 12, 31))
    return None


def _one(day: date) -> Days:
    return Days(day, day)


def _month(year: int, month: int) -> Days:
    first = date(year, month, 1)
    return Days(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def _year_before(days: Days) -> Days:
    return Days(days.first.replace(year=days.first.year - 1), days.last.replace(year=days.last.year - 1))


def _weekdays(texts: Texts, *, short_names: bool) -> dict[str, int]:
    """The names of the weekdays in all their forms, folded; 0 is Monday."""
    widths: tuple[_Width, ...] = ("abbreviated", "wide") if short_names else ("wide",)
    forms = (forms.split(",") for forms in texts("said-days").split(";"))
    # Of the forms those that are no shorter than a name: short ones may mean something else in a search.
    inflected = {_spoken(form): number for number, said in enumerate(forms) for form in said if len(form.strip()) > 3}
    return inflected | {
        _spoken(name): number
        for width in widths
        for context in ("format", "stand-alone")
        for number, name in get_day_names(width, context, texts.language).items()
    }


def _months(language: str) -> dict[str, int]:
    return {
        _spoken(name): number
        for width in ("abbreviated", "wide")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, language).items()
    }
