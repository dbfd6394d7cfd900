"""Separates boilerplate (links, share buttons, credits, adverts) from the text of an article."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile

from summarizer.model import Dropped
from summarizer.posts import is_signature
from summarizer.reading.lines.authors import author_lines
from summarizer.reading.lines.labelled_captions import labelled_captions
from summarizer.reading.lines.navigation import NavigationScope, navigation_of
from summarizer.reading.lines.notes import is_caption_below, note_reason
from summarizer.reading.lines.paragraphs import collapsed, is_ended
from summarizer.reading.lines.phrases import NAME
from summarizer.reading.lines.rules import RULES
from summarizer.reading.lines.sections import COMMENT_COUNT, COMMENTS, LINK_LIST

# A longer paragraph is prose, whatever it begins with. The limit also keeps the patterns fast on hostile lines.
_MAX_LINE_CHARACTERS = 300

# With this much prose above it, a link to the comments marks the end of the article.
_MIN_BODY_WORDS = 40

# A line of at most this many words without a full stop is a menu entry or a subheading.
_MAX_ENTRY_WORDS = 4
_MIN_PROSE_CHARACTERS = 40
_MAX_HEADLINE_WORDS = 20

# No heading of comments or of a list of links is longer.
_MAX_LABEL_CHARACTERS = 80

# Fewer names of sections in a row may be subheadings, or a list in the text.
_MIN_RUN_NAMES = 3

_MAX_SIGNATURE_LINES = 6

# What stands at the end of an article and not in it.
_ENDS = frozenset({"byline", "copyright", "credits"})

_LEADING_ORNAMENT = re.compile(r"[^\w@#(©℗\"“‘'«¿]+")
_TRAILING_ORNAMENT = " \t*_|»›→>↓▼⬇👇🔔"
_REPORTING_CREDIT = re.compile(
    r"\(?reporting by (?P<names>[^;()]{2,120}?)\s*(?:[;()]|[.,]? (?:additional|writing|editing)\b"
    r"|\.?$)",
    re.IGNORECASE,
)
_LOCATION = re.compile(rf" (?:in|at|from) {NAME}")
_NAMES = re.compile(rf"{NAME}(?:(?:, and | and |, | & ){NAME}){{0,5}}")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The article's paragraphs and the dropped lines, both in reading order, and the reporter named in the credits."""

    paragraphs: tuple[str, ...]
    dropped: tuple[Dropped, ...]
    author: str | None


def without_boilerplate(paragraphs: tuple[str, ...]) -> Cleaned:
    """Return the paragraphs without the boilerplate around them."""
    reasons = _reasons(paragraphs)
    for index in labelled_captions(paragraphs):
        reasons[index] = reasons[index] or "caption"
    _drop_navigation(paragraphs, reasons)
    author = _drop_author_lines(paragraphs, reasons)
    _drop_headlines_below(paragraphs, reasons)
    pairs = list(zip(paragraphs, reasons, strict=True))
    dropped = tuple(Dropped(paragraph, reason) for paragraph, reason in pairs if reason)
    kept = tuple(paragraph for paragraph, reason in pairs if not reason)
    return Cleaned(kept, dropped, _reporter(dropped) or author)


def reason_to_drop(line: str, *, below: bool = True) -> str | None:
    """Return why a line is not part of an article in any position, or `None` if it is prose.

    A line that is not `below` prose may be a headline, so fewer rules apply to it.
    """
    if len(line) > _MAX_LINE_CHARACTERS:
        return None
    if line.strip() and not line.strip(" _"):
        return "navigation"
    cased, lower = _without_ornament(line)
    for rule in RULES:
        if (below or not rule.below) and rule.pattern.fullmatch(cased if rule.cased else lower):
            return rule.reason
    return "navigation" if navigation_of(line) is NavigationScope.ANYWHERE else None


def _reasons(paragraphs: tuple[str, ...]) -> list[str | None]:
    """Return for each paragraph why it is dropped, judging by its own words or the lines above it, or `None`."""
    reasons: list[str | None] = []
    sizes = [len(paragraph.split()) for paragraph in paragraphs]
    words, words_left, tail, links = 0, sum(sizes), None, False
    described: str | None = None
    for paragraph, size in zip(paragraphs, sizes, strict=True):
        words_left -= size
        tail = tail or _tail(paragraph, words, words_left, len(paragraphs) - len(reasons))
        links = (links and not _is_sentence(paragraph)) or _is(LINK_LIST, paragraph)
        reason = tail or _reason(paragraph, below=words > 0) or ("related" if links else None)
        if reason is None and reasons and reasons[-1] == "links" and is_signature(paragraph):
            # Of the post above, only its picture was left: the words before it are not its author's.
            reason = "links"
        if reason is None and described and is_caption_below(described, paragraph):
            reason = "caption"
        described = paragraph if reason == "caption" and note_reason(paragraph) else None
        reasons.append(reason)
        words += size if reason is None and _is_prose(paragraph) else 0
    return reasons


def _tail(paragraph: str, words: int, words_left: int, lines: int) -> str | None:
    """Return why this line and all lines below it are dropped, or `None`.

    `words` is the number of words of prose above the line, `words_left` the number of words below it, and `lines` the
    number of lines from it on.
    """
    if words < _MIN_BODY_WORDS or len(paragraph) > _MAX_LINE_CHARACTERS:
        return None
    if _is(COMMENTS, paragraph) or (words > words_left and _is(COMMENT_COUNT, paragraph)):
        return "comments"
    return (
        "signature"
        if paragraph in {"--", "—"} and lines <= _MAX_SIGNATURE_LINES and words_left < _MIN_BODY_WORDS
        else None
    )


def _reason(paragraph: str, *, below: bool) -> str | None:
    if _is(COMMENTS, paragraph) or _is(COMMENT_COUNT, paragraph):
        return "comments"
    return reason_to_drop(paragraph, below=below) or note_reason(paragraph)


def _drop_author_lines(paragraphs: Sequence[str], reasons: list[str | None]) -> str | None:
    """Give a reason to the lines at the end of the article that name its authors, and return the first author."""
    kept = [index for index, reason in enumerate(reasons) if reason is None]
    found = author_lines(tuple(paragraphs[index] for index in kept))
    for at in found:
        reasons[kept[at]] = "byline"
    return found[min(found)] if found else None


def _drop_headlines_below(paragraphs: Sequence[str], reasons: list[str | None]) -> None:
    """Give a reason to the headlines of other articles in a row below the credit that ends the article.

    Below the text itself, such a row may be a list of tips or votes, or a poem.
    """
    kept = [index for index, reason in enumerate(reasons) if reason is None]
    below = list(takewhile(lambda index: _is_headline(paragraphs[index]), reversed(kept)))
    above = [index for index in kept[: len(kept) - len(below)] if _is_prose(paragraphs[index])]
    if len(below) >= _MIN_RUN_NAMES and len(above) > len(below) and reasons[below[-1] - 1] in _ENDS:
        for index in below:
            reasons[index] = "related"


def _is_headline(line: str) -> bool:
    """Whether a line may be the headline of another article: some words that do not end like a sentence."""
    words = line.split()
    is_short = _MAX_ENTRY_WORDS <= len(words) <= _MAX_HEADLINE_WORDS
    return is_short and line[0].isupper() and not is_ended(line) and line[-1] not in ',;:"”’'


def _drop_navigation(paragraphs: Sequence[str], reasons: list[str | None]) -> None:
    """Give a reason to the section names in runs and at the edges of the prose, and to the lines among them."""
    prose = [index for index, line in enumerate(paragraphs) if reasons[index] is None and _is_prose(line)]
    if not prose:
        return
    names = [_is_section(line, reason) for line, reason in zip(paragraphs, reasons, strict=True)]
    entries = [reason is not None or _is_entry(line) for line, reason in zip(paragraphs, reasons, strict=True)]
    for start, end in _runs(entries):
        if not start or reasons[start - 1] or not paragraphs[start - 1].endswith(":"):
            for index in _navigation_in(names, start, end, prose):
                reasons[index] = reasons[index] or "navigation"


def _navigation_in(names: Sequence[bool], start: int, end: int, prose: Sequence[int]) -> Iterable[int]:
    """Return the indices of the lines of a menu in a run of short lines: its names, and all others if names prevail."""
    found = [index for index in range(start, end) if names[index]]
    if len(found) >= _MIN_RUN_NAMES and 2 * len(found) >= end - start:
        # Above the article, the line after the last name may be the headline; below it, nothing belongs to the article.
        return range(found[0], end if start > prose[-1] else found[-1] + 1)
    is_inside = prose[0] < start < prose[-1]
    return () if is_inside and len(found) < _MIN_RUN_NAMES else found


def _is_section(line: str, reason: str | None) -> bool:
    return reason is None and navigation_of(line) is not None


def _runs(entries: Iterable[bool]) -> Iterator[tuple[int, int]]:
    """Yield the start and end (exclusive) of each run of menu entries."""
    start = 0
    for is_entry, group in groupby(entries):
        end = start + sum(1 for _ in group)
        if is_entry:
            yield start, end
        start = end


def _is_entry(line: str) -> bool:
    """Whether a line may be the entry of a menu."""
    short = len(line) < _MIN_PROSE_CHARACTERS and len(line.split()) <= _MAX_ENTRY_WORDS and not is_ended(line)
    return short or navigation_of(line) is not None


def _is_prose(line: str) -> bool:
    """Whether a line is a sentence or more, so that the article has begun."""
    return len(line) >= _MIN_PROSE_CHARACTERS and (is_ended(line) or len(line) > _MAX_LINE_CHARACTERS // 2)


def _is_sentence(line: str) -> bool:
    """Whether a line is too much like a sentence to be the text of a link."""
    return is_ended(line) or len(line) > _MAX_LINE_CHARACTERS


def _without_ornament(line: str) -> tuple[str, str]:
    """Return the line without the symbols and emoji around it, unchanged and lower-cased."""
    line = collapsed(line).replace("’", "'").replace("**", "").replace("__", "")
    found = _LEADING_ORNAMENT.match(line)
    cased = (line[found.end() :] if found else line).rstrip(_TRAILING_ORNAMENT)
    return cased, cased.lower()


def _is(pattern: re.Pattern[str], line: str) -> bool:
    return (
        len(line) <= _MAX_LABEL_CHARACTERS and pattern.fullmatch(_without_ornament(line)[1].rstrip(".:!…")) is not None
    )


def _reporter(dropped: Sequence[Dropped]) -> str | None:
    """Return the reporter named in the credits at the end of the article, or `None`."""
    found = (_REPORTING_CREDIT.match(line.text) for line in dropped if line.reason == "credits")
    names = (_NAMES.fullmatch(_LOCATION.sub("", credit["names"])) for credit in found if credit)
    return next((name[0] for name in names if name), None)
