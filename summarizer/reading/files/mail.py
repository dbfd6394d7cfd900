"""Reads mails, and pages that a browser saved as one file (MHTML), which have the same format."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import Message
from email.policy import EmailPolicy

from summarizer.model import Article, Material, Reading, Refusal
from summarizer.reading.article import article_of
from summarizer.reading.characters.charset import decoded
from summarizer.reading.files.metadata import real_title
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.page import read_page

# The standard library takes more than linear time for these: long headers, many parts, nested parts.
_MAX_HEADER_CHARACTERS = 2_000
_MAX_BOUNDARIES = 5_000
_MAX_NESTED_PARTS = 40

# A mail contains its text once or twice: as HTML, as plain text.
_MAX_TEXT_PARTS = 4

# The exceptions that the header parser is known to raise for malformed headers.
_DAMAGE_ERRORS = (MessageError, ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError)

_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t\r\n]")
_CONTINUATION = (b" ", b"\t")
_MACHINE_HEADERS = frozenset(
    (b"mime-version", b"message-id", b"received", b"content-type", b"return-path", b"delivered-to")
)
_HEAD_BYTES, _MAX_HEADER_LINES = 8_192, 80

_SUBJECT_PREFIXES = re.compile(r"\A(?:\s*(?:fwd?|fw|re|aw|wg|tr|rv|sv|vs|i|r)\s*:)+\s*", re.IGNORECASE)
_ADDRESS_HEADERS = ("snapshot-content-location", "content-location")


def is_mail(content: bytes) -> bool:
    """Whether the bytes begin with the headers of a mail, at least one of which people do not write by hand."""
    names: list[bytes] = []
    for line in content[:_HEAD_BYTES].splitlines()[:_MAX_HEADER_LINES]:
        if not line:
            break
        if line.startswith(_CONTINUATION) or (not names and line.startswith(b"From ")):
            continue
        if not _HEADER.match(line + b" "):
            return False
        names.append(line.partition(b":")[0].lower())
    return len(names) > 1 and not _MACHINE_HEADERS.isdisjoint(names)


def read_mail(material: Material) -> Reading:
    """Return the article in a mail or a saved page, or why there is none."""
    content = material.content if isinstance(material.content, bytes) else material.content.encode(errors="replace")
    nested = content.lower().count(b"multipart/") + content.lower().count(b"message/rfc822")
    if nested > _MAX_NESTED_PARTS or content.count(b"\n--") > _MAX_BOUNDARIES:
        return Refusal.FILE_TOO_BIG
    try:
        message = message_from_bytes(content.lstrip(), policy=_Policy())
        texts = list(_texts(message))[:_MAX_TEXT_PARTS]
        saved_at = _saved_at([message, *(part for part, _ in texts)])
        known = replace(material, url=saved_at or material.url) if saved_at else _known(material, message)
        title = None if saved_at else _subject(message)
    except _DAMAGE_ERRORS:
        return Refusal.FILE_DAMAGED
    return _first_article(texts, known, title)


class _Policy(EmailPolicy):
    """Cuts off headers that are longer than any real header."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_MAX_HEADER_CHARACTERS]


def _texts(message: Message) -> Iterator[tuple[Message, bytes]]:
    """Yield the text parts: first HTML, in which headings are marked, then plain text."""
    parts = [part for part in message.walk() if part.get_content_disposition() != "attachment"]
    for kind in ("text/html", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind:
                content = part.get_payload(decode=True)
                yield part, content if isinstance(content, bytes) else b""


def _first_article(texts: Sequence[tuple[Message, bytes]], known: Material, title: str | None) -> Reading:
    """Return the first of the texts that is an article, or why the first of them is not."""
    refusals = []
    for part, content in texts:
        read = _read_html if part.get_content_subtype() == "html" else _read_plain
        charset = part.get_content_charset()
        media_type = f"{part.get_content_type()}; charset={charset}" if charset else part.get_content_type()
        outcome = read(replace(known, content=content, media_type=media_type), title)
        if isinstance(outcome, Article):
            return outcome
        refusals.append(outcome)
    return refusals[0] if refusals else Refusal.EMPTY


def _read_html(material: Material, title: str | None) -> Reading:
    """Return the article in a mail's HTML; its title is the subject, because the HTML's is missing or the sender."""
    outcome = read_page(material)
    if not (isinstance(outcome, Article) and title):
        return outcome
    return replace(outcome, title=title, text=outcome.text.removeprefix(f"{title}\n\n"))


def _read_plain(material: Material, title: str | None) -> Reading:
    content = material.content if isinstance(material.content, bytes) else material.content.encode()
    return article_of(decoded(content, material.media_type), material, title)


def _known(material: Material, message: Message) -> Material:
    """Return the material with the sender and the date of the mail's headers."""
    return replace(
        material,
        source=material.source or _sender(message),
        published=material.published or _sent(message),
    )


def _saved_at(parts: Sequence[Message]) -> str | None:
    """Return the address of a saved page, or `None` for a mail.

    The sender and date of a saved page are the browser and the day when it was saved, so they must not be used.
    """
    addresses = (_header(part, name) for part in parts for name in _ADDRESS_HEADERS)
    return next((each for each in addresses if each and each.startswith(("http://", "https://"))), None)


def _subject(message: Message) -> str | None:
    return real_title(_SUBJECT_PREFIXES.sub("", _header(message, "subject") or "", count=1))


def _sender(message: Message) -> str | None:
    """Return the sender's name, or else the domain of the sender's address."""
    addresses = getattr(message["from"], "addresses", ())
    if not addresses:
        return None
    name = collapsed(addresses[0].display_name)
    return name if name and "@" not in name else addresses[0].domain or None


def _sent(message: Message) -> str | None:
    moment = getattr(message["date"], "datetime", None)
    return moment.isoformat() if moment else None


def _header(message: Message, name: str) -> str | None:
    value = message[name]
    return collapsed(str(value)) or None if value is not None else None
