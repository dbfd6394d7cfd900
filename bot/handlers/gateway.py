"""What every handler needs: the chat an update belongs to, whether we are allowed there, and a way to answer."""

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from telegram import Chat as TelegramChat
from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import CallbackContext, ExtBot

from bot.deps import Deps
from bot.incoming.message import topic_of
from bot.messages.languages import language_of
from bot.messages.outgoing_message import OutgoingMessage, encode_all, messages_of
from bot.messages.reply import Reply
from bot.messages.richtext import plain
from bot.messages.texts import texts_in
from bot.outgoing.courier import Courier
from storage.records import Chat

Context: TypeAlias = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]

Callback: TypeAlias = Callable[[Update, Context], Coroutine[Any, Any, None]]
"""A handler as the library calls it."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update with the message it is about and the chat it belongs to, looked up once."""

    update: Update
    message: Message
    chat: Chat


@dataclass(frozen=True, slots=True)
class Gateway:
    """Where updates come in and answers go out."""

    deps: Deps
    courier: Courier

    def with_chat(self, handle: Callable[[Update, Chat, Context], Awaitable[None]]) -> Callback:
        """Make a handler of one that wants the chat; it is looked up once, and nothing is handled if we may not."""

        async def callback(update: Update, context: Context) -> None:
            chat = await self.chat(update)
            if chat:
                await handle(update, chat, context)

        return callback

    def with_message(self, handle: Callable[[Incoming, Context], Awaitable[None]]) -> Callback:
        """Make a handler of one that wants the message and its chat; see `with_chat`."""

        async def callback(update: Update, chat: Chat, context: Context) -> None:
            if update.effective_message:
                await handle(Incoming(update, update.effective_message, chat), context)

        return self.with_chat(callback)

    async def chat(self, update: Update) -> Chat | None:
        """Return the chat an update belongs to; `None`, after saying so, if the bot is not allowed there."""
        where, message = update.effective_chat, update.effective_message
        if where is None:
            return None
        topic = topic_of(message)
        user = update.effective_user
        chat = await self.deps.store.chats.find_or_add(
            where.id,
            topic,
            where.type,
            self.deps.settings.default_timezone,
            self.deps.now(),
            language=language_of(user.language_code if user else None),
            answers_all=where.type == ChatType.CHANNEL,
        )
        if self.is_allowed(update):
            return chat
        if where.type == ChatType.PRIVATE:
            await self.answer(Reply(plain(texts_in(chat.language)("private-bot", chat_id=str(where.id)))), update, chat)
        return None

    def is_allowed(self, update: Update) -> bool:
        """Tell whether this bot is for the chat, or for the person who writes there."""
        settings = self.deps.settings
        known = settings.allowed_chats | settings.admins
        people = {each.id for each in (update.effective_chat, update.effective_user) if each}
        return not settings.allowed_chats or bool(known & people)

    async def answer(self, reply: Reply, update: Update, chat: Chat) -> None:
        """Commit a reply as the answer to an update, and deliver it; in a shared chat, as a reply."""
        asked = update.message or update.channel_post
        messages = messages_of(reply, reply_to=asked.message_id if asked and is_shared(update) else None)
        await self.answer_with(messages, (update.update_id,), chat, digest_id=reply.digest_id)

    async def answer_with(
        self,
        messages: Sequence[OutgoingMessage],
        update_ids: Sequence[int],
        chat: Chat,
        *,
        digest_id: int | None = None,
    ) -> None:
        """Commit messages as the answer to updates, and deliver them; they may show a digest."""
        store, now = self.deps.store.deliveries, self.deps.now()
        committed = await store.commit(chat.id, encode_all(messages), now, update_ids=update_ids, digest_id=digest_id)
        await self.courier.deliver(committed)


def is_shared(update: Update) -> bool:
    """Tell whether other people talk here too."""
    return update.effective_chat is not None and update.effective_chat.type != TelegramChat.PRIVATE


def person(update: Update) -> int | None:
    """Return who an update is from; `None` if somebody writes in the name of a chat."""
    message, user = update.effective_message, update.effective_user
    in_its_name = update.callback_query is None and message is not None and message.sender_chat is not None
    return user.id if user and not in_its_name else None
