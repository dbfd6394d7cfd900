"""Days as people type them, in their own language or in English, parsed into dates. Pure."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as wall_clock
from typing import Final, Literal, TypeAlias
from zoneinfo import ZoneInfo

from babel.dates import get_day_names, get_month_names

from bot.message_types.fluent_lookup import ENGLISH, Texts
from storage.search.normalize import words

EARLIEST: Final = date(1970, 1, 1)
"""The earliest day that is searched: nothing is older, and the year 1 does not begin in every time zone."""

_Width: TypeAlias = Literal["wide", "abbreviated"]

_ISO: Final = re.compile(r"(\d{4}) (\d{1,2})(?: (\d{1,2}))?")
_DAY_FIRST: Final = re.compile(r"(\d{1,2}) (\d{1,2})(?: (\d{4}))?")
_DAYS_BACK: Final = re.compile(r"(\d{1,4}) ?(\D+)")
_APOSTROPHES: Final = re.compile("['’ʼ`]")
_WORD_LISTS: Final = (
    "words-today",
    "words-yesterday",
    "words-days",
    "words-weeks",
    "words-months",
    "words-actor",
    "words-source",
    "words-since",
)
_DAYS_PER_UNIT: Final = {"words-days": 1, "words-weeks": 7, "words-months": 30}


@dataclass(frozen=True, slots=True)
class DayRange:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def start_in(self, zone: ZoneInfo) -> datetime:
        """Return the moment at which the first day begins in the zone."""
        return datetime.combine(max(self.first, EARLIEST), wall_clock(), zone)

    def end_in(self, zone: ZoneInfo) -> datetime:
        """Return the moment at which the last day has ended in the zone."""
        return datetime.combine(max(self.last, EARLIEST) + timedelta(days=1), wall_clock(), zone)


def parse_days(text: str, today: date, texts: Texts, *, short_names: bool) -> DayRange | None:
    """Parse "yesterday", "monday", "7d", "2026-11-01", "1.11." or "november 2026", relative to `today`.

    A weekday means its latest occurrence, today included. Return `None` if the text does not name a day, or one that
    does not exist. `short_names` also accepts words that could be a person's name, such as "sun" or "may".
    """
    folded = _folded(text)
    for each in (texts, ENGLISH):
        if found := _parse_words(folded, today, each, short_names=short_names):
            return found
    try:
        return _parse_date(folded, today)
    except (ValueError, OverflowError):
        return None


def search_vocabulary(texts: Texts) -> dict[str, frozenset[str]]:
    """Return the folded words with a meaning in a search, keyed by the message that lists them ("words-today")."""
    return {name: frozenset(_folded(each) for each in texts(name).split(",")) for name in _WORD_LISTS}


def _folded(text: str) -> str:
    """Return the folded words of a text, without apostrophes, because people type several kinds of them."""
    return " ".join(words(_APOSTROPHES.sub("", text)))


def _parse_words(folded: str, today: date, texts: Texts, *, short_names: bool) -> DayRange | None:
    vocabulary = search_vocabulary(texts)
    if folded in vocabulary["words-today"]:
        return DayRange(today, today)
    if folded in vocabulary["words-yesterday"]:
        return _single_day(today - timedelta(days=1))
    weekday = _weekdays(texts, short_names=short_names).get(folded)
    if weekday is not None:
        return _single_day(today - timedelta(days=(today.weekday() - weekday) % 7))
    return _parse_days_back(folded, today, vocabulary) or _parse_month(folded, today, texts.language, bare=short_names)


def _parse_days_back(folded: str, today: date, vocabulary: dict[str, frozenset[str]]) -> DayRange | None:
    """Parse "7d", "2 weeks" or "week": that many days back, up to today."""
    counted = _DAYS_BACK.fullmatch(folded)
    number, unit = (int(counted[1]), counted[2]) if counted else (1, folded)
    for name, days in _DAYS_PER_UNIT.items():
        # "d" alone is not a unit: it could stand for any word.
        if unit in vocabulary[name] and (counted or len(unit) > 1):
            return DayRange(max(EARLIEST, today - timedelta(days=number * days)), today)
    return None


def _parse_month(folded: str, today: date, language: str, *, bare: bool) -> DayRange | None:
    """Parse "november", "24 november", "november 2026" or "november 24 2026".

    Without a year, the latest such month or day that has begun is meant.
    """
    parts, months = folded.split(), _months(language)
    in_words = [months[part] for part in parts if part in months]
    figures = [int(part) for part in parts if part.isdecimal()]
    if len(in_words) != 1 or len(figures) != len(parts) - 1 or (not figures and not bare):
        return None
    years, days = [each for each in figures if each >= 1000], [each for each in figures if 0 < each <= 31]
    if len(years) > 1 or len(days) > 1 or len(years) + len(days) != len(figures):
        return None
    year = years[0] if years else today.year
    try:
        found = _single_day(date(year, in_words[0], days[0])) if days else _whole_month(year, in_words[0])
        return found if years or found.first <= today else _a_year_earlier(found)
    except (ValueError, OverflowError):
        return None


def _parse_date(folded: str, today: date) -> DayRange | None:
    """Parse a date in digits; without a year, the latest up to today. Raise `ValueError` if there is no such date."""
    if found := _ISO.fullmatch(folded):
        year, month = int(found[1]), int(found[2])
        return _single_day(date(year, month, int(found[3]))) if found[3] else _whole_month(year, month)
    if found := _DAY_FIRST.fullmatch(folded):
        day = _single_day(date(int(found[3] or today.year), int(found[2]), int(found[1])))
        return day if found[3] or day.first <= today else _a_year_earlier(day)
    if folded.isdecimal() and len(folded) == 4:
        return DayRange(date(int(folded), 1, 1), date(int(folded), 12, 31))
    return None


def _single_day(day: date) -> DayRange:
    return DayRange(day, day)


def _whole_month(year: int, month: int) -> DayRange:
    first = date(year, month, 1)
    return DayRange(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def _a_year_earlier(days: DayRange) -> DayRange:
    return DayRange(days.first.replace(year=days.first.year - 1), days.last.replace(year=days.last.year - 1))


def _weekdays(texts: Texts, *, short_names: bool) -> dict[str, int]:
    """Return the number of each weekday by its folded names, in all their forms; 0 is Monday."""
    widths: tuple[_Width, ...] = ("abbreviated", "wide") if short_names else ("wide",)
    forms = (forms.split(",") for forms in texts("said-days").split(";"))
    # Abbreviations are left out, because in a search they may mean something else.
    inflected = {_folded(form): day for day, names in enumerate(forms) for form in names if len(form.strip()) > 3}
    return inflected | {
        _folded(name): number
        for width in widths
        for context in ("format", "stand-alone")
        for number, name in get_day_names(width, context, texts.language).items()
    }


def _months(language: str) -> dict[str, int]:
    return {
        _folded(name): number
        for width in ("abbreviated", "wide")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, language).items()
    }
