"""Which role a person has in a chat, and what the bot may do there."""

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

from bot.commands.rights import RIGHTS, ChatRole, Right, decided

_OUT: Final = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


GROUPS: Final = (ChatType.GROUP, ChatType.SUPERGROUP)


ADMINS: Final = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


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
    return reads_all or member.status in ADMINS


async def is_deaf(update: Update) -> bool:
    """Return whether Telegram shows us only commands, mentions and replies in the group of an update."""
    chat = update.effective_chat
    if chat is None or chat.type not in GROUPS:
        return False
    bot = chat.get_bot()
    try:
        member = await chat.get_member(bot.id)
    except TelegramError:
        return False
    return not hears_all(member, reads_all=bool(bot.bot.can_read_all_group_messages))


async def may(right: Right, update: Update, operators: frozenset[int]) -> bool:
    """Return whether the sender of an update has a right in its chat; Telegram is asked only if necessary."""
    chat = update.effective_chat
    if chat is None:
        return False
    answer = decided(chat.type, right)
    return right in RIGHTS[await role_of(update, chat, operators)] if answer is None else answer


async def role_of(update: Update, chat: Chat, operators: frozenset[int]) -> ChatRole:
    """Return the role of an update's sender in a chat; if Telegram does not say, the one with the fewest rights."""
    user, message = update.effective_user, update.effective_message
    if chat.type == ChatType.PRIVATE:
        return ChatRole.READER
    if update.channel_post:
        return ChatRole.CHANNEL_ADMIN
    # For a pressed button, the message is ours and says nothing about who pressed it.
    if message and message.sender_chat and not update.callback_query:
        return await _role_of_chat(message.sender_chat, chat)
    return await _role_of_person(user.id if user else None, chat, operators)


async def _role_of_person(user_id: int | None, chat: Chat, operators: frozenset[int]) -> ChatRole:
    if user_id in operators:
        return ChatRole.OPERATOR
    status = await _status(user_id, chat) if user_id is not None else None
    is_admin = status in ADMINS
    if chat.type == ChatType.CHANNEL:
        return ChatRole.CHANNEL_ADMIN if is_admin else ChatRole.CHANNEL_READER
    if is_admin:
        return ChatRole.ADMIN
    return ChatRole.GUEST if status is None or status in _OUT else ChatRole.MEMBER


async def _status(user_id: int, chat: Chat) -> str | None:
    try:
        return (await chat.get_member(user_id)).status
    except TelegramError:
        return None


async def _role_of_chat(sender: Chat, chat: Chat) -> ChatRole:
    """Return the role of somebody who writes in the name of a chat: the group itself, its channel, or another one."""
    if sender.id == chat.id:
        return ChatRole.ANONYMOUS_ADMIN
    try:
        linked = (await chat.get_bot().get_chat(chat.id)).linked_chat_id
    except TelegramError:
        return ChatRole.GUEST
    return ChatRole.LINKED_CHANNEL if linked == sender.id else ChatRole.GUEST
