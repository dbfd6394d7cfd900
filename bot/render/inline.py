"""The results of an inline query: each digest as a line in the list, and as the message to send."""

from dataclasses import dataclass
from typing import Final

from bot.message_types.audience import Audience
from bot.message_types.richtext import RichText, plain, split
from bot.render.components import shortened, title_of
from bot.render.digest import digest_reply
from storage.records import StoredDigest

_CUT: Final = "\n\n…"
MAX_UNITS: Final = 4096 - len(_CUT)
"""UTF-16 units of a digest in the one message that an inline result sends."""

_MAX_LINE_CHARACTERS: Final = 120
"""Characters of a line in the list; a phone shows fewer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list, and the message that choosing it sends."""

    key: str
    title: str
    description: str
    message: RichText


def choice_of(kept: StoredDigest, audience: Audience) -> Choice:
    """Offer a digest. Its message has no buttons: they would not work in a chat that does not have the digest."""
    title, source = (
        shortened(title_of(kept), _MAX_LINE_CHARACTERS),
        shortened(kept.digest.article.source or "", _MAX_LINE_CHARACTERS),
    )
    day = audience.texts.day(kept.kept_at.astimezone(audience.zone).date())
    first, *more = split(digest_reply(kept, audience).text, MAX_UNITS)
    return Choice(
        str(kept.id),
        title if _shows(title) else f"#{kept.number}",
        " · ".join(filter(_shows, (source, day))),
        first + plain(_CUT) if more else first,
    )


def _shows(words: str) -> bool:
    """Return whether anything is visible: Telegram refuses a title of zero-width characters."""
    return any(each.isprintable() and not each.isspace() for each in words)
