"""What somebody sent us, before we know whether it is an article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a message; `size` in bytes, `None` where Telegram does not say."""

    file_id: str
    name: str | None
    media_type: str | None
    size: int | None


@dataclass(frozen=True, slots=True)
class Submission:
    """A message's words, links and file, with where it was forwarded from.

    `links` are in the order they stand in, those hidden behind words and buttons included. `origin` names the
    channel, chat or person a forward came from; `origin_url` leads back to the post where there is a way.
    """

    text: str = ""
    links: tuple[str, ...] = ()
    attachment: Attachment | None = None
    origin: str | None = None
    origin_url: str | None = None
    author: str | None = None
    published: str | None = None
    forwarded: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to read: a sticker, a photo without words."""
        return not (self.text.strip() or self.links or self.attachment)
