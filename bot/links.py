"""Links in plain words. Pure."""

import re
from typing import Final

_LINK: Final = re.compile(r"https?://[^\s<>\"“”«»„]+", re.IGNORECASE)
_TRAILING: Final = ".,;:!?'’…*_~"
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}


def links_in(text: str) -> tuple[str, ...]:
    """Return the http(s) links of a text in order, each once, without the punctuation that follows them."""
    return tuple(dict.fromkeys(link for found in _LINK.findall(text) if len(link := _trimmed(found)) > len("https://")))


def _trimmed(link: str) -> str:
    """Take off closing punctuation; a bracket only where it was not opened within the link."""
    while link:
        last = link[-1]
        unopened = last in _PAIRS and link.count(last) > link.count(_PAIRS[last])
        if last not in _TRAILING and not unopened:
            break
        link = link[:-1]
    return link
