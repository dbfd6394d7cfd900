"""What readers are told unasked: that something went wrong on our side, and how long the line is."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from telegram import CallbackQuery, Update

from bot.handlers.gateway import Context, Gateway
from bot.incoming.grouping import Part, PartCollector
from bot.messages.reply import Reply, in_place_of, payloads
from bot.messages.richtext import plain
from bot.messages.texts import texts_in
from bot.outgoing.best_effort import BestEffort
from storage.database import StorageError
from storage.retry import StorageRetry

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ErrorNotices:
    """The handler of errors, and what the inbox and its order have to say."""

    gateway: Gateway
    parts: PartCollector
    retry: StorageRetry
    best_effort: BestEffort
    requeue_after_storage_error: Callable[[Update, StorageError], None]

    async def failed(self, update: object, context: Context) -> None:
        """Note what went wrong, set the update aside, and tell the reader in one sentence.

        Where the database is at fault, nothing can be written down: the update is dealt with again when it is back.
        """
        if isinstance(update, Update) and isinstance(context.error, StorageError):
            self.requeue_after_storage_error(update, context.error)
            return
        log.error("an update could not be processed", exc_info=context.error)
        if not isinstance(update, Update):
            return
        reason = type(context.error).__name__
        for part in await self.retry.until_available(lambda: self._together(update, context)):
            await self._set_aside(part, reason)
        await self._admit(update)

    async def dead_letter(self, update: Update) -> None:
        """Set an update aside that brought the process down every time, and tell the reader in one sentence."""
        await self._set_aside(update.update_id, "it crashed the process every time")
        await self._admit(update)

    def acknowledge(self, query: CallbackQuery) -> None:
        """Stop a button's spinner; a query too old to answer changes nothing."""
        self.best_effort.begin("a button could not be acknowledged", query.answer())

    async def tell_place(self, update: Update, ahead: int) -> None:
        """Tell a reader how many updates are before theirs."""
        chat = await self.gateway.chat(update) if self.gateway.is_allowed(update) else None
        if chat:
            parts = payloads(Reply(plain(texts_in(chat.language)("in-line", ahead=ahead))))
            self.gateway.courier.post(
                await self.gateway.deps.store.deliveries.commit(chat.id, parts, self.gateway.deps.now())
            )

    async def _set_aside(self, update_id: int, reason: str) -> None:
        """Set an update aside, however long that cannot be written: else it would pass for dealt with."""
        await self.retry.until_available(lambda: self.gateway.deps.store.inbox.set_aside(update_id, reason))

    async def _admit(self, update: Update) -> None:
        """Say that a mistake of ours is in the way."""
        chat = await self.gateway.chat(update)
        if chat and update.effective_message:
            reply = Reply(plain(texts_in(chat.language)("bug")))
            shown = await self.gateway.deps.store.inbox.progress(update.update_id)
            parts = in_place_of(payloads(reply, answering=update.effective_message.message_id), shown)
            await self.gateway.courier.deliver(
                await self.gateway.deps.store.deliveries.commit(chat.id, parts, self.gateway.deps.now())
            )

    async def _together(self, update: Update, context: Context) -> tuple[int, ...]:
        """Return the updates that were dealt with as one: the others must not fail again one by one."""
        message = update.message or update.channel_post
        if message is None:
            return (update.update_id,)
        parts = await self.parts.arrived(Part(update.update_id, message), context.bot)
        return tuple(part.update_id for part in parts)
