"""A schedule as people type it, parsed into times and weekdays. Pure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import groupby
from typing import Final, TypeAlias

from bot.domain.recurrence import EVERY_DAY
from bot.typed_input.clock_times import Phrase, join_times, time_of
from bot.typed_input.schedule_words import HALVES_OF_DAY, LeftOut, Meaning, Token, folded, word_meanings

MAX_TIMES: Final = 12
"""Briefings per day; nobody reads more."""

Slots: TypeAlias = tuple[tuple[time, frozenset[int]], ...]
"""Local times, earliest first, each with its weekdays (0 is Monday)."""

_TOKEN: Final = re.compile(r"[,;&+]|[^\s,;&+]+")
_SEPARATOR: Final = re.compile(r"[,;&+]")
_MIN_DAY_LETTERS: Final = 5
_MAX_PHRASE_WORDS: Final = 4
"""Words of the longest phrase with a meaning: "tous les jours ouvrables"."""


@dataclass(frozen=True, slots=True)
class Timetable:
    """When a chat wants its briefings."""

    slots: Slots


@dataclass(frozen=True, slots=True)
class Off:
    """The chat does not want briefings any more."""


@dataclass(frozen=True, slots=True)
class BadTimetable:
    """A schedule that cannot be parsed: the words that were not understood; none if only a time is missing."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TooManyTimes:
    """A schedule with more than `MAX_TIMES` briefings a day."""


def parse_timetable(words: str, language: str = "en") -> Timetable | Off | BadTimetable | TooManyTimes:
    """Parse "08:00 18:30 weekdays", "8am", "20.15 mon-fri", "8 weekdays 10 weekends", "at noon" or "off"."""
    phrases = _phrases(words, language)
    if phrases and all(each.meaning is Token.OFF for each in phrases):
        return Off()
    unknown = tuple(each.text for each in phrases if isinstance(each.meaning, Token))
    return BadTimetable(unknown) if unknown else _timetable(phrases)


def parse_days(words: str, language: str = "en") -> frozenset[int] | BadTimetable:
    """Parse "mon-fri", "weekdays" or "every day"; `BadTimetable` has no words if nothing names a day."""
    phrases = _phrases(words, language)
    if unknown := tuple(each.text for each in phrases if not _is_days(each)):
        return BadTimetable(unknown)
    return (_weekdays(phrases) if phrases else frozenset()) or BadTimetable(())


def _phrases(words: str, language: str) -> list[Phrase]:
    """Return the meanings of the words, without filler words."""
    return _leave_days_out(_join_ranges(join_times(list(_meanings(words, word_meanings(language))))))


def _timetable(phrases: Sequence[Phrase]) -> Timetable | BadTimetable | TooManyTimes:
    """Give each time its days: the group next to it if there are several groups of both, otherwise all days named."""
    runs = [list(run) for _, run in groupby(phrases, key=_is_days)]
    timed = [run for run in runs if not _is_days(run[0])]
    dated = [run for run in runs if _is_days(run[0])]
    if not timed:
        return BadTimetable(())
    if len(timed) == 1 or len(dated) <= 1:
        dated = [[each for run in dated for each in run]] * len(timed)
    elif len(timed) != len(dated):
        return BadTimetable(tuple(each.text for each in runs[-1]))
    slots: dict[time, frozenset[int]] = {}
    for times, days in zip(timed, dated, strict=True):
        weekdays = _weekdays(days)
        if not weekdays:
            return BadTimetable(tuple(each.text for each in days))
        slots |= {at: slots.get(at, frozenset()) | weekdays for each in times if isinstance(at := each.meaning, time)}
    return TooManyTimes() if len(slots) > MAX_TIMES else Timetable(tuple(sorted(slots.items())))


def _meanings(words: str, known: Mapping[str, Meaning]) -> Iterator[Phrase]:
    """Yield the meaning of each word, or of each phrase that has a meaning as a whole."""
    tokens = _TOKEN.findall(words)
    at = 0
    while at < len(tokens):
        candidates = [" ".join(tokens[at : at + count]) for count in range(_MAX_PHRASE_WORDS, 1, -1)]
        text = next((phrase for phrase in candidates if folded(phrase) in known), tokens[at])
        yield from _day_and_half(text, known) or (Phrase(_meaning(text, known), text),)
        at += text.count(" ") + 1


def _day_and_half(text: str, known: Mapping[str, Meaning]) -> tuple[Phrase, ...]:
    """Return the two meanings of a compound such as German "Sonntagabend"; nothing for any other word."""
    word = folded(text)
    if word in known or not word.isalpha():
        return ()
    parts = ((word[:at], word[at:]) for at in range(_MIN_DAY_LETTERS, len(word) - 1))
    return next(
        (
            (Phrase(known[day], text), Phrase(known[half], text))
            for day, half in parts
            if isinstance(known.get(day), frozenset) and known.get(half) in HALVES_OF_DAY
        ),
        (),
    )


def _meaning(text: str, known: Mapping[str, Meaning]) -> Meaning:
    word = folded(text)
    if not word or word in known or _SEPARATOR.fullmatch(word):
        return known.get(word, Token.FILLER)
    first, dash, last = word.partition("-")
    if dash:
        days = _range(known.get(folded(first)), known.get(folded(last)))
        return days or Token.UNKNOWN
    at = time_of(word)
    return Token.UNKNOWN if at is None else at


def _join_ranges(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Join ranges such as "Monday to Friday" into days.

    The word is ignored if it does not join days ("по будням"); a range of times is not understood.
    """
    joined: list[Phrase] = []
    until = ""
    for each in phrases:
        if each.meaning is Token.UNTIL:
            until = each.text
            continue
        before = joined[-1] if joined and until else None
        text = f"{before.text} {until} {each.text}" if before else each.text
        if before and (days := _range(before.meaning, each.meaning)):
            joined[-1] = Phrase(days, text)
        elif before and isinstance(before.meaning, time) and isinstance(each.meaning, time):
            joined[-1] = Phrase(Token.UNKNOWN, text)
        else:
            joined.append(each)
        until = ""
    return joined


def _leave_days_out(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Mark the days after "except" as left out; without a day after it, the word is not understood."""
    marked: list[Phrase] = []
    is_open = False
    for each in phrases:
        if is_open and isinstance(each.meaning, frozenset):
            before = marked.pop() if marked[-1].meaning is Token.EXCEPT else None
            marked.append(Phrase(LeftOut(each.meaning), f"{before.text} {each.text}" if before else each.text))
        else:
            is_open = each.meaning is Token.EXCEPT
            marked.append(each)
    return marked


def _range(first: Meaning | None, last: Meaning | None) -> frozenset[int]:
    """Return the days from one to another ("fri-mon" spans the weekend); none unless both are single days."""
    if not (isinstance(first, frozenset) and isinstance(last, frozenset) and len(first) == len(last) == 1):
        return frozenset()
    (start,), (end,) = first, last
    return frozenset((start + step) % 7 for step in range((end - start) % 7 + 1))


def _is_days(phrase: Phrase) -> bool:
    return isinstance(phrase.meaning, (frozenset, LeftOut))


def _weekdays(phrases: Sequence[Phrase]) -> frozenset[int]:
    """Return the days that are named, by default every day, without those that are left out."""
    named = frozenset(day for each in phrases if isinstance(each.meaning, frozenset) for day in each.meaning)
    out = frozenset(day for each in phrases if isinstance(each.meaning, LeftOut) for day in each.meaning.days)
    return (named or EVERY_DAY) - out
