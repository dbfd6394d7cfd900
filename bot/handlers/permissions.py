"""Who may change what in a chat, and what the bot may do there."""

from enum import Enum
from typing import Final

from telegram import (
    Chat,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError

_OUT: Final = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


_GROUPS: Final = (ChatType.GROUP, ChatType.SUPERGROUP)


_ADMINS: Final = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


class Standing(Enum):
    """What a member may do in a chat."""

    OUT = "out"
    SILENT = "no right to write"
    HEARD = "heard"


def standing(member: ChatMember) -> Standing:
    """Return what a member of a chat may do there; the member is usually the bot itself."""
    if member.status in _OUT:
        return Standing.OUT
    if isinstance(member, ChatMemberRestricted) and not (member.is_member and member.can_send_messages):
        return Standing.SILENT if member.is_member else Standing.OUT
    # Only channels have this right; in a group it is None, and every administrator may write.
    if isinstance(member, ChatMemberAdministrator) and member.can_post_messages is False:
        return Standing.SILENT
    return Standing.HEARD


def hears_all(member: ChatMember, *, reads_all: bool) -> bool:
    """Return whether Telegram shows this member of a group, the bot, all messages; `reads_all`: privacy mode is off."""
    return reads_all or member.status in _ADMINS


async def is_deaf(update: Update) -> bool:
    """Return whether an update is from a group in which Telegram shows us only commands, mentions and replies."""
    chat = update.effective_chat
    if chat is None or chat.type not in _GROUPS:
        return False
    bot = chat.get_bot()
    try:
        member = await chat.get_member(bot.id)
    except TelegramError:
        return False
    return not hears_all(member, reads_all=bool(bot.bot.can_read_all_group_messages))


async def may_change(update: Update, admins: frozenset[int]) -> bool:
    """Return whether the sender may change the chat's settings: its only reader may, and so may an admin."""
    chat, user, message = update.effective_chat, update.effective_user, update.effective_message
    if chat is None or chat.type == ChatType.PRIVATE or update.channel_post:
        return True
    if message and message.sender_chat and not update.callback_query:
        return await _speaks_for(message.sender_chat, chat)
    if user is None or user.id in admins:
        return user is not None
    try:
        return (await chat.get_member(user.id)).status in _ADMINS
    except TelegramError:
        return False


async def _speaks_for(sender: Chat, chat: Chat) -> bool:
    """Return whether a sender is the group itself or its linked channel: only admins can write in their names."""
    if sender.id == chat.id:
        return True
    try:
        return (await chat.get_bot().get_chat(chat.id)).linked_chat_id == sender.id
    except TelegramError:
        return False
