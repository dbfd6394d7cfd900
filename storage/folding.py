"""Words without case and diacritics, so that `anusauskas` finds `Anušauskas`, on every database alike."""

import re
import unicodedata
from typing import Final

_LETTERS: Final = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_WORD: Final = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Return the text in lower case, accents taken off."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text: what is indexed, and what is looked for."""
    return tuple(_WORD.findall(folded(text)))
