"""Whether somebody asks us something where people also talk with each other, and what of a message is only that."""

import string
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from telegram import Bot, Message, MessageEntity
from telegram.constants import ChatType

from bot.incoming.message import replied_to
from bot.incoming.plan import Addressing
from bot.incoming.submission import Submission
from storage.records import Chat

_COMMAND: Final = "/digest"

_SEPARATORS: Final = string.whitespace + ",:"


def addressing_of(message: Message, chat: Chat, bot: Bot) -> Addressing:
    """Tell what makes a message ours to read."""
    # Somebody shares a digest of ours: we should make a digest of a digest.
    if message.via_bot and message.via_bot.id == bot.id:
        return Addressing.NONE
    # In a channel a bot's name is an advertisement more often than a question, and there are commands.
    if chat.kind == ChatType.CHANNEL:
        return Addressing.HABIT if chat.answers_all else Addressing.NONE
    if any(_mentions_of_bot(message, bot)):
        return Addressing.MENTION
    if chat.kind == ChatType.PRIVATE or _replies_to_bot(message, bot):
        return Addressing.REPLY
    return Addressing.HABIT if chat.answers_all or message.is_automatic_forward else Addressing.NONE


def without_bot_name(submission: Submission, message: Message, bot: Bot) -> Submission:
    """Return what a message submits, without our name before or behind it: that is no word of the article."""
    text = submission.text
    for call in set(_mentions_of_bot(message, bot)):
        text = _without(call, text)
    return submission if text == submission.text else replace(submission, text=text)


def _without(call: str, text: str) -> str:
    """Return a text without the words that call us at its beginning and its end, and what sets them apart."""
    begun = text.lstrip()
    behind = begun.removeprefix(call)
    if behind != begun and not _is_letter(behind[:1]):
        text = behind.lstrip(_SEPARATORS)
    ended = text.rstrip()
    before = ended.removesuffix(call)
    if before != ended and not _is_letter(before[-1:]):
        text = before.rstrip(_SEPARATORS)
    return text


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _mentions_of_bot(message: Message, bot: Bot) -> Iterator[str]:
    """Give the words of a message that call us; what somebody only forwards was said to others."""
    if message.forward_origin:
        return
    entities = message.parse_entities() if message.text else message.parse_caption_entities()
    for entity, words in entities.items():
        name, _, whom = words.casefold().partition("@")
        is_us = whom == bot.username.casefold()
        # Telegram's clients offer no commands for captions, but people write them there.
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
