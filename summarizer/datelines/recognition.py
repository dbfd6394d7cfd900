"""Recognises datelines, each with its place in the text: "NORRBY, May 4 (Velmar) —".

Every stage asks here: reading cuts a dateline off, and where the text stays as it is, it is a sentence of its own that
is no point of the digest and names neither an actor nor a speaker.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from summarizer.datelines.patterns import AT_THE_TOP, CITY, DAY_ALONE, MARKED
from summarizer.datelines.places import KNOWN_PLACE, NOT_PLACES, SHORT_CITIES
from summarizer.months import is_month
from summarizer.news_agencies import AMBIGUOUS_AGENCIES

_MAX_HEAD_CHARACTERS: Final = 120
# A headline, a byline, a date, a caption and a summary may be above the first sentence.
_MAX_LINES_ABOVE: Final = 5
_MAX_CAPITAL_WORDS: Final = 4
_MAX_ACRONYM: Final = 4
_ANY: Final = (*MARKED, *AT_THE_TOP)
_LINE: Final = re.compile(r"[^\s][^\r\n]*")
_WORD: Final = re.compile(r"[^\W\d_]+")
# "BEIRUT and JERUSALEM".
_PLACES_JOINED: Final = re.compile(r" [a-zи]+ ")
# In the second line, a dateline follows the headline; further down, the words before a dash may head a paragraph.
_MAX_LINES_ABOVE_OF_ANY: Final = 1
# A sentence after a dateline begins like any other: "American Airlines (AA) — the largest carrier at Norby — said".
_GOES_ON: Final = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The text of a dateline with the space after it, where it begins, and the agency and the day in it.

    It is the `only` one unless the text has others, as a list of the events in several cities has: there, the place
    belongs to the sentence.
    """

    text: str
    start: int
    agency: str | None
    day: str | None
    only: bool = True

    @property
    def end(self) -> int:
        """Where the first sentence begins."""
        return self.start + len(self.text)


@lru_cache(maxsize=2)
def datelines_in(text: str) -> tuple[Dateline, ...]:
    """Return the datelines of a text in reading order.

    The results for the last two texts are cached, because the parser and the summary ask for the same text.
    """
    lines = tuple(_LINE.finditer(text))
    found = datelines_of([line[0] for line in lines])
    return tuple(replace(each, start=lines[at].start()) for at, each in found.items())


def datelines_of(lines: Sequence[str]) -> Mapping[int, Dateline]:
    """Return the datelines at the beginnings of lines, by the numbers of the lines.

    One without an agency must be near the top.
    """
    matches = (
        (number, _matched(line, MARKED if number > _MAX_LINES_ABOVE else _ANY, is_low=number > _MAX_LINES_ABOVE_OF_ANY))
        for number, line in enumerate(lines)
    )
    found = {number: each for number, each in matches if each}
    texts = {each.text for each in found.values()}
    is_list = len(texts) > 1 or (any(text.endswith(": ") for text in texts) and _lists_cities(lines))
    return {number: replace(each, only=False) for number, each in found.items()} if is_list else found


def dateline_of(line: str) -> Dateline | None:
    """Return the dateline at the beginning of a line near the top of a text, or `None`."""
    return _matched(line, _ANY)


def day_before(line: str) -> Dateline | None:
    """Return the day that stands alone before the first sentence: "March 4 - Ida Norrby has won"; or `None`."""
    return _matched(line, (DAY_ALONE,))


def _matched(line: str, patterns: Iterable[re.Pattern[str]], *, is_low: bool = False) -> Dateline | None:
    if not line[:1].isupper() and line[:1] != "(" and not line[:1].isdigit():
        return None
    head = line[:_MAX_HEAD_CHARACTERS]
    matches = (pattern.match(head) for pattern in patterns)
    found = next((match for match in matches if match and _is_sure(match, is_low=is_low)), None)
    if found is None or len(line) == found.end():
        return None
    parts = found.groupdict()
    return Dateline(found[0], 0, parts.get("agency"), parts.get("day"))


def _lists_cities(lines: Iterable[str]) -> bool:
    """Whether several cities with a colon tell what happened in each of them."""
    found = chain.from_iterable(map(CITY.finditer, lines))
    return next(islice(found, 1, None), None) is not None


def _is_sure(found: re.Match[str], *, is_low: bool) -> bool:
    """Whether the day names a month, the agency is one, and the place in capitals is not an acronym or a label."""
    parts = found.groupdict()
    day, capitals, agency = parts.get("day"), parts.get("capitals"), parts.get("agency")
    if day and not any(map(is_month, _WORD.findall(day))):
        return False
    if agency and not day:
        return _is_agency(found, agency, is_low=is_low)
    if not capitals or day:
        return True
    places = _PLACES_JOINED.split(capitals)
    return all(map(_may_be_place, places)) and (not is_low or found[0].count(",") > 0 or all(map(_is_likely, places)))


def _is_agency(found: re.Match[str], agency: str, *, is_low: bool) -> bool:
    """Whether the letters before a dash are those of an agency, and not of what stands before them.

    Far from the top, an agency whose letters others have, too, must stand behind a place.
    """
    place = found[0].partition("(")[0].strip(" ,.")
    initials = "".join(word[0] for word in place.split())
    if len(agency) > 1 and initials.endswith(agency):
        return False
    after = _GOES_ON.match(found.string, found.end())
    if place and not place.isupper() and after is not None and after[0].islower():
        return False
    is_known = not place or place.isupper() or KNOWN_PLACE.match(place) is not None
    return not is_low or is_known or agency not in AMBIGUOUS_AGENCIES


def _is_likely(capitals: str) -> bool:
    """Whether words in capitals are more probably a place than the name of a firm: "LUND MILLS – The owner …"."""
    return " " not in capitals.strip() or KNOWN_PLACE.match(capitals) is not None


def _may_be_place(capitals: str) -> bool:
    words = capitals.replace("/", " ").split()
    if len(words) == 1 and len(words[0]) <= _MAX_ACRONYM:
        return words[0] in SHORT_CITIES
    return len(words) <= _MAX_CAPITAL_WORDS and NOT_PLACES.isdisjoint(words)
