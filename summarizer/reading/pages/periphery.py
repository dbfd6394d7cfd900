"""Recognises what is beside the story on a page, by the tags, classes and ids of elements."""

import re
from typing import Final

from lxml.html import HtmlElement

_TAGS: Final = frozenset(("nav", "aside", "footer", "form", "figure", "button", "noscript"))

# Words in the class or id of an element, or in the tag of a site's own element.
_WORDS: Final = (
    "ad|ads|advert\\w*|bio|captions?|comments?|consent|cookies?|credits?|disclaimer|footnotes?|modal|more-on|most-read|"
    "newsletters?|outbrain|popup|promos?|promotion|read-?more|recirc\\w*|recommend\\w*|related|shar(?:e|ing)|sidebar|"
    "sign-?up|social|sponsored|subscri\\w*|taboola|tags?|teasers?|toolbar|trending"
)
_PERIPHERAL: Final = re.compile(rf"(?:^|[\s_-])(?:{_WORDS})(?:$|[\s_-])", re.IGNORECASE)
_LOGO: Final = re.compile(r"\b(?:logo|brand|masthead|site-?(?:title|name))\b", re.IGNORECASE)
_CAMEL_CASE: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")

# A theme may name the whole page after what is at its side ("has-sidebar").
_NEVER: Final = frozenset(("html", "body", "main", "article"))


def is_beside_the_story(element: HtmlElement) -> bool:
    """Whether an element is, or is inside, something that is not the story: a menu, a promotion, a form, a caption."""
    return _is_beside(element) or any(map(_is_beside, element.iterancestors()))


def is_page_header(header: HtmlElement) -> bool:
    """Whether a `header` element is that of the page, with its logo and menu, and not that of the story."""
    return next(header.iterancestors("article", "main"), None) is None


def is_logo(headline: HtmlElement) -> bool:
    """Whether a headline is the name of the site: its attributes say so, or it links to the front page."""
    around = headline.getparent()
    boxes = (headline,) if around is None else (headline, around)
    named = any(_LOGO.search(f"{each.get('class', '')} {each.get('id', '')}") for each in boxes)
    return named or any(link.get("href") == "/" for link in headline.iter("a"))


def _is_beside(element: HtmlElement) -> bool:
    if element.tag in _NEVER:
        return False
    if element.tag == "header":
        return is_page_header(element)
    names = f"{element.tag} {element.get('class', '')} {element.get('id', '')}"
    return element.tag in _TAGS or bool(_PERIPHERAL.search(_CAMEL_CASE.sub("-", names)))
