"""Finds the heading of an article: the headline, byline, date line and dateline above its first sentence."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from summarizer.datelines.recognition import Dateline, dateline_of, datelines_of, day_before
from summarizer.model import Dropped
from summarizer.reading.lines.byline import Byline, byline_of
from summarizer.reading.lines.dates import date_in, is_date_line
from summarizer.reading.lines.navigation import navigation_of
from summarizer.reading.lines.paragraphs import collapsed, is_ended

_MAX_TITLE_CHARACTERS = 200
_MAX_TITLE_WORDS = 32
_MIN_PROSE_CHARACTERS = 60

# Headline, standfirst, byline and date line may come in any order, but are above the body.
_MAX_LINES_ABOVE = 6

_INTRODUCTIONS = frozenset({"by", "by:", "written by", "von", "par", "por", "di", "автор:"})

_LEADING_ORNAMENT = re.compile(r"[^\w\"“«'‘„(\[¿¡@$€£]+")
_TRAILING_ORNAMENT = " *_#|"
_MARKED = re.compile(r"#{1,6} .+|\*\*[^*]+\*\*|__[^_]+__|={2,3} .+ ={2,3}")
_SITE = re.compile(r"\s(?:[-–—|•·:]|//)\s.{2,60}")
_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """The metadata in the lines above the body, the paragraphs of the body, and the lines dropped from above it."""

    body: tuple[str, ...]
    title: str | None = None
    author: str | None = None
    source: str | None = None
    published: str | None = None
    dropped: tuple[Dropped, ...] = ()


def heading_of(paragraphs: tuple[str, ...], title: str | None = None) -> Heading:
    """Separate an article's heading from its body; a known title is dropped if the text repeats it."""
    heading = Heading((), title)
    paragraphs = _with_whole_byline(paragraphs)
    body: list[str] = []
    for index, line in enumerate(paragraphs[:_MAX_LINES_ABOVE]):
        rest = paragraphs[index + 1 : index + 1 + _MAX_LINES_ABOVE]
        extended = _with_byline(heading, line, rest, above=not body)
        if extended is None and not body:
            extended = _with_title(heading, line, rest)
        if extended:
            heading = extended
        else:
            body.append(line)
    return _without_dateline(replace(heading, body=(*body, *paragraphs[_MAX_LINES_ABOVE:])))


def _with_whole_byline(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Join a "By" that stands on a line of its own with the name below it."""
    for index, (line, below) in enumerate(pairwise(paragraphs[: _MAX_LINES_ABOVE + 1])):
        byline = f"{line} {below}" if line.lower() in _INTRODUCTIONS and len(below) <= _MAX_TITLE_CHARACTERS else None
        if byline and byline_of(byline):
            return (*paragraphs[:index], byline, *paragraphs[index + 2 :])
    return paragraphs


def without_ornament(line: str) -> str:
    """Return a headline without the arrows, stars and hash signs that posts put around it."""
    line = collapsed(line)
    found = _LEADING_ORNAMENT.match(line)
    return (line[found.end() :] if found else line).rstrip(_TRAILING_ORNAMENT)


def _with_byline(heading: Heading, line: str, rest: Sequence[str], *, above: bool) -> Heading | None:
    """Return the heading extended by a byline or date line, or `None` for other lines."""
    # Wide gaps part the name from the outlet.
    byline = byline_of(line) or byline_of(collapsed(line)) if len(line) <= _MAX_TITLE_CHARACTERS else None
    if not byline or not _is_accepted(byline, heading, line, rest, above=above):
        return None
    return replace(
        heading,
        author=heading.author or byline.author,
        source=heading.source or byline.source,
        published=heading.published or byline.published,
        dropped=(*heading.dropped, Dropped(line, "date" if is_date_line(collapsed(line)) else "byline")),
    )


def _is_accepted(byline: Byline, heading: Heading, line: str, rest: Sequence[str], *, above: bool) -> bool:
    """Whether a line counts as a byline in its position: unless explicit, it may be a headline or a subheading."""
    if byline.explicit or not byline.author:
        return True
    return heading.title is not None and (byline.sure or (above and _is_likely_author(byline, line, rest)))


def _is_likely_author(byline: Byline, line: str, rest: Sequence[str]) -> bool:
    """Whether a name below the headline is the author's: a date follows, or prose that does not mention the name."""
    below = byline_of(collapsed(rest[0])) if rest and len(rest[0]) <= _MAX_TITLE_CHARACTERS else None
    if below and below.sure:
        return True
    surname = (byline.author or line).split()[-1]
    prose = bool(rest) and len(rest[0]) >= _MIN_PROSE_CHARACTERS and is_ended(rest[0])
    return prose and not line.isupper() and not any(surname in paragraph for paragraph in rest)


def _with_title(heading: Heading, line: str, rest: Sequence[str]) -> Heading | None:
    """Return the heading with its title, or without a repetition of the title or the section's name above it.

    Return `None` if the line is none of these.
    """
    if heading.title:
        return heading if _repeats(line, heading.title) else None
    if _is_section(line, rest):
        return replace(heading, dropped=(*heading.dropped, Dropped(line, "section")))
    return replace(heading, title=without_ornament(line)) if _is_title(line, rest) else None


def _repeats(line: str, title: str) -> bool:
    """Whether a line repeats the title, ignoring the name of the site."""
    words, known = _normalized(line), _normalized(title)
    return words != "" and (
        known in {words, _normalized(_SITE.sub("", line[:_MAX_TITLE_CHARACTERS]))}
        or words == _normalized(_SITE.sub("", title))
    )


def _normalized(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _is_section(line: str, rest: Sequence[str]) -> bool:
    """Whether the first line is the name of a section ("World", "BREAKING") above a headline."""
    words = line.split()
    named = len(words) == 1 or line.isupper() or navigation_of(line) is not None
    return named and len(words) <= 2 and not is_ended(line) and bool(rest) and _is_title(rest[0], rest[1:])


def _is_title(line: str, rest: Sequence[str]) -> bool:
    """Whether the first line is a headline: short, followed by prose, and without a full stop or set apart."""
    words = line.split()
    if len(line) > _MAX_TITLE_CHARACTERS or len(words) > _MAX_TITLE_WORDS or not any(map(str.isalpha, line)):
        return False
    if is_ended(line) and line.rstrip("\"”’»')*_ ")[-1:] not in "?!" and not _is_set_apart(line, rest):
        return False
    if dateline_of(line):
        return False
    return any(len(below) > len(line) and is_ended(below) for below in rest[:_MAX_LINES_ABOVE])


def _is_set_apart(line: str, rest: Sequence[str]) -> bool:
    """Whether markup, capitals or a byline below show that a line is a headline although it ends like a sentence."""
    words = [word for word in _WORDS.findall(line) if len(word) > 3]
    capitals = sum(word[:1].isupper() for word in words)
    if _MARKED.fullmatch(line.strip()) or (len(words) > 2 and (line.isupper() or capitals == len(words) > 3)):
        return True
    below = byline_of(collapsed(rest[0])) if rest and len(rest[0]) <= _MAX_TITLE_CHARACTERS else None
    return below is not None and below.sure


def _without_dateline(heading: Heading) -> Heading:
    """Return the heading with the dateline removed from the first sentence of the body."""
    found = _datelines(heading.body)
    if not found:
        return heading
    first = next(iter(found.values()))
    day = date_in(first.day) if first.day else None
    return replace(
        heading,
        body=tuple(line[len(found[at].text) :] if at in found else line for at, line in enumerate(heading.body)),
        source=heading.source or first.agency,
        published=heading.published or day,
        dropped=(*heading.dropped, *(Dropped(each.text.strip(), "dateline") for each in found.values())),
    )


def _datelines(lines: Sequence[str]) -> Mapping[int, Dateline]:
    """Return the datelines by the numbers of their lines, unless they tell the events of several places apart."""
    found = datelines_of(lines)
    if not found and (only_day := _only_day(lines)):
        return {0: only_day}
    return {at: each for at, each in found.items() if each.only}


def _only_day(lines: Sequence[str]) -> Dateline | None:
    """Return the day before the first sentence, unless other lines begin with a day, too, as in a timeline."""
    found = day_before(lines[0]) if lines else None
    return None if found is None or any(map(day_before, lines[1:])) else found
