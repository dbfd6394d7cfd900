"""Brings a parsed page into the form that extraction expects: text in paragraphs, and nothing unseen."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from summarizer.reading.lines.paragraphs import collapsed, is_ended
from summarizer.reading.pages.periphery import is_beside_the_story, is_logo, is_page_header
from summarizer.reading.prose import words_in

_BLOCK_TAGS = frozenset(
    ("address", "article", "aside", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure",
     "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "iframe", "li", "main", "nav", "ol", "p",
     "pre", "script", "section", "style", "table", "tbody", "td", "th", "tr", "ul",
     "video")
)  # fmt: skip
_SUBHEADING_TAGS = ("h2", "h3", "h4")
_CONTAINER_TAGS = ("article", "center", "div", "header", "main", "section", "td")

# Elements that no browser shows, and those that only screen readers read out.
_UNSHOWN_TAGS = ("template",)
_UNSHOWN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|assistive-text)(?:$|\s)", re.IGNORECASE
)

# The name of a site has at most this many words, unless the title of the page ends with it.
_MAX_NAME_WORDS = 3

# The limit bounds the time for hostile pages.
_MAX_HEADLINES = 3

# Text outside a paragraph counts as one if it is a sentence of at least this many words.
_MIN_SENTENCE_WORDS = 8

# In a container like several that hold such sentences, a shorter sentence counts as well.
_MIN_LIKE_IT, _MIN_SHORT_SENTENCE_WORDS = 3, 4

_UNACCEPTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def normalize(tree: HtmlElement) -> None:
    """Change a tree in place; what readers see of it stays the same."""
    for element in list(tree.iter(*_UNSHOWN_TAGS, "span")):
        if element.tag != "span" or _UNSHOWN_CLASS.search(element.get("class", "")):
            remove(element)
    _unnest_links(tree)
    _turn_decks_into_paragraphs(tree)
    _turn_story_headers_into_boxes(tree)
    for element in list(tree.iter("font")):
        if sum(1 for _ in element.iterchildren("br")) > 1:
            element.tag = "div"
    for element in list(tree.iter("aside")):
        if next(element.iter("article", "h1"), None) is not None:
            element.tag = "div"
    _wrap_all_sentences(tree)
    for line_break in tree.iter("br"):
        # Otherwise the words on both sides would be joined.
        line_break.tail = _storable(f" {line_break.tail or ''}")


def remove(element: HtmlElement) -> None:
    """Remove an element from its tree, and keep the text after it."""
    before, parent = element.getprevious(), element.getparent()
    if parent is None:
        return
    if before is not None:
        before.tail = _storable(f"{before.tail or ''}{element.tail or ''}")
    else:
        parent.text = _storable(f"{parent.text or ''}{element.tail or ''}")
    parent.remove(element)


def _unnest_links(tree: HtmlElement) -> None:
    """Turn links within links, which HTML does not allow, into spans.

    To rate an element, trafilatura reads the text of every link in it: nested links would take quadratic time.
    """
    for link in list(tree.iter("a")):
        # A link that an earlier one contained is a span by now.
        if link.tag == "a":
            for inner in list(link.iterdescendants("a")):
                inner.tag = "span"


def _turn_decks_into_paragraphs(tree: HtmlElement) -> None:
    """Turn a subheading in the header of a story into a paragraph if it is a sentence: it is the standfirst."""
    for header in tree.iter("header"):
        for subheading in header.iterchildren(*_SUBHEADING_TAGS):
            words = collapsed(subheading.text_content())
            if is_ended(words) and words_in(words) >= _MIN_SENTENCE_WORDS and subheading.find(".//a") is None:
                subheading.tag = "p"


def _turn_story_headers_into_boxes(tree: HtmlElement) -> None:
    """Turn a header with the headline into a `div`: without an `article` around it, it would pass for the page's."""
    title = letters(tree.findtext(".//head/title") or "")
    for header in list(tree.iter("header")):
        if is_page_header(header) and any(_is_headline(h1, title) for h1 in islice(header.iter("h1"), _MAX_HEADLINES)):
            header.tag = "div"


def _is_headline(h1: HtmlElement, title: str) -> bool:
    """Whether a main headline is that of the story, and not the name of the site, as far as the title shows."""
    words = str(h1.text_content())
    name = letters(words)
    is_name = words_in(words) <= _MAX_NAME_WORDS or (title.endswith(name) and 2 * len(name) <= len(title))
    return not is_name and not is_logo(h1)


def _wrap_all_sentences(tree: HtmlElement) -> None:
    """Put the sentences beside blocks into paragraphs, the short ones where others are already in the same place."""
    left: list[HtmlElement] = []
    wrapped: Counter[tuple[str, str]] = Counter()
    for container in list(tree.iter(*_CONTAINER_TAGS)):
        count = _wrap_sentences(container, _MIN_SENTENCE_WORDS)
        wrapped[_kind(container)] += count
        if not count:
            left.append(container)
    for container in left:
        if wrapped[_kind(container)] >= _MIN_LIKE_IT:
            _wrap_sentences(container, _MIN_SHORT_SENTENCE_WORDS)


def _kind(container: HtmlElement) -> tuple[str, str]:
    return container.tag, container.get("class", "")


def _wrap_sentences(container: HtmlElement, min_words: int) -> int:
    """Put text that stands beside blocks, or between two line breaks, into paragraphs of its own; count them."""
    count = 0
    for before, nodes in list(_runs(container)):
        text = (container.text if before is None else before.tail) or ""
        if not nodes and not text.strip():
            continue
        words = collapsed(text + "".join(f"{node.text_content()}{node.tail or ''}" for node in nodes))
        if not is_ended(words) or words_in(words) < min_words or is_beside_the_story(container):
            continue
        count += 1
        paragraph = container.makeelement("p")
        paragraph.text = _storable(text)
        if before is None:
            container.text = None
        else:
            before.tail = None
        container.insert(0 if before is None else container.index(before) + 1, paragraph)
        paragraph.extend(nodes)
    return count


def _storable(text: str) -> str:
    """Return a text without the characters that lxml reads from a page but does not accept as text."""
    return _UNACCEPTED.sub("", text)


def letters(text: str) -> str:
    """Return only the letters and digits of a text, because extractors differ in white space and punctuation."""
    return "".join(filter(str.isalnum, text.casefold()))


def _runs(container: HtmlElement) -> Iterator[tuple[HtmlElement | None, list[HtmlElement]]]:
    """Yield the inline elements of each run of text in a container, with the block before it, `None` for the first."""
    before: HtmlElement | None = None
    nodes: list[HtmlElement] = []
    for child in container:
        if _is_block(child) or _is_one_of_several_breaks(child):
            yield before, nodes
            before, nodes = child, []
        else:
            nodes.append(child)
    yield before, nodes


def _is_block(element: HtmlElement) -> bool:
    """Whether an element is a block or contains one, which is all that may be known about a site's own tags."""
    if element.tag in _BLOCK_TAGS:
        return True
    # Most elements have no child, and preparing a search for forty tags takes longer than checking that.
    return len(element) > 0 and next(element.iterdescendants(*_BLOCK_TAGS), None) is not None


def _is_one_of_several_breaks(element: HtmlElement) -> bool:
    """Whether an element is a line break right beside another one: together they end a paragraph."""
    if element.tag != "br":
        return False
    after, before = element.getnext(), element.getprevious()
    ends = after is not None and after.tag == "br" and not (element.tail or "").strip()
    return ends or (before is not None and before.tag == "br" and not (before.tail or "").strip())
