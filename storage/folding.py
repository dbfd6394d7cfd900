"""Words without case and diacritics, so that `anusauskas` finds `Anušauskas`, on every database alike."""

import re
import unicodedata
from typing import Final

_LONGEST: Final = 256
"""Characters; PostgreSQL indexes no word above 2 KiB."""

_LETTERS: Final = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_WORD: Final = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Return the text in lower case, accents taken off."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text: what is indexed, and what is looked for."""
    return tuple(word[:_LONGEST] for word in _WORD.findall(folded(text)))


def name_line(name: str) -> str:
    """Return a name's folded words, a space before each: where one begins, a name may be looked for."""
    return "".join(f" {word}" for word in words(name))
