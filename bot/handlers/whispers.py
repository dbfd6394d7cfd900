"""Answers in a group that are for one person: Telegram shows them to nobody else (ephemeral).

They may be lost, so no delivery is stored for them. Only why there is no digest, which was asked in public, is told in
public where Telegram cannot tell one person: see `bot.handlers.taking`.
"""

from dataclasses import dataclass

from telegram import Update
from telegram.error import TelegramError

from bot.handlers.gateway import person
from bot.handlers.permissions import ADMINS, GROUPS
from bot.messages.richtext import RichText
from bot.outgoing.best_effort import BestEffort
from bot.outgoing.newer_methods import is_at_least_10_5, send_ephemeral
from storage.records import Chat


@dataclass(frozen=True, slots=True)
class Whispers:
    """Tells one person of a group something, without waiting for it."""

    best_effort: BestEffort

    async def whisper(self, text: RichText, update: Update, chat: Chat) -> bool:
        """Show a text to the sender of an update only; `False` if Telegram does not do that here."""
        where, to, query = update.effective_chat, person(update), update.callback_query
        if where is None or where.type not in GROUPS or to is None or not await _is_possible(update):
            return False
        sending = send_ephemeral(
            where.get_bot(), where.id, chat.topic_id, text, receiver=to, query_id=query.id if query else None
        )
        self.best_effort.begin("one person of a group could not be told", sending)
        return True


async def _is_possible(update: Update) -> bool:
    """Tell whether Telegram lets us: in answer to a pressed button, or where the bot is an admin.

    An older server would ignore what it does not know, and show the text to everybody.
    """
    where = update.effective_chat
    if where is None or not is_at_least_10_5(where.get_bot().bot):
        return False
    if update.callback_query:
        return True
    try:
        member = await where.get_member(where.get_bot().id)
    except TelegramError:
        return False
    return member.status in ADMINS
