"""Reads mails, and pages that a browser saved as one file (MHTML), which have the same format."""

import re
from collections.abc import Sequence
from dataclasses import replace
from email.errors import MessageError
from email.message import Message

from summarizer.model import Article, Dropped, Material, Reading, Refusal
from summarizer.reading.article import article_of
from summarizer.reading.characters.charset import decoded
from summarizer.reading.files.mail.html import own_html
from summarizer.reading.files.mail.parts import MailText, attached_mails, opened_mail, texts_of
from summarizer.reading.files.mail.quotations import Letter, innermost, unquoted
from summarizer.reading.files.metadata import real_title
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.pages.page import read_page
from summarizer.reading.prose import words_in

# The exceptions that the header parser is known to raise for malformed headers.
_DAMAGE_ERRORS = (MessageError, ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError)

# A covering note is at most this many times as long as the attached article.
_MAX_NOTE_RATIO = 2

# Longer texts are not read, so they are not searched for another mail either.
_MAX_CHARACTERS = 1_000_000

_SUBJECT_PREFIXES = re.compile(r"\A(?:\s*(?:fwd?|fw|re|aw|wg|tr|rv|sv|vs|i|r)\s*:)+\s*", re.IGNORECASE)
_ADDRESS_HEADERS = ("snapshot-content-location", "content-location")


def read_mail(material: Material) -> Reading:
    """Return the article in a mail or a saved page, or why there is none."""
    content = material.content if isinstance(material.content, bytes) else material.content.encode(errors="replace")
    try:
        message = opened_mail(content)
        if message is None:
            return Refusal.FILE_TOO_BIG
        covering = _read_message(message, material)
        attached = [_read_message(each, material) for each in attached_mails(message)]
    except _DAMAGE_ERRORS:
        return Refusal.FILE_DAMAGED
    return _main_article(covering, attached)


def _main_article(covering: Reading, attached: Sequence[Reading]) -> Reading:
    """Return the longest attached article, since the mail is often a note on it, unless the note is far longer."""
    articles = [reading for reading in attached if isinstance(reading, Article)]
    longest = max(articles, key=lambda article: words_in(article.text), default=covering)
    if not (isinstance(longest, Article) and isinstance(covering, Article)):
        return longest
    is_note = words_in(covering.text) <= _MAX_NOTE_RATIO * words_in(longest.text)
    return longest if is_note else covering


def _read_message(message: Message, material: Material) -> Reading:
    """Return the article in the text of one mail, without those attached to it."""
    texts = texts_of(message)
    saved_at = _saved_at([message, *(part for text in texts for part in text.parts)])
    if saved_at:
        return _first_article(texts, replace(material, url=saved_at), None)
    return _first_article(texts, _known(material, _sender(message), _sent(message)), _subject(message), material)


def _first_article(
    texts: Sequence[MailText], known: Material, title: str | None, sent: Material | None = None
) -> Reading:
    """Return the first of the texts that is an article, or why the first of them is not.

    `sent` is the material without the sender and date of the mail; if there is none, the texts are a saved page.
    """
    refusals = []
    for text in texts:
        material = replace(known, content=text.content, media_type=text.media_type)
        read = _read_html if text.is_html else _read_plain
        outcome = read(material, title, sent)
        if isinstance(outcome, Article):
            return outcome
        refusals.append(outcome)
    return refusals[0] if refusals else Refusal.EMPTY


def _read_html(material: Material, title: str | None, sent: Material | None) -> Reading:
    """Return the article in a mail's HTML; its title is the subject, because the HTML's is missing or the sender."""
    own = own_html(_decoded(material)) if sent else None
    removed = ""
    if own and sent:
        material, title = _of_letter(replace(material, content=own.html), own.letter, title, sent)
        removed = own.removed
    outcome = read_page(material)
    if not isinstance(outcome, Article):
        return outcome
    if title:
        outcome = replace(outcome, title=title, text=outcome.text.removeprefix(f"{title}\n\n"))
    return _with_dropped(outcome, removed)


def _read_plain(material: Material, title: str | None, sent: Material | None) -> Reading:
    text = _decoded(material)
    if sent is None or len(text) > _MAX_CHARACTERS:
        return article_of(text, material, title)
    lines = text.splitlines()
    letter = innermost(lines)
    own = "\n".join(unquoted(lines[at]) for at in letter.lines)
    material, title = _of_letter(material, letter, title, sent)
    outcome = article_of(own, material, title)
    kept = set(letter.lines)
    removed = "\n".join(line for at, line in enumerate(lines) if at not in kept and line.strip())
    return _with_dropped(outcome, removed) if isinstance(outcome, Article) else outcome


def _with_dropped(article: Article, removed: str) -> Article:
    return replace(article, dropped=(*article.dropped, Dropped(removed, "around the mail"))) if removed else article


def _of_letter(material: Material, letter: Letter, title: str | None, sent: Material) -> tuple[Material, str | None]:
    """Return the material and the title of the mail that another mail forwards or quotes, if it does."""
    if not letter.quoted:
        return material, title
    # The sender and date of the covering mail would be wrong, so they are left open if the other's are not given.
    source = sent.source or letter.sender
    return replace(material, source=source, published=sent.published or letter.sent), _title(letter.subject) or title


def _decoded(material: Material) -> str:
    content = material.content
    return decoded(content, material.media_type) if isinstance(content, bytes) else content


def _known(material: Material, sender: str | None, sent: str | None) -> Material:
    """Return the material with the sender and the date of the mail's headers."""
    return replace(material, source=material.source or sender, published=material.published or sent)


def _saved_at(parts: Sequence[Message]) -> str | None:
    """Return the address of a saved page, or `None` for a mail.

    The sender and date of a saved page are the browser and the day when it was saved, so they must not be used.
    """
    addresses = (_header(part, name) for part in parts for name in _ADDRESS_HEADERS)
    return next((each for each in addresses if each and each.startswith(("http://", "https://"))), None)


def _subject(message: Message) -> str | None:
    return _title(_header(message, "subject"))


def _title(subject: str | None) -> str | None:
    return real_title(_SUBJECT_PREFIXES.sub("", subject or "", count=1))


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
