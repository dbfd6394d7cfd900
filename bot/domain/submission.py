"""A submission: what a reader sent, before we know whether it is an article. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

ARTICLE_WORDS: Final = 40
"""Words from which a text is itself the article; a link next to a shorter text is the article."""

MAX_FILE_BYTES: Final = 20 * 1024 * 1024
"""Bytes; Telegram's Bot API hands out no larger files, while an operator's own server would."""

_MEDIA_WITHOUT_TEXT: Final = re.compile(r"(?:image|video|audio)/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message; `size` is in bytes, `None` if Telegram does not give it."""

    file_id: str
    name: str | None
    media_type: str | None
    size: int | None

    @property
    def is_picture(self) -> bool:
        """Whether its media type is that of an image, a video or a recording, which have no text."""
        return _MEDIA_WITHOUT_TEXT.match(self.media_type or "") is not None


@dataclass(frozen=True, slots=True)
class Submission:
    """The text, links and files of a message, or of several that belong together, and where it was forwarded from.

    `links` are in the order in which they occur, including those behind words and buttons. `origin` is the name of the
    channel, chat or person that a forward comes from; `origin_url` leads back to the post, `None` if there is no link.
    `published` is the time of the original post in ISO 8601.
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
        """Whether there is nothing to read, as in a sticker or a photo without a caption."""
        return not (self.text.strip() or self.links or self.attachments)

    @property
    def proven_url(self) -> str | None:
        """The address from which, according to Telegram, it was forwarded."""
        return self.origin_url if self.forwarded else None

    @property
    def has_article(self) -> bool:
        """Whether it may contain an article: it has a file, a link, or enough words."""
        return bool(self.links or self.attachments) or self.words >= ARTICLE_WORDS

    @property
    def words(self) -> int:
        """The number of words in the text, without links."""
        return sum(not word.startswith(("http://", "https://")) for word in self.text.split())


def joined(parts: Sequence[Submission]) -> Submission:
    """Join the parts of one submission, in order; the origin is that of the first part that has one."""
    first = next((part for part in parts if part.origin), parts[0])
    text = ""
    for part in filter(None, (part.text for part in parts)):
        text = f"{text}{_separator(text, part)}{part}" if text else part
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


def _separator(before: str, after: str) -> str:
    """Return what Telegram dropped between two parts: a paragraph break, a space, or nothing within a word."""
    if before.rstrip()[-1:] in '.!?…:”"»)':
        return "\n\n"
    cut_in_word = len(before) % 4096 == 0 and before[-1:].isalnum() and after[:1].islower()
    return "" if cut_in_word else " "
