"""How long a digest is to be, as a reader says it: "5", "long", "120 words"."""

import re
from types import MappingProxyType
from typing import Final

from bot.messages.texts import Texts
from summarizer.model import Length

SENTENCES: Final = range(1, 11)
WORDS: Final = range(20, 1001)
"""How long a digest may be asked to be."""

NAMED: Final = MappingProxyType({"short": Length(1), "normal": Length(3), "long": Length(6)})
_SAID: Final = re.compile(r"(\d{1,5}) ?(words?|sentences?)?", re.IGNORECASE)


def parse_length(said: str) -> Length | None:
    """Return the length somebody means, `None` where the words mean none or one that no digest has."""
    words = said.strip().casefold()
    if words in NAMED:
        return NAMED[words]
    found = _SAID.fullmatch(words)
    if found is None:
        return None
    count, in_words = int(found[1]), (found[2] or "").startswith("word")
    if in_words:
        return Length(words=count) if count in WORDS else None
    return Length(count) if count in SENTENCES else None


def length_phrase(length: Length, texts: Texts) -> str:
    """Say a length: "3 sentences", "at most 120 words"."""
    if length.words:
        return texts("length-in-words", count=length.words)
    return texts("length-in-sentences", count=length.sentences)
