"""Makes strings acceptable to every database."""

import re
from typing import Any, Final

# PostgreSQL rejects NUL, and UTF-8 cannot encode half a surrogate pair. Both occur in pages and files.
_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")


def storable(value: Any) -> Any:
    """Return a string, or a JSON value with all its strings, with every unstorable character replaced by U+FFFD."""
    match value:
        case str():
            return _UNSTORABLE.sub("\ufffd", value)
        case dict():
            return {storable(name): storable(part) for name, part in value.items()}
        case list() | tuple():
            return [storable(part) for part in value]
    return value
