"""Chats that change: where we are added, removed, given rights or moved, and why one cannot be written to any more."""

from dataclasses import dataclass
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

from bot.handlers.door import Context, Door
from bot.reply import Reply
from bot.richtext import plain
from bot.texts import Texts, texts_in

_OUT: Final = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
_GROUPS: Final = (ChatType.GROUP, ChatType.SUPERGROUP)
_ADMINS: Final = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR)


class Standing(Enum):
    """What we may do in a chat."""

    OUT = "out"
    SILENT = "no right to write"
    HEARD = "heard"


@dataclass(frozen=True, slots=True)
class Membership:
    """Keeps up with what becomes of a chat, and of us in it."""

    door: Door

    async def changed(self, update: Update, context: Context) -> None:
        """Pause a chat that removed or silenced us, wake one that has us back, and greet where we are new."""
        change, chat = update.my_chat_member, await self.door.chat(update)
        if change is None or chat is None:
            return
        deps = self.door.deps
        before, now = (standing(member) for member in (change.old_chat_member, change.new_chat_member))
        if now is not Standing.HEARD:
            reason = change.new_chat_member.status if now is Standing.OUT else now.value
            gone_at = deps.now() if now is Standing.OUT else None
            await deps.store.chats.pause(chat.telegram_id, reason, gone_at=gone_at)
            return
        await deps.store.chats.resume(chat.telegram_id)
        if before is Standing.OUT and chat.kind != ChatType.PRIVATE:
            reads_all = bool(context.bot.bot.can_read_all_group_messages)
            await self.door.answer(
                Reply(plain(greeting(chat.kind, change.new_chat_member, texts_in(chat.language), reads_all=reads_all))),
                update,
                chat,
            )

    async def migrated(self, update: Update, _context: Context) -> None:
        """Move a group's digests and schedule when Telegram makes it a supergroup."""
        message = update.effective_message
        if message and message.migrate_to_chat_id:
            await self.door.deps.store.chats.migrate(message.chat.id, message.migrate_to_chat_id)

    async def reopened(self, update: Update, _context: Context) -> None:
        """Write to a topic again that was closed."""
        chat = await self.door.chat(update)
        if chat:
            await self.door.deps.store.chats.resume(chat.telegram_id, topic_id=chat.topic_id or 0)


def standing(member: ChatMember) -> Standing:
    """Tell what a member of a chat may do there: we, most of the time."""
    if member.status in _OUT:
        return Standing.OUT
    if isinstance(member, ChatMemberRestricted) and not (member.is_member and member.can_send_messages):
        return Standing.SILENT if member.is_member else Standing.OUT
    # In groups an administrator has no such right: everybody may write.
    if isinstance(member, ChatMemberAdministrator) and member.can_post_messages is False:
        return Standing.SILENT
    return Standing.HEARD


def greeting(kind: str, member: ChatMember, texts: Texts, *, reads_all: bool) -> str:
    """Say what we answer in a chat we were added to, and what we see of it."""
    if kind == ChatType.CHANNEL:
        return texts("channel-hello")
    return texts("group-hello") if hears_all(member, reads_all=reads_all) else texts("deaf-group-hello")


def hears_all(member: ChatMember, *, reads_all: bool) -> bool:
    """Tell whether Telegram shows us all messages of a group that we are this member of: `reads_all` shows us every."""
    return reads_all or member.status in _ADMINS


async def is_deaf(update: Update) -> bool:
    """Tell whether an update is from a group of which Telegram shows us only commands, mentions and replies."""
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
    """Tell whether whoever an update is from may change what a chat is set to: alone, or as one of its admins."""
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
    """Tell whether who writes in a chat's name is an admin: in the group's own, or in that of its channel."""
    if sender.id == chat.id:
        return True
    try:
        return (await chat.get_bot().get_chat(chat.id)).linked_chat_id == sender.id
    except TelegramError:
        return False
