"""The words people use for a schedule, as times and weekdays. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import groupby
from typing import Final, TypeAlias

from bot.domain.recurrence import EVERY_DAY
from bot.parsers.schedule_words import Meaning, Token, folded, spellings

MAX_TIMES: Final = 12
"""Briefings a day; more than these nobody reads."""

Slots: TypeAlias = tuple[tuple[time, frozenset[int]], ...]
"""Local times, earliest first, each with the weekdays it is for (0 is Monday)."""

_Read: TypeAlias = tuple[Meaning, str]
"""What words mean, and the words."""

_TIME: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|h)?(?:([ap])\.?m)?\.?", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"[\s,;&+]+")
_MAX_PHRASE_WORDS: Final = 4
"""Words of the longest phrase that a list of spellings may have: "tous les jours ouvrables"."""


@dataclass(frozen=True, slots=True)
class Timetable:
    """When briefings are to come."""

    slots: Slots


@dataclass(frozen=True, slots=True)
class Off:
    """No briefing any more."""


@dataclass(frozen=True, slots=True)
class BadTimetable:
    """The words that mean nothing to us; empty where a time is missing."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TooMany:
    """More briefings a day than `MAX_TIMES`."""


def parse_timetable(words: str, language: str = "en") -> Timetable | Off | BadTimetable | TooMany:
    """Read "08:00 18:30 weekdays", "8am", "20.15 mon-fri", "8 weekdays 10 weekends", "at noon", "off"."""
    read = _read(words, language)
    if read and all(meaning is Token.OFF for meaning, _ in read):
        return Off()
    unknown = tuple(said for meaning, said in read if isinstance(meaning, Token))
    return BadTimetable(unknown) if unknown else _timetable(read)


def parse_days(words: str, language: str = "en") -> frozenset[int] | BadTimetable:
    """Read "mon-fri", "weekdays", "every day"; `BadTimetable` has no words if nothing names a day."""
    read = _read(words, language)
    if unknown := tuple(said for meaning, said in read if not isinstance(meaning, frozenset)):
        return BadTimetable(unknown)
    return frozenset(day for each in read for day in _as_days(each)) or BadTimetable(())


def _read(words: str, language: str) -> list[_Read]:
    """Return what the words mean, without those that mean nothing of their own."""
    meanings = _meanings(words, spellings(language))
    return _with_ranges(_with_halves([each for each in meanings if each[0] is not Token.FILLER]))


def _timetable(read: Sequence[_Read]) -> Timetable | BadTimetable | TooMany:
    """Give each time its days: the group beside it where there are several groups of both, else all days named."""
    runs = [list(run) for _, run in groupby(read, key=lambda each: isinstance(each[0], time))]
    timed = [run for run in runs if isinstance(run[0][0], time)]
    dated = [run for run in runs if isinstance(run[0][0], frozenset)]
    if not timed:
        return BadTimetable(())
    if len(timed) == 1 or len(dated) <= 1:
        dated = [[each for run in dated for each in run]] * len(timed)
    elif len(timed) != len(dated):
        return BadTimetable(tuple(said for _, said in runs[-1]))
    slots: dict[time, frozenset[int]] = {}
    for times, days in zip(timed, dated, strict=True):
        named = frozenset(day for each in days for day in _as_days(each)) or EVERY_DAY
        slots |= {at: slots.get(at, frozenset()) | named for at, _ in times if isinstance(at, time)}
    return TooMany() if len(slots) > MAX_TIMES else Timetable(tuple(sorted(slots.items())))


def _meanings(words: str, known: Mapping[str, Meaning]) -> Iterator[_Read]:
    """Tell what each word means, or each phrase that is one."""
    tokens = [token for token in _SEPARATORS.split(words) if token]
    at = 0
    while at < len(tokens):
        phrases = [" ".join(tokens[at : at + count]) for count in range(_MAX_PHRASE_WORDS, 1, -1)]
        said = next((phrase for phrase in phrases if folded(phrase) in known), tokens[at])
        yield _meaning(said, known), said
        at += said.count(" ") + 1


def _meaning(said: str, known: Mapping[str, Meaning]) -> Meaning:
    word = folded(said)
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
    return _in_half(at, after_noon=found[3] in "pP") if found[3] else at


def _in_half(at: time, *, after_noon: bool) -> time | None:
    """Return the time that "8 am" or "8 pm" is; there is no "0 am" and no "13 pm"."""
    return at.replace(hour=at.hour % 12 + (12 if after_noon else 0)) if 1 <= at.hour <= 12 else None


def _with_halves(read: Sequence[_Read]) -> list[_Read]:
    """Make one time of "8 pm", and of "every evening at 8"; where no such time is, the half means nothing."""
    joined: list[_Read] = []
    waiting: Token | None = None
    for meaning, said in read:
        if meaning in (Token.BEFORE_NOON, Token.AFTER_NOON):
            if joined and _is_of_twelve(joined[-1][0]):
                joined[-1] = _halved(joined[-1], meaning, said)
            else:
                waiting = Token(meaning)
        elif waiting and _is_of_twelve(meaning):
            joined.append(_halved((meaning, said), waiting))
            waiting = None
        else:
            joined.append((meaning, said))
    return joined


def _is_of_twelve(meaning: Meaning) -> bool:
    return isinstance(meaning, time) and meaning.hour <= 12


def _halved(read: _Read, half: Meaning, said: str = "") -> _Read:
    at, before = read
    found = _in_half(at, after_noon=half is Token.AFTER_NOON) if isinstance(at, time) else None
    return (found if found is not None else Token.UNKNOWN), f"{before} {said}".strip()


def _with_ranges(read: Sequence[_Read]) -> list[_Read]:
    """Make days of "Monday to Friday"; what joins no days means nothing ("по будням"), but times it cannot join."""
    joined: list[_Read] = []
    until = ""
    for meaning, said in read:
        if meaning is Token.UNTIL:
            until = said
            continue
        before = joined[-1] if joined and until else None
        if before and (days := _range(before[0], meaning)):
            joined[-1] = days, f"{before[1]} {until} {said}"
        elif before and isinstance(before[0], time) and isinstance(meaning, time):
            joined[-1] = Token.UNKNOWN, f"{before[1]} {until} {said}"
        else:
            joined.append((meaning, said))
        until = ""
    return joined


def _range(first: Meaning | None, last: Meaning | None) -> frozenset[int]:
    """Return the days from one to another, "fri-mon" over the week's end; none unless both are a day."""
    if not (isinstance(first, frozenset) and isinstance(last, frozenset) and len(first) == len(last) == 1):
        return frozenset()
    (start,), (end,) = first, last
    return frozenset((start + step) % 7 for step in range((end - start) % 7 + 1))


def _as_days(read: _Read) -> frozenset[int]:
    return read[0] if isinstance(read[0], frozenset) else frozenset()
