"""The lines of a conversation that is printed with names and colons: "LUND: It is safe."."""

import re
from dataclasses import dataclass
from typing import Final

_NAME: Final = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|\([^()\n]{1,20}\))){0,4}"
_LINE: Final = re.compile(rf"^[ \t]*[\"“]?(?P<name>{_NAME}):[ \u00a0]+(?P<words>[^\W\d_][^\n]*\S)", re.MULTILINE)

# Who asks and who answers is not told.
_NAMELESS: Final = frozenset({"q", "a", "question", "answer"})

# Fewer lines may be a table or a list; names in capitals are sooner a conversation's.
_FEWEST: Final = 4
_FEWEST_CAPITALS: Final = 2


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody says in a transcript: the name, the colon, and the words up to the end of their paragraph."""

    name: tuple[int, int]
    colon: int
    words: tuple[int, int]


def lines(text: str) -> tuple[Line, ...]:
    """Return the lines with a speaker's name before them, none where the text is no conversation."""
    found = [match for match in _LINE.finditer(text) if match["name"].lower() not in _NAMELESS]
    capitals = [match for match in found if match["name"].isupper()]
    if len(capitals) >= _FEWEST_CAPITALS and len({match["name"] for match in capitals}) > 1:
        found = capitals
    elif len(found) < _FEWEST or not 1 < len({match["name"] for match in found}) < len(found):
        return ()
    return tuple(Line(match.span("name"), match.end("name"), match.span("words")) for match in found)
