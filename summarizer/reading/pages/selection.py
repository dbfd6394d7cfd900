"""Evaluates trafilatura's XPath expressions once for each kind of element, not for each element.

Most of the expressions select elements by their own tag and attributes, with regular expressions that lxml runs for
each attribute of each element, which takes a quarter of the time to read a page. A page has few kinds of elements, so
the results are cached. Expressions of another form stay as they are.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from lxml.etree import XPath
from lxml.html import HtmlElement

from summarizer.lean_trafilatura import xpaths

Selector = Callable[[HtmlElement], list[HtmlElement]]

_NAMESPACES: Final = {"re": xpaths.REGEXP_NS}

_LITERAL: Final = re.compile(r"'[^']*'")
_NEXT_PREDICATE: Final = re.compile(r"\]\s*\[")
_TAGS: Final = re.compile(r"\s*self::\w+(?:\s+or\s+self::\w+)*\s*")
_TAG: Final = re.compile(r"self::(\w+)")
_ATTRIBUTE: Final = re.compile(r"@([\w-]+)")

# The form of a predicate about the tag and attributes of an element, without its literals; it never looks at other
# elements.
_OWN: Final = re.compile(r"(?:[(),|=\s]|@[\w-]+|self::\w+|\b(?:or|and|not|contains|starts-with|translate|re:test)\b)+")
_ALL: Final = re.compile(r"\s*\.//\*\[(?P<predicates>.+)\]\s*", re.DOTALL)
_FIRST: Final = re.compile(r"\s*\(?\.//\*\[(?P<predicates>.+)\]\s*\)?\[1\]\s*", re.DOTALL)

# The cache must stay small on hostile pages.
_MAX_KINDS: Final = 4_096
_MAX_CHARACTERS: Final = 400

# A tag with some of its attributes, in the order of the page: some predicates test only the first of two.
_Kind = tuple[str, tuple[tuple[str, str], ...]]


class ElementSelector:
    """Selects what an XPath expression selects, some of whose predicates concern only an element's own attributes."""

    def __init__(self, own: Sequence[str], others: Sequence[str], limit: int | None) -> None:
        """Select the first `limit` descendants for which all predicates hold, or all; only `own` ones are kept."""
        self._limit = limit
        self._tags = tuple(_TAG.findall(own[0])) if _TAGS.fullmatch(own[0]) else ("*",)
        self._attributes = frozenset(name for each in own for name in _ATTRIBUTE.findall(_LITERAL.sub("", each)))
        self._has_own = _predicate(own)
        self._has_others = _predicate(others) if others else None
        self._known: dict[_Kind, bool] = {}

    def __call__(self, tree: HtmlElement) -> list[HtmlElement]:
        """Return the selected descendants of an element in document order."""
        return list(islice(self._selected(tree), self._limit))

    def _selected(self, tree: HtmlElement) -> Iterator[HtmlElement]:
        known, attributes = self._known, self._attributes
        for element in tree.iterdescendants(*self._tags):
            kind = element.tag, tuple([item for item in element.items() if item[0] in attributes])
            has_own = known.get(kind)
            if has_own is None:
                has_own = self._asked(element, kind)
            if has_own and (self._has_others is None or self._has_others(element)):
                yield element

    def _asked(self, element: HtmlElement, kind: _Kind) -> bool:
        has_own = bool(self._has_own(element))
        if sum(map(len, dict(kind[1]).values())) <= _MAX_CHARACTERS:
            if len(self._known) >= _MAX_KINDS:
                self._known.clear()
            self._known[kind] = has_own
        return has_own


def selector_of(expression: XPath, *, first: bool = False) -> Selector:
    """Return a faster selector with the results of an expression, or the expression itself if its form is another.

    With `first`, only the first result is wanted.
    """
    found = (_FIRST if first else _ALL).fullmatch(expression.path)
    predicates = _predicates(found["predicates"]) if found else []
    own = list(takewhile(lambda each: _OWN.fullmatch(_LITERAL.sub("", each)), predicates))
    return ElementSelector(own, predicates[len(own) :], 1 if first else None) if own else expression


def _predicates(joined: str) -> list[str]:
    """Return the predicates in "a][b", ignoring brackets inside literals."""
    masked = _LITERAL.sub(lambda literal: " " * len(literal[0]), joined)
    divisions = [division.span() for division in _NEXT_PREDICATE.finditer(masked)]
    starts, ends = [0, *(end for _, end in divisions)], [*(start for start, _ in divisions), len(joined)]
    return [joined[start:end] for start, end in zip(starts, ends, strict=True)]


def _predicate(predicates: Sequence[str]) -> XPath:
    return XPath("self::*" + "".join(f"[{each}]" for each in predicates), namespaces=_NAMESPACES)


def ask_once() -> None:
    """Replace the expressions in the library's lists; it uses only the first result of those that find the story."""
    for expressions in (
        xpaths.RAW_TREE_PRUNE_XPATH,
        xpaths.REMOVE_COMMENTS_XPATH,
        xpaths.REMOVE_COMMENTS_AND_LISTS_XPATH,
        xpaths.OVERALL_DISCARD_XPATH,
        xpaths.TEASER_DISCARD_XPATH,
        xpaths.PRECISION_DISCARD_XPATH,
        xpaths.DISCARD_IMAGE_ELEMENTS,
    ):
        expressions[:] = map(selector_of, expressions)
    xpaths.BODY_XPATH[:] = [selector_of(each, first=True) for each in xpaths.BODY_XPATH]
