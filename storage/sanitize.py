"""Strings that no database refuses."""

import re
from typing import Any, Final

# PostgreSQL keeps no NUL, and nothing in UTF-8 keeps half a surrogate pair; pages and files bring both.
_UNSTORABLE: Final = re.compile("[\x00\ud800-\udfff]")


def storable(value: Any) -> Any:
    """Return a string, or all strings within a JSON value, with such characters replaced one for one."""
    match value:
        case str():
            return _UNSTORABLE.sub("\ufffd", value)
        case dict():
            return {storable(name): storable(part) for name, part in value.items()}
        case list() | tuple():
            return [storable(part) for part in value]
    return value
