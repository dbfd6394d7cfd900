"""Reads the article on a web page, or recognises what kind of page it is instead."""

from collections.abc import Iterator
from dataclasses import replace

from lxml.etree import ElementDefaultClassLookup, LxmlError, XPath
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from summarizer.model import Article, Material, Reading, Refusal, Stub
from summarizer.reading.article import article_of
from summarizer.reading.characters.charset import decoded
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.address import address_of, host_of
from summarizer.reading.pages.extraction import page_text
from summarizer.reading.pages.metadata import Metadata, metadata_of
from summarizer.reading.pages.nested_texts import texts_of
from summarizer.reading.pages.next_stories import drop_next_stories
from summarizer.reading.pages.non_article import article_refusal, page_refusal, without_wall
from summarizer.reading.pages.normalization import normalize, remove
from summarizer.reading.prose import words_in

# Larger pages are data, not articles. Both limits keep the time for hostile pages within seconds.
_MAX_HTML_CHARACTERS = 4_000_000
_MAX_ELEMENTS = 60_000
_ELEMENTS = XPath("count(descendant-or-self::*)")

# lxml.html's own class lookup runs in Python each time an element is visited. It gives forms and their fields classes
# with more methods, which are not needed here.
_ELEMENT_CLASS = ElementDefaultClassLookup(element=HtmlElement)

# A longer hidden element is the body of an article that a script would show.
_MIN_HIDDEN_BODY_WORDS = 100


def read_page(material: Material) -> Reading:
    """Return the article on a page, or why there is none, with the text that the page shows instead."""
    tree = _tree(material)
    if tree is None:
        return Refusal.PAGE_EMPTY
    metadata = metadata_of(tree)
    known = _known(material, metadata)
    extracted = page_text(tree, metadata.body or "")
    refused: list[str] = []
    for text in _distinct(extracted.texts):
        outcome = article_of(text, known, metadata.title, reasons_of=extracted.reasons_of)
        if isinstance(outcome, Article):
            refusal = article_refusal(outcome, tree, metadata)
            return Stub(refusal, outcome.text) if refusal else without_wall(outcome)
        refused.append(text)
    kind = page_refusal(tree, metadata)
    return Stub(kind, max(refused, key=words_in)) if refused else kind


def _tree(material: Material) -> HtmlElement | None:
    """Return the parsed page, or `None` if it is empty, invalid or too large."""
    content = material.content
    html = decoded(content, material.media_type) if isinstance(content, bytes) else content
    # The text is already decoded, and lxml rejects a `str` that still declares an encoding.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    parser.set_element_class_lookup(_ELEMENT_CLASS)
    try:
        tree = document_fromstring(html[:_MAX_HTML_CHARACTERS].encode("utf-8", errors="replace"), parser=parser)
    except LxmlError:
        return None
    if _ELEMENTS(tree) > _MAX_ELEMENTS:
        return None
    _drop_hidden(tree)
    normalize(tree)
    drop_next_stories(tree)
    return tree


def _drop_hidden(tree: HtmlElement) -> None:
    """Remove the short elements that are hidden from readers."""
    hidden = [each for each in tree.iter("p", "span", "div", "li") if each.get("hidden") is not None]
    for element, text in texts_of(hidden):
        if words_in(text) < _MIN_HIDDEN_BODY_WORDS and element.getparent() is not None:
            remove(element)


def _distinct(texts: Iterator[str]) -> Iterator[str]:
    """Yield each text once, in order: the extraction methods often agree, and a refused text would be refused again."""
    seen: set[str] = set()
    for text in texts:
        key = collapsed(text)
        if key and key not in seen:
            seen.add(key)
            yield text


def _known(material: Material, metadata: Metadata) -> Material:
    """Return the material, with any metadata that the sender did not give taken from the page."""
    url = address_of(material.url, metadata.urls)
    return replace(
        material,
        url=url,
        source=material.source or metadata.site or host_of(url),
        author=material.author or metadata.author,
        published=material.published or metadata.published,
    )
