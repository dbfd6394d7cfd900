"""The days that an article names with their month, which distinguish reports of similar events."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import accumulate, product
from types import MappingProxyType
from typing import Final

OPENING_CHARACTERS: Final = 800
"""The characters of a text in which days are sought: those of the event come first, those of earlier events later."""

MAX_DAYS: Final = 12
MAX_SPAN: Final = 10
"""The most days of an article, and the most days between the first and the last of a span: "from 11 to 15 November"."""

_DAYS_OF_MONTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE: Final = tuple(accumulate(_DAYS_OF_MONTHS, initial=0))
DAYS_OF_YEAR: Final = sum(_DAYS_OF_MONTHS)

_MONTHS: Final = MappingProxyType(
    {
        "de": "januar|jänner februar märz april mai juni juli august september oktober november dezember",
        "en": r"January|Jan\. February|Feb\. March|Mar\. April|Apr\. May June July August|Aug\. September|Sept?\. "
        r"October|Oct\. November|Nov\. December|Dec\.",
        "es": "enero febrero marzo abril mayo junio julio agosto sep?tiembre octubre noviembre diciembre",
        "fr": "janvier f[eé]vrier mars avril mai juin juillet ao[uû]t septembre octobre novembre d[eé]cembre",
        "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "nl": "januari februari maart april mei juni juli augustus september oktober november december",
        "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    }
)
"""The months by language, in the form they have after a day."""

_SUFFIX: Final = r"(?:st|nd|rd|th|er|[.º°])?"
_UP_TO: Final = r"(?:\s?[-–—]\s?|\s(?:to|bis|au|al?|tot|do|до|по)\s)"
_OF: Final = r"\s(?:of\s|de\s|d[’'])?"
# A day of another year is history, and few articles name the year of a recent event.
_WITHOUT_YEAR: Final = r"(?!\w|,?\s(?:de\s|del\s)?(?:19|20)\d\d)"


def named_days(title: str, text: str, language: str | None) -> frozenset[int]:
    """Return the days of the year that the title and the beginning of the text name, without those of a named year.

    They are numbered from 1 (1 January); 29 February has the number of 1 March. Weekdays are not read, because without
    a date of publication they say nothing.
    """
    found = [day for part in (title, text[:OPENING_CHARACTERS]) for day in _days(part, language)]
    return frozenset(found[:MAX_DAYS])


def days_between(some: AbstractSet[int], others: AbstractSet[int]) -> int:
    """Return the fewest days between a day of one article and one of the other; 0 if one names none."""
    apart = (abs(one - other) for one, other in product(some, others))
    return min((min(days, DAYS_OF_YEAR - days) for days in apart), default=0)


def _days(text: str, language: str | None) -> Iterator[int]:
    pattern = _pattern(language)
    for found in pattern.finditer(text) if pattern else ():
        told = found.groupdict()
        month, last = _month(told["month"] or told["english"] or "", language), int(told["last"] or told["day"] or 0)
        first = int(told["first"] or last)
        span = range(first, last + 1) if 0 <= last - first <= MAX_SPAN else (last,)
        yield from (_DAYS_BEFORE[month] + day for day in span if 0 < day <= 31)


@cache
def _pattern(language: str | None) -> re.Pattern[str] | None:
    if language is None or language not in _MONTHS:
        return None
    month = "|".join(_MONTHS[language].split())
    pattern = rf"(?:(?P<first>\d\d?){_SUFFIX}{_UP_TO})?(?P<last>\d\d?){_SUFFIX}{_OF}(?P<month>{month})"
    if language == "en":
        # "May 10"; in small letters, "may" is seldom a month.
        return re.compile(rf"(?<![\w.,:])(?:{pattern}|(?P<english>{month})\s(?P<day>\d\d?)){_WITHOUT_YEAR}")
    return re.compile(rf"(?<![\w.,:]){pattern}{_WITHOUT_YEAR}", re.IGNORECASE)


@cache
def _month(name: str, language: str | None) -> int:
    names = _MONTHS[language or ""].split()
    return next(number for number, each in enumerate(names) if re.fullmatch(each, name, re.IGNORECASE))
