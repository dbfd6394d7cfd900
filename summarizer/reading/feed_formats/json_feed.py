"""Reads JSON Feed (jsonfeed.org, versions 1 and 1.1)."""

import json
from collections.abc import Mapping
from typing import Any, Final

from summarizer.reading.characters.charset import decoded
from summarizer.reading.feed_formats.feed import Feed, FeedRefusal
from summarizer.reading.feed_formats.identity import RawItem
from summarizer.reading.feed_formats.iso_dates import instant
from summarizer.reading.feed_formats.markup import plain_text, plain_title
from summarizer.reading.feed_formats.selection import are_most, feed_of
from summarizer.reading.pages.address import absolute_address

_VERSION: Final = "https://jsonfeed.org/version/"


def looks_like_json(content: bytes) -> bool:
    """Return whether the response of a source begins like JSON."""
    return content[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"["))


def read_json_feed(content: bytes, media_type: str | None, url: str) -> Feed | FeedRefusal:
    """Read a feed in JSON."""
    try:
        # A deeply nested file exhausts the stack.
        found = json.loads(decoded(content, media_type))
    except (ValueError, RecursionError):
        return FeedRefusal.DAMAGED
    if not isinstance(found, dict) or not str(found.get("version", "")).startswith(_VERSION):
        return FeedRefusal.NOT_A_FEED
    listed = found.get("items")
    entries = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    recordings = sum(any(map(_is_recording, _list(each, "attachments"))) for each in entries)
    if are_most(recordings, len(entries)):
        return FeedRefusal.PODCAST
    items = [_item(each, url) for each in entries]
    return feed_of(
        plain_title(_string(found, "title")),
        absolute_address(url, _string(found, "home_page_url")),
        _string(found, "language"),
        items,
    )


def _item(entry: Mapping[str, Any], url: str) -> RawItem:
    markup = _string(entry, "content_html")
    text = (
        plain_text(markup) if markup else _string(entry, "content_text") or plain_text(_string(entry, "summary") or "")
    )
    authors = [each for each in (*_list(entry, "authors"), entry.get("author")) if isinstance(each, dict)]
    item_id = entry.get("id")
    return RawItem(
        str(item_id) if isinstance(item_id, str | int | float) and str(item_id) else None,
        absolute_address(url, _string(entry, "url") or _string(entry, "external_url")),
        plain_title(_string(entry, "title")),
        text,
        instant(_string(entry, "date_published")),
        instant(_string(entry, "date_modified")),
        plain_title(", ".join(filter(None, (_string(each, "name") for each in authors)))),
    )


def _string(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) and value.strip() else None


def _list(fields: Mapping[str, Any], name: str) -> list[Any]:
    value = fields.get(name)
    return value if isinstance(value, list) else []


def _is_recording(attachment: object) -> bool:
    kind = attachment.get("mime_type") if isinstance(attachment, dict) else None
    return str(kind or "").lower().startswith(("audio/", "video/"))
