"""Gets a page's running text: by trafilatura, with the passages it left out, and knowing which lines are links."""

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
from summarizer.reading.prose import words_in

# The library warns of every page that it finds nothing on; to us that is a value.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

# Measured on 91 pages: the precise mode keeps more clutter out (+.009 F1), but on one page in fifty loses the article.
_MIN_PRECISE_SHARE = 0.6

# A passage is put back where so many of its neighbours were taken for the article, and it is prose of so many words.
_MIN_NEIGHBOURS = 3
_MIN_PASSAGE_WORDS = 12
_MIN_MISSING_PASSAGES = 2
_MIN_LINKED_SHARE = 0.8

# A link of fewer words may be a name that stands alone in a list; of so many it is a headline or a call.
_MIN_LINK_WORDS = 3

_BLOCK_TAGS = ("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "div", "figcaption")
_CONTAINER_TAGS = frozenset(
    (*_BLOCK_TAGS, "ul", "ol", "table", "section", "article", "aside", "header", "footer", "figure", "nav")
)
_PERIPHERAL_TAGS = frozenset(("nav", "aside", "footer", "form", "figure", "header", "button", "noscript"))

# The marks that trafilatura sets before the items of a list.
_BULLET = re.compile(r"^- ?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of text on the page: `home` says what it stands in, `linked` which share of it leads elsewhere."""

    element: HtmlElement
    text: str
    home: tuple[str, ...]
    linked: float


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's text by each of the ways to get at it, the surest first, and its lines that are no text, with why."""

    texts: Iterator[str]
    reasons_of: Mapping[str, str]


def page_text(tree: HtmlElement, body: str) -> PageText:
    """Read a parsed page; `body` is the text that its structured data hold, if they do."""
    blocks = tuple(_blocks(tree))
    return PageText(_texts(tree, blocks, body), _reasons(tree, blocks))


def _reasons(tree: HtmlElement, blocks: Sequence[_Block]) -> Mapping[str, str]:
    """The lines that are links from end to end, and the page's headline, which some pages show twice."""
    links = {
        block.text for block in blocks if block.linked >= _MIN_LINKED_SHARE and words_in(block.text) >= _MIN_LINK_WORDS
    }
    headlines = {collapsed(headline.text_content()) for headline in tree.iter("h1")}
    return dict.fromkeys(links, "link") | dict.fromkeys(headlines, "headline")


def _texts(tree: HtmlElement, blocks: Sequence[_Block], body: str) -> Iterator[str]:
    if "<" in body:
        body = extract_plain_text(body)
    main = extract_plain_text(tostring(tree, encoding="unicode"), main_content=True, list_bullets=False)
    for text in _extractions(tree, words_in(main)):
        # Where trafilatura falls back to the structured data, it loses the paragraphs.
        yield body if collapsed(text) == collapsed(body) else _completed(text, blocks)
    yield main
    yield body


def _extractions(tree: HtmlElement, words: int) -> Iterator[str]:
    """The text by trafilatura, surely and then greedily: each costs as much as all the rest of a page's reading."""
    yield _precise_or_default(tree, words)
    yield _extracted(tree, recall=True)


def _precise_or_default(tree: HtmlElement, words: int) -> str:
    """The text in the precise mode; in the common one where precision cost too much of about so many words."""
    precise = _extracted(tree, precision=True)
    if words_in(precise) >= _MIN_PRECISE_SHARE * words:
        return precise
    common = _extracted(tree)
    return precise if words_in(precise) >= _MIN_PRECISE_SHARE * words_in(common) else common


def _extracted(tree: HtmlElement, *, precision: bool = False, recall: bool = False) -> str:
    found = trafilatura.bare_extraction(
        tree, include_comments=False, include_tables=False, favor_precision=precision, favor_recall=recall
    )
    text = found.text if isinstance(found, Document) else None
    return _BULLET.sub("", text or "")


def _completed(text: str, blocks: Sequence[_Block]) -> str:
    """The text with the passages put back that stand among its own on the page and were left out."""
    lines = [collapsed(line) for line in text.split("\n")]
    known = frozenset(lines)
    homes = Counter(block.home for block in blocks if block.text in known)
    left_out = [
        (above, block) for above, block in _missing_passages(blocks, known) if homes[block.home] >= _MIN_NEIGHBOURS
    ]
    whole = " ".join(lines)
    missing = [(above, block.text) for above, block in left_out if block.text not in whole]
    if len(missing) < _MIN_MISSING_PASSAGES:
        return text
    for above, passage in missing:
        if above in lines:
            lines.insert(lines.index(above) + 1, passage)
    return "\n".join(lines)


def _missing_passages(blocks: Sequence[_Block], known: frozenset[str]) -> Iterator[tuple[str, _Block]]:
    """Each passage that is not in the text, with the line it would stand under."""
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
    """The blocks of text that hold no other block, in reading order."""
    for element in tree.iter(*_BLOCK_TAGS):
        if any(child.tag in _CONTAINER_TAGS for child in element):
            continue
        text = collapsed(element.text_content())
        if not text:
            continue
        yield _Block(element, text, _container(element), _linked_share(element, text))


def _linked_share(element: HtmlElement, text: str) -> float:
    """Which share of a block's text is links, whether it holds them or stands in one."""
    if any(parent.tag == "a" for parent in islice(element.iterancestors(), 3)):
        return 1.0
    return sum(len(collapsed(link.text_content())) for link in element.iter("a")) / len(text)


def _container(element: HtmlElement) -> tuple[str, ...]:
    parent = element.getparent()
    above = parent.getparent() if parent is not None else None
    return tuple(f"{each.tag}.{each.get('class', '')}" for each in (element, parent, above) if each is not None)
