"""What somebody asks for: commands typed, and buttons, which say what a reader could have typed."""

import logging
from dataclasses import dataclass

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot import texts
from bot.commands import TABLE, Request, changes, unknown
from bot.delivery import AGAIN
from bot.handlers.door import Context, Door, is_shared, words_behind
from bot.handlers.membership import may_change
from bot.reply import Reply, editing, payloads
from bot.richtext import plain

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asking:
    """The handlers of commands and buttons."""

    door: Door

    async def command(self, update: Update, context: Context) -> None:
        """Answer a command that asks for what is kept."""
        message, chat = update.effective_message, await self.door.chat(update)
        if message is None or chat is None:
            return
        name, _, whom = (message.text or message.caption or "").split()[0].removeprefix("/").casefold().partition("@")
        if whom not in ("", context.bot.username.casefold()) or (is_shared(update) and name not in TABLE):
            return
        replied_to = message.reply_to_message.message_id if message.reply_to_message else None
        await self._run(name, Request(chat, words_behind(message), replied_to), update)

    async def button(self, update: Update, _context: Context) -> None:
        """Answer a pressed button: it says what a reader could have typed."""
        query, chat = update.callback_query, await self.door.chat(update)
        if query is None or chat is None:
            return
        await _acknowledge(query)
        # Whoever reads a channel may press, and what is answered there everybody reads.
        if chat.kind == ChatType.CHANNEL and not await may_change(update, self.door.deps.settings.admins):
            return
        name, _, words = (query.data or "").partition(" ")
        request = Request(chat, words)
        await (self._again(request, update) if name == AGAIN else self._run(name, request, update))

    async def _again(self, request: Request, update: Update) -> None:
        """Send a part once more that may not have arrived; the chat must be its own. The offer has served then."""
        part, pressed = None, update.effective_message
        if request.number is not None:
            part = await self.door.deps.store.deliveries.again(request.chat.id, request.number)
        if part:
            await self.door.courier.deliver([part])
        reply = Reply(plain(texts.SENT_AGAIN if part else texts.SENT_ALREADY))
        # Nothing but the offer is changed, whatever a client makes of a button.
        is_offer = isinstance(pressed, Message) and pressed.text in texts.UNSURE
        parts = editing(payloads(reply), (pressed.message_id,)) if pressed and is_offer else payloads(reply)
        await self.door.answer_with(parts, (update.update_id,), request.chat)

    async def _run(self, name: str, request: Request, update: Update) -> None:
        if changes(name, request.words) and not await may_change(update, self.door.deps.settings.admins):
            await self.door.answer(Reply(plain(texts.ADMINS_ONLY)), update, request.chat)
            return
        reply = await TABLE.get(name, unknown)(request, self.door.deps)
        # Asked for again: the command may have erased the chat.
        chat = await self.door.chat(update)
        if chat:
            await self.door.answer(reply, update, chat)


async def _acknowledge(query: CallbackQuery) -> None:
    """Stop the button's spinner; a query too old to answer changes nothing."""
    try:
        await query.answer()
    except TelegramError as error:
        log.info("a button could not be acknowledged: %s", type(error).__name__)
