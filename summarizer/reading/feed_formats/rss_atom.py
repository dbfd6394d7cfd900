"""Reads RSS 0.9x, 1.0 and 2.0 and Atom with feedparser."""

import io
import re
from calendar import timegm
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from time import struct_time
from typing import Any, Final

import feedparser

from summarizer.reading.characters.charset import decoded
from summarizer.reading.feed_formats.feed import MAX_ITEMS, Feed, FeedRefusal
from summarizer.reading.feed_formats.identity import RawItem
from summarizer.reading.feed_formats.markup import plain_text, plain_title
from summarizer.reading.feed_formats.selection import are_most, feed_of
from summarizer.reading.pages.address import absolute_address

_DECLARATION: Final = re.compile(r"\A\s*<\?xml\b[^>]{0,300}\?>")
_NOT_IN_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")

_PARSER_ERRORS: Final = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)
"""What feedparser raises for some damaged feeds, such as one with a reference to a character that does not exist."""

_RECORDINGS: Final = ("audio/", "video/")
_RECORDED: Final = re.compile(r"\.(?:mp3|m4a|m4v|mp4|ogg|opus)(?:\?|\Z)", re.IGNORECASE)
_VIDEO_FIELD: Final = "yt_videoid"
"""YouTube's feeds have no enclosures."""

_PRODUCT_FIELD: Final = re.compile(r"(?!media_)[a-z0-9]+_(?:price|sale_price|availability|gtin|sku)")
"""Shops give these fields a namespace of their own, such as Google's or Shopify's, under any prefix."""


def read_rss_or_atom(content: bytes, media_type: str | None, url: str) -> Feed | FeedRefusal:
    """Read a feed in XML. Nothing is fetched, and feedparser drops the entities that it declares."""
    text = _NOT_IN_XML.sub("", _DECLARATION.sub("", decoded(content, media_type)))
    try:
        # A stream: a string that looks like an address or a path would be opened.
        parsed = feedparser.parse(
            io.BytesIO(text.encode("utf-8", errors="replace")),
            response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except _PARSER_ERRORS:
        return FeedRefusal.DAMAGED
    if not parsed.get("version"):
        return FeedRefusal.NOT_A_FEED
    entries, about = parsed.get("entries", []), parsed.get("feed", {})
    if not entries and parsed.get("bozo"):
        return FeedRefusal.DAMAGED
    if refusal := _not_articles(entries):
        return refusal
    site = absolute_address(url, about.get("link"))
    items = [_item(each, site or url) for each in entries]
    return feed_of(
        plain_title(about.get("title")),
        site,
        about.get("language"),
        items,
        _minutes(about.get("ttl")),
    )


def _not_articles(entries: Sequence[Mapping[str, Any]]) -> FeedRefusal | None:
    """Return why these items are not articles: most are recordings, or most are for sale."""
    some = entries[:MAX_ITEMS]
    recordings = sum(_VIDEO_FIELD in entry or any(map(_is_recording, entry.get("enclosures", ()))) for entry in some)
    products = sum(any(map(_PRODUCT_FIELD.fullmatch, entry)) for entry in some)
    if are_most(recordings, len(some)):
        return FeedRefusal.PODCAST
    if are_most(products, len(some)):
        return FeedRefusal.PRODUCTS
    return None


def _is_recording(enclosure: Mapping[str, Any]) -> bool:
    kind = str(enclosure.get("type") or "").lower()
    return kind.startswith(_RECORDINGS) or (not kind and bool(_RECORDED.search(str(enclosure.get("href") or ""))))


def _item(entry: dict[str, Any], base: str) -> RawItem:
    texts = [str(each.get("value", "")) for each in entry.get("content", ())] + [str(entry.get("summary") or "")]
    text = plain_text(max(texts, key=len))
    # `get` would warn that it substitutes one date for the other.
    updated = entry["updated_parsed"] if dict.__contains__(entry, "updated_parsed") else None
    return RawItem(
        entry.get("id") or None,
        absolute_address(base, entry.get("link")),
        plain_title(entry.get("title")),
        text,
        _instant(entry.get("published_parsed") or updated),
        _instant(updated),
        plain_title(entry.get("author")),
    )


def _instant(parsed: struct_time | None) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _minutes(ttl: object) -> int | None:
    words = str(ttl or "").strip()
    return int(words) if words.isascii() and words.isdigit() and len(words) < 6 else None
