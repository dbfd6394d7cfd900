"""The length of a digest as a reader types it: "5", "long", "120 words"."""

import re
from types import MappingProxyType
from typing import Final

from bot.message_types.fluent_lookup import Texts
from summarizer.model import Length

ALLOWED_SENTENCES: Final = range(1, 11)
ALLOWED_WORDS: Final = range(20, 1001)
"""The lengths that a reader may ask for, in sentences and in words."""

NAMED_LENGTHS: Final = MappingProxyType({"short": Length(1), "normal": Length(3), "long": Length(6)})
_COUNT: Final = re.compile(r"(\d{1,5}) ?(words?|sentences?)?", re.IGNORECASE)


def parse_length(text: str) -> Length | None:
    """Return the length that the text names; `None` if it does not name one, or one that is not allowed."""
    wanted = text.strip().casefold()
    if wanted in NAMED_LENGTHS:
        return NAMED_LENGTHS[wanted]
    found = _COUNT.fullmatch(wanted)
    if found is None:
        return None
    count, in_words = int(found[1]), (found[2] or "").startswith("word")
    if in_words:
        return Length(words=count) if count in ALLOWED_WORDS else None
    return Length(count) if count in ALLOWED_SENTENCES else None


def length_phrase(length: Length, texts: Texts) -> str:
    """Return the phrase for a length: "3 sentences", "at most 120 words"."""
    if length.words:
        return texts("length-in-words", count=length.words)
    return texts("length-in-sentences", count=length.sentences)
