"""Folds case and diacritics, so that `anusauskas` finds `Anušauskas` on both databases."""

import re
import unicodedata
from itertools import filterfalse
from typing import Final

_MAX_WORD_CHARACTERS: Final = 256
"""Longer words are truncated: PostgreSQL cannot index a word of more than 2 KiB."""

_LETTERS: Final = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_WORD: Final = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Return the text in lower case and without accents."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(filterfalse(unicodedata.combining, plain)).translate(_LETTERS)


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, for the index and for queries."""
    return tuple(word[:_MAX_WORD_CHARACTERS] for word in _WORD.findall(folded(text)))


def word_spans(text: str) -> tuple[tuple[str, int, int], ...]:
    """Return the folded words of a text, each with its start and end in the original text."""
    letters = [(letter, at) for at, each in enumerate(text) for letter in folded(each)]
    found = _WORD.finditer("".join(letter for letter, _ in letters))
    return tuple(
        (word[0][:_MAX_WORD_CHARACTERS], letters[word.start()][1], letters[word.end() - 1][1] + 1) for word in found
    )


def name_line(name: str) -> str:
    """Return the folded words of a name, each after a space, so that a search can match from the start of a word."""
    return "".join(f" {word}" for word in words(name))
