"""Reads the web preview of a public Telegram channel, `t.me/s/name`, and the page of a single post."""

from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from summarizer.reading.characters.charset import decoded
from summarizer.reading.feed_formats.feed import Feed, FeedRefusal
from summarizer.reading.feed_formats.identity import RawItem
from summarizer.reading.feed_formats.iso_dates import instant
from summarizer.reading.feed_formats.markup import parsed, text_of
from summarizer.reading.feed_formats.selection import feed_of
from summarizer.reading.lines.paragraphs import collapsed, without_invisible

_TELEGRAM: Final = "https://t.me/"
_MESSAGE: Final = "tgme_widget_message"
_PROTECTED: Final = ("noforwards", "no_forwards", "protected", "noselect", "no_copy")


def read_channel(content: bytes, media_type: str | None) -> Feed | FeedRefusal:
    """Read the posts that a channel's preview shows; an album is one post, and a poll has its question and options."""
    tree = parsed(decoded(content, media_type))
    if tree is None:
        return FeedRefusal.DAMAGED
    posts = list(_outermost(tree, _MESSAGE, with_attribute="data-post"))
    title = _text(tree, "tgme_channel_info_header_title")
    if not posts and not title:
        # Such a page says who has the name, if anybody does.
        is_known = bool(_text(tree, "tgme_page_title") and _text(tree, "tgme_page_extra"))
        return FeedRefusal.NO_PREVIEW if is_known else FeedRefusal.NO_SUCH_CHANNEL
    if _forbids_saving(tree):
        return FeedRefusal.SAVING_FORBIDDEN
    items = [item for each in reversed(posts) if (item := _item(each))]
    name = _text(tree, "tgme_channel_info_header_username")
    site = f"{_TELEGRAM}{name.removeprefix('@')}" if name else None
    return feed_of(title, site, None, items)


def read_post(content: bytes, media_type: str | None, post: str) -> RawItem | FeedRefusal:
    """Read one post, named "channel/12", from the page that embeds it."""
    tree = parsed(decoded(content, media_type))
    if tree is None:
        return FeedRefusal.DAMAGED
    posts = _outermost(tree, _MESSAGE, with_attribute="data-post")
    found = next((each for each in posts if each.get("data-post", "").lower() == post.lower()), None)
    if found is None:
        return FeedRefusal.NO_PREVIEW
    if _forbids_saving(tree):
        return FeedRefusal.SAVING_FORBIDDEN
    return _item(found) or FeedRefusal.NO_PREVIEW


def channel_title(content: bytes, media_type: str | None) -> str | None:
    """Return the name of the channel that a page of a post shows."""
    tree = parsed(decoded(content, media_type))
    return None if tree is None else _text(tree, "tgme_widget_message_owner_name")


def _item(message: HtmlElement) -> RawItem | None:
    """Return a post; `None` if it is a notice from Telegram or has no words."""
    post = message.get("data-post", "")
    words = "\n\n".join(filter(None, (*_own_texts(message), *_polls(message))))
    if not words or "service_message" in message.get("class", ""):
        return None
    return RawItem(
        post.lower(),
        urljoin(_TELEGRAM, post),
        None,
        words,
        next(filter(None, (instant(time.get("datetime")) for time in message.iter("time"))), None),
        None,
        _text(message, "tgme_widget_message_from_author"),
        _text(message, "tgme_widget_message_forwarded_from_name"),
    )


def _own_texts(message: HtmlElement) -> Iterator[str]:
    """Yield the texts of a post, without that of the post to which it replies."""
    return map(text_of, _outermost(message, "tgme_widget_message_text", but_not_in="tgme_widget_message_reply"))


def _polls(message: HtmlElement) -> Iterator[str]:
    for poll in _outermost(message, "tgme_widget_message_poll"):
        listed = _outermost(poll, "tgme_widget_message_poll_option_text")
        options = [collapsed(each.text_content()) for each in listed]
        question = _text(poll, "tgme_widget_message_poll_question") or ""
        yield "\n".join((question, *(f"• {option}" for option in options if option)))


def _forbids_saving(tree: HtmlElement) -> bool:
    """Return whether the preview says that the channel forbids saving its posts."""
    marked = (word for each in tree.iter("body", "main") for word in each.get("class", "").lower().split())
    return any(word in _PROTECTED or word.endswith(_PROTECTED) for word in marked)


def _outermost(
    tree: HtmlElement, name: str, *, with_attribute: str | None = None, but_not_in: str | None = None
) -> Iterator[HtmlElement]:
    """Yield the elements of a class, in order, but none that is inside another of them.

    Telegram does not nest them, but a forged page could, and the innermost words would be read once per level.
    """
    walk = iterwalk(tree, events=("start",))
    for _, element in walk:
        classes = element.get("class", "").split() if isinstance(element.tag, str) else []
        if name in classes and (with_attribute is None or element.get(with_attribute)):
            yield element
            walk.skip_subtree()
        elif but_not_in in classes:
            walk.skip_subtree()


def _text(tree: HtmlElement, name: str) -> str | None:
    found = next(_outermost(tree, name), None)
    return None if found is None else collapsed(without_invisible(found.text_content())) or None
