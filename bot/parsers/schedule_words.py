"""The words for days and times of day, as people type them in the languages of the interface."""

import re
from collections.abc import Iterator, Mapping
from datetime import time
from enum import Enum
from functools import cache
from typing import Final, TypeAlias

from bot.domain.recurrence import EVERY_DAY
from bot.messages.languages import LANGUAGES
from bot.messages.texts import Texts, texts_in

WEEKDAYS: Final = frozenset(range(5))
WEEKEND: Final = frozenset((5, 6))


class Token(Enum):
    """What a word of a schedule does that names neither a time nor a day."""

    OFF = "ends the briefings"
    UNTIL = "joins two days to all from one to the other"
    BEFORE_NOON = "am"
    AFTER_NOON = "pm"
    FILLER = "nothing"
    UNKNOWN = "we do not know"


Meaning: TypeAlias = time | frozenset[int] | Token

_INVISIBLE: Final = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("’ʼ`´", "'"))
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


@cache
def spellings(language: str) -> Mapping[str, Meaning]:
    """Return what folded words and phrases mean, in every language.

    Where two differ, this one's meaning goes before that in English, and English before the rest.
    """
    order = sorted(LANGUAGES, key=lambda each: (each == language, each == "en"))
    return {"-": Token.UNTIL} | {word: meaning for each in order for word, meaning in _spoken(texts_in(each))}


def folded(word: str) -> str:
    """Fold case, what nobody sees, and the full stop of an abbreviation; all apostrophes and all dashes are one."""
    return _INVISIBLE.sub("", word).translate(_APOSTROPHES).translate(_DASHES).casefold().strip(".")


def _spoken(texts: Texts) -> Iterator[tuple[str, Meaning]]:
    """Give each word of one language its meaning; where a word has two, the later one counts."""
    for said, meaning in (
        (texts("said-besides"), Token.FILLER),
        (texts("said-until"), Token.UNTIL),
        (texts("said-before-noon"), Token.BEFORE_NOON),
        (texts("said-after-noon"), Token.AFTER_NOON),
        (texts("said-off"), Token.OFF),
        (texts("said-noon"), time(12)),
        (texts("said-midnight"), time(0)),
        (texts("said-every-day"), EVERY_DAY),
        (texts("said-weekdays"), WEEKDAYS),
        (texts("said-weekend"), WEEKEND),
    ):
        yield from ((word, meaning) for word in _listed(said))
    for number, forms in enumerate(texts("said-days").split(";")):
        names = [folded(name) for name in texts.weekday_names(number)]
        plurals = [f"{name}s" for name in names]
        yield from ((word, frozenset((number,))) for word in (*plurals, *names, *_listed(forms)))


def _listed(words: str) -> list[str]:
    return [" ".join(folded(word).split()) for word in words.split(",") if word.strip()]
