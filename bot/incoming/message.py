"""Telegram's messages as submissions: words, hidden links, forwards, files, and posts made of blocks."""

from typing import Final

from telegram import (
    Chat,
    Document,
    ExternalReplyInfo,
    MaybeInaccessibleMessage,
    Message,
    MessageEntity,
    MessageOrigin,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from bot.incoming.links import links_in
from bot.incoming.rich_message import read_blocks
from bot.incoming.submission import ARTICLE_WORDS, Attachment, Submission

GENERAL: Final = 1
"""The number of a forum's first topic."""


def submission_of(message: Message) -> Submission:
    """Read a message; a reply's quote or the message replied to are the caller's to ask for."""
    text, block_links = _words(message)
    origin, origin_url, author = _origin_of(message.forward_origin)
    return Submission(
        text=text,
        links=_unique((*_entity_links(message), *block_links, *links_in(text), *_button_links(message))),
        attachments=_attachments(message.document),
        origin=origin,
        origin_url=origin_url,
        author=author,
        published=message.forward_origin.date.isoformat() if message.forward_origin else None,
        forwarded=message.forward_origin is not None,
    )


def quoted_submission(message: Message) -> Submission | None:
    """Return what a message replies to, `None` if it is no reply; a chosen quote goes before the whole."""
    if message.external_reply:
        return _external(message, message.external_reply)
    if message.quote and len(message.quote.text.split()) >= ARTICLE_WORDS:
        return Submission(text=message.quote.text)
    replied = replied_to(message)
    return submission_of(replied) if replied else None


def command_arguments(message: Message) -> str:
    """Return what stands behind the command, line breaks kept."""
    _, *words = (message.text or message.caption or "").split(None, 1)
    return words[0].strip() if words else ""


def topic_of(message: Message | MaybeInaccessibleMessage | None) -> int | None:
    """Return the topic of a forum that a message stands in; General is none: Telegram takes nothing for its number."""
    if not isinstance(message, Message) or not message.is_topic_message or message.message_thread_id == GENERAL:
        return None
    return message.message_thread_id


def replied_to(message: Message) -> Message | None:
    """Return the message that somebody replies to; all that stands in a topic "replies" to the topic's head."""
    replied = message.reply_to_message
    is_head = replied is not None and message.is_topic_message and replied.message_id == message.message_thread_id
    return None if is_head else replied


def _external(message: Message, reply: ExternalReplyInfo) -> Submission:
    """Return what Telegram shows us of a message in another chat: the words quoted, its link, its file."""
    origin, origin_url, author = _origin_of(reply.origin)
    quote = message.quote.text if message.quote else ""
    entities = (message.quote.entities if message.quote else None) or ()
    hidden = tuple(entity.url for entity in entities if entity.url)
    preview = reply.link_preview_options.url if reply.link_preview_options else None
    return Submission(
        text=quote,
        links=_unique((*hidden, *links_in(quote), *((preview,) if isinstance(preview, str) else ()))),
        attachments=_attachments(reply.document),
        origin=origin,
        origin_url=origin_url,
        author=author,
        published=reply.origin.date.isoformat(),
        forwarded=True,
    )


def _words(message: Message) -> tuple[str, tuple[str, ...]]:
    """Return the text and the links of blocks; since Bot API 10.1 a formatted post may have blocks alone."""
    plain = message.text or message.caption
    if plain:
        return plain, ()
    return read_blocks(message.api_kwargs.get("rich_message"))


def _entity_links(message: Message) -> tuple[str, ...]:
    entities = message.parse_entities() if message.text else message.parse_caption_entities()
    named = (_entity_link(entity, words) for entity, words in entities.items())
    preview = message.link_preview_options.url if message.link_preview_options else None
    return tuple(link for link in (*named, preview) if isinstance(link, str))


def _entity_link(entity: MessageEntity, words: str) -> str | None:
    """Return where an entity leads; an address that somebody wrote without its scheme is a web address too."""
    if entity.type == MessageEntity.TEXT_LINK:
        return entity.url
    if entity.type == MessageEntity.URL:
        return words if "://" in words else f"https://{words}"
    return None


def _button_links(message: Message) -> tuple[str, ...]:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return tuple(button.url for row in rows for button in row if button.url)


def _attachments(document: Document | None) -> tuple[Attachment, ...]:
    if document is None:
        return ()
    return (Attachment(document.file_id, document.file_name, document.mime_type, document.file_size),)


def _origin_of(origin: MessageOrigin | None) -> tuple[str | None, str | None, str | None]:
    """Return the name of where a message came from, the way back to it, and its author."""
    match origin:
        case MessageOriginChannel(chat=chat, message_id=post, author_signature=author):
            return chat.title, _post_url(chat, post), author
        case MessageOriginChat(sender_chat=chat, author_signature=author):
            return chat.title, f"https://t.me/{chat.username}" if chat.username else None, author
        case MessageOriginUser(sender_user=user):
            return user.full_name, f"https://t.me/{user.username}" if user.username else None, None
        case MessageOriginHiddenUser(sender_user_name=name):
            return name, None, None
    return None, None, None


def _post_url(chat: Chat, post: int) -> str:
    """Return the way back to a channel's post; a channel without a name opens for its members alone."""
    place = chat.username or "c/" + str(chat.id).removeprefix("-100")
    return f"https://t.me/{place}/{post}"


def _unique(links: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link for link in links if link.startswith(("http://", "https://"))))
