"""Compares words by their letters: without accents, in lower case, by script."""

import unicodedata
from functools import lru_cache


def is_latin(word: str) -> bool:
    """Return whether a word is written in Latin letters."""
    return next((letter < "Ͱ" for letter in word if letter.isalpha()), False)


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """Return a word without accents and in lower case, to compare spellings; й and ї stay letters of their own."""
    decomposed = unicodedata.normalize("NFD", word.casefold().replace("ё", "е"))
    bare = "".join(
        character
        for at, character in enumerate(decomposed)
        if not unicodedata.combining(character) or decomposed[at - 1] in "иі"
    )
    return unicodedata.normalize("NFC", bare)
