"""Telegram's messages as submissions: words, hidden links, forwards, files, and posts made of blocks."""

from telegram import (
    Message,
    MessageEntity,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from bot.blocks import read_blocks
from bot.links import links_in
from bot.submission import Attachment, Submission


def submission_of(message: Message) -> Submission:
    """Read a message; a reply's quote or the message replied to are the caller's to ask for."""
    text, block_links = _words(message)
    origin, origin_url, author = _origin(message)
    return Submission(
        text=text,
        links=_unique((*_entity_links(message), *block_links, *links_in(text), *_button_links(message))),
        attachment=_attachment(message),
        origin=origin,
        origin_url=origin_url,
        author=author,
        published=message.forward_origin.date.isoformat() if message.forward_origin else None,
        forwarded=message.forward_origin is not None,
    )


def quoted_submission(message: Message) -> Submission | None:
    """Return what a message replies to, `None` if it is no reply; a chosen quote goes before the whole."""
    if message.quote and len(message.quote.text.split()) >= 40:
        return Submission(text=message.quote.text)
    return submission_of(message.reply_to_message) if message.reply_to_message else None


def _words(message: Message) -> tuple[str, tuple[str, ...]]:
    """Return the text and the links of blocks; since Bot API 10.1 a formatted post may have blocks alone."""
    plain = message.text or message.caption
    if plain:
        return plain, ()
    return read_blocks(message.api_kwargs.get("rich_message"))


def _entity_links(message: Message) -> tuple[str, ...]:
    entities = message.entities or message.caption_entities
    hidden = tuple(entity.url for entity in entities if entity.type == MessageEntity.TEXT_LINK and entity.url)
    preview = message.link_preview_options.url if message.link_preview_options else None
    return (*hidden, preview) if isinstance(preview, str) else hidden


def _button_links(message: Message) -> tuple[str, ...]:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return tuple(button.url for row in rows for button in row if button.url)


def _attachment(message: Message) -> Attachment | None:
    document = message.document
    if document is None:
        return None
    return Attachment(document.file_id, document.file_name, document.mime_type, document.file_size)


def _origin(message: Message) -> tuple[str | None, str | None, str | None]:
    """Return the name of where a forward came from, the way back to it, and its author."""
    match message.forward_origin:
        case MessageOriginChannel(chat=chat, message_id=post, author_signature=author):
            return chat.title, f"https://t.me/{chat.username}/{post}" if chat.username else None, author
        case MessageOriginChat(sender_chat=chat, author_signature=author):
            return chat.title, f"https://t.me/{chat.username}" if chat.username else None, author
        case MessageOriginUser(sender_user=user):
            return user.full_name, f"https://t.me/{user.username}" if user.username else None, None
        case MessageOriginHiddenUser(sender_user_name=name):
            return name, None, None
    return None, None, None


def _unique(links: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link for link in links if link.startswith(("http://", "https://"))))
