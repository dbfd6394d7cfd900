"""Newcomers to a private bot: its admins are asked, once for each, whether to let them in."""

import logging
from dataclasses import dataclass

from telegram import Update, User

from bot.messages.audience import audience_of
from bot.messages.interface_languages import language_of
from bot.messages.outgoing_message import encode_all, messages_of
from bot.messages.reply import Reply
from bot.render.newcomers import Newcomer, newcomer_reply
from bot.telegram.handlers.gateway import Gateway
from storage.database import StorageError
from storage.records import Chat

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Asks the admins who have a chat with the bot."""

    gateway: Gateway

    async def ask_admins(self, update: Update) -> None:
        """Ask whether to let the sender of an update in. If the database is unavailable, nobody is asked this time."""
        user, deps = update.effective_user, self.gateway.deps
        if user is None:
            return
        try:
            chats = [await deps.store.chats.find(telegram_id) for telegram_id in sorted(deps.settings.admins)]
            asked = [chat for chat in chats if chat and chat.paused is None]
            if not asked:
                return
            questions = {chat.id: encode_all(messages_of(_question(user, chat))) for chat in asked}
            added = await deps.store.newcomers.ask(user.id, questions, deps.now())
        except StorageError as error:
            log.warning("the admins could not be asked about a newcomer: %s", error)
            return
        if added:
            log.info("audit: the admins are asked about newcomer %d", user.id)
        self.gateway.courier.post(added)


def _question(user: User, chat: Chat) -> Reply:
    newcomer = Newcomer(user.id, language_of(user.language_code), user.full_name)
    return newcomer_reply(newcomer, user.username, audience_of(chat).texts)
