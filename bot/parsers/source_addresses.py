"""What a reader types or forwards to follow a source: an address, a site's name, or a channel."""

import re
from dataclasses import dataclass
from typing import Final

from summarizer.reading.feeds.telegram import ChannelPlace, channel_named, channel_place
from summarizer.reading.pages.address import clean_address

_SITE: Final = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d+)?(?:[/?#]\S*)?")
_SCHEME: Final = re.compile(r"(?:https?|feed)://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Site:
    """An address that may be that of a feed, or of a page that names one."""

    address: str


def source_named(words: str) -> Site | ChannelPlace | None:
    """Return what is to be followed; `None` if the words name neither an address nor a channel."""
    words = words.strip().strip("<>").rstrip(".,;")
    if channel := channel_named(words):
        return channel
    if words.lower().startswith("feed:") and not _SCHEME.match(words):
        words = words[len("feed:") :]
    if not _SCHEME.match(words):
        if not _SITE.fullmatch(words):
            return None
        words = f"https://{words}"
    address = clean_address(re.sub(r"\Afeed://", "https://", words, flags=re.IGNORECASE))
    if address is None:
        return None
    place = channel_place(address)
    return ChannelPlace(place.name) if place else Site(address)
