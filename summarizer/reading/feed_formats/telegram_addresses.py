"""Addresses of public channels on Telegram and of their posts."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from summarizer.reading.pages.address import host_of

_HOSTS: Final = frozenset(("t.me", "telegram.me", "telegram.dog"))

# Telegram's names begin with a letter. The shortest, which were sold at auction, have four characters.
_NAME: Final = re.compile(r"[A-Za-z]\w{3,31}", re.ASCII)

_NOT_CHANNELS: Final = frozenset(
    "addemoji addlist addstickers addtheme bg boost confirmphone contact giftcode invoice iv joinchat login m nft "
    "proxy setlanguage share socks".split()
)


@dataclass(frozen=True, slots=True)
class ChannelPlace:
    """A public channel, by its name in lower case, or one of its posts, by its number."""

    name: str
    post: int | None = None

    @property
    def path(self) -> str:
        """The path of the post, or of the channel's preview."""
        return f"{self.name}/{self.post}" if self.post is not None else f"s/{self.name}"

    @property
    def embedded(self) -> str:
        """The address of the page that shows only the post, or the posts of the channel."""
        return f"https://t.me/{self.path}" + ("?embed=1&mode=tme" if self.post is not None else "")

    @property
    def address(self) -> str:
        """The address that readers open."""
        return f"https://t.me/{self.name}" + (f"/{self.post}" if self.post is not None else "")


def channel_place(url: str | None) -> ChannelPlace | None:
    """Return the channel or post at an address; `None` if it is neither."""
    if not is_of_telegram(url):
        return None
    parts = [part for part in urlsplit(url or "").path.split("/") if part]
    if parts[:1] == ["s"]:
        parts = parts[1:]
    if not parts or not _NAME.fullmatch(parts[0]) or parts[0].lower() in _NOT_CHANNELS:
        return None
    post = parts[-1] if len(parts) > 1 else ""
    return ChannelPlace(parts[0].lower(), int(post) if post.isascii() and post.isdigit() and len(post) < 12 else None)


def is_of_telegram(url: str | None) -> bool:
    """Return whether an address is one of Telegram's links."""
    return host_of(url) in _HOSTS


def is_private_place(url: str | None) -> bool:
    """Return whether an address is an invitation to a private channel or group, or leads to a post in one."""
    if not is_of_telegram(url):
        return False
    first, *rest = [part for part in unquote(urlsplit(url or "").path).split("/") if part] or [""]
    return first.startswith("+") or (first in ("joinchat", "c") and bool(rest))


def channel_named(words: str) -> ChannelPlace | None:
    """Return the channel that "@name" names."""
    name = words.removeprefix("@")
    return ChannelPlace(name.lower()) if words.startswith("@") and _NAME.fullmatch(name) else None
