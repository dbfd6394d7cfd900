"""Reads a name between quotation marks as a phrase: "„Die Woche“ | schrieb"."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.text.marks import CLOSING_QUOTES, OPENING_QUOTES
from summarizer.attribution_in_other_languages.values import Phrase, Token

_MARKS_OF_QUOTED_NAME: Final = OPENING_QUOTES | {"»"}
_MAX_NAME_WORDS: Final = 5


def quoted_name(items: Sequence[Token], first: int, limit: int) -> Phrase | None:
    """Return the name of a few words between the marks that begin at an item, or a site; `None` if there is none."""
    if is_site(items[first].text):
        return Phrase(items[first].start, items[first].end)
    if items[first].text not in _MARKS_OF_QUOTED_NAME or first + 1 >= limit:
        return None
    name = items[first + 1]
    close = next(
        (at for at in range(first + 2, min(limit, first + _MAX_NAME_WORDS + 2)) if not items[at].is_word), None
    )
    if close is None or items[close].text not in CLOSING_QUOTES or not (name.is_capital or "." in name.text):
        return None
    return Phrase(items[first].start, items[close].end)


def is_site(word: str) -> bool:
    """Return whether a word is the address of a site: "blatt.de"."""
    name, dot, domain = word.rpartition(".")
    return bool(dot) and name[-1:].isalnum() and len(domain) > 1 and domain.isalpha() and domain.islower()
