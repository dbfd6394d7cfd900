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
from summarizer.reading.pages.normalization import letters
from summarizer.reading.pages.notices import CONSENT_WORDS
from summarizer.reading.pages.periphery import is_beside_the_story
from summarizer.reading.prose import words_in

# The library warns about every page on which it finds nothing; to us that is a value, not a log line.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

# Measured on 91 pages: the precise mode leaves out more clutter (+.009 F1), but loses the article on one page in fifty.
_MIN_PRECISE_SHARE = 0.6

# A passage is restored if it is prose of at least this many words and at least this many of its neighbours are in the
# extracted text, but only if several passages are missing.
_MIN_NEIGHBOURS = 3
_MIN_PASSAGE_WORDS = 5
_MOST = 0.8
_MIN_LINKED_SHARE = 0.8

# A box of which at least so many words, and such a share, are about consent asks for it.
_MIN_CONSENT_WORDS = 4
_MIN_CONSENT_SHARE = 0.05
_COOKIES = re.compile(r"\bcookie", re.IGNORECASE)

# Boxes of at least this many words that repeat a paragraph's; the limit bounds the time for hostile pages.
_BOX_TAGS = ("blockquote", "aside", "figure")
_MIN_QUOTED_WORDS = 4
_MAX_BOXES = 40

# More missing passages than this are another text.
_MAX_MISSING_PASSAGES = 200

_LINK_WORDS = re.compile(r"[,(\[]? ?\b(?:link )?opens (?:in )?(?:a )?new (?:tab|window)\b[)\]]?", re.IGNORECASE)
_READ_MORE = re.compile(
    r"(?:read|see|watch|listen|more|also|related|lesen|mehr|lire|à lire|leer|lea|читайте|читать|смотрите)\b",
    re.IGNORECASE,
)

# A link of fewer words may be a name in a list; a longer one is a headline or a call to action.
_MIN_LINK_WORDS = 3

_BLOCK_TAGS = ("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "div", "figcaption")
_CONTAINER_TAGS = frozenset(
    (*_BLOCK_TAGS, "ul", "ol", "table", "section", "article", "aside", "header", "footer", "figure", "nav")
)

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
    return PageText(map(_without_link_words, _texts(tree, blocks, body)), _reasons(tree, blocks))


def _without_link_words(text: str) -> str:
    """Remove what only the readers of screens are told about a link."""
    return _LINK_WORDS.sub("", text)


def _reasons(tree: HtmlElement, blocks: Sequence[_Block]) -> Mapping[str, str]:
    """Return the lines that consist of links, and the page's headline, which some pages show twice."""
    links = {block.text for block in blocks if _is_link(block) and words_in(block.text) >= _MIN_LINK_WORDS}
    headlines = {collapsed(headline.text_content()) for headline in tree.iter("h1")}
    # A headline may have a line above it, which is extracted as a line of its own.
    headlines |= {collapsed(part) for headline in tree.iter("h1") for part in headline.itertext()}
    consent = {line for box in _consent_boxes(blocks) for line in box}
    return (
        dict.fromkeys(links, "link")
        | dict.fromkeys(headlines, "headline")
        | dict.fromkeys(consent, "cookies")
        | dict.fromkeys(_pull_quotes(blocks), "repeated")
    )


def _pull_quotes(blocks: Sequence[_Block]) -> Iterator[str]:
    """Yield the lines of the boxes that repeat words of a paragraph in larger letters."""
    paragraphs = " ".join(letters(block.text) for block in blocks if block.element.tag == "p" and _box(block) is None)
    boxes = {id(box): box for block in blocks if (box := _box(block)) is not None}
    for box in islice(boxes.values(), _MAX_BOXES):
        lines = [block for block in blocks if _box(block) is box]
        quoted = [block for block in lines if words_in(block.text) >= _MIN_QUOTED_WORDS]
        if quoted and all(letters(block.text) in paragraphs for block in quoted):
            yield from (collapsed(part) for part in box.itertext() if part.strip())
            yield from (block.text for block in lines)


def _box(block: _Block) -> HtmlElement | None:
    """Return the box that a block is in, or is, if it may be a pull quote."""
    element = block.element
    return element if element.tag in _BOX_TAGS else next(element.iterancestors(*_BOX_TAGS), None)


def _is_link(block: _Block) -> bool:
    """Whether a block is a link to something else, and not a sentence of the story with a link in it."""
    return block.linked >= _MIN_LINKED_SHARE and not (
        block.linked < 1 and block.element.tag == "p" and is_ended(block.text) and not _READ_MORE.match(block.text)
    )


def _consent_boxes(blocks: Sequence[_Block]) -> Iterator[list[str]]:
    """Yield the lines of each box that asks for consent; some of them do not speak of it."""
    parents = {block.element.getparent() for block in blocks if CONSENT_WORDS.search(block.text)}
    for box in islice(parents - {None}, _MAX_BOXES):
        lines = [block.text for block in blocks if box in block.element.iterancestors()]
        words = " ".join(lines)
        found = len(CONSENT_WORDS.findall(words))
        if found >= _MIN_CONSENT_WORDS and found >= _MIN_CONSENT_SHARE * words_in(words) and _COOKIES.search(words):
            yield lines


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
        tree, include_comments=False, include_tables=False, favor_precision=precision, favor_recall=recall
    )
    text = found.text if isinstance(found, Document) else None
    return _BULLET.sub("", text or "")


def _completed(text: str, blocks: Sequence[_Block]) -> str:
    """Return the text with the passages restored that are among its own on the page but were left out."""
    lines = [collapsed(line) for line in text.split("\n")]
    restored: dict[str | None, list[str]] = {}
    for above, passage in _missing_passages(blocks, lines):
        restored.setdefault(above, []).append(passage)
    completed = restored.pop(None, [])
    for line in lines:
        completed += [line, *restored.pop(line, ())]
    return "\n".join(completed)


def _missing_passages(blocks: Sequence[_Block], lines: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Yield each passage that is missing from the lines, with the line below which it belongs, `None` for the first."""
    known, whole = frozenset(lines), letters("".join(lines))
    own = [at for at, block in enumerate(blocks) if block.text in known]
    if not own:
        return
    neighbours = Counter(blocks[at].container for at in own)
    root, above, compared = _root([blocks[at].element for at in own]), None, 0
    for at in range(_lead(blocks, own[0], root), len(blocks)):
        block = blocks[at]
        if block.text in known:
            above = block.text
            continue
        is_inside = at < own[0] or (at < own[-1] and root in block.element.iterancestors())
        if not (is_inside or neighbours[block.container] >= _MIN_NEIGHBOURS) or not _belongs(blocks, at):
            continue
        compared += 1
        if compared > _MAX_MISSING_PASSAGES:
            return
        if letters(block.text) not in whole:
            yield above, block.text


def _root(elements: Sequence[HtmlElement]) -> HtmlElement:
    """Return the innermost element around most of the given ones."""
    around = Counter(ancestor for element in elements for ancestor in element.iterancestors())
    return next(each for each in elements[len(elements) // 2].iterancestors() if around[each] >= _MOST * len(elements))


def _lead(blocks: Sequence[_Block], first: int, root: HtmlElement) -> int:
    """Return the first of the passages that stand right before the text, in the same article."""
    at, story = first, next(root.iterancestors("article", "main"), root)
    while at and _belongs(blocks, at - 1) and story in blocks[at - 1].element.iterancestors():
        at -= 1
    return at


def _belongs(blocks: Sequence[_Block], at: int) -> bool:
    """Whether a block is a sentence of the story, an item of a list in it, or the line that announces the list."""
    block, before = blocks[at], blocks[at - 1] if at else None
    if _is_passage(block):
        return True
    if block.element.tag == "li" and before is not None and not _is_link(block):
        return before.text.endswith(":") or before.element.getparent() is block.element.getparent()
    return block.text.endswith(":") and at + 1 < len(blocks) and blocks[at + 1].element.tag == "li"


def _is_passage(block: _Block) -> bool:
    """Whether a block is a sentence of the story, as far as its form and its place tell."""
    is_sentence = (
        block.element.tag in ("p", "li") and is_ended(block.text) and words_in(block.text) >= _MIN_PASSAGE_WORDS
    )
    return is_sentence and not _is_link(block) and not is_beside_the_story(block.element)


def _blocks(tree: HtmlElement) -> Iterator[_Block]:
    """Yield the blocks of text that contain no other block, in reading order."""
    for element in tree.iter(*_BLOCK_TAGS):
        if any(child.tag in _CONTAINER_TAGS for child in element):
            continue
        text = collapsed(element.text_content())
        if not text:
            continue
        yield _Block(element, text, _container(element), _linked_share(element, text))


def _linked_share(element: HtmlElement, text: str) -> float:
    """Return the share of a block's text that is in links; 1 if the block itself is in a link."""
    if any(parent.tag == "a" for parent in islice(element.iterancestors(), 3)):
        return 1.0
    return sum(len(collapsed(link.text_content())) for link in element.iter("a")) / len(text)


def _container(element: HtmlElement) -> tuple[str, ...]:
    """Return the tags and classes of an element, its parent and its grandparent, which neighbours share."""
    parent = element.getparent()
    above = parent.getparent() if parent is not None else None
    return tuple(f"{each.tag}.{each.get('class', '')}" for each in (element, parent, above) if each is not None)
