"""Compare names and phrases by their words."""

import re
from collections import Counter
from typing import Final

_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")
_POSSESSIVE: Final = re.compile(r"['’]s$")
_COURTESY: Final = frozenset("a an the mr mrs ms miss dr sir dame prof".split())


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others: without articles, courtesy titles, case and a possessive ending."""
    return tuple(_POSSESSIVE.sub("", word) for word in _words(name))


def begin_alike(one: str, other: str) -> bool:
    """Whether one phrase is the other or its beginning, as "a spokesman" is of "a spokesman for the bank"."""
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return bool(shorter) and longer[: len(shorter)] == shorter


def same_words(one: str, other: str) -> float:
    """How far two phrases have the same words: F1, 1 if all are the same."""
    left, right = Counter(_words(one)), Counter(_words(other))
    both = (left & right).total()
    return 2 * both / (left.total() + right.total()) if both else 0.0


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(phrase.casefold()) if word not in _COURTESY)
