"""The words in the markup of feeds: titles and texts as plain text."""

import html
import re
from collections.abc import Iterator
from typing import Final

from lxml.etree import LxmlError, iterwalk
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from summarizer.reading.lines.paragraphs import collapsed, without_invisible

_MAX_CHARACTERS: Final = 400_000
_MAX_DEPTH: Final = 200
_MAX_TITLE_CHARACTERS: Final = 500

_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL)
_UNSHOWN: Final = frozenset(("script", "style", "template", "head", "noscript"))
_PARAGRAPHS: Final = frozenset(
    "address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p "
    "pre section table tr ul".split()
)

_CUT: Final = re.compile(
    r"(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|read more|continue reading|weiterlesen|lire la suite|читать далее)\W*\Z",
    re.IGNORECASE,
)


def plain_title(title: str | None) -> str | None:
    """Return a title without tags and entities, on one line; `None` if nothing is left."""
    if not title:
        return None
    # Some feeds escape twice.
    words = html.unescape(_TAG.sub("", html.unescape(_TAG.sub("", title[:2_000]))))
    return collapsed(without_invisible(words))[:_MAX_TITLE_CHARACTERS].rstrip() or None


def plain_text(markup: str) -> str:
    """Return the words of some HTML, or of plain text, in paragraphs; "" if it has none or cannot be parsed."""
    markup = markup[:_MAX_CHARACTERS]
    if "<" not in markup and "&" not in markup:
        return "\n\n".join(filter(None, map(collapsed, re.split(r"\n\s*\n", markup))))
    tree = parsed(f"<div>{markup}</div>")
    return "" if tree is None else text_of(tree)


def parsed(markup: str) -> HtmlElement | None:
    """Return the tree of some HTML; `None` if it cannot be parsed."""
    # The markup is already decoded, and lxml refuses a `str` that still declares an encoding.
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        return document_fromstring(markup.encode("utf-8", errors="replace"), parser=parser)
    except LxmlError:
        return None


def text_of(tree: HtmlElement) -> str:
    """Return the words of an element in paragraphs."""
    broken = "".join(_pieces(tree)).split("\n\n")
    return "\n\n".join(filter(None, ("\n".join(filter(None, map(collapsed, each.split("\n")))) for each in broken)))


def is_cut(text: str) -> bool:
    """Return whether a text ends like a teaser that continues elsewhere."""
    return _CUT.search(text[-60:]) is not None


def _pieces(tree: HtmlElement) -> Iterator[str]:
    """Yield the pieces of text in an element, with breaks between its lines and paragraphs."""
    unshown = depth = 0
    for event, element in iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        begins = event == "start"
        depth += 1 if begins else -1
        unshown += (tag in _UNSHOWN) * (1 if begins else -1)
        if tag in _PARAGRAPHS:
            yield "\n\n"
        elif tag == "br" and begins:
            yield "\n"
        words = element.text if begins else element.tail if element is not tree else None
        # White space in HTML is not a line break.
        if words and not unshown and depth < _MAX_DEPTH:
            yield re.sub(r"\s+", " ", words)
