"""Answers kept for names that are asked about again and again, and for nothing longer."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

# A longer string is no name: kept in a cache, it would keep pieces of articles in memory.
_LONGEST: Final = 80
_MOST: Final = 1 << 14

Answer = TypeVar("Answer")


def cached_for_names(answer: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Keep a function's answers, except for strings that are too long for a name."""
    kept = lru_cache(maxsize=_MOST)(answer)

    @wraps(answer)
    def asked(name: str) -> Answer:
        return kept(name) if len(name) <= _LONGEST else answer(name)

    return asked
