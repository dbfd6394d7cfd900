"""Pressed buttons: whether a press is valid, and what it asks for."""

from dataclasses import dataclass, replace

from telegram import CallbackQuery, Message, Update

from bot.commands.rights import Right, right_for
from bot.message_types.action import SAMPLE, decode
from bot.messengers.telegram.handlers.chat_roles import may
from bot.messengers.telegram.handlers.gateway import Context, Gateway
from bot.messengers.telegram.handlers.requests import Requests, request_from
from bot.messengers.telegram.handlers.submissions import Submissions


@dataclass(frozen=True, slots=True)
class Buttons:
    """The handler of pressed buttons. The queue has acknowledged each press already."""

    gateway: Gateway
    asking: Requests
    submissions: Submissions

    async def pressed(self, update: Update, context: Context) -> None:
        """Do what a button asks for if it exists and the person may press it; anything else gets no answer in the chat.

        A client may send any data for any message, and a message that we cannot see does not tell its topic. This is
        checked before the chat is looked up, so that a forged press stores nothing.
        """
        query = update.callback_query
        if query is None or not has_pressed_button(query):
            return
        chat = await self.gateway.chat(update)
        if chat is None:
            return
        action = decode(query.data or "")
        name, arguments = (action.name, action.arguments) if action else ("", "")
        request = replace(request_from(update, chat, arguments, self.gateway), pressed=True)
        right = right_for(name, request)
        # Tell people that only admins may do this, but only if the bot may answer them here at all.
        needed = Right.READ if right is Right.MANAGE else right
        if not await may(needed, update, self.gateway.deps.settings.admins):
            return
        if name == SAMPLE:
            await self.submissions.sample(update, chat, context)
        else:
            await self.asking.press(name, request, query, update)


def has_pressed_button(query: CallbackQuery) -> bool:
    """Return whether the message that a button was pressed on is accessible and has a button with this data."""
    message = query.message
    # A button with a link has no data.
    if not isinstance(message, Message) or query.data is None:
        return False
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return any(button.callback_data == query.data for row in rows for button in row)
