"""Whether a message is addressed to the bot, and which of its words only address the bot."""

import string
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from telegram import Bot, Message, MessageEntity
from telegram.constants import ChatType

from bot.domain.submission import Submission
from bot.messengers.telegram.incoming.message import entities_of, replied_to
from bot.messengers.telegram.incoming.plan import Addressing
from storage.records import Chat

_COMMAND: Final = "/digest"

_SEPARATORS: Final = string.whitespace + ",:"


def addressing_of(message: Message, chat: Chat, bot: Bot) -> Addressing:
    """Return how a message is addressed to the bot."""
    # Somebody shared one of our digests here; we must not digest a digest.
    if message.via_bot and message.via_bot.id == bot.id:
        return Addressing.NONE
    # In a channel a bot's name is more often an advertisement than a question, and readers have commands.
    if chat.kind == ChatType.CHANNEL:
        return Addressing.HABIT if chat.answers_all else Addressing.NONE
    if any(_mentions_of_bot(message, bot)):
        return Addressing.MENTION
    if chat.kind == ChatType.PRIVATE or _replies_to_bot(message, bot):
        return Addressing.REPLY
    return Addressing.HABIT if chat.answers_all or message.is_automatic_forward else Addressing.NONE


def without_bot_name(submission: Submission, message: Message, bot: Bot) -> Submission:
    """Return a submission without the bot's name at its beginning or end, which is not part of the article."""
    text = submission.text
    for mention in set(_mentions_of_bot(message, bot)):
        text = _without(mention, text)
    return submission if text == submission.text else replace(submission, text=text)


def _without(mention: str, text: str) -> str:
    """Return a text without a mention of the bot at its beginning or end, and without the separators next to it."""
    stripped = text.lstrip()
    after = stripped.removeprefix(mention)
    if after != stripped and not _is_letter(after[:1]):
        text = after.lstrip(_SEPARATORS)
    stripped = text.rstrip()
    before = stripped.removesuffix(mention)
    if before != stripped and not _is_letter(before[-1:]):
        text = before.rstrip(_SEPARATORS)
    return text


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _mentions_of_bot(message: Message, bot: Bot) -> Iterator[str]:
    """Yield the words of a message that address the bot; a forwarded message addresses someone else."""
    if message.forward_origin:
        return
    for entity, words in entities_of(message):
        name, _, whom = words.casefold().partition("@")
        is_us = whom == bot.username.casefold()
        # Telegram's clients do not offer commands in captions, but people write them there.
        is_command = bool(message.caption) and entity.offset == 0 and name == _COMMAND and (is_us or not whom)
        if (
            (entity.type == MessageEntity.MENTION and not name and is_us)
            or (entity.type == MessageEntity.TEXT_MENTION and entity.user is not None and entity.user.id == bot.id)
            or (entity.type == MessageEntity.BOT_COMMAND and is_command)
        ):
            yield words


def _replies_to_bot(message: Message, bot: Bot) -> bool:
    replied = replied_to(message)
    return replied is not None and replied.from_user is not None and replied.from_user.id == bot.id
