"""Lists of feeds: the contents of one that a reader sent, and what a chat follows, as OPML."""

import re
from collections.abc import Sequence
from typing import Final
from xml.sax.saxutils import quoteattr

from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import RichText, bold, join, plain
from bot.render.components import BREAK, GAP, shortened
from bot.render.followed_sources import MAX_TITLE_CHARACTERS, name_of
from storage.followed import Subscription
from summarizer.reading.feed_formats.feed import OfferedFeed
from summarizer.reading.pages.address import host_of

MAX_NAMED: Final = 30
"""How many feeds of a list are named; the others are only counted."""

# Characters that XML 1.0 does not allow.
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def listed_reply(feeds: Sequence[OfferedFeed], room: int, action: Action | None, audience: Audience) -> Reply:
    """Describe a list; `action` follows as many of its feeds as the chat may follow."""
    texts, names = audience.texts, [plain(f"• {_title(each)}") for each in feeds[:MAX_NAMED]]
    if len(feeds) > MAX_NAMED:
        names.append(plain(texts("opml-more", count=len(feeds) - MAX_NAMED)))
    told: list[RichText] = [bold(texts("opml-found", count=len(feeds))), join(BREAK, names)]
    if room < len(feeds):
        told.append(plain(texts("opml-room", count=room)))
    label = texts("button-follow-many", count=min(room, len(feeds)))
    return Reply(join(GAP, told), ((Button(label, action),),) if action else (), language=texts.language)


def opml_of(followed: Sequence[Subscription]) -> str:
    """Write what a chat follows as OPML."""
    rows = "".join(f"    {_outline(each)}\n" for each in followed)
    head = "  <head>\n    <title>Précis</title>\n  </head>\n"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n{head}  <body>\n{rows}  </body>\n</opml>\n'


def _outline(followed: Subscription) -> str:
    source = followed.source
    site = f" htmlUrl={_attribute(source.site)}" if source.site else ""
    return f'<outline type="rss" text={_attribute(name_of(followed))} xmlUrl={_attribute(source.address)}{site}/>'


def _attribute(words: str) -> str:
    return quoteattr(_NOT_XML.sub("", words))


def _title(feed: OfferedFeed) -> str:
    """Return a name for a feed; its address may contain a token."""
    return shortened(feed.title or host_of(feed.address) or "…", MAX_TITLE_CHARACTERS)
