"""Answers to a question that the bot asked: a city, a place, times or topics. Other messages are submissions."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from telegram import Location, Message

from bot.commands.follow import FOLLOW_QUESTION
from bot.commands.request import Request
from bot.commands.timezone import ZONE_QUESTION, keep_zone_labels
from bot.message_types.action import ActionName, decode
from bot.messengers.telegram.handlers.gateway import Context, Gateway, Incoming, is_shared
from bot.messengers.telegram.handlers.requests import Requests, request_from
from bot.messengers.telegram.handlers.submissions import Submissions
from bot.messengers.telegram.incoming.message import submission_of
from bot.typed_input.source_addresses import leads_to_private_channel, source_named
from bot.typed_input.time_zones import Place, could_be_place
from storage.records import Chat

QUESTION_LIFETIME: Final = timedelta(hours=1)
"""How long a message counts as the answer to a question: by the next day the reader means something else."""


@dataclass(frozen=True, slots=True)
class PendingQuestions:
    """The handler of messages that are not commands."""

    gateway: Gateway
    asking: Requests
    submissions: Submissions

    async def message(self, incoming: Incoming, context: Context) -> None:
        """Take a message as the answer to our question if it can be one, otherwise as a submission."""
        update, message, chat = incoming.update, incoming.message, incoming.chat
        answer = None if is_shared(update) else self._answer(message, request_from(update, chat, "", self.gateway))
        if answer:
            name, request = answer
            await self.asking.ask(name, request, update)
            return
        if chat.asked and not is_shared(update):
            await self.gateway.deps.store.chats.set_pending_question(chat.id, None, self.gateway.deps.now())
        await self.submissions.article(incoming, context)

    def _answer(self, message: Message, request: Request) -> tuple[ActionName, Request] | None:
        """Return the command that a message amounts to; `None` if it does not answer a question.

        A shared location and the button that keeps the time zone need no pending question: the command decides what an
        unsolicited location means.
        """
        if not self._is_recent(request.chat):
            request = replace(request, chat=replace(request.chat, asked=None))
        where, text = message.location, (message.text or "").strip()
        if isinstance(where, Location) and not message.forward_origin and not message.venue:
            return ZONE_QUESTION.name, replace(request, place=Place(where.latitude, where.longitude))
        if text in keep_zone_labels():
            return ZONE_QUESTION.name, replace(request, keeps_zone=True)
        question = decode(request.chat.asked) if request.chat.asked else None
        if question is None or not text or message.forward_origin:
            return None
        # What to follow is a link, which otherwise is an article to read.
        names_source = question.name == FOLLOW_QUESTION.name and (
            source_named(text) is not None or leads_to_private_channel(text)
        )
        if submission_of(message).has_article and not names_source:
            return None
        if question.name == ZONE_QUESTION.name and not could_be_place(text):
            return None
        return question.name, replace(request, words=f"{question.arguments} {text}".strip())

    def _is_recent(self, chat: Chat) -> bool:
        return chat.asked_at is not None and self.gateway.deps.now() - chat.asked_at <= QUESTION_LIFETIME
