"""What somebody writes when we asked for it: a city, a place, times, topics; everything else is a submission."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from telegram import Location, Message

from bot.commands import Request
from bot.commands.timezone import place_words
from bot.handlers.gateway import Context, Gateway, Incoming, is_shared
from bot.handlers.requests import Requests
from bot.handlers.submissions import Submissions
from bot.incoming.message import submission_of
from bot.messages.languages import LANGUAGES
from bot.messages.texts import texts_in
from storage.records import Chat

QUESTION_LIFETIME: Final = timedelta(hours=1)
"""How long a question waits: whoever says hello the day after answers nothing."""

ZONE: Final = "timezone"


@dataclass(frozen=True, slots=True)
class PendingQuestions:
    """The handler of messages that are no commands."""

    gateway: Gateway
    asking: Requests
    submissions: Submissions

    async def message(self, incoming: Incoming, context: Context) -> None:
        """Take a message for the answer to our question where it can be one, else for a submission."""
        update, message, chat = incoming.update, incoming.message, incoming.chat
        answer = None if is_shared(update) else self._answer(message, chat)
        if answer:
            name, _, words = answer.partition(" ")
            await self.asking.ask(name, Request(chat, words), update)
            return
        if chat.asked and not is_shared(update):
            await self.gateway.deps.store.chats.ask(chat.id, None, self.gateway.deps.now())
        await self.submissions.article(incoming, context)

    def _answer(self, message: Message, chat: Chat) -> str | None:
        """Return the command that a message amounts to; where somebody is tells the time zone, asked for or not."""
        if isinstance(message.location, Location) and not message.forward_origin and not message.venue:
            return f"{ZONE} {place_words(message.location.latitude, message.location.longitude)}"
        text = (message.text or "").strip()
        # Its button may be there longer than the question.
        if any(text == texts_in(each)("button-leave-zone") for each in LANGUAGES):
            leave = texts_in(chat.language)("button-leave-zone")
            return f"{ZONE} {leave}"
        if not text or message.forward_origin or submission_of(message).has_article:
            return None
        recently = chat.asked_at is not None and self.gateway.deps.now() - chat.asked_at <= QUESTION_LIFETIME
        return f"{chat.asked} {text}" if chat.asked and recently else None
