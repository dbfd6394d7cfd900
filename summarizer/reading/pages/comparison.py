"""Spares trafilatura the comparison of its text with readability's if it would keep its own text anyway.

Readability's text is part of the page's text. To replace trafilatura's own text, it has to be more than twice as long.
If the whole page is shorter than that, its result does not matter.
"""

from typing import Final

from lxml.etree import XPath
from lxml.html import HtmlElement, fragment_fromstring

from summarizer.lean_trafilatura import Extractor, external, htmlprocessing, trim, xpaths

# Readability removes these elements first. In place of a video it writes a word, the only text of its own.
_LEFT_OUT: Final = ("script", "style", "fencedframe")
_VIDEO: Final = "VIDEO"

_TEXT_IN_PARAGRAPHS: Final = XPath(".//p//text()")
_TABLES: Final = XPath("count(.//table)")

_compared: Final = external.compare_extraction


def compare_extraction(
    cleaned_tree: HtmlElement, raw_tree: HtmlElement, body: HtmlElement, text: str, options: Extractor
) -> tuple[HtmlElement, str]:
    """Return what trafilatura's function of this name returns, using a blank page if readability's text cannot win."""
    if options.focus == "recall" or not _is_sound(body) or not text:
        return _compared(cleaned_tree, raw_tree, body, text, options)
    for element in list(raw_tree.iter(*_LEFT_OUT)):
        element.drop_tree()
    if _longest(raw_tree) > 2 * len(text) and options.focus == "precision":
        htmlprocessing.prune_unwanted_nodes(raw_tree, xpaths.OVERALL_DISCARD_XPATH)
    needed = raw_tree if _longest(raw_tree) > 2 * len(text) else fragment_fromstring("<div/>")
    return _compared(cleaned_tree, needed, body, text, options)


def _is_sound(body: HtmlElement) -> bool:
    """Whether an extracted text has paragraphs and no tables: otherwise even a shorter text of readability may win."""
    return bool(_TEXT_IN_PARAGRAPHS(body)) and not _TABLES(body)


def _longest(page: HtmlElement) -> int:
    """Return the greatest possible length of readability's text, in characters."""
    return len(trim(page.text_content())) + len(_VIDEO) * sum(1 for _ in page.iter("iframe"))
