"""What a reader types or forwards to follow a source: an address, a site's name, or a channel."""

import re
from dataclasses import dataclass
from typing import Final

from summarizer.reading.feed_formats.telegram_addresses import (
    ChannelPlace,
    channel_named,
    channel_place,
    is_of_telegram,
    is_private_place,
)
from summarizer.reading.pages.address import clean_address

_SITE: Final = re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::\d+)?(?:[/?#]\S*)?")
_SCHEME: Final = re.compile(r"(?:https?|feed)://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Site:
    """An address that may be that of a feed, or of a page that names one."""

    address: str


def source_named(words: str) -> Site | ChannelPlace | None:
    """Return the site or channel to follow; `None` if the words name neither an address nor a public channel."""
    if channel := channel_named(_bare(words)):
        return channel
    address = _address(words)
    if address is None:
        return None
    if place := channel_place(address):
        return ChannelPlace(place.name)
    # Other links to Telegram, such as stickers and invitations, have no feed.
    return None if is_of_telegram(address) else Site(address)


def leads_to_private_channel(words: str) -> bool:
    """Return whether the words are an invitation to a private channel or group, or a link to a post in one."""
    return is_private_place(_address(words))


def _address(words: str) -> str | None:
    """Return the words as an address; the name of a site is enough."""
    words = _bare(words)
    if words.lower().startswith("feed:") and not _SCHEME.match(words):
        words = words[len("feed:") :]
    if not _SCHEME.match(words):
        if not _SITE.fullmatch(words):
            return None
        words = f"https://{words}"
    return clean_address(re.sub(r"\Afeed://", "https://", words, flags=re.IGNORECASE))


def _bare(words: str) -> str:
    return words.strip().strip("<>").rstrip(".,;")
