"""The links in a text, and which of a message's links may lead to an article. Pure."""

import re
from collections.abc import Sequence
from typing import Final

from summarizer.reading.pages.address import clean_address

_LINK: Final = re.compile(r"https?://[^\s<>\"“”«»„]+", re.IGNORECASE)
# Posts end with links to the channel and its other pages, and with share buttons: none of these is an article.
_NOT_AN_ARTICLE: Final = re.compile(
    r"https?://(?:www\.)?(?:(?:t|telegram)\.me|telegram\.dog|wa\.me|instagram\.com|tiktok\.com|vk\.com"
    r"|(?:(?:m|mobile)\.)?(?:facebook|youtube|twitter|x)\.com|youtu\.be|linkedin\.com|discord\.(?:gg|com)"
    r"|patreon\.com|(?:play|podcasts)\.(?:google|apple)\.com|apps\.apple\.com|open\.spotify\.com)(?:[/?#:]|\Z)",
    re.IGNORECASE,
)
_TRAILING: Final = ".,;:!?'’…*_~"
_OPENING_BRACKETS: Final = {")": "(", "]": "[", "}": "{"}


def links_in(text: str) -> tuple[str, ...]:
    """Return the http(s) links of a text in order, each once, without trailing punctuation."""
    return tuple(dict.fromkeys(link for found in _LINK.findall(text) if len(link := _trimmed(found)) > len("https://")))


def article_links(links: Sequence[str]) -> tuple[str, ...]:
    """Return the links that may lead to articles, each address once; all of them if none seems to."""
    by_address: dict[str | None, str] = {}
    for link in links:
        by_address.setdefault(clean_address(link) or link, link)
    distinct = tuple(by_address.values())
    return tuple(link for link in distinct if not _NOT_AN_ARTICLE.match(link)) or distinct


def _trimmed(link: str) -> str:
    """Remove trailing punctuation; remove a closing bracket only if it was not opened within the link."""
    unopened = {last: link.count(last) - link.count(first) for last, first in _OPENING_BRACKETS.items()}
    end = len(link)
    while end and (link[end - 1] in _TRAILING or unopened.get(link[end - 1], 0) > 0):
        end -= 1
        if link[end] in unopened:
            unopened[link[end]] -= 1
    return link[:end]
