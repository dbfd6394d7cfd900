"""Guest mode: somebody mentions the bot in a chat that it is not a member of, and it answers there with one message.

Nothing of that chat is stored: the update is erased once it is answered, and its digest is not kept.
"""

import logging
from dataclasses import dataclass
from typing import Final

from telegram import Bot, Message, Update

from bot.articles.origin import Origin
from bot.articles.unstored import unstored_chat, unstored_digest
from bot.domain.submission import Submission
from bot.locales.interface_languages import language_of
from bot.message_types.audience import audience_of
from bot.message_types.fluent_lookup import Texts, texts_in
from bot.message_types.outgoing_message import messages_of
from bot.message_types.reply import Reply
from bot.message_types.richtext import RichText, plain
from bot.messengers.telegram.handlers.addressing import without_bot_name
from bot.messengers.telegram.handlers.gateway import Context, sender
from bot.messengers.telegram.handlers.submission_answers import SubmissionAnswers
from bot.messengers.telegram.incoming.message import quoted_submission, replied_to, submission_of, writer_of
from bot.messengers.telegram.incoming.plan import Addressing, Explain, MessageFacts, Take, plan
from bot.messengers.telegram.outgoing.guest_answers import GuestAnswers, GuestQuery
from bot.rate_limits.articles_per_person import admitted, limit_reached
from bot.render.inline import choice_of
from storage.records import Chat
from summarizer.model import Length, Refusal

log = logging.getLogger(__name__)

_HOW_TO_ASK: Final = "how-to-ask-a-guest"

_SMALL_TALK: Final = frozenset((Refusal.GREETING, Refusal.THANKS, Refusal.SMALL_TALK))
"""Refusals that answer what somebody says to the bot; here it was said to others."""


@dataclass(frozen=True, slots=True)
class Guests:
    """The handler of guest queries."""

    submission_answers: SubmissionAnswers
    answers: GuestAnswers

    async def greet(self, update: Update) -> None:
        """Send the placeholder at once: a query expires after a few seconds, and its turn may come later."""
        await self._placed(update)

    async def asked(self, update: Update, context: Context) -> None:
        """Answer a mention with the digest of what it replies to or links to, or say briefly why there is none."""
        message, query = update.guest_message, self._query_of(update)
        if message is None or query is None or not await self.submission_answers.gateway.is_allowed(update):
            return
        placed = await self._placed(update)
        if placed is None:
            log.warning("update %d: the query is too old, or it is unknown which message answers it", update.update_id)
            await self._tell_in_private(update)
            return
        await self.answers.show(query, placed, await self._answer(update, message, context.bot))

    async def _tell_in_private(self, update: Update) -> None:
        """Say that there is no answer to a query, if the person who asked has a private chat with the bot."""
        gateway = self.submission_answers.gateway
        chat = await gateway.deps.store.chats.find(sender(update))
        if chat and chat.paused is None:
            words = audience_of(chat).texts("guest-answer-lost")
            await gateway.answer_with(messages_of(Reply(plain(words))), (update.update_id,), chat)

    async def admit_fault(self, update: Update) -> None:
        """Say that something went wrong on our side."""
        query, placed = self._query_of(update), await self._placed(update)
        if query and placed:
            await self.answers.show(query, placed, plain(_texts(update)("bug")))

    async def _placed(self, update: Update) -> str | None:
        """Return the inline id of the message that will show the answer, and is a placeholder until then."""
        query, texts = self._query_of(update), _texts(update)
        return await self.answers.placed(query, texts("progress"), texts("guest-answer-late")) if query else None

    def _query_of(self, update: Update) -> GuestQuery | None:
        """Return the query that an update brings, if it is to be answered."""
        message = update.guest_message
        # On a server older than Bot API 10.5, guest mode may be on although the settings turn it off.
        if (
            message is None
            or message.guest_query_id is None
            or self.submission_answers.gateway.deps.settings.guest_mode == "off"
        ):
            return None
        # Two bots that mention each other would go on forever.
        if writer_of(message) is None or _is_from_bot(message):
            return None
        return GuestQuery(update.update_id, message.guest_query_id, message.chat.id)

    async def _answer(self, update: Update, message: Message, bot: Bot) -> RichText:
        reader = await self._reader(update)
        texts, facts = audience_of(reader).texts, _facts(message, bot)
        match plan(facts):
            case Take(submission, length) if submission is facts.quoted or submission.has_article:
                return await self._digest(submission, length, reader, update)
            case Explain("strange-media" | "out-of-sight" as text):
                return plain(texts(text))
            case _:
                return plain(texts(_HOW_TO_ASK))

    async def _digest(self, submission: Submission, length: Length | None, reader: Chat, update: Update) -> RichText:
        """Return the digest of a submission; the sender's hourly limit applies here, too."""
        by, audience, deps = sender(update), audience_of(reader), self.submission_answers.gateway.deps
        if not await admitted(submission, Origin((update.update_id,)), by, deps, most=1):
            return plain(limit_reached(audience.texts, deps))
        made = await unstored_digest(submission, reader, length, deps.acting_for(by))
        if isinstance(made, Refusal):
            log.info("update %d: no digest, %s", update.update_id, made)
            texts = audience.texts
            return plain(texts(_HOW_TO_ASK) if made in _SMALL_TALK else texts.refusal(made))
        return choice_of(made, audience).message

    async def _reader(self, update: Update) -> Chat:
        """Return the private chat of the person who asks, whose settings apply, or else one with the defaults."""
        deps, telegram_id = self.submission_answers.gateway.deps, sender(update)
        known = await deps.store.chats.find(telegram_id)
        return known or unstored_chat(telegram_id, deps.settings.default_timezone, deps.now(), _language(update))


def _facts(message: Message, bot: Bot) -> MessageFacts:
    replied = replied_to(message)
    return MessageFacts(
        without_bot_name(submission_of(message), message, bot),
        Addressing.MENTION,
        is_shared=True,
        replies_to_another_chat=message.external_reply is not None,
        has_attachment=bool((replied or message).effective_attachment),
        # A digest of one of our own digests would not be a digest of an article.
        quoted=None if replied and _is_ours(replied, bot) else quoted_submission(message),
    )


def _is_from_bot(message: Message) -> bool:
    return message.sender_chat is None and message.from_user is not None and message.from_user.is_bot


def _is_ours(message: Message, bot: Bot) -> bool:
    return bot.id in (message.via_bot and message.via_bot.id, message.from_user and message.from_user.id)


def _language(update: Update) -> str:
    user = update.effective_user
    return language_of(user.language_code if user else None)


def _texts(update: Update) -> Texts:
    return texts_in(_language(update))
