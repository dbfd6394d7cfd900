"""Notices that readers get without asking: about a fault on our side, a long queue, or a private bot."""

import logging
from dataclasses import dataclass

from telegram import CallbackQuery, Update, User
from telegram.constants import ChatType

from bot.commands.newcomers import ask_admins
from bot.locales.interface_languages import language_of
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.outgoing_message import encode_all, messages_of, replacing
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.messengers.telegram.handlers.buttons import has_pressed_button
from bot.messengers.telegram.handlers.gateway import Context, Gateway
from bot.messengers.telegram.handlers.guests import Guests
from bot.messengers.telegram.handlers.inline import Inline
from bot.messengers.telegram.incoming.grouping import Part, PartCollector
from bot.messengers.telegram.outgoing.best_effort import BestEffort
from bot.messengers.telegram.updates.interrupted import InterruptedUpdates
from bot.rate_limits.notices_to_strangers import StrangerLimits
from bot.render.newcomers import Newcomer
from storage.database import StorageError
from storage.database_retry import StorageRetry

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ErrorNotices:
    """The error handler; it also implements `UpdateListener` for the queue and the processor."""

    gateway: Gateway
    parts: PartCollector
    retry: StorageRetry
    best_effort: BestEffort
    interrupted: InterruptedUpdates
    inline: Inline
    strangers: StrangerLimits
    guests: Guests

    async def failed(self, update: object, context: Context) -> None:
        """Log what went wrong, set the update aside, and tell the reader in one sentence.

        If the database is at fault, nothing can be recorded, and the update is processed again once it is available.
        """
        if isinstance(update, Update) and isinstance(context.error, StorageError):
            self.interrupted.note(update.update_id, context.error)
            return
        log.error("an update could not be processed", exc_info=context.error)
        if not isinstance(update, Update):
            return
        reason = type(context.error).__name__
        for part in await self.retry.until_available(lambda: self._together(update, context)):
            await self._set_aside(part, reason)
        await self._admit(update)

    async def keeps_crashing(self, update: Update) -> None:
        """Set aside an update that crashed the process every time, and tell the reader in one sentence."""
        await self._set_aside(update.update_id, "it crashed the process every time")
        await self._admit(update)

    def button_pressed(self, query: CallbackQuery) -> None:
        """Stop a button's spinner, and say so if the button is no longer there; a query may be too old to answer."""
        texts = texts_in(language_of(query.from_user.language_code))
        alert = None if has_pressed_button(query) else texts("stale-button")
        self.best_effort.begin("a button could not be acknowledged", query.answer(alert))

    def inline_query(self, update: Update) -> None:
        """Answer an inline query without waiting for it."""
        self.best_effort.begin("an inline query could not be answered", self.inline.offer(update))

    def guest_asked(self, update: Update) -> None:
        """Place the message that will show the answer to a guest query."""
        self.best_effort.begin("a guest query could not be answered", self.guests.greet(update))

    async def is_stranger(self, update: Update) -> bool:
        """Return whether the bot is not for the chat of an update."""
        return not await self.gateway.is_allowed(update)

    def is_strange_chat(self, telegram_id: int | None) -> bool:
        """Return whether a chat is missing from the operator's list; for updates that were not parsed."""
        return not self.gateway.deps.settings.admits(telegram_id)

    def refuse(self, update: Update) -> None:
        """Tell a stranger that the bot is private, at most once a day, and ask the admins whether to let them in."""
        chat, user = update.effective_chat, update.effective_user
        if update.message and chat and chat.type == ChatType.PRIVATE and self.strangers.may_be_told(chat.id):
            texts = texts_in(language_of(user.language_code if user else None))
            answer = chat.send_message(texts("private-bot", chat_id=str(chat.id)))
            self.best_effort.begin("a stranger could not be answered", answer)
            if user and self.strangers.may_be_asked_about():
                self.best_effort.begin("the admins could not be asked", self._ask_admins(user))

    async def queued_behind(self, update: Update, ahead: int) -> None:
        """Tell a reader how many updates are ahead of theirs."""
        chat = await self.gateway.chat(update)
        if chat:
            parts = encode_all(messages_of(Reply(plain(texts_in(chat.language)("in-line", ahead=ahead)))))
            self.gateway.courier.post(
                await self.gateway.deps.store.deliveries.commit(chat.id, parts, self.gateway.deps.now())
            )

    async def _ask_admins(self, user: User) -> None:
        """Ask the bot's admins whether to let somebody in."""
        newcomer = Newcomer(user.id, language_of(user.language_code), user.full_name)
        self.gateway.courier.post(await ask_admins(newcomer, user.username, self.gateway.deps))

    async def _set_aside(self, update_id: int, reason: str) -> None:
        """Set an update aside, retrying until that is recorded; otherwise the update would count as processed."""
        await self.retry.until_available(lambda: self.gateway.deps.store.inbox.set_aside(update_id, reason))

    async def _admit(self, update: Update) -> None:
        """Tell the reader that something went wrong on our side."""
        if update.guest_message:
            await self.guests.admit_fault(update)
            return
        chat = await self.gateway.chat(update)
        if chat and update.effective_message:
            reply = Reply(plain(texts_in(chat.language)("bug")))
            shown = await self.gateway.deps.store.inbox.progress(update.update_id)
            parts = encode_all(replacing(messages_of(reply, reply_to=update.effective_message.message_id), shown))
            await self.gateway.courier.deliver(
                await self.gateway.deps.store.deliveries.commit(chat.id, parts, self.gateway.deps.now())
            )

    async def _together(self, update: Update, context: Context) -> tuple[int, ...]:
        """Return the updates that were processed as one submission, so that the others do not fail again one by one."""
        message = update.message or update.channel_post
        if message is None:
            return (update.update_id,)
        parts = await self.parts.arrived(Part(update.update_id, message), context.bot)
        return tuple(part.update_id for part in parts)
