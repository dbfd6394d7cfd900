"""A chat's briefings as an Atom feed (RFC 4287)."""

import re
from datetime import UTC, datetime
from typing import Final
from xml.etree import ElementTree

from bot.message_types.fluent_lookup import texts_in
from bot.message_types.outgoing_message import Send, decode
from bot.message_types.richtext import RichText, join
from bot.render.components import GAP
from bot.render.rich_html import html_of
from storage.briefing_feeds import BriefingFeed, BriefingText

_NAMESPACE: Final = "http://www.w3.org/2005/Atom"

_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML does not allow even when escaped; the library writes them anyway."""


def atom_of(feed: BriefingFeed) -> bytes:
    """Return a feed as XML. It names neither the chat nor the address of the feed."""
    root = ElementTree.Element("feed", {"xmlns": _NAMESPACE, "xml:lang": feed.language})
    _add(root, "title", texts_in(feed.language)("feed-title"))
    _add(root, "id", f"urn:uuid:{feed.key}")
    _add(root, "updated", _moment(max([feed.begun_at, *(each.begun_at for each in feed.briefings)])))
    _add(ElementTree.SubElement(root, "author"), "name", "Précis")
    for each in feed.briefings:
        _add_entry(root, each)
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _add_entry(root: ElementTree.Element, briefing: BriefingText) -> None:
    words = _words(briefing)
    entry = ElementTree.SubElement(root, "entry")
    # The first line of a briefing gives its date and the number of its stories.
    _add(entry, "title", words.text.partition("\n")[0])
    _add(entry, "id", f"urn:uuid:{briefing.key}")
    _add(entry, "updated", _moment(briefing.begun_at))
    _add(entry, "published", _moment(briefing.begun_at))
    _add(entry, "content", html_of(words), type="html")


def _words(briefing: BriefingText) -> RichText:
    parts = map(decode, briefing.parts)
    return join(GAP, [part.text for part in parts if isinstance(part, Send)])


def _add(parent: ElementTree.Element, name: str, text: str, **attributes: str) -> None:
    ElementTree.SubElement(parent, name, attributes).text = _NOT_XML.sub("\ufffd", text)


def _moment(when: datetime) -> str:
    return when.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
