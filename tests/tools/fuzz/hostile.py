"""Texts that are made to cost time: a fragment repeated, before an end, among sentences, or in many lines."""

from collections.abc import Callable, Mapping
from itertools import count
from types import MappingProxyType
from typing import Final

FRAGMENTS: Final = (
    *" \n\t\r.,-_*#|!?…:;/\\\"'“”„«»‘’()[]{}<>&@=+©·—–•",
    "a",
    "A",
    "1",
    "\u00a0",
    "\u2028",
    "\u202e",
    "\u200f",
    "\u200b",
    "\0",
    "\x07",
    "\ud800",
    "\u0301\u0316",
    "é",
    "Ã",
    "年",
    "。",
    "ก",
    "😀",
    "İ",
    "ﷺ ",
    " \n",
    "a ",
    "A ",
    "1 ",
    "a b\n",
    "ab\n\n",
    "A. ",
    "Mr. ",
    "J.",
    "a.m. ",
    "a-",
    "a-\n",
    "Ã© ",
    "Ã©",
    "。”",
    "กขค ",
    "1.1.2026 ",
    "Jan 1, ",
    "12:30 ",
    "- a\n",
    "“a” ",
    "“a ",
    '"a" ',
    "'a ",
    "''",
    "``",
    "«a» ",
    "“\n",
    "“",
    "(a) ",
    "[a] ",
    "<a>",
    "<p>",
    "<!--",
    "<!---->",
    "<meta ",
    "&amp;",
    "&#",
    "http://",
    "https://a.b/c?d=e& ",
    "www.a ",
    "@a ",
    "a@b.c ",
    "=?utf-8?q?a?= ",
    "By A B, ",
    "By A\n",
    "A B and ",
    "A: b c\n",
    "LUND: It is safe.\n",
    "photo: ",
    "AFP/",
    "Reuters ",
    "Share on facebook ",
    "facebook, ",
    "read also ",
    "newsletter ",
    "cookies ",
    "© a ",
    "KYIV, May 1 (Reuters) - ",
    "KYIV ",
    "a, he ",
    "contributed reporting ",
    "Reporting by A B; ",
    "--",
    "\n--\n",
    "› ",
    "Home > ",
    "a | ",
    "actor:",
    'a:"b',
    "mon-fri ",
    "8 ",
    "monday to ",
    "reject all.",
    "he said that she said ",
    "The minister said on Monday that it would not be so. ",
)
"""Pieces of which patterns and loops may take more than linear time."""


def repeated(fragment: str, size: int) -> str:
    """Return a text of one fragment."""
    return (fragment * (size // len(fragment) + 1))[:size]


def before_an_end(fragment: str, size: int) -> str:
    """Return a text of one fragment that begins and ends otherwise, so that a pattern for it fails at last."""
    return f"x{repeated(fragment, size - 3)} x"


def lines(width: int) -> Callable[[str, int], str]:
    """Return the maker of texts of lines that are nearly as long as a reader of lines accepts."""

    def make(fragment: str, size: int) -> str:
        start = repeated(fragment.replace("\n", " "), width - 8)
        numbered = (f"{start} {number}\n" for number in count())
        return "".join(next(numbered) for _ in range(size // width + 1))[:size]

    return make


def among_sentences(fragment: str, size: int) -> str:
    """Return a text of one fragment with sentences around it, among which a summary has to choose."""
    sentences = "\n".join(f"The mayor of Kelm said that pier {number} would close." for number in range(24))
    return f"{sentences}\n{before_an_end(fragment, max(4, size - 2 * len(sentences)))}\n{sentences}"


SHAPES: Final[Mapping[str, Callable[[str, int], str]]] = MappingProxyType(
    {
        "repeated": repeated,
        "before an end": before_an_end,
        "among sentences": among_sentences,
        "in lines of 119": lines(119),
        "in lines of 299": lines(299),
    }
)
"""How a text is made of a fragment, by name."""


def nested(tag: str, size: int) -> str:
    """Return a page of boxes within boxes around a text: more in a larger page, up to the depth that is parsed."""
    levels = max(1, min(240, size // 260) // (tag.count("<") + 1))
    return f"<html><body>{f'<{tag}>' * levels}{repeated('One word more. ', size)}</body></html>"


PAGES: Final[Mapping[str, Callable[[int], str]]] = MappingProxyType(
    {
        "nested author boxes": lambda size: nested('div class="author"', size),
        "nested hidden boxes": lambda size: nested("div hidden", size),
        "nested blocks": lambda size: nested("div><span", size),
        "nested headlines": lambda size: nested("h1", size),
        "nested links": lambda size: nested("a href='/'><b", size),
        "nested cards": lambda size: nested("h2><a href='/'><b", size),
        "nested asides": lambda size: nested("aside", size),
        "nested lists": lambda size: nested("ul><li", size),
        "author boxes": lambda size: f"<html><body>{repeated('<p class=author>1 1 1 1 1 1 1 1 1 a</p>', size)}",
        "comments": lambda size: f"<html><body>{repeated('<!---->', size)}<p>x",
        "paragraphs": lambda size: f"<html><body>{repeated('<p>The bell rang twice in the old town.</p>', size)}",
        "links": lambda size: f"<html><body>{repeated('<a href=/a>The bell rang twice in town</a> ', size)}",
        "titles": lambda size: f"<html><head><title>{repeated('a | ', size)}</title></head><body><p>x",
        "structured data": lambda size: f'<html><script type="application/ld+json">{repeated("[", size)}</script>',
        "entities": lambda size: f"<html><body><p>{repeated('&amp;', size)}",
        "spaces": lambda size: f"<html><body><p>{repeated(' ', size)}x",
    }
)
"""Pages whose structure is made to cost time, by name."""
