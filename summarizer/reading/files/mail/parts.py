"""Opens a mail within limits and finds its texts: parts that are shown one after the other, and attached mails."""

import re
from collections.abc import Iterator, Sequence
from email import message_from_bytes
from email.message import Message
from email.policy import EmailPolicy
from html import escape
from itertools import islice
from typing import NamedTuple

from summarizer.reading.characters.charset import decoded

# The standard library takes more than linear time for long headers, many parts and nested parts.
_MAX_HEADER_CHARACTERS = 2_000
_MAX_BOUNDARIES = 5_000
_MAX_NESTED_PARTS = 40
# It keeps each line of a head, which takes up to fifty times the memory of a short line.
_MAX_HEAD_BYTES = 1_000_000

# A mail contains its text once or twice: as HTML and as plain text. Few mails have more than one mail attached.
_MAX_TEXTS, _MAX_ATTACHED, _MAX_PIECES = 4, 4, 40

_HEAD_END = re.compile(rb"\r?\n\r?\n|\r\r")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_WRAPPER = re.compile(r"</?(?:html|body|!doctype)\b[^<>]{0,2000}>", re.IGNORECASE)
_NOT_LETTER = re.compile(r"[\W_]+")
_COMPARED_LETTERS = 60


class MailText(NamedTuple):
    """The text of a mail, in one of its forms: its parts, and their content, which is decoded if there are several."""

    parts: tuple[Message, ...]
    content: bytes | str
    media_type: str | None
    is_html: bool


def opened_mail(content: bytes) -> Message | None:
    """Parse a mail; return `None` if it has more parts, or a longer head, than any real mail."""
    content = content.lstrip()
    head = _HEAD_END.search(content)
    if (head.start() if head else len(content)) > _MAX_HEAD_BYTES:
        return None
    nested = content.lower().count(b"multipart/") + content.lower().count(b"message/rfc822")
    if nested > _MAX_NESTED_PARTS or content.count(b"\n--") > _MAX_BOUNDARIES:
        return None
    return message_from_bytes(content, policy=_Policy())


def attached_mails(message: Message) -> list[Message]:
    """Return the mails that are attached to a mail, and those attached to these."""
    return list(islice(_attached(message), _MAX_ATTACHED))


def texts_of(message: Message) -> list[MailText]:
    """Return the text of a mail without those attached to it: as HTML, in which headings are marked, and as plain text.

    Each part by itself follows, because some mails have a part that no program shows.
    """
    singles = [
        part
        for kind in ("text/html", "text/plain")
        for part in _own_parts(message)
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment"
    ]
    forms = [tuple(_pieces(message, kind))[:_MAX_PIECES] for kind in ("text/html", "text/plain")]
    distinct = dict.fromkeys(form for form in (*forms, *((part,) for part in singles)) if form)
    return [_text(form) for form in islice(distinct, _MAX_TEXTS)]


class _Policy(EmailPolicy):
    """Cuts off headers that are longer than any real header."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_MAX_HEADER_CHARACTERS]


def _attached(message: Message) -> Iterator[Message]:
    for part in message.walk():
        payload = part.get_payload()
        if part.get_content_type() == "message/rfc822" and isinstance(payload, list):
            yield from (mail for mail in payload if isinstance(mail, Message))
        elif (part.get_filename() or "").lower().endswith(".eml") and not part.is_multipart():
            mail = opened_mail(_bytes_of(part))
            if mail is not None:
                yield mail


def _own_parts(message: Message) -> Iterator[Message]:
    """Yield the parts of a mail, but not those of the mails attached to it."""
    yield message
    if message.get_content_maintype() == "multipart":
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _own_parts(part)


def _pieces(part: Message, preferred: str) -> list[Message]:
    """Return the texts of a part that a mail program shows, in order, and of alternatives only the preferred one."""
    if part.get_content_maintype() != "multipart":
        is_shown = part.get_content_disposition() != "attachment" and not part.get_filename()
        return [part] if is_shown and part.get_content_type() in ("text/html", "text/plain") else []
    children = [
        pieces for each in part.get_payload() if isinstance(each, Message) if (pieces := _pieces(each, preferred))
    ]
    if part.get_content_subtype() == "alternative":
        return next((each for each in children if any(piece.get_content_type() == preferred for piece in each)),
                    children[0] if children else [])  # fmt: skip
    if part.get_content_subtype() == "related":
        return children[0] if children else []
    return [piece for each in children for piece in each]


def _text(parts: Sequence[Message]) -> MailText:
    is_html = any(part.get_content_subtype() == "html" for part in parts)
    if len(parts) == 1:
        return MailText((*parts,), _bytes_of(parts[0]), _media_type(parts[0]), is_html)
    texts = [decoded(_bytes_of(part), _media_type(part)) for part in parts]
    if not is_html:
        return MailText((*parts,), "\n\n".join(texts), None, is_html)
    html = "\n".join(text for part, text in zip(parts, texts, strict=True) if part.get_content_subtype() == "html")
    letters = _letters(_TAG.sub("", html))
    pages = [
        _WRAPPER.sub("", text) if part.get_content_subtype() == "html" else _as_html(text)
        for part, text in zip(parts, texts, strict=True)
        # Some programs write the same text twice without saying that the two are alternatives.
        if part.get_content_subtype() == "html" or _letters(text)[:_COMPARED_LETTERS] not in letters
    ]
    return MailText((*parts,), "\n".join(pages), None, is_html)


def _letters(text: str) -> str:
    return _NOT_LETTER.sub("", text)


def _as_html(text: str) -> str:
    """Return a plain text as HTML; the lines of a paragraph stay lines."""
    return "".join(f"<p>{escape(each).replace(chr(10), '<br>')}</p>" for each in re.split(r"\n\s*\n", text))


def _bytes_of(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _media_type(part: Message) -> str:
    charset = part.get_content_charset()
    return f"{part.get_content_type()}; charset={charset}" if charset else part.get_content_type()
