"""Telegram messages as submissions: text, hidden links, forwards, files, and posts made of blocks."""

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
    Update,
)

from bot.domain.submission import ARTICLE_WORDS, Attachment, Submission
from bot.fetching.links import links_in
from bot.messengers.telegram.incoming.rich_message import read_blocks

GENERAL_TOPIC_ID: Final = 1
"""The id of the topic "General" in a forum."""


def submission_of(message: Message) -> Submission:
    """Return a message as a submission, without its quote and the message it replies to: see `quoted_submission`."""
    text, block_links = _text_and_block_links(message)
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
    """Return what a message replies to; `None` if it is not a reply. A quote takes precedence if it is long enough."""
    if message.external_reply:
        return _external_submission(message, message.external_reply)
    if message.quote and len(message.quote.text.split()) >= ARTICLE_WORDS:
        return Submission(text=message.quote.text)
    replied = replied_to(message)
    return submission_of(replied) if replied else None


def command_arguments(message: Message) -> str:
    """Return what follows the command, with its line breaks."""
    words = (message.text or message.caption or "").split(None, 1)[1:]
    return words[0].strip() if words else ""


def entities_of(message: Message) -> tuple[tuple[MessageEntity, str], ...]:
    """Return the entities of a text or caption, each with its words.

    The library's own method raises an error if an entity begins or ends within a surrogate pair.
    """
    units = (message.text or message.caption or "").encode("utf-16-le", "surrogatepass")
    spans = ((each, 2 * each.offset, 2 * (each.offset + each.length)) for each in _entities(message))
    return tuple((each, units[start:end].decode("utf-16-le", "ignore")) for each, start, end in spans)


def chat_id_of(update: Update) -> int | None:
    """Return the chat that an update belongs to; a guest query belongs to the person who asks.

    A guest query comes from a chat that is not one of the bot's, and that chat's id may also be the id of one that is.
    """
    if update.guest_message:
        return writer_of(update.guest_message)
    return update.effective_chat.id if update.effective_chat else None


def writer_of(message: Message) -> int | None:
    """Return who wrote a message: a chat if it was written in the name of one, otherwise a person."""
    # What is written in the name of a chat comes from a user that all such chats have in common.
    writer = message.sender_chat or message.from_user
    return writer.id if writer else None


def topic_of(message: Message | MaybeInaccessibleMessage | None) -> int | None:
    """Return the id of the forum topic of a message; `None` for General, whose id Telegram does not accept."""
    if (
        not isinstance(message, Message)
        or not message.is_topic_message
        or message.message_thread_id == GENERAL_TOPIC_ID
    ):
        return None
    return message.message_thread_id


def replied_to(message: Message) -> Message | None:
    """Return the message that this one replies to.

    Every message in a topic "replies" to the first message of the topic, which does not count.
    """
    replied = message.reply_to_message
    is_head = replied is not None and message.is_topic_message and replied.message_id == message.message_thread_id
    return None if is_head else replied


def _external_submission(message: Message, reply: ExternalReplyInfo) -> Submission:
    """Return what Telegram shows of a message in another chat: the quoted text, the link and the file."""
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


def _text_and_block_links(message: Message) -> tuple[str, tuple[str, ...]]:
    """Return the text, and the links in blocks; since Bot API 10.1 a formatted post may consist only of blocks."""
    plain = message.text or message.caption
    if plain:
        return plain, ()
    return read_blocks(message.api_kwargs.get("rich_message"))


def _entities(message: Message) -> tuple[MessageEntity, ...]:
    return (message.entities if message.text else message.caption_entities) or ()


def _entity_links(message: Message) -> tuple[str, ...]:
    named = (_entity_link(entity, words) for entity, words in entities_of(message))
    preview = message.link_preview_options.url if message.link_preview_options else None
    return tuple(link for link in (*named, preview) if isinstance(link, str))


def _entity_link(entity: MessageEntity, words: str) -> str | None:
    """Return the link of an entity; an address without a scheme gets https."""
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
    """Return the name of the origin, a link back to the post, and the author; each `None` if unknown."""
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
    """Return the link to a channel's post; in a channel without a username, it opens for members only."""
    place = chat.username or "c/" + str(chat.id).removeprefix("-100")
    return f"https://t.me/{place}/{post}"


def _unique(links: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link for link in links if link.startswith(("http://", "https://"))))
