"""Finds the feeds that a page offers."""

from typing import Final

from lxml.html import HtmlElement

from summarizer.reading.characters.charset import decoded
from summarizer.reading.feed_formats.feed import OfferedFeed
from summarizer.reading.feed_formats.identity import link_identity
from summarizer.reading.feed_formats.markup import parsed, plain_title
from summarizer.reading.pages.address import absolute_address

MAX_OFFERED: Final = 40
"""How many feeds of one page are offered; portals list one for each subject."""

_TYPES: Final = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json")
_JSON: Final = "application/json"


def offered_feeds(content: bytes, media_type: str | None, url: str) -> tuple[OfferedFeed, ...]:
    """Return the feeds that a page names in its head, in its order, each once; feeds of comments come last."""
    tree = parsed(decoded(content, media_type))
    if tree is None:
        return ()
    named = next((each.get("href") for each in tree.iter("base") if each.get("href")), None)
    # Browsers ignore a base that is not an address.
    base = absolute_address(url, named) or url
    found: dict[str, OfferedFeed] = {}
    for link in tree.iter("link"):
        address = _address(base, link)
        if address:
            found.setdefault(link_identity(address) or address, OfferedFeed(address, plain_title(link.get("title"))))
    return tuple(sorted(found.values(), key=_is_of_comments))[:MAX_OFFERED]


def _address(base: str, link: HtmlElement) -> str | None:
    kind = link.get("type", "").partition(";")[0].strip().lower()
    is_alternate = "alternate" in link.get("rel", "").lower().split() or "feed" in link.get("rel", "").lower().split()
    href = link.get("href", "").strip()
    is_feed = kind in _TYPES or (kind == _JSON and "feed" in href.lower() and "wp-json" not in href.lower())
    return absolute_address(base, href) if is_alternate and is_feed else None


def _is_of_comments(feed: OfferedFeed) -> bool:
    return "comment" in f"{feed.address} {feed.title or ''}".lower()
