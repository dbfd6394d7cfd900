"""Finds what stands above an article's first sentence: headline, byline, date line, dateline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from summarizer.model import Dropped
from summarizer.reading.paragraphs import collapsed, is_ended

_LONGEST_TITLE = 200
_MOST_TITLE_WORDS = 32
_LONGEST_DATELINE = 120

# Headline, standfirst, byline and date line come in any order, but above the body.
_LINES_ABOVE = 5

_ORNAMENT = re.compile(r"^[^\w\"“«'‘„(\[¿¡@$€£]+|[\s*_#|]+$")
_NAME = r"[A-ZÀ-ÞĀ-Ž][\w.'’-]*(?: (?:(?:de|van|von|der|la|al|bin|da|di|el)\b|[A-ZÀ-ÞĀ-Ž][\w.'’-]*)){0,4}"
_BYLINE = re.compile(
    rf"\W*(?:[Bb][Yy]|Author:|Written by:?|Text:)\s+(?P<author>{_NAME}(?:(?:, and | and |, | & ){_NAME}){{0,5}}?)"
    r"(?:(?:\s*[|/•·–—]\s*|,\s+(?=(?:Reuters|AFP|AP|BBC|CNN|UPI|TASS|Bloomberg|Associated Press)\b))"
    r"(?P<source>[^|]{2,60}))?"
)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_DATES = tuple(
    re.compile(
        r"\W*(?:(?:published|posted|updated|last updated|date)(?: on| at)?:?\s*)?"
        r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
        rf"{day}(?:(?:T|,?\s+(?:at\s+|[-–|]\s+)?)\d{{1,2}}[:.]\d{{2}}.{{0,30}})?\W*",
        re.IGNORECASE,
    )
    for day in (
        r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>(?:19|20)\d\d)",
        rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)",
    )
)

_PLACE = r"[A-ZÀ-ÞĀ-Ž][\w.'’]*+(?:[ ,/-]{1,2}[A-ZÀ-ÞĀ-Ž][\w.'’]*+){0,4}"
_DAY = r"(?:(?:[A-Z][a-z]{2,8}\.? \d{1,2})|(?:\d{1,2} [A-Z][a-z]{2,8}\.?))(?:,? \d{4})?"
_DASH = r"\s*(?:—|–|--|-(?=\s))\s*"
_DATELINES = (
    re.compile(rf"(?:{_PLACE}(?:,\s*)?(?:{_DAY})?,?\s*)?\((?P<agency>[A-Z][\w .&]{{1,30}})\){_DASH}"),
    re.compile(rf"{_PLACE}(?:,\s*)?(?:{_DAY})[.,]?\s*/(?P<agency>[A-Z][\w .&]{{1,30}})/\.?(?:{_DASH})?\s*"),
    # Without an agency the place must stand in capitals, or be followed by the day: "NATO — as ever — waits" is prose.
    re.compile(
        rf"(?P<place>[A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž .'’-]{{3,30}}(?:, [A-Z][\w.]{{1,14}})?)(?:, {_DAY})?{_DASH}(?=[A-Z“\"])"
    ),
    re.compile(rf"{_PLACE},\s*{_DAY}{_DASH}(?=[A-Z“\"])"),
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines above the body say, the body's paragraphs, and the lines that were taken from above it."""

    body: tuple[str, ...]
    title: str | None = None
    author: str | None = None
    source: str | None = None
    published: str | None = None
    dropped: tuple[Dropped, ...] = ()


def heading_of(paragraphs: tuple[str, ...], title: str | None = None) -> Heading:
    """The article's head and body apart; a known title is dropped where the text repeats it."""
    body = list(paragraphs)
    dropped = (Dropped(body.pop(0), "section"),) if _is_section(body) else ()
    if title and body and _same(body[0], title):
        del body[0]
    elif not title and body and _is_title(body[0], body[1:]):
        title = without_ornament(body.pop(0))
    return _without_dateline(_without_lines_above(Heading(tuple(body), title, dropped=dropped)))


def without_ornament(line: str) -> str:
    """A headline without the arrows, stars and hash marks that posts set around it."""
    return collapsed(_ORNAMENT.sub("", collapsed(line)))


def date_in(line: str) -> str | None:
    """The ISO date of a line that is a date and nothing else."""
    found = next(filter(None, (pattern.fullmatch(line) for pattern in _DATES)), None)
    if not found:
        return None
    month = found["month"].lower()[:3]
    number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
    try:
        return date(int(found["year"]), number, int(found["day"])).isoformat()
    except ValueError:
        return None


def _same(line: str, title: str) -> bool:
    return without_ornament(line).casefold() == without_ornament(title).casefold()


def _is_section(lines: list[str]) -> bool:
    """Whether the first line names a section ("World", "BREAKING") above a headline."""
    return len(lines) > 2 and len(lines[0].split()) <= 2 and not is_ended(lines[0]) and _is_title(lines[1], lines[2:])


def _is_title(line: str, rest: Sequence[str]) -> bool:
    """Whether the first line is a headline: short, without a full stop, and with prose below."""
    words = line.split()
    if len(line) > _LONGEST_TITLE or len(words) > _MOST_TITLE_WORDS or not any(map(str.isalpha, line)):
        return False
    if (is_ended(line) and line.rstrip("\"”’»')")[-1:] not in "?!") or _BYLINE.fullmatch(line) or date_in(line):
        return False
    return any(len(below) > len(line) and is_ended(below) for below in rest[:_LINES_ABOVE])


def _without_lines_above(heading: Heading) -> Heading:
    """The heading with byline and date line read and taken out of the body."""
    kept: list[str] = []
    for line in heading.body[:_LINES_ABOVE]:
        byline = _BYLINE.fullmatch(collapsed(line)) if len(line) <= _LONGEST_TITLE else None
        published = date_in(collapsed(line)) if len(line) <= _LONGEST_DATELINE else None
        if byline:
            heading = replace(
                heading, author=heading.author or byline["author"], source=heading.source or byline["source"]
            )
        elif published:
            heading = replace(heading, published=heading.published or published)
        else:
            kept.append(line)
            continue
        heading = replace(heading, dropped=(*heading.dropped, Dropped(line, "byline" if byline else "date")))
    return replace(heading, body=(*kept, *heading.body[_LINES_ABOVE:]))


def _without_dateline(heading: Heading) -> Heading:
    """The heading with the place, day and agency before the first sentence taken out of it."""
    for index, line in enumerate(heading.body[:2]):
        found = next(filter(None, (pattern.match(line[:_LONGEST_DATELINE]) for pattern in _DATELINES)), None)
        if found and len(line) > found.end():
            source = heading.source or found.groupdict().get("agency")
            body = (*heading.body[:index], line[found.end() :], *heading.body[index + 1 :])
            dropped = (*heading.dropped, Dropped(found[0].strip(), "dateline"))
            return replace(heading, body=body, source=source, dropped=dropped)
    return heading
