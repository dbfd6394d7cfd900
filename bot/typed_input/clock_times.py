"""Times of day as people type them, in figures and in words: "8 pm", "half past eight", "18 Uhr 15", "полвосьмого"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import Final

from bot.typed_input.schedule_words import HALVES_OF_DAY, Meaning, Shift, Token, folded, noon_words

_TIME: Final = re.compile(r"(\d{1,2})(?:[:.](\d{2})|h(\d{2})(?:m|mi?n)?|h)?(?:([ap])\.?m)?\.?", re.IGNORECASE)
_WITHOUT_COLON: Final = re.compile(r"(\d{1,2})(\d{2})(?:h|hrs)?", re.IGNORECASE)
"""The hour and the minutes of "0800" and "1830h"."""
_MIDNIGHT: Final = re.compile(r"24(?:[:.h]00|h)", re.IGNORECASE)
_MINUTES: Final = re.compile(r"[0-5]?\d")
# Without a word for the hour, only a number that is no hour can be the minutes: "8 30".
_MINUTES_ALONE: Final = re.compile(r"2[4-9]|[3-5]\d")
_MINUTES_PER_HALF_DAY: Final = 12 * 60
_MINUTES_PER_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Phrase:
    """The meaning of some words, and the words as they were typed."""

    meaning: Meaning
    text: str


def time_of(token: str) -> time | None:
    """Return the time of a word in figures, such as "8", "8:30", "20.15", "8h30", "8pm" or "0800", or `None`."""
    if _MIDNIGHT.fullmatch(token):
        return time(0)
    found = _TIME.fullmatch(token)
    hour, minutes, half = (found[1], found[2] or found[3], found[4]) if found else (*_without_colon(token), None)
    if not hour or int(hour) > 23 or int(minutes or 0) > 59:
        return None
    at = time(int(hour), int(minutes or 0))
    return _to_24_hours(at, Token.AFTER_NOON if half in "pP" else Token.BEFORE_NOON) if half else at


def join_times(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Join the words of each time: "8 h 30", "quarter to 9", "8 y media", "12 midnight", "8 every evening"."""
    return _join_halves_of_day(_join_noon(_join_minutes(phrases)))


def _without_colon(token: str) -> tuple[str, str]:
    found = _WITHOUT_COLON.fullmatch(token)
    return (found[1], found[2]) if found else ("", "")


def _to_24_hours(at: time, half: Token) -> time | None:
    """Return the time of "8 am" or "8 pm" on the 24-hour clock; `None` for "0 am" and "13 pm", which do not exist."""
    if half is Token.AT_NIGHT:
        half = Token.AFTER_NOON if 5 <= at.hour < 12 else Token.BEFORE_NOON
    return at.replace(hour=at.hour % 12 + (12 if half is Token.AFTER_NOON else 0)) if 1 <= at.hour <= 12 else None


def _join_minutes(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Add the minutes to each hour, and drop the filler words."""
    joined: list[Phrase] = []
    rest = list(phrases)
    while rest:
        found, used = _time_at(rest)
        if found.meaning is not Token.FILLER:
            joined.append(found)
        del rest[:used]
    return joined


def _time_at(phrases: Sequence[Phrase]) -> tuple[Phrase, int]:
    """Return the phrase that the first phrases form together, and how many of them it takes."""
    first = phrases[0]
    if isinstance(first.meaning, Shift):
        return _shifted_before(first.meaning, phrases)
    if not _is_whole_hour(first):
        return (Phrase(Token.FILLER, first.text) if first.meaning is Token.HOURS else first), 1
    after = phrases[1:]
    is_named = bool(after) and after[0].meaning is Token.HOURS
    shift = after[is_named] if len(after) > is_named else None
    if shift and isinstance(shift.meaning, Shift) and shift.meaning.follows:
        return _shifted(first, shift.meaning, (first, *after[: is_named + 1])), is_named + 2
    if is_named and shift and _MINUTES.fullmatch(shift.text) and not _is_followed_by_hours(after[2:]):
        is_minutes = len(after) > 2 and after[2].meaning is Token.MINUTES
        return _with_minutes(first, shift, (first, *after[: 2 + is_minutes]))
    between = bool(after) and after[0].meaning is Token.FILLER and after[0].text.isalpha()
    minutes = after[between] if len(after) > between else None
    if minutes and _MINUTES_ALONE.fullmatch(minutes.text) and not _is_followed_by_hours(after[between + 1 :]):
        return _with_minutes(first, minutes, (first, *after[: between + 1]))
    return first, 1


def _with_minutes(hour: Phrase, minutes: Phrase, words: Sequence[Phrase]) -> tuple[Phrase, int]:
    at = hour.meaning.replace(minute=int(minutes.text)) if isinstance(hour.meaning, time) else Token.UNKNOWN
    return Phrase(at, _text(words)), len(words)


def _shifted_before(shift: Shift, phrases: Sequence[Phrase]) -> tuple[Phrase, int]:
    """Return the time of "half past 8"; the word is not understood if no hour comes after it."""
    if len(phrases) > 1 and not shift.follows and _is_whole_hour(phrases[1]):
        return _shifted(phrases[1], shift, phrases[:2]), 2
    return Phrase(Token.UNKNOWN, phrases[0].text), 1


def _shifted(hour: Phrase, shift: Shift, words: Sequence[Phrase]) -> Phrase:
    """Return the time this many minutes after an hour; "half to one" is 12:30, as on the face of a clock."""
    at = hour.meaning
    if not isinstance(at, time):
        return Phrase(Token.UNKNOWN, _text(words))
    minutes = (at.hour * 60 + shift.minutes) % _MINUTES_PER_DAY
    if minutes < 60 and at.hour == 1:
        minutes += _MINUTES_PER_HALF_DAY
    return Phrase(time(*divmod(minutes, 60)), _text(words))


def _is_whole_hour(phrase: Phrase) -> bool:
    """Whether a phrase is an hour to which minutes may be added: "8", "eight" or "noon", but not "8:00" or "8 pm"."""
    return isinstance(phrase.meaning, time) and (phrase.text.isdecimal() or not any(map(str.isdecimal, phrase.text)))


def _is_followed_by_hours(phrases: Sequence[Phrase]) -> bool:
    return bool(phrases) and phrases[0].meaning is Token.HOURS


def _text(phrases: Sequence[Phrase]) -> str:
    return " ".join(each.text for each in phrases)


def _join_noon(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Join "12 noon" and "12 midnight" into one time each."""
    joined: list[Phrase] = []
    for each in phrases:
        is_twelve = joined and joined[-1].meaning == time(12) and folded(joined[-1].text) not in noon_words()
        if is_twelve and each.meaning in (time(0), time(12)) and not any(map(str.isdecimal, each.text)):
            joined[-1] = Phrase(each.meaning, f"{joined[-1].text} {each.text}")
        else:
            joined.append(each)
    return joined


def _join_halves_of_day(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Join times with their half of the day: "8 pm", "every evening at 8"; ignore a half of the day without a time.

    A half of the day belongs to the time right before it. Otherwise it belongs to the next time, or to the times
    before it if the schedule begins with a time.
    """
    joined: list[Phrase] = []
    waiting: Token | None = None
    begins_with_time = bool(phrases) and isinstance(phrases[0].meaning, time)
    for each in phrases:
        if each.meaning in HALVES_OF_DAY:
            half = Token(each.meaning)
            if joined and _fits_twelve_hour_clock(joined[-1]):
                joined[-1] = _with_half(joined[-1], half, each.text)
            elif not (begins_with_time and _halve_last_times(joined, half)):
                waiting = half
        elif waiting and _fits_twelve_hour_clock(each):
            joined.append(_with_half(each, waiting))
            waiting = None
        else:
            joined.append(each)
    if waiting:
        _halve_last_times(joined, waiting)
    return joined


def _halve_last_times(phrases: list[Phrase], half: Token) -> bool:
    """Apply a half of the day to the last times, if all of them are on the 12-hour clock and have no half yet."""
    end = next((at for at in range(len(phrases), 0, -1) if isinstance(phrases[at - 1].meaning, time)), 0)
    start = next((at for at in range(end, 0, -1) if not isinstance(phrases[at - 1].meaning, time)), 0)
    times = phrases[start:end]
    if not times or not all(_fits_twelve_hour_clock(each) for each in times):
        return False
    phrases[start:end] = [_with_half(each, half) for each in times]
    return True


def _fits_twelve_hour_clock(phrase: Phrase) -> bool:
    return isinstance(phrase.meaning, time) and phrase.meaning.hour <= 12


def _with_half(phrase: Phrase, half: Token, text: str = "") -> Phrase:
    at = _to_24_hours(phrase.meaning, half) if isinstance(phrase.meaning, time) else None
    return Phrase(at if at is not None else Token.UNKNOWN, f"{phrase.text} {text}".strip())
