"""Makes an article of a web page, or says what kind of page it is instead."""

from collections.abc import Iterator
from dataclasses import replace

from lxml.etree import LxmlError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from summarizer.model import Article, Material, Reading, Refusal, Stub
from summarizer.reading.article import article_of
from summarizer.reading.characters.charset import decoded
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.address import address_of, host_of
from summarizer.reading.pages.extraction import page_text
from summarizer.reading.pages.metadata import Metadata, metadata_of
from summarizer.reading.pages.non_article import article_refusal, page_refusal
from summarizer.reading.prose import words_in

# Larger pages are data, not reading; both bounds keep hostile ones within seconds.
_MAX_HTML_CHARACTERS = 4_000_000
_MAX_ELEMENTS = 60_000

# A longer part that is hidden is a body that waits for a script to show it.
_MIN_HIDDEN_BODY_WORDS = 100


def read_page(material: Material) -> Reading:
    """The article on a page, or why there is none to be had, with what the page shows instead."""
    tree = _tree(material)
    if tree is None:
        return Refusal.PAGE_EMPTY
    metadata = metadata_of(tree)
    known = _known(material, metadata)
    found = page_text(tree, metadata.body or "")
    shown: list[str] = []
    for text in _distinct(found.texts):
        outcome = article_of(text, known, metadata.title, reasons_of=found.reasons_of)
        if isinstance(outcome, Article):
            wall = article_refusal(outcome, tree, metadata)
            return Stub(wall, outcome.text) if wall else outcome
        shown.append(text)
    refusal = page_refusal(tree, metadata)
    return Stub(refusal, max(shown, key=words_in)) if shown else refusal


def _tree(material: Material) -> HtmlElement | None:
    """The parsed page; `None` where there is none, or one too large to be reading."""
    content = material.content
    html = decoded(content, material.media_type) if isinstance(content, bytes) else content
    # An encoding that the page declares is spent by now, and lxml refuses text that still declares one.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(html[:_MAX_HTML_CHARACTERS].encode("utf-8", errors="replace"), parser=parser)
    except LxmlError:
        return None
    if sum(1 for _ in tree.iter()) > _MAX_ELEMENTS:
        return None
    _drop_hidden(tree)
    return tree


def _drop_hidden(tree: HtmlElement) -> None:
    """Take out of the page what no reader sees."""
    for element in [each for each in tree.iter("p", "span", "div", "li") if each.get("hidden") is not None]:
        if words_in(element.text_content()) < _MIN_HIDDEN_BODY_WORDS and element.getparent() is not None:
            element.drop_tree()


def _distinct(texts: Iterator[str]) -> Iterator[str]:
    """Each text once, in order: the ways often agree, and a text refused once stays refused."""
    seen: set[str] = set()
    for text in texts:
        key = collapsed(text)
        if key and key not in seen:
            seen.add(key)
            yield text


def _known(material: Material, metadata: Metadata) -> Material:
    """What is known of the article before it is read: what the sender said, else what the page says."""
    url = address_of(material.url, metadata.urls)
    return replace(
        material,
        url=url,
        source=material.source or metadata.site or host_of(url),
        author=material.author or metadata.author,
        published=material.published or metadata.published,
    )
