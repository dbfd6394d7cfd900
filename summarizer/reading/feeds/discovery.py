"""Finds the feeds that a page offers."""

from typing import Final
from urllib.parse import urljoin

from lxml.etree import LxmlError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from summarizer.reading.characters.charset import decoded
from summarizer.reading.feeds.feed import OfferedFeed
from summarizer.reading.feeds.identity import link_identity
from summarizer.reading.feeds.markup import plain_title

MAX_OFFERED: Final = 40
"""Feeds of one page that are offered; portals list one for each subject."""

_TYPES: Final = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json")
_JSON: Final = "application/json"


def offered_feeds(content: bytes, media_type: str | None, url: str) -> tuple[OfferedFeed, ...]:
    """Return the feeds that a page names in its head, in its order, each once; feeds of comments come last."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = document_fromstring(decoded(content, media_type).encode("utf-8", errors="replace"), parser=parser)
    except LxmlError:
        return ()
    base = next((each.get("href") for each in tree.iter("base") if each.get("href")), "")
    found: dict[str, OfferedFeed] = {}
    for link in tree.iter("link"):
        address = _address(urljoin(url, base or ""), link)
        if address:
            found.setdefault(link_identity(address) or address, OfferedFeed(address, plain_title(link.get("title"))))
    return tuple(sorted(found.values(), key=_is_of_comments))[:MAX_OFFERED]


def _address(base: str, link: HtmlElement) -> str | None:
    kind = link.get("type", "").partition(";")[0].strip().lower()
    is_alternate = "alternate" in link.get("rel", "").lower().split() or "feed" in link.get("rel", "").lower().split()
    href = link.get("href", "").strip()
    is_feed = kind in _TYPES or (kind == _JSON and "feed" in href.lower() and "wp-json" not in href.lower())
    if not (is_alternate and is_feed and href):
        return None
    try:
        address = urljoin(base, href)
    except ValueError:
        return None
    return address if address.lower().startswith(("http://", "https://")) else None


def _is_of_comments(feed: OfferedFeed) -> bool:
    return "comment" in f"{feed.address} {feed.title or ''}".lower()
