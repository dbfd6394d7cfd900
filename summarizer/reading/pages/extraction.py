"""Extracts the text of a page with trafilatura, with the passages restored that it leaves out."""

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml.etree import XPath
from lxml.html import HtmlElement, tostring
from resiliparse.extract.html2text import extract_plain_text

from summarizer.lean_trafilatura import Document, core, trafilatura
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.blocks import Block, blocks_of
from summarizer.reading.pages.clutter import reasons_of
from summarizer.reading.pages.comparison import compare_extraction
from summarizer.reading.pages.restoration import completed_text
from summarizer.reading.pages.selection import ask_once
from summarizer.reading.prose import words_in

# The library warns about every page on which it finds nothing; to us that is a value, not a log line.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

ask_once()
core.compare_extraction = compare_extraction  # type: ignore[attr-defined]

# Measured on 91 pages: the precise mode leaves out more clutter (+.009 F1), but loses the article on one page in fifty.
_MIN_PRECISE_SHARE = 0.6

_LINK_WORDS = re.compile(
    r"(?:\(PDF)?[,(\[]? ?\b(?:link )?opens (?:in )?(?:an? )?(?:new |external )+(?:tab|window|website|site)\b[)\]]?"
    r"| ?[(\[](?:external link|link is external|external site|new (?:tab|window))[)\]]",
    re.IGNORECASE,
)

# On a page of more lines, trafilatura does not compare its text with that of jusText, which takes quadratic time.
_MAX_COMPARED_LINES = 3_000
_ELEMENTS = XPath("count(descendant-or-self::*)")

_LINE_TAGS = (
    *("p", "div", "br", "li", "ul", "dd", "dt", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre"),
    *("blockquote", "option", "form", "table", "center", "caption"),
)

# The bullets that trafilatura puts before the items of a list.
_BULLET = re.compile(r"^- ?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's text by each extraction method, most reliable first, and the reasons of lines that are not its text."""

    texts: Iterator[str]
    reasons_of: Mapping[str, str]


def page_text(tree: HtmlElement, body: str) -> PageText:
    """Extract the text of a parsed page; `body` is the text in its structured data, or ""."""
    blocks = tuple(blocks_of(tree))
    return PageText(map(_without_link_words, _texts(tree, blocks, body)), reasons_of(tree, blocks))


def _without_link_words(text: str) -> str:
    """Remove the text about a link that only screen readers read out."""
    return _LINK_WORDS.sub("", text)


def _texts(tree: HtmlElement, blocks: Sequence[Block], body: str) -> Iterator[str]:
    if "<" in body:
        body = extract_plain_text(body)
    main = extract_plain_text(tostring(tree, encoding="unicode"), main_content=True, list_bullets=False)
    for text in _extractions(tree, words_in(main)):
        # If trafilatura falls back to the structured data, it loses the paragraphs.
        yield body if collapsed(text) == collapsed(body) else completed_text(text, blocks)
    yield main
    yield body


def _extractions(tree: HtmlElement, words: int) -> Iterator[str]:
    """Yield trafilatura's text, first with precision and then with recall.

    Each extraction takes as long as all the other steps of reading a page, so it is done only when needed.
    """
    yield _precise_or_default(tree, words)
    yield _extracted(tree, recall=True)


def _precise_or_default(tree: HtmlElement, words: int) -> str:
    """Return the text of the precise mode, or of the default mode if the precise one loses too much.

    `words` is an estimate of the number of words in the whole text.
    """
    precise = _extracted(tree, precision=True)
    if words_in(precise) >= _MIN_PRECISE_SHARE * words:
        return precise
    default = _extracted(tree)
    return precise if words_in(precise) >= _MIN_PRECISE_SHARE * words_in(default) else default


def _extracted(tree: HtmlElement, *, precision: bool = False, recall: bool = False) -> str:
    found = trafilatura.bare_extraction(
        tree,
        fast=_has_many_lines(tree),
        include_comments=False,
        include_tables=False,
        favor_precision=precision,
        favor_recall=recall,
    )
    text = found.text if isinstance(found, Document) else None
    return _BULLET.sub("", text or "")


def _has_many_lines(tree: HtmlElement) -> bool:
    if _ELEMENTS(tree) <= _MAX_COMPARED_LINES:
        return False
    return sum(1 for _ in tree.iter(*_LINE_TAGS)) > _MAX_COMPARED_LINES
