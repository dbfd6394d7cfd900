"""A bounded cache for functions of names, which never keeps longer strings."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

# A longer string is not a name; caching it would keep parts of articles in memory.
_MAX_NAME_CHARS: Final = 80
_MAX_ENTRIES: Final = 1 << 14

Result = TypeVar("Result")


def cached_for_names(function: Callable[[str], Result]) -> Callable[[str], Result]:
    """Cache a function's results, except for strings that are too long to be names."""
    # A function around the look-up would take longer than the look-up, and names are looked up all the time.
    return _Results(function).__getitem__


class _Results(dict[str, Result], Generic[Result]):
    """The results of a function by name; once there are too many, they are forgotten and filled in again."""

    def __init__(self, function: Callable[[str], Result]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, name: str) -> Result:
        result = self._function(name)
        if len(name) <= _MAX_NAME_CHARS:
            if len(self) >= _MAX_ENTRIES:
                self.clear()
            self[name] = result
        return result
