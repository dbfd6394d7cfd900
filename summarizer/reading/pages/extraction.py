"""Extracts the text of a page with trafilatura, restores passages that it left out, and finds lines that are links."""

import logging
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import trafilatura
from lxml.html import HtmlElement, tostring
from resiliparse.extract.html2text import extract_plain_text
from trafilatura.settings import Document

from summarizer.reading.lines.paragraphs import collapsed, is_ended
from summarizer.reading.pages.nested_texts import texts_of
from summarizer.reading.prose import words_in

# The library warns about every page on which it finds nothing; to us that is a value, not a log line.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

# Measured on 91 pages: the precise mode leaves out more clutter (+.009 F1), but loses the article on one page in fifty.
_MIN_PRECISE_SHARE = 0.6

# A passage is restored if it is prose of at least this many words and at least this many of its neighbours are in the
# extracted text, but only if several passages are missing.
_MIN_NEIGHBOURS = 3
_MIN_PASSAGE_WORDS = 12
_MIN_MISSING_PASSAGES = 2

# Each is searched for in the whole text, so more of them would take more than linear time.
_MAX_MISSING_PASSAGES = 300
_MIN_LINKED_SHARE = 0.8

# A link of fewer words may be a name in a list; a longer one is a headline or a call to action.
_MIN_LINK_WORDS = 3

# On a page of more lines, trafilatura does not compare its text with that of jusText, which takes quadratic time.
_MAX_COMPARED_LINES = 3_000

_LINE_TAGS = (
    *("p", "div", "br", "li", "ul", "dd", "dt", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "pre"),
    *("blockquote", "option", "form", "table", "center", "caption"),
)
_BLOCK_TAGS = ("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "div", "figcaption")
_CONTAINER_TAGS = frozenset(
    (*_BLOCK_TAGS, "ul", "ol", "table", "section", "article", "aside", "header", "footer", "figure", "nav")
)
_PERIPHERAL_TAGS = frozenset(("nav", "aside", "footer", "form", "figure", "header", "button", "noscript"))

# The bullets that trafilatura puts before the items of a list.
_BULLET = re.compile(r"^- ?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of text on the page: `container` identifies its ancestors, `linked` is the share of it in links, 0..1."""

    element: HtmlElement
    text: str
    container: tuple[str, ...]
    linked: float


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's text by each extraction method, most reliable first, and the reasons of lines that are not its text."""

    texts: Iterator[str]
    reasons_of: Mapping[str, str]


def page_text(tree: HtmlElement, body: str) -> PageText:
    """Extract the text of a parsed page; `body` is the text in its structured data, or ""."""
    blocks = tuple(_blocks(tree))
    return PageText(_texts(tree, blocks, body), _reasons(tree, blocks))


def _reasons(tree: HtmlElement, blocks: Sequence[_Block]) -> Mapping[str, str]:
    """Return the lines that consist of links, and the page's headline, which some pages show twice."""
    links = {
        block.text for block in blocks if block.linked >= _MIN_LINKED_SHARE and words_in(block.text) >= _MIN_LINK_WORDS
    }
    headlines = {collapsed(text) for _, text in texts_of(tree.iter("h1"))}
    return dict.fromkeys(links, "link") | dict.fromkeys(headlines, "headline")


def _texts(tree: HtmlElement, blocks: Sequence[_Block], body: str) -> Iterator[str]:
    if "<" in body:
        body = extract_plain_text(body)
    main = extract_plain_text(tostring(tree, encoding="unicode"), main_content=True, list_bullets=False)
    for text in _extractions(tree, words_in(main)):
        # If trafilatura falls back to the structured data, it loses the paragraphs.
        yield body if collapsed(text) == collapsed(body) else _completed(text, blocks)
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
        fast=sum(1 for _ in tree.iter(*_LINE_TAGS)) > _MAX_COMPARED_LINES,
        include_comments=False,
        include_tables=False,
        favor_precision=precision,
        favor_recall=recall,
    )
    text = found.text if isinstance(found, Document) else None
    return _BULLET.sub("", text or "")


def _completed(text: str, blocks: Sequence[_Block]) -> str:
    """Return the text with the passages restored that are among its own on the page but were left out."""
    lines = [collapsed(line) for line in text.split("\n")]
    known = frozenset(lines)
    neighbours = Counter(block.container for block in blocks if block.text in known)
    whole = " ".join(lines)
    passages = (
        (above, block.text)
        for above, block in _missing_passages(blocks, known)
        if neighbours[block.container] >= _MIN_NEIGHBOURS
    )
    missing = [each for each in islice(passages, _MAX_MISSING_PASSAGES) if each[1] not in whole]
    if len(missing) < _MIN_MISSING_PASSAGES:
        return text
    for above, passage in missing:
        if above in lines:
            lines.insert(lines.index(above) + 1, passage)
    return "\n".join(lines)


def _missing_passages(blocks: Sequence[_Block], known: frozenset[str]) -> Iterator[tuple[str, _Block]]:
    """Yield each passage that is not in the text, with the line under which it belongs."""
    above = None
    for block in blocks:
        if block.text in known:
            above = block.text
        elif above and _is_passage(block):
            yield above, block
            above = block.text


def _is_passage(block: _Block) -> bool:
    prose = block.element.tag == "p" and is_ended(block.text) and words_in(block.text) >= _MIN_PASSAGE_WORDS
    return (
        prose
        and block.linked < 0.3
        and not any(parent.tag in _PERIPHERAL_TAGS for parent in block.element.iterancestors())
    )


def _blocks(tree: HtmlElement) -> Iterator[_Block]:
    """Yield the blocks of text that contain no other block, in reading order."""
    for element, shown in texts_of(filter(_has_no_block, tree.iter(*_BLOCK_TAGS))):
        text = collapsed(shown)
        if text:
            yield _Block(element, text, _container(element), _linked_share(element, text))


def _has_no_block(element: HtmlElement) -> bool:
    return not any(child.tag in _CONTAINER_TAGS for child in element)


def _linked_share(element: HtmlElement, text: str) -> float:
    """Return the share of a block's text that is in links; 1 if the block itself is in a link."""
    if any(parent.tag == "a" for parent in islice(element.iterancestors(), 3)):
        return 1.0
    return sum(len(collapsed(link)) for _, link in texts_of(element.iter("a"))) / len(text)


def _container(element: HtmlElement) -> tuple[str, ...]:
    """Return the tags and classes of an element, its parent and its grandparent, which neighbours share."""
    parent = element.getparent()
    above = parent.getparent() if parent is not None else None
    return tuple(f"{each.tag}.{each.get('class', '')}" for each in (element, parent, above) if each is not None)
