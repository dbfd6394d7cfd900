"""Rich text as HTML, for a feed: our own tags around escaped text."""

from html import escape
from typing import Final

from bot.message_types.richtext import Entity, RichText
from bot.render.web_address import web_address

_TAGS: Final = {
    "bold": "b",
    "italic": "i",
    "code": "code",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}


def html_of(rich: RichText) -> str:
    """Return a text as HTML; a link to anything but the web stays text."""
    units = rich.text.encode("utf-16-le", "surrogatepass")
    pieces, done = [], 0
    for at, tag in _tags(rich):
        pieces += [_escaped(units[2 * done : 2 * at]), tag]
        done = at
    return "".join([*pieces, _escaped(units[2 * done :])])


def _tags(rich: RichText) -> list[tuple[int, str]]:
    """Return the tags with their offsets, in order; an entity lies within another one, or beside it."""
    ordered = []
    for number, entity in enumerate(rich.entities):
        opening, closing = _pair(entity)
        end = entity.offset + entity.length
        # What ends here comes before what begins here. Of two that begin here, the longer begins first and ends last.
        ordered.append((entity.offset, 1, -entity.length, number, opening))
        ordered.append((end, 0, -entity.offset, -number, closing))
    return [(at, tag) for at, *_, tag in sorted(ordered)]


def _pair(entity: Entity) -> tuple[str, str]:
    if entity.kind == "text_link" and (url := web_address(entity.url)):
        return f'<a href="{escape(url)}" rel="noopener noreferrer">', "</a>"
    tag = _TAGS.get(entity.kind)
    return (f"<{tag}>", f"</{tag}>") if tag else ("", "")


def _escaped(units: bytes) -> str:
    return escape(units.decode("utf-16-le", "replace")).replace("\n", "<br>")
