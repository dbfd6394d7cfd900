"""What every handler needs: the chat of an update, whether the bot serves that chat, and a way to answer."""

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from telegram import Chat as TelegramChat
from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import CallbackContext, ExtBot

from bot.deps import NOBODY, Deps
from bot.locales.interface_languages import language_of
from bot.message_types.outgoing_message import OutgoingMessage, encode_all, messages_of
from bot.message_types.reply import Reply
from bot.messengers.telegram.incoming.message import chat_id_of, topic_of
from bot.messengers.telegram.outgoing.courier import Courier
from storage.records import Chat

Context: TypeAlias = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]

Callback: TypeAlias = Callable[[Update, Context], Coroutine[Any, Any, None]]
"""A handler as the library calls it."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update with its message and its chat, which are looked up once."""

    update: Update
    message: Message
    chat: Chat


@dataclass(frozen=True, slots=True)
class Gateway:
    """Finds the chat of an update, checks that the bot may serve it, and sends the answer."""

    deps: Deps
    courier: Courier

    def with_chat(self, handle: Callable[[Update, Chat, Context], Awaitable[None]]) -> Callback:
        """Return a handler that looks up the chat once and passes it on, unless the bot may not serve that chat."""

        async def callback(update: Update, context: Context) -> None:
            chat = await self.chat(update)
            if chat:
                await handle(update, chat, context)

        return callback

    def with_message(self, handle: Callable[[Incoming, Context], Awaitable[None]]) -> Callback:
        """Return a handler that passes on the message with its chat; see `with_chat`."""

        async def callback(update: Update, chat: Chat, context: Context) -> None:
            if update.effective_message:
                await handle(Incoming(update, update.effective_message, chat), context)

        return self.with_chat(callback)

    async def chat(self, update: Update) -> Chat | None:
        """Return the chat of an update; `None`, and nothing is stored, if the bot does not serve it.

        The chat of a guest query, which the bot is not a member of, is not stored either.
        """
        where, user = update.effective_chat, update.effective_user
        if where is None or update.guest_message or not await self.is_allowed(update):
            return None
        return await self.deps.store.chats.find_or_add(
            where.id,
            topic_of(update.effective_message),
            where.type,
            self.deps.settings.default_timezone,
            self.deps.now(),
            language=language_of(user.language_code if user else None),
            answers_all=where.type == ChatType.CHANNEL,
        )

    async def is_allowed(self, update: Update) -> bool:
        """Return whether this chat, or the person who writes in it, may use the bot: as listed, or let in."""
        person_id = update.effective_user.id if update.effective_user else None
        # For a guest query, only the person counts: the chat may have the id of another one that is allowed.
        ids = (chat_id_of(update), None if update.guest_message else person_id)
        known = [each for each in ids if each is not None]
        return self.deps.settings.admits(*known) or await self.deps.store.newcomers.is_one_admitted(known)

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
    """Return whether the chat is not private, so that other people can write in it too."""
    return update.effective_chat is not None and update.effective_chat.type != TelegramChat.PRIVATE


def person(update: Update) -> int | None:
    """Return who an update is from; `None` if they write in the name of a chat."""
    message, user = update.effective_message, update.effective_user
    in_its_name = update.callback_query is None and message is not None and message.sender_chat is not None
    return user.id if user and not in_its_name else None


def sender(update: Update) -> int:
    """Return to whose share the bot's work counts: a person, or the chat in whose name a message was written."""
    message, user, chat = update.effective_message, update.effective_user, update.effective_chat
    # A message in the name of a chat comes from a user that all such chats share.
    if update.callback_query is None and message is not None and message.sender_chat is not None:
        return message.sender_chat.id
    return user.id if user else chat.id if chat else NOBODY
