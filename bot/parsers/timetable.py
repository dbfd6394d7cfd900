"""A schedule as people type it, parsed into times and weekdays. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import groupby
from typing import Final, TypeAlias

from bot.domain.recurrence import EVERY_DAY
from bot.parsers.schedule_words import Meaning, Token, folded, word_meanings

MAX_TIMES: Final = 12
"""Briefings a day; nobody reads more."""

Slots: TypeAlias = tuple[tuple[time, frozenset[int]], ...]
"""Local times, earliest first, each with its weekdays (0 is Monday)."""

_Phrase: TypeAlias = tuple[Meaning, str]
"""The meaning of some words, and the words as they were typed."""

_TIME: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|h)?(?:([ap])\.?m)?\.?", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"[\s,;&+]+")
_MAX_PHRASE_WORDS: Final = 4
"""Words of the longest phrase with a meaning: "tous les jours ouvrables"."""


@dataclass(frozen=True, slots=True)
class Timetable:
    """When a chat wants its briefings."""

    slots: Slots


@dataclass(frozen=True, slots=True)
class Off:
    """The chat wants no more briefings."""


@dataclass(frozen=True, slots=True)
class BadTimetable:
    """A schedule that cannot be parsed: the words that are not understood; none if only a time is missing."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TooManyTimes:
    """A schedule with more than `MAX_TIMES` briefings a day."""


def parse_timetable(words: str, language: str = "en") -> Timetable | Off | BadTimetable | TooManyTimes:
    """Parse "08:00 18:30 weekdays", "8am", "20.15 mon-fri", "8 weekdays 10 weekends", "at noon" or "off"."""
    phrases = _phrases(words, language)
    if phrases and all(meaning is Token.OFF for meaning, _ in phrases):
        return Off()
    unknown = tuple(text for meaning, text in phrases if isinstance(meaning, Token))
    return BadTimetable(unknown) if unknown else _timetable(phrases)


def parse_days(words: str, language: str = "en") -> frozenset[int] | BadTimetable:
    """Parse "mon-fri", "weekdays" or "every day"; `BadTimetable` has no words if nothing names a day."""
    phrases = _phrases(words, language)
    if unknown := tuple(text for meaning, text in phrases if not isinstance(meaning, frozenset)):
        return BadTimetable(unknown)
    return frozenset(day for each in phrases for day in _weekdays_of(each)) or BadTimetable(())


def _phrases(words: str, language: str) -> list[_Phrase]:
    """Return the meanings of the words, without filler words."""
    meanings = _meanings(words, word_meanings(language))
    return _join_ranges(_join_am_pm([each for each in meanings if each[0] is not Token.FILLER]))


def _timetable(phrases: Sequence[_Phrase]) -> Timetable | BadTimetable | TooManyTimes:
    """Give each time its days: the group beside it where there are several groups of both, else all days named."""
    runs = [list(run) for _, run in groupby(phrases, key=lambda each: isinstance(each[0], time))]
    timed = [run for run in runs if isinstance(run[0][0], time)]
    dated = [run for run in runs if isinstance(run[0][0], frozenset)]
    if not timed:
        return BadTimetable(())
    if len(timed) == 1 or len(dated) <= 1:
        dated = [[each for run in dated for each in run]] * len(timed)
    elif len(timed) != len(dated):
        return BadTimetable(tuple(text for _, text in runs[-1]))
    slots: dict[time, frozenset[int]] = {}
    for times, days in zip(timed, dated, strict=True):
        weekdays = frozenset(day for each in days for day in _weekdays_of(each)) or EVERY_DAY
        slots |= {at: slots.get(at, frozenset()) | weekdays for at, _ in times if isinstance(at, time)}
    return TooManyTimes() if len(slots) > MAX_TIMES else Timetable(tuple(sorted(slots.items())))


def _meanings(words: str, known: Mapping[str, Meaning]) -> Iterator[_Phrase]:
    """Yield the meaning of each word, or of each phrase that has a meaning as a whole."""
    tokens = [token for token in _SEPARATORS.split(words) if token]
    at = 0
    while at < len(tokens):
        candidates = [" ".join(tokens[at : at + count]) for count in range(_MAX_PHRASE_WORDS, 1, -1)]
        text = next((phrase for phrase in candidates if folded(phrase) in known), tokens[at])
        yield _meaning(text, known), text
        at += text.count(" ") + 1


def _meaning(text: str, known: Mapping[str, Meaning]) -> Meaning:
    word = folded(text)
    if not word or word in known:
        return known.get(word, Token.FILLER)
    first, dash, last = word.partition("-")
    if dash:
        days = _range(known.get(folded(first)), known.get(folded(last)))
        return days or Token.UNKNOWN
    at = _time(word)
    return Token.UNKNOWN if at is None else at


def _time(token: str) -> time | None:
    found = _TIME.fullmatch(token)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    at = time(int(found[1]), int(found[2] or 0))
    return _to_24_hours(at, after_noon=found[3] in "pP") if found[3] else at


def _to_24_hours(at: time, *, after_noon: bool) -> time | None:
    """Return the time of "8 am" or "8 pm" on the 24-hour clock; `None` for "0 am" and "13 pm", which do not exist."""
    return at.replace(hour=at.hour % 12 + (12 if after_noon else 0)) if 1 <= at.hour <= 12 else None


def _join_am_pm(phrases: Sequence[_Phrase]) -> list[_Phrase]:
    """Make one time of "8 pm" and of "every evening at 8"; ignore a half of the day that belongs to no time."""
    joined: list[_Phrase] = []
    half: Token | None = None
    for meaning, text in phrases:
        if meaning in (Token.BEFORE_NOON, Token.AFTER_NOON):
            if joined and _fits_twelve_hour_clock(joined[-1][0]):
                joined[-1] = _with_half(joined[-1], meaning, text)
            else:
                half = Token(meaning)
        elif half and _fits_twelve_hour_clock(meaning):
            joined.append(_with_half((meaning, text), half))
            half = None
        else:
            joined.append((meaning, text))
    return joined


def _fits_twelve_hour_clock(meaning: Meaning) -> bool:
    return isinstance(meaning, time) and meaning.hour <= 12


def _with_half(phrase: _Phrase, half: Meaning, text: str = "") -> _Phrase:
    at, before = phrase
    found = _to_24_hours(at, after_noon=half is Token.AFTER_NOON) if isinstance(at, time) else None
    return (found if found is not None else Token.UNKNOWN), f"{before} {text}".strip()


def _join_ranges(phrases: Sequence[_Phrase]) -> list[_Phrase]:
    """Make days of "Monday to Friday".

    The word is ignored if it joins no days ("по будням"), but a range of times is not understood.
    """
    joined: list[_Phrase] = []
    until = ""
    for meaning, text in phrases:
        if meaning is Token.UNTIL:
            until = text
            continue
        before = joined[-1] if joined and until else None
        if before and (days := _range(before[0], meaning)):
            joined[-1] = days, f"{before[1]} {until} {text}"
        elif before and isinstance(before[0], time) and isinstance(meaning, time):
            joined[-1] = Token.UNKNOWN, f"{before[1]} {until} {text}"
        else:
            joined.append((meaning, text))
        until = ""
    return joined


def _range(first: Meaning | None, last: Meaning | None) -> frozenset[int]:
    """Return the days from one to another ("fri-mon" spans the weekend); none unless both are a single day."""
    if not (isinstance(first, frozenset) and isinstance(last, frozenset) and len(first) == len(last) == 1):
        return frozenset()
    (start,), (end,) = first, last
    return frozenset((start + step) % 7 for step in range((end - start) % 7 + 1))


def _weekdays_of(phrase: _Phrase) -> frozenset[int]:
    return phrase[0] if isinstance(phrase[0], frozenset) else frozenset()
