"""A bounded cache for functions of names, which never keeps longer strings."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

# A longer string is not a name; caching it would keep parts of articles in memory.
_MAX_NAME_CHARS: Final = 80
_MAX_ENTRIES: Final = 1 << 14

Result = TypeVar("Result")


def cached_for_names(function: Callable[[str], Result]) -> Callable[[str], Result]:
    """Cache a function's results, except for strings that are too long to be names."""
    cached = lru_cache(maxsize=_MAX_ENTRIES)(function)

    @wraps(function)
    def wrapper(name: str) -> Result:
        return cached(name) if len(name) <= _MAX_NAME_CHARS else function(name)

    return wrapper
