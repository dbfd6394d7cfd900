"""What somebody sent us, before we know whether it is an article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

ARTICLE_WORDS: Final = 40
"""Words beside a link from which the words are the article, and the link only belongs to it."""

_UNREADABLE: Final = re.compile(r"(?:image|video|audio)/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message; `size` in bytes, `None` where Telegram does not say."""

    file_id: str
    name: str | None
    media_type: str | None
    size: int | None

    @property
    def is_picture(self) -> bool:
        """Whether it says itself that it holds no words: a picture, a film, a recording."""
        return _UNREADABLE.match(self.media_type or "") is not None


@dataclass(frozen=True, slots=True)
class Submission:
    """A message's words, links and files, with where it was forwarded from; several messages where they are one.

    `links` are in the order they stand in, those hidden behind words and buttons included. `origin` names the
    channel, chat or person a forward came from; `origin_url` leads back to the post where there is a way.
    """

    text: str = ""
    links: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    origin: str | None = None
    origin_url: str | None = None
    author: str | None = None
    published: str | None = None
    forwarded: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to read: a sticker, a photo without words."""
        return not (self.text.strip() or self.links or self.attachments)

    @property
    def has_article(self) -> bool:
        """Whether there may be an article in it: a file, a link, or words enough."""
        return bool(self.links or self.attachments) or self.words >= ARTICLE_WORDS

    @property
    def words(self) -> int:
        """How many words there are, links aside."""
        return sum(not word.startswith(("http://", "https://")) for word in self.text.split())


def joined(parts: Sequence[Submission]) -> Submission:
    """Return the one submission that several messages are, in their order; the first says where it came from."""
    first = next((part for part in parts if part.origin), parts[0])
    text = ""
    for part in filter(None, (part.text for part in parts)):
        text = f"{text}{_seam(text, part)}{part}" if text else part
    return Submission(
        text=text,
        links=tuple(dict.fromkeys(link for part in parts for link in part.links)),
        attachments=tuple(attachment for part in parts for attachment in part.attachments),
        origin=first.origin,
        origin_url=first.origin_url,
        author=first.author,
        published=first.published,
        forwarded=first.forwarded,
    )


def _seam(above: str, below: str) -> str:
    """Return what was lost between two parts: a paragraph's end, a space, or nothing within a word."""
    if above.rstrip()[-1:] in '.!?…:”"»)':
        return "\n\n"
    cut_in_word = len(above) % 4096 == 0 and above[-1:].isalnum() and below[:1].islower()
    return "" if cut_in_word else " "
