"""Finds the abbreviations that a text introduces for things: "hypersensitivity pneumonitis, or HP"."""

import re
from typing import Final

from summarizer.attribution_in_english.entities.organization_words import ORGANIZATION_WORDS
from summarizer.attribution_in_english.parsing.tokens import Doc

_MIN_LETTERS: Final = 2
_MAX_LETTERS: Final = 5
# Most texts have no such place, and searching for it is faster than looking at each word.
_PLACE: Final = re.compile(r"(?:\(|,\s*or)\s*[^\W\d_]{2}", re.IGNORECASE)

# "A condition called HP".
_CALLED: Final = re.compile(
    r"\b(?:condition|disease|disorder|illness|infection|syndrome|virus) (?:called|known as|named) ([A-Z]{2,6})\b"
)


def abbreviated_things(doc: Doc) -> frozenset[str]:
    """Return the abbreviations of words in small letters, which are no names: "chronic lung disease (CLD)".

    They stand in brackets, or between ", or" and a comma. Those of illnesses also follow "called".
    """
    called = frozenset(_CALLED.findall(doc.text))
    if not _PLACE.search(doc.text):
        return called
    return called | frozenset(
        token.text for token in doc if _is_abbreviation(token.text) and _follows_its_words(doc, token.i)
    )


def _is_abbreviation(text: str) -> bool:
    return text.isalpha() and text.isupper() and _MIN_LETTERS <= len(text) <= _MAX_LETTERS


def _follows_its_words(doc: Doc, at: int) -> bool:
    """Whether the words before an abbreviation begin with its letters."""
    end = at - 1 if at > 0 and doc[at - 1].text == "(" else at - 2
    if end != at - 1 and [token.lower_ for token in doc[max(0, at - 2) : at]] != [",", "or"]:
        return False
    words = doc[max(0, end - len(doc[at])) : max(0, end)]
    written = "".join(token.lower_[0] if token.is_sent_start else token.text[0] for token in words)
    return written == doc[at].lower_ and not any(token.lower_ in ORGANIZATION_WORDS for token in words)
