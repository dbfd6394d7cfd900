"""What a reader wants to watch for: a name or word, or a phrase in quotation marks."""

from typing import Final

from bot.typed_input.search_query import plain_quotation_marks
from storage.followed import WatchKind
from storage.search.normalize import words

MAX_CHARACTERS: Final = 60
"""How long a name or phrase may be."""


def watched_words(text: str) -> tuple[str, WatchKind] | None:
    """Return what to watch for, and whether it is a name or a phrase; `None` if there are no words, or too many."""
    flat = " ".join(plain_quotation_marks(text).split())
    bare = flat.replace('"', "").strip()
    if len(bare) > MAX_CHARACTERS or not words(bare):
        return None
    is_phrase = len(flat) > 1 and flat[0] == flat[-1] == '"'
    return bare, WatchKind.WORDS if is_phrase else WatchKind.ACTOR
