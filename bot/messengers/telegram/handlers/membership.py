"""Changes in a chat: the bot is added or removed, gains or loses rights, or a group becomes a supergroup."""

from dataclasses import dataclass

from telegram import (
    ChatMember,
    Update,
)
from telegram.constants import ChatType

from bot.message_types.fluent_lookup import Texts, texts_in
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.messengers.telegram.handlers.chat_roles import Standing, hears_all, standing
from bot.messengers.telegram.handlers.gateway import Context, Gateway
from storage.records import Chat


@dataclass(frozen=True, slots=True)
class Membership:
    """The handlers of changes to a chat, and to the bot's rights in it."""

    gateway: Gateway

    async def changed(self, update: Update, chat: Chat, context: Context) -> None:
        """Pause a chat that removed or muted the bot, resume one that has it back, and greet a new one."""
        change = update.my_chat_member
        if change is None:
            return
        deps = self.gateway.deps
        before, now = (standing(member) for member in (change.old_chat_member, change.new_chat_member))
        if now is not Standing.HEARD:
            reason = change.new_chat_member.status if now is Standing.OUT else now.value
            gone_at = deps.now() if now is Standing.OUT else None
            await deps.store.chats.pause(chat.telegram_id, reason, gone_at=gone_at)
            return
        await deps.store.chats.resume(chat.telegram_id)
        if before is Standing.OUT and chat.kind != ChatType.PRIVATE:
            reads_all = bool(context.bot.bot.can_read_all_group_messages)
            await self.gateway.answer(
                Reply(plain(greeting(chat.kind, change.new_chat_member, texts_in(chat.language), reads_all=reads_all))),
                update,
                chat,
            )

    async def migrated(self, update: Update, _context: Context) -> None:
        """Move a group's digests and schedule when Telegram makes it a supergroup."""
        message = update.effective_message
        if message and message.migrate_to_chat_id:
            await self.gateway.deps.store.chats.migrate(message.chat.id, message.migrate_to_chat_id)

    async def reopened(self, _update: Update, chat: Chat, _context: Context) -> None:
        """Resume sending to a topic that was closed and is open again."""
        await self.gateway.deps.store.chats.resume(chat.telegram_id, topic_id=chat.topic_id or 0)


def greeting(kind: str, member: ChatMember, texts: Texts, *, reads_all: bool) -> str:
    """Return the greeting for a new chat: what the bot answers there, and which messages it can see."""
    if kind == ChatType.CHANNEL:
        return texts("channel-hello")
    return texts("group-hello") if hears_all(member, reads_all=reads_all) else texts("deaf-group-hello")
