"""Finds the lines at the end of an article that present or name its authors: "Ida Norrby is a reporter covering …"."""

import re
from collections.abc import Mapping
from typing import Final

from summarizer.news_agencies import AGENCY
from summarizer.reading.lines.byline import byline_of
from summarizer.reading.lines.paragraphs import is_ended
from summarizer.reading.lines.phrases import NAME, OUTLET

_UPPER: Final = "A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄ"
_FULL_NAME: Final = rf"[{_UPPER}][\w.’'-]+(?: [{_UPPER}][\w.’'-]*){{1,3}}"
_WRITER: Final = (
    r"(?:reporter|editor|writer|correspondent|journalist|columnist|producer|contributor|anchor|fellow|blogger|intern)\b"
)
# Experts who write of their subject.
_EXPERT: Final = r"(?:professor|lecturer|fellow|researcher|historian|economist|scholar|author|novelist|essayist)\b"
# One who is something else as well may belong to the story: "a novelist and the owner of the land".
_AND_EXPERT: Final = rf"and (?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:{_WRITER}|{_EXPERT})"
# What a writer does for a living.
_WORK: Final = r"(?:covers|writes|reports|studies|teaches|lives|works|speciali[sz]es|focuses)\b"
_BIOGRAPHIES: Final = tuple(
    re.compile(rf"{pattern}(?:\.[^.!?]{{0,200}}){{0,3}}[.!]?")
    for pattern in (
        (
            rf"(?P<name>{NAME}) is (?:an?|the) (?:[\w.’'&-]+,? ){{0,6}}{_WRITER} (?:and \w+ )?(?:covering|based in"
            rf"|focus(?:ing|ed) on|who {_WORK}|(?:for|at|with|from) (?:the )?(?=[A-Z]))[^.!?]*"
        ),
        (
            rf"(?P<name>{NAME}) is (?:an?|the) (?=(?:[\w.’'&-]+ ){{0,5}}(?:{AGENCY}|{OUTLET}|[A-Z]\w+-based) )"
            rf"(?:[\w.’'&-]+ ){{1,6}}{_WRITER}[^.!?]*"
        ),
        (
            rf"(?P<name>{NAME}) is (?:an?|the) (?:[\w.’'&-]+,? ){{0,5}}{_EXPERT} "
            rf"(?:of|in|at|{_AND_EXPERT}|emerit\w+)\b[^.!?]*"
        ),
    )
)
# "Ida Norrby covers the courts for the Norby Post.", and where those who contributed wrote from.
_PLACES: Final = re.compile(
    rf"(?P<name>(?=(?:{AGENCY}|{OUTLET})['’]s ){NAME}(?= wrote)|{NAME}(?= reported)) \w+ from {NAME}"
    rf"(?:[,;]? (?:and )?{NAME} from {NAME}){{0,4}}(?<=\.)"
)
_COVERS: Final = re.compile(
    rf"(?P<name>{NAME}) (?:covers|writes about|reports on|edits) [^.!?]{{5,200}} (?:for|at) (?:the )?"
    rf"(?:{AGENCY}|{OUTLET})\."
)
# "Ida Norrby, Research Director, Norland University and Tom Berg, …"
_SIGNED: Final = re.compile(
    rf"(?P<name>{_FULL_NAME}), (?=(?:[\w.’'&-]+ ){{0,4}}(?i:professor|lecturer|fellow|researcher|director|principal"
    r"|chair|editor|correspondent|analyst|scientist|economist|historian|dean|candidate|columnist|reporter|head)\b)"
    r"(?!.*\b(?:is|are|was|were|has|had|have|will|said|says)\b)[^.!?]{5,230}"
)
# What somebody did belongs to the story.
_PAST: Final = re.compile(
    rf"\b(?:who(?! {_WORK})|whose|whom|was|were|had|did|won|wrote|left|lost|made|took|came|went|began|found|fought|saw"
    r"|gave|told|said"
    r"|(?!(?:based|focused|need|feed|speed|breed|syndicated|contributed)\b)[a-z]{2,}ed)\b"
)
_MAX_BIOGRAPHY_CHARACTERS: Final = 500
_CLOSING_MARKS: Final = frozenset("\"”’'»")
_QUOTED: Final = frozenset('"”»')
_MAX_BYLINE_CHARACTERS: Final = 100


def author_lines(paragraphs: tuple[str, ...]) -> Mapping[int, str]:
    """Return the indices of the lines at the end that present or name the authors, with the name that each begins with.

    The story names an author nowhere else.
    """
    found: dict[int, str] = {}
    for index in range(len(paragraphs) - 1, 0, -1):
        name = _author_in(paragraphs[index], paragraphs[index - 1])
        if name is None or " " not in name:
            break
        surname = name.split()[-1]
        if any(surname in above and _is_prose(above) for above in paragraphs[:index]):
            break
        found[index] = name
    return found


def _author_in(line: str, above: str) -> str | None:
    """Return whom a line presents, or who signs with it, or `None`; `above` is the line above it."""
    if len(line) > _MAX_BIOGRAPHY_CHARACTERS:
        return None
    if places := _PLACES.fullmatch(line):
        return places["name"]
    told = (pattern.fullmatch(line) for pattern in (*_BIOGRAPHIES, _COVERS))
    if found := next(filter(None, told), None):
        return None if _PAST.search(line) else found["name"]
    # Below a quotation, a name may be the speaker's: "“We are glad,” the mayor wrote."
    if is_ended(line) or not is_ended(above) or above[-1] in _CLOSING_MARKS or not _QUOTED.isdisjoint(above):
        return None
    if signed := _SIGNED.fullmatch(line):
        return signed["name"]
    byline = byline_of(line)
    return byline.author if byline is not None and byline.explicit else None


def _is_prose(line: str) -> bool:
    """Whether a line may be part of the story, and is not the byline."""
    return is_ended(line) or len(line) > _MAX_BYLINE_CHARACTERS
