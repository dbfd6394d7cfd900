"""What a source publishes: a feed with its items, or the reason why it cannot be read."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from urllib.parse import urljoin

MAX_ITEMS: Final = 1_000
"""Items of a feed that are looked at, the newest first; a feed of a whole archive has more."""

MAX_ITEMS_WITH_TEXT: Final = 100
"""Items, the newest, that keep their text: more are never taken at once."""

MAX_OPML_BYTES: Final = 2 * 1024 * 1024
"""Bytes of a list of feeds; one of 500 feeds has some 100 KB."""

MAX_OUTLINES: Final = 500
"""Feeds of one list that are read."""

_USUAL_PLACES: Final = ("/feed/", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json")


class FeedRefusal(StrEnum):
    """Why the response of a source cannot be read as a feed."""

    NOT_A_FEED = "not a feed"
    DAMAGED = "could not be parsed"
    PODCAST = "recordings, not articles"
    PRODUCTS = "products, not articles"
    NO_SUCH_CHANNEL = "no such channel"
    NO_PREVIEW = "channel without a preview"
    SAVING_FORBIDDEN = "channel that forbids saving"


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One item. The keys are hashes by which it is recognised: of its id, its address and its content.

    `text` is the part of it in the feed itself, without markup; `is_full` if that is the whole article. Titles are
    plain text and links absolute.
    """

    key: str
    link_key: str | None
    content_key: str
    title: str | None = None
    link: str | None = None
    text: str = ""
    is_full: bool = False
    published: datetime | None = None
    updated: datetime | None = None
    author: str | None = None
    forwarded_from: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """The metadata of a source, and its items, newest first; `left_out` counts those beyond the limit."""

    title: str | None
    site: str | None
    language: str | None
    items: tuple[FeedItem, ...]
    left_out: int = 0
    minutes_between_fetches: int | None = None
    """How many minutes the feed may be cached before it is fetched again, if it says so."""


@dataclass(frozen=True, slots=True)
class OfferedFeed:
    """A feed that a page names."""

    address: str
    title: str | None


def usual_places(url: str) -> tuple[str, ...]:
    """Return the addresses at which the site of a page may have a feed."""
    return tuple(urljoin(url, place) for place in _USUAL_PLACES)
