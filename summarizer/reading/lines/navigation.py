"""Recognises whole lines of menus, breadcrumbs and footers by their words."""

import re
from enum import Enum, auto
from typing import Final

from summarizer.reading.lines.menus import CONTROL_LABELS, SECTION_NAMES
from summarizer.reading.lines.paragraphs import is_ended

# No row of a menu is longer. The limit also keeps the patterns fast on hostile lines.
_MAX_LINE_CHARACTERS = 160
_MAX_NAME_WORDS = 5

# "U.S." and "Loading..." end like sentences, but no longer label does.
_MAX_ENDED_CHARACTERS = 20


class NavigationScope(Enum):
    """Where a line counts as navigation: a single name of a section within a text may be a subheading."""

    ANYWHERE = auto()
    AT_THE_EDGE = auto()


_HOMES: Final = frozenset(
    "home homepage startseite start accueil inicio portada início главная головна hem forside etusivu domů".split()
)
_BEFORE: Final = re.compile(
    r"^(?:all|latest|more|top|local|world|us|uk|u\.s\.|my|our|your|today's|breaking|view|view all|see all|explore|the"
    r"|women's|men's|daily|weekly|live|mehr|alle|weitere|aktuelle|toutes les|tous les|todas las|todos los|más|mais"
    r"|tutte le|wszystkie|najnowsze|все|всі|alla) "
)
_AFTER: Final = re.compile(
    r" (?:news|stories|videos|section|headlines|home|today|updates|archive|articles|guide|reviews|online|live|tv|plus"
    r"|nachrichten)\Z"
)
_AND: Final = re.compile(r" (?:&|and|und|et|y|e|i|och|og|ja|a|en|и|та|і) |, ")
_ROW: Final = re.compile(r"\s*[|•·∙●▪>›»/→]\s*")
_BREADCRUMBS: Final = re.compile(r"\s*[>›»/→]\s*")
_ORNAMENT: Final = re.compile(r"[^\w\s\"“”„‘’'«».!?…()\[\]]+")
_FIGURES: Final = re.compile(r"\d[^\w\"“”.!?…]*(?:\d+[^\w\"“”!?…]*)*+")
_TRIMMED: Final = re.compile(r"^[^\w(]+|[^\w.!?…)+]+$")


def navigation_of(line: str) -> NavigationScope | None:
    """Return where a line would be navigation, or `None` for other text."""
    if len(line) > _MAX_LINE_CHARACTERS or (len(line) > _MAX_ENDED_CHARACTERS and is_ended(line)):
        return None
    name = _TRIMMED.sub("", line.lower().replace("’", "'")).replace(" & ", " and ")
    if name in CONTROL_LABELS or _ORNAMENT.fullmatch(line):
        return NavigationScope.ANYWHERE
    if name in SECTION_NAMES or _FIGURES.fullmatch(name):
        return NavigationScope.AT_THE_EDGE
    return None if is_ended(name) else _row(name)


def _row(name: str) -> NavigationScope | None:
    """Return where a line of several names would be navigation, or `None`."""
    if _is_name(name):
        return NavigationScope.AT_THE_EDGE
    parts = _ROW.split(name)
    if len(parts) > 1 and all(map(_is_name, parts)):
        return NavigationScope.ANYWHERE if len(parts) > 2 else NavigationScope.AT_THE_EDGE
    crumbs = _BREADCRUMBS.split(name)
    if len(crumbs) > 1 and crumbs[0] in _HOMES and _is_name(crumbs[1]):
        return NavigationScope.ANYWHERE
    return NavigationScope.AT_THE_EDGE if _names_in(name.split()) > 2 else None


def _is_name(text: str) -> bool:
    """Whether a text is the label of a section or a button, including joined and extended ones ("Latest news")."""
    if text in SECTION_NAMES or text in CONTROL_LABELS:
        return True
    pieces = _AND.split(text)
    if len(pieces) > 1:
        return all(piece in SECTION_NAMES or piece in CONTROL_LABELS for piece in pieces)
    return _AFTER.sub("", _BEFORE.sub("", text, count=1), count=1) in SECTION_NAMES


def _names_in(words: list[str]) -> int:
    """Return the number of labels if the words are labels in a row with nothing between them, else 0."""
    count = at = 0
    while at < len(words):
        sizes = range(min(_MAX_NAME_WORDS, len(words) - at), 0, -1)
        size = next((size for size in sizes if _is_listed(" ".join(words[at : at + size]))), 0)
        if not size:
            return 0
        count, at = count + 1, at + size
    return count


def _is_listed(text: str) -> bool:
    return text in SECTION_NAMES or text in CONTROL_LABELS
