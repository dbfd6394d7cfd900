"""Links in plain words, and which of a message's links lead to something to read. Pure."""

import re
from collections.abc import Sequence
from typing import Final

from summarizer.reading.pages.address import clean_address

_LINK: Final = re.compile(r"https?://[^\s<>\"“”«»„]+", re.IGNORECASE)
# Under posts stand the channel itself, its other pages, and buttons to share: none of them is an article.
_ELSEWHERE: Final = re.compile(
    r"https?://(?:www\.)?(?:(?:t|telegram)\.me|telegram\.dog|wa\.me|instagram\.com|tiktok\.com|vk\.com"
    r"|(?:(?:m|mobile)\.)?(?:facebook|youtube|twitter|x)\.com|youtu\.be|linkedin\.com|discord\.(?:gg|com)"
    r"|patreon\.com|(?:play|podcasts)\.(?:google|apple)\.com|apps\.apple\.com|open\.spotify\.com)(?:[/?#:]|\Z)",
    re.IGNORECASE,
)
_TRAILING: Final = ".,;:!?'’…*_~"
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}


def links_in(text: str) -> tuple[str, ...]:
    """Return the http(s) links of a text in order, each once, without the punctuation that follows them."""
    return tuple(dict.fromkeys(link for found in _LINK.findall(text) if len(link := _trimmed(found)) > len("https://")))


def worth_reading(links: Sequence[str]) -> tuple[str, ...]:
    """Return the links that may lead to articles, each address once; all of them where none may."""
    by_address: dict[str | None, str] = {}
    for link in links:
        by_address.setdefault(clean_address(link) or link, link)
    distinct = tuple(by_address.values())
    return tuple(link for link in distinct if not _ELSEWHERE.match(link)) or distinct


def _trimmed(link: str) -> str:
    """Take off closing punctuation; a bracket only where it was not opened within the link."""
    while link:
        last = link[-1]
        unopened = last in _PAIRS and link.count(last) > link.count(_PAIRS[last])
        if last not in _TRAILING and not unopened:
            break
        link = link[:-1]
    return link
