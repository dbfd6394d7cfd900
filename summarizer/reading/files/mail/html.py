"""Takes the covering note and the header of a forwarded mail out of a mail's HTML."""

from collections.abc import Iterator
from typing import NamedTuple

from lxml.etree import LxmlError, iterwalk
from lxml.html import HtmlElement, HTMLParser, document_fromstring, tostring

from summarizer.reading.files.mail.quotations import Letter, innermost
from summarizer.reading.lines.paragraphs import collapsed

# A longer page is not searched; it is read, or refused, as it is.
_MAX_CHARACTERS = 1_000_000
_MAX_ELEMENTS = 60_000

_BLOCKS = frozenset(
    "address article aside blockquote body br center div dl dd dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header "
    "hr li main nav ol p pre section table tbody tfoot thead tr ul".split()
)
_UNSHOWN = frozenset(("script", "style", "title", "head", "template"))


class OwnHtml(NamedTuple):
    """The HTML of the mail itself, its known metadata, and the lines that were removed."""

    html: str
    letter: Letter
    removed: str


class _Text(NamedTuple):
    """A piece of text: that in an element, or that after it."""

    element: HtmlElement
    after: bool


def own_html(html: str) -> OwnHtml | None:
    """Return the part of a mail's HTML that is an article, or `None` if it has no other part."""
    tree = _tree(html)
    if tree is None:
        return None
    lines = list(_lines(tree))
    texts = [text for text, _ in lines]
    letter = innermost(texts)
    if len(letter.lines) == len(lines):
        return None
    kept = set(letter.lines)
    for at, (_, pieces) in enumerate(lines):
        if at not in kept:
            _blank(pieces)
    for quote in list(tree.iter("blockquote")):
        # It is not a quotation within the article, but the article.
        if _is_cited(quote):
            quote.tag = "div"
    removed = "\n".join(text for at, text in enumerate(texts) if at not in kept)
    return OwnHtml(tostring(tree, encoding="unicode"), letter, removed)


def _tree(html: str) -> HtmlElement | None:
    if len(html) > _MAX_CHARACTERS:
        return None
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(html.encode("utf-8", errors="replace"), parser=parser)
    except LxmlError:
        return None
    return tree if sum(1 for _ in tree.iter()) <= _MAX_ELEMENTS else None


def _lines(tree: HtmlElement) -> Iterator[tuple[str, list[_Text]]]:
    """Yield the lines of a mail, each with its pieces of text; quoted lines begin with ">"."""
    pieces: list[_Text] = []
    depth = unshown = 0
    for event, element in iterwalk(tree, events=("start", "end")):
        change = 1 if event == "start" else -1
        if element.tag in _BLOCKS:
            yield from _line(pieces, depth)
            pieces = []
        depth += change * _is_cited(element)
        unshown += change * (element.tag in _UNSHOWN)
        if not unshown:
            pieces.append(_Text(element, after=event == "end"))
    yield from _line(pieces, depth)


def _line(pieces: list[_Text], depth: int) -> Iterator[tuple[str, list[_Text]]]:
    text = collapsed("".join((piece.element.tail if piece.after else piece.element.text) or "" for piece in pieces))
    if text:
        yield "> " * depth + text, pieces


def _is_cited(element: HtmlElement) -> bool:
    """Whether an element is a mail that is quoted, as mail programs mark it."""
    return element.tag == "blockquote" and (
        (element.get("type") or "").lower() == "cite" or "gmail_quote" in (element.get("class") or "")
    )


def _blank(pieces: list[_Text]) -> None:
    for element, after in pieces:
        if after:
            element.tail = None
        else:
            element.text = None
