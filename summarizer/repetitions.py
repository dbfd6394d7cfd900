"""Drops claims that a text repeats word for word."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.model import Claim

_NOT_ALPHANUMERIC: Final = re.compile(r"[\W_]+")

_MIN_REPEATED_CHARACTERS: Final = 20
"""A claim of fewer letters and digits may really be made twice: "“No,” she said"."""


def without_repetitions(found: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims without those that repeat an earlier one word for word, as captions and pull quotes do."""
    told: set[tuple[str | None, bool, str]] = set()
    for claim in found:
        words = _NOT_ALPHANUMERIC.sub("", claim.content.lower())
        key = (claim.speaker or claim.speaker_mention, claim.denied, words)
        if key not in told or len(words) < _MIN_REPEATED_CHARACTERS:
            told.add(key)
            yield claim
