"""The blocks of text on a page, and what their form and position say about them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from summarizer.reading.lines.paragraphs import collapsed, is_ended
from summarizer.reading.pages.nested_texts import texts_of
from summarizer.reading.pages.periphery import is_beside_the_story
from summarizer.reading.prose import words_in

_BLOCK_TAGS = ("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "div", "figcaption")
_CONTAINER_TAGS = frozenset(
    (*_BLOCK_TAGS, "ul", "ol", "table", "section", "article", "aside", "header", "footer", "figure", "nav")
)

_SOFT_HYPHEN = "\xad"
_MIN_SENTENCE_WORDS = 5
_MIN_LINKED_SHARE = 0.8
_MIN_LINKED_SENTENCE_WORDS = 10
_READ_MORE = re.compile(
    r"(?:read|see|watch|listen|more|also|related|get|sign|subscribe|join|download|click|buy|try|find|discover|learn"
    r"|lesen|mehr|lire|à lire|leer|lea|читайте|читать|смотрите)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A block of text on the page: `container` identifies its ancestors, `linked` is the share of it in links, 0..1."""

    element: HtmlElement
    text: str
    container: tuple[str, ...]
    linked: float


def blocks_of(tree: HtmlElement) -> Iterator[Block]:
    """Yield the blocks of text that contain no other block, in reading order."""
    for element, shown in texts_of(filter(_has_no_block, tree.iter(*_BLOCK_TAGS))):
        text = collapsed(shown.replace(_SOFT_HYPHEN, ""))
        if text:
            above = list(islice(element.iterancestors(), 3))
            yield Block(element, text, _container([element, *above[:2]]), _linked_share(element, text, above))


def is_link(block: Block) -> bool:
    """Whether a block is a link to something else, rather than a sentence of the story that contains a link."""
    if block.linked < _MIN_LINKED_SHARE:
        return False
    is_ended_paragraph = block.element.tag == "p" and is_ended(block.text) and not _READ_MORE.match(block.text)
    return not is_ended_paragraph or (block.linked >= 1 and words_in(block.text) < _MIN_LINKED_SENTENCE_WORDS)


def is_sentence(block: Block) -> bool:
    """Whether a block is a sentence of the story, judging by its form and position."""
    ends = block.element.tag in ("p", "li") and is_ended(block.text) and words_in(block.text) >= _MIN_SENTENCE_WORDS
    return ends and not is_link(block) and not is_beside_the_story(block.element)


def _has_no_block(element: HtmlElement) -> bool:
    return not any(child.tag in _CONTAINER_TAGS for child in element)


def _linked_share(element: HtmlElement, text: str, above: Sequence[HtmlElement]) -> float:
    """Return the share of a block's text that is in links; 1 if the block itself is in a link."""
    if any(parent.tag == "a" for parent in above):
        return 1.0
    if not len(element):
        return 0.0
    return sum(len(collapsed(link)) for _, link in texts_of(element.iter("a"))) / len(text)


def _container(elements: Sequence[HtmlElement]) -> tuple[str, ...]:
    """Return the tags and classes of an element, its parent and its grandparent, which neighbours share."""
    return tuple([f"{each.tag}.{each.get('class', '')}" for each in elements])
