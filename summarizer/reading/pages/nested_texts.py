"""Reads the texts of elements that may be nested: each of them repeats the text of those inside it."""

from collections.abc import Iterable, Iterator
from typing import Final

from lxml.html import HtmlElement

# A page has less text, even if some of it is read twice; 240 nested boxes would repeat a page's text 240 times.
_MAX_CHARACTERS: Final = 1_000_000


def texts_of(elements: Iterable[HtmlElement]) -> Iterator[tuple[HtmlElement, str]]:
    """Yield each element with its text, until they have more text together than any article's page."""
    left = _MAX_CHARACTERS
    for element in elements:
        text = str(element.text_content())
        left -= len(text)
        if left < 0:
            return
        yield element, text
