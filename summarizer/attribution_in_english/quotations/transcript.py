"""The lines of a printed transcript, with names and colons: "LUND: It is safe."."""

import re
from dataclasses import dataclass
from typing import Final

_NAME: Final = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|\([^()\n]{1,20}\))){0,4}"
_LINE: Final = re.compile(rf"^[ \t]*[\"“]?(?P<name>{_NAME}):[ \u00a0]+(?P<words>[^\W\d_][^\n]*\S)", re.MULTILINE)

# These labels do not say who asks or answers.
_ANONYMOUS_LABELS: Final = frozenset({"q", "a", "question", "answer"})
# "Dear Editor:" names whom a letter is to.
_SALUTATION: Final = "dear "

# Fewer lines may be a table or a list; with names in capitals, fewer suffice.
_MIN_LINES: Final = 4
_MIN_CAPITAL_LINES: Final = 2


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """A line of a transcript: the speaker's name, the colon, and the content up to the end of the paragraph."""

    speaker: tuple[int, int]
    colon: int
    content: tuple[int, int]


def transcript_lines(text: str) -> tuple[TranscriptLine, ...]:
    """Return the lines of a transcript; none if the text is not one."""
    found = [match for match in _LINE.finditer(text) if _may_speak(match["name"].lower())]
    capitals = [match for match in found if match["name"].isupper()]
    if len(capitals) >= _MIN_CAPITAL_LINES and len({match["name"] for match in capitals}) > 1:
        found = capitals
    elif len(found) < _MIN_LINES or not 1 < len({match["name"] for match in found}) < len(found):
        return ()
    return tuple(TranscriptLine(match.span("name"), match.end("name"), match.span("words")) for match in found)


def _may_speak(label: str) -> bool:
    """Whether a label in small letters may name a speaker."""
    return label not in _ANONYMOUS_LABELS and not label.startswith(_SALUTATION)
