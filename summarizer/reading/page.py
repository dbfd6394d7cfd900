"""Makes an article of a web page, or says what kind of page it is instead."""

import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import trafilatura
from lxml.etree import LxmlError
from lxml.html import HtmlElement, HTMLParser, document_fromstring, tostring
from resiliparse.extract.html2text import extract_plain_text
from trafilatura.settings import Document

from summarizer.model import Article, Material, Refusal
from summarizer.reading.article import article_of
from summarizer.reading.charset import decoded
from summarizer.reading.metadata import Metadata, metadata_of
from summarizer.reading.paragraphs import collapsed
from summarizer.reading.wall import wall_before, what_stands

# The library warns of every page that it finds nothing on; to us that is a value.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

# Larger pages are data, not reading; both bounds keep hostile ones within seconds.
_LARGEST = 4_000_000
_MOST_ELEMENTS = 60_000

# The marks that trafilatura sets before the items of a list.
_BULLET = re.compile(r"^- ?", re.MULTILINE)


def read_page(material: Material) -> Article | Refusal:
    """The article on a page, or why there is none to be had."""
    tree = _tree(material)
    if tree is None:
        return Refusal.PAGE_EMPTY
    metadata = metadata_of(tree)
    known = _known(material, metadata)
    for text in _distinct(_texts(tree, metadata)):
        outcome = article_of(text, known, metadata.title)
        if isinstance(outcome, Article):
            return wall_before(outcome, tree, metadata) or outcome
        if outcome is Refusal.LANGUAGE:
            return outcome
    return what_stands(tree)


def _tree(material: Material) -> HtmlElement | None:
    """The parsed page; `None` where there is none, or one too large to be reading."""
    content = material.content
    html = decoded(content, material.media_type) if isinstance(content, bytes) else content
    # An encoding that the page declares is spent by now, and lxml refuses text that still declares one.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(html[:_LARGEST].encode("utf-8", errors="replace"), parser=parser)
    except LxmlError:
        return None
    return tree if sum(1 for _ in tree.iter()) <= _MOST_ELEMENTS else None


def _texts(tree: HtmlElement, metadata: Metadata) -> Iterator[str]:
    """The page's text by each of the ways to get at it, the most precise first."""
    body = metadata.body or ""
    if "<" in body:
        body = extract_plain_text(body)
    for recall in (False, True):
        text = _extracted(tree, recall=recall)
        # Where trafilatura falls back to the structured data, it loses the paragraphs.
        yield body if collapsed(text) == collapsed(body) else text
    yield extract_plain_text(tostring(tree, encoding="unicode"), main_content=True, list_bullets=False)
    yield body


def _distinct(texts: Iterator[str]) -> Iterator[str]:
    """Each text once, in order: the ways often agree, and a text refused once stays refused."""
    seen: set[str] = set()
    for text in texts:
        key = collapsed(text)
        if key and key not in seen:
            seen.add(key)
            yield text


def _extracted(tree: HtmlElement, *, recall: bool) -> str:
    found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=False, favor_recall=recall)
    text = found.text if isinstance(found, Document) else None
    return _BULLET.sub("", text or "")


def _known(material: Material, metadata: Metadata) -> Material:
    """What is known of the article before it is read: what the sender said, else what the page says."""
    return replace(
        material,
        url=metadata.url or material.url,
        source=material.source or metadata.site or _host(metadata.url or material.url),
        author=material.author or metadata.author,
        published=material.published or metadata.published,
    )


def _host(url: str | None) -> str | None:
    """The site's address for a name."""
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
