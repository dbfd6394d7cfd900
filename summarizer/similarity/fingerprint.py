"""The fingerprint of a text, and how similar two texts can be: a module that costs nothing to import."""

import hashlib
from enum import StrEnum


class Likeness(StrEnum):
    """The relation between two texts: the same article, a rewritten version, or different articles."""

    SAME = "same"
    REWRITTEN = "rewritten"
    OTHER = "other"


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a text, ignoring case and differences in white space."""
    return hashlib.sha256(" ".join(text.split()).casefold().encode(errors="replace")).hexdigest()
