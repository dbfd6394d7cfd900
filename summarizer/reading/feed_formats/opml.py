"""Reads a list of feeds in OPML, the format in which feed readers export subscriptions."""

from typing import Final

from lxml.etree import XMLParser, XMLSyntaxError, fromstring

from summarizer.reading.feed_formats.feed import MAX_OPML_BYTES, MAX_OUTLINES, OfferedFeed
from summarizer.reading.feed_formats.identity import link_identity
from summarizer.reading.feed_formats.markup import plain_title

_MAX_ADDRESS_CHARACTERS: Final = 2_000


def read_opml(content: bytes) -> tuple[OfferedFeed, ...] | None:
    """Return the feeds of a list in its order, each once; `None` if it is not OPML.

    A list needs no document type declaration. Since that can declare entities, a list with one is not read.
    """
    if len(content) > MAX_OPML_BYTES or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return None
    # A new parser for each list: lxml's parsers are not meant to be shared.
    parser = XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True
    )
    try:
        root = fromstring(content.lstrip(), parser=parser)
    except XMLSyntaxError:
        return None
    if root is None or root.tag != "opml" or root.getroottree().docinfo.doctype:
        return None
    found: dict[str, OfferedFeed] = {}
    for outline in root.iter("outline"):
        address = (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()
        if not address or len(address) > _MAX_ADDRESS_CHARACTERS or any(map(str.isspace, address)):
            continue
        title = plain_title(outline.get("title") or outline.get("text"))
        found.setdefault(link_identity(address) or address, OfferedFeed(address, title))
        if len(found) == MAX_OUTLINES:
            break
    return tuple(found.values())
