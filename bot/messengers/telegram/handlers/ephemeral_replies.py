"""Ephemeral replies: answers in a group that Telegram shows to one person only.

They may be lost, so no delivery is stored for them. A public request (why is there no digest, what are the settings) is
answered in public if Telegram cannot show the answer to one person only: see
`bot.messengers.telegram.handlers.submission_answers` and `bot.messengers.telegram.handlers.requests`.
"""

from dataclasses import dataclass

from telegram import Message, Update
from telegram.error import TelegramError

from bot.message_types.reply import Reply
from bot.messengers.telegram.handlers.chat_roles import ADMINS, GROUPS
from bot.messengers.telegram.handlers.gateway import person
from bot.messengers.telegram.outgoing.best_effort import BestEffort
from bot.messengers.telegram.outgoing.bot_api import inline_keyboard
from bot.messengers.telegram.outgoing.newer_methods import (
    edit_ephemeral,
    ephemeral_id,
    is_at_least_10_5,
    send_ephemeral,
)
from storage.records import Chat


@dataclass(frozen=True, slots=True)
class EphemeralReplies:
    """Sends replies that only one member of a group sees, without waiting for Telegram."""

    best_effort: BestEffort

    async def send(self, reply: Reply, update: Update, chat: Chat) -> bool:
        """Show the text and buttons of a reply to the sender of an update only; `False` if that is impossible here."""
        where, to, query = update.effective_chat, person(update), update.callback_query
        if where is None or where.type not in GROUPS or to is None or not await _is_possible(update):
            return False
        bot, ephemeral = where.get_bot(), pressed_ephemeral_id(update)
        buttons = inline_keyboard(reply.buttons, bot)
        if ephemeral and reply.in_place:
            call = edit_ephemeral(bot, where.id, ephemeral, reply.text, receiver=to, buttons=buttons)
        else:
            query_id = query.id if query else None
            call = send_ephemeral(
                bot, where.id, chat.topic_id, reply.text, receiver=to, query_id=query_id, buttons=buttons
            )
        self.best_effort.begin("an ephemeral reply could not be sent", call)
        return True


def pressed_ephemeral_id(update: Update) -> int | None:
    """Return the id of the message that a button was pressed on, if only one person sees that message."""
    pressed = update.callback_query.message if update.callback_query else None
    return ephemeral_id(pressed) if isinstance(pressed, Message) else None


async def _is_possible(update: Update) -> bool:
    """Return whether Telegram allows it: in answer to a pressed button, or if the bot is an admin.

    An older server would ignore the parameter and show the text to everybody.
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
