"""Recognises an item when it comes again: by hashes of its id, its address and its content."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final

from summarizer.reading.feed_formats.feed import FeedItem
from summarizer.reading.feed_formats.markup import is_cut
from summarizer.reading.pages.address import clean_address
from summarizer.reading.prose import words_in

FULL_TEXT_WORDS: Final = 150
"""Words from which the text in a feed may be the whole article; a shorter one is a teaser."""

_SCHEME: Final = re.compile(r"https?://(?:www\.|m\.|amp\.)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RawItem:
    """An item as a feed gives it, cleaned but not yet identified."""

    id: str | None
    link: str | None
    title: str | None
    text: str
    published: datetime | None = None
    updated: datetime | None = None
    author: str | None = None
    forwarded_from: str | None = None


def identified(items: Sequence[RawItem]) -> tuple[FeedItem, ...]:
    """Return the items with their keys, each once.

    An id or address that several items share belongs to the site, and does not identify an item.
    """
    links = [link_identity(each.link) for each in items]
    contents = [_hashed("text", " ".join(f"{each.title or ''} {each.text}".split())) for each in items]
    shared_ids = _shared([each.id for each in items], contents)
    shared_links = _shared(links, contents)
    found: dict[str, FeedItem] = {}
    for each, link, content in zip(items, links, contents, strict=True):
        own_link = link if link and link not in shared_links else None
        own_id = _id_identity(each.id) if each.id and each.id not in shared_ids else None
        key = _hashed("id", own_id) if own_id else _hashed("link", own_link) if own_link else content
        item = FeedItem(
            key,
            _hashed("link", own_link) if own_link else None,
            content,
            each.title,
            each.link,
            each.text,
            words_in(each.text) >= FULL_TEXT_WORDS and not is_cut(each.text),
            each.published,
            each.updated,
            each.author,
            each.forwarded_from,
        )
        found.setdefault(key, item)
    return tuple(found.values())


def link_identity(link: str | None) -> str | None:
    """Return an address without the parts that vary between its forms: scheme, "www.", trackers, a final slash."""
    address = clean_address(link) if link else None
    return _SCHEME.sub("", address, count=1).rstrip("/") if address else None


def _id_identity(item_id: str) -> str:
    return (link_identity(item_id) or item_id) if _SCHEME.match(item_id) else item_id


def _shared(names: Sequence[str | None], contents: Sequence[str]) -> frozenset[str]:
    """Return the ids or addresses that are on items with different contents."""
    pairs = {(name, content) for name, content in zip(names, contents, strict=True) if name}
    counts = Counter(name for name, _ in pairs)
    return frozenset(name for name, count in counts.items() if count > 1)


def _hashed(kind: str, name: str) -> str:
    return sha256(f"{kind} {name}".encode(errors="replace")).hexdigest()[:32]
