"""The content words of a text, by which one text is found to repeat another. Pure."""

from typing import Final

from storage.search.normalize import words

MAX_SHARE_TOLD: Final = 0.5
"""A text that has this share of another's content words, or more, makes the other a repetition."""

_MIN_WORD_CHARACTERS: Final = 4
_STEM_CHARACTERS: Final = 5


def content_words(text: str) -> frozenset[str]:
    """Return the content words, cut to their first letters: the long words and the numbers."""
    found = (word for word in words(text) if len(word) >= _MIN_WORD_CHARACTERS or word.isdigit())
    return frozenset(word[:_STEM_CHARACTERS] for word in found)


def is_repeated(said: frozenset[str], known: frozenset[str]) -> bool:
    """Return whether a text with the content words `known` repeats one with the content words `said`."""
    return bool(said) and len(said & known) >= MAX_SHARE_TOLD * len(said)
