"""Takes out what a page inserts between the sentences of a paragraph: promos, captions, credits, labels of links."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.model import Dropped
from summarizer.reading.lines.captions import captions_of
from summarizer.reading.lines.linked_headlines import linked_headlines
from summarizer.reading.lines.page_labels import labels_of
from summarizer.reading.lines.phrases import CONTRIBUTED, NAME
from summarizer.reading.lines.promos import promos_of

_VIDEO: Final = re.compile(
    r"^close\s+Video\s(?P<words>\S.{10,250}?(?:\s{2,}(?=\S)|$|\bjoins? [‘'“\"][^‘’'“”\"]{3,60}[’'”\"] to discuss\b"
    r"(?:[^.!?]|\.(?=[A-Z]\.)|(?<=\.[A-Z])\.){0,200}[.!?]))"
)
_ACCOUNT: Final = re.compile(
    r"Join [A-Z][\w ]{2,30} for access to this content\b.{0,500}?(?:instructions provided\.|valid email address\.)"
    r"|By entering your email, you are agreeing to\b.{0,300}?Financial Incentive\."
    r"(?: To access the content,[^.]{0,80}\.)?"
)
_CONTRIBUTED: Final = re.compile(
    rf"(?:^|(?<=[.!?\"”’)]) {{0,3}})(?:The )?(?:{NAME})(?:(?:, and | and |, |['’]s? )(?:the )?(?:{NAME})){{0,6}},? "
    rf"(?:also )?{CONTRIBUTED}\.(?=\s|$)"
)
# A label of links for those who cannot see them. Without brackets, it is told from a clause by its lack of an article.
_NEW_TAB: Final = re.compile(
    r" ?[(\[]opens (?:in )?(?:a )?new (?:tab|window)[)\]]|, opens (?:new tab|in new (?:tab|window))\b"
    r"| opens in new (?:tab|window)(?=[.,;:]|$)"
)


@dataclass(frozen=True, slots=True)
class _Insertion:
    """The span of an insertion in its paragraph, and the reason to drop it."""

    start: int
    end: int
    reason: str


def without_insertions(paragraphs: Sequence[str]) -> tuple[tuple[str, ...], tuple[Dropped, ...]]:
    """Return the paragraphs without insertions, broken where they were, and what was dropped, in reading order."""
    kept: list[str] = []
    dropped: list[Dropped] = []
    for paragraph, promos in zip(paragraphs, promos_of(paragraphs), strict=True):
        found = _insertions(paragraph, promos)
        kept += _without(paragraph, found)
        dropped += (Dropped(paragraph[each.start : each.end].strip(" ,"), each.reason) for each in found)
    return tuple(kept), tuple(dropped)


def _without(paragraph: str, insertions: Sequence[_Insertion]) -> Iterator[str]:
    """Yield the parts of a paragraph around the insertions; those of one sentence are one part."""
    part, last = "", 0
    for found in insertions:
        part += paragraph[last : found.start]
        last = found.end
        if found.reason != "navigation":
            yield from filter(None, (part.strip(),))
            part = ""
    yield from filter(None, ((part + paragraph[last:]).strip(),))


def _insertions(paragraph: str, promos: Sequence[tuple[int, int]]) -> list[_Insertion]:
    """Return the insertions in a paragraph in reading order, none within another."""
    found = [_Insertion(*span, "related") for span in promos]
    if "to this " in paragraph:
        found += [_Insertion(*credit.span(), "credits") for credit in _CONTRIBUTED.finditer(paragraph)]
    if "opens " in paragraph:
        found += [_Insertion(*label.span(), "navigation") for label in _NEW_TAB.finditer(paragraph)]
    found += [_Insertion(*span, "related") for span in linked_headlines(paragraph)]
    found += [_Insertion(*label) for label in labels_of(paragraph)]
    if video := _VIDEO.match(paragraph):
        found.append(_Insertion(*video.span(), "video"))
    if "entering your email" in paragraph or "access to this content" in paragraph:
        found += [_Insertion(*account.span(), "account") for account in _ACCOUNT.finditer(paragraph)]
    edges = sorted(each.end for each in found if each.reason != "navigation")
    found += [_Insertion(*span, "caption") for span in captions_of(paragraph, edges)]
    return _apart(sorted(found, key=lambda each: (each.start, -each.end)))


def _apart(found: Sequence[_Insertion]) -> list[_Insertion]:
    """Return the insertions without those that overlap an earlier one."""
    apart: list[_Insertion] = []
    for each in found:
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
    return apart
