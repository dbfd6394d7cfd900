"""The words for days and times of day that people type, in every language of the interface."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from enum import Enum
from functools import cache
from typing import Final, TypeAlias

from bot.domain.recurrence import EVERY_DAY
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.fluent_lookup import Texts, texts_in

WEEKDAYS: Final = frozenset(range(5))
WEEKEND: Final = frozenset((5, 6))


class Token(Enum):
    """What a word means in a schedule if it names neither a time nor a day."""

    OFF = "no briefings"
    UNTIL = "a range from one day to another"
    BEFORE_NOON = "am"
    AFTER_NOON = "pm"
    AT_NIGHT = "am after midnight, pm before it"
    HOURS = "o'clock"
    MINUTES = "minutes, after their number"
    EXCEPT = "days that are left out"
    FILLER = "no meaning, such as a preposition"
    UNKNOWN = "not understood"


@dataclass(frozen=True, slots=True)
class Shift:
    """Minutes to add to an hour, as in "quarter to 8" (-15); `follows` if its words come after the hour."""

    minutes: int
    follows: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The days of "except Sunday"."""

    days: frozenset[int]


Meaning: TypeAlias = time | frozenset[int] | Shift | LeftOut | Token

HALVES_OF_DAY: Final = frozenset((Token.BEFORE_NOON, Token.AFTER_NOON, Token.AT_NIGHT))
_SHIFTS_BEFORE: Final = (30, 15, -30, -15, -45)
_SHIFTS_AFTER: Final = (30, 15, -15)
"""Minutes that each group of words before or after an hour adds."""

_INVISIBLE: Final = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("’ʼ`´", "'"))
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


@cache
def word_meanings(language: str) -> Mapping[str, Meaning]:
    """Return the meanings of folded words and phrases of every language.

    If a word has several meanings, `language` takes precedence over English, and English over the others.
    """
    order = sorted(LANGUAGES, key=lambda each: (each == language, each == "en"))
    return {"-": Token.UNTIL} | {word: meaning for each in order for word, meaning in _words_of(texts_in(each))}


@cache
def noon_words() -> frozenset[str]:
    """Return the words for noon in every language, which are not the number twelve."""
    return frozenset(word for each in LANGUAGES for word in _split(texts_in(each)("said-noon")))


def folded(word: str) -> str:
    """Fold case, unify apostrophes and dashes, and drop invisible characters and the full stop of an abbreviation."""
    return _INVISIBLE.sub("", word).translate(_APOSTROPHES).translate(_DASHES).casefold().strip(".")


def _words_of(texts: Texts) -> Iterator[tuple[str, Meaning]]:
    """Yield each word of one language with its meaning; if a word has two, the later one counts."""
    for listed, meaning in (
        (texts("said-besides"), Token.FILLER),
        (texts("said-hours"), Token.HOURS),
        (texts("said-minutes"), Token.MINUTES),
        (texts("said-until"), Token.UNTIL),
        (texts("said-except"), Token.EXCEPT),
        (texts("said-before-noon"), Token.BEFORE_NOON),
        (texts("said-after-noon"), Token.AFTER_NOON),
        (texts("said-at-night"), Token.AT_NIGHT),
        (texts("said-off"), Token.OFF),
        (texts("said-noon"), time(12)),
        (texts("said-midnight"), time(0)),
        (texts("said-every-day"), EVERY_DAY),
        (texts("said-weekdays"), WEEKDAYS),
        (texts("said-weekend"), WEEKEND),
    ):
        yield from ((word, meaning) for word in _split(listed))
    for number, forms in enumerate(texts("said-days").split(";")):
        names = [folded(name) for name in texts.weekday_names(number)]
        plurals = [f"{name}s" for name in names]
        yield from ((word, frozenset((number,))) for word in (*plurals, *names, *_split(forms)))
    # After the days: Spanish "dos" is two, and not the plural of an abbreviated "domingo".
    yield from _hours_in_words(texts)


def _hours_in_words(texts: Texts) -> Iterator[tuple[str, Meaning]]:
    """Yield the hours in words, the words for minutes before and after an hour, and compounds such as "полвосьмого"."""
    hours = [(word, hour) for hour, forms in _groups(texts("said-numbers"), range(1, 13)) for word in forms]
    yield from ((word, time(hour)) for word, hour in hours)
    for minutes, forms in _groups(texts("said-after-hour"), _SHIFTS_AFTER):
        yield from ((word, Shift(minutes, follows=True)) for word in forms)
    for minutes, forms in _groups(texts("said-before-hour"), _SHIFTS_BEFORE):
        yield from ((word, Shift(minutes, follows=False)) for word in forms)
        if minutes == -30:
            # Half past twelve is half to one on the face of a clock.
            halves = [(word, time((hour - 2) % 12 + 1, 30)) for word, hour in hours]
            yield from ((f"{half}{dash}{word}", at) for half in forms for dash in ("", "-") for word, at in halves)


def _groups(listed: str, values: Sequence[int]) -> Iterator[tuple[int, list[str]]]:
    yield from ((value, _split(forms)) for value, forms in zip(values, listed.split(";"), strict=True))


def _split(listed: str) -> list[str]:
    return [" ".join(folded(word).split()) for word in listed.split(",") if word.strip()]
