"""Submissions: articles that are forwarded, pasted, linked, attached, replied to or edited."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from telegram import Bot, Message, MessageOriginChannel, Update
from telegram.constants import ChatType

from bot.articles import intake
from bot.articles.edits import apply_edit
from bot.articles.origin import Answering, Origin
from bot.articles.samples import HARBOUR
from bot.commands.actors import actors
from bot.commands.digest_views import show
from bot.domain.submission import Submission, joined
from bot.message_types.fluent_lookup import texts_in
from bot.messengers.telegram.handlers.addressing import addressing_of, without_bot_name
from bot.messengers.telegram.handlers.gateway import Context, Incoming, is_shared, person, sender
from bot.messengers.telegram.handlers.requests import request_from
from bot.messengers.telegram.handlers.submission_answers import SubmissionAnswers
from bot.messengers.telegram.incoming.grouping import Part, PartCollector, may_continue
from bot.messengers.telegram.incoming.message import command_arguments, quoted_submission, replied_to, submission_of
from bot.messengers.telegram.incoming.plan import (
    Addressing,
    Explain,
    Ignore,
    MessageFacts,
    Plan,
    Refuse,
    Show,
    Take,
    TellAbout,
    plan,
)
from bot.rate_limits.articles_per_person import admitted
from storage.records import Chat, StoredDigest

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Submissions:
    """The handlers of messages that may contain articles."""

    answers: SubmissionAnswers
    parts: PartCollector

    async def article(self, incoming: Incoming, context: Context) -> None:
        """Answer a forwarded, pasted, linked or attached article with its digest."""
        if await self._came_by_its_channel(incoming.message):
            return
        if may_continue(incoming.message) and not is_shared(incoming.update):
            # A reader who sent the beginning of something long sees at once that it arrived.
            self.answers.show_typing(incoming.chat, context)
        parts = await self.parts.collect(Part(incoming.update.update_id, incoming.message), context.bot)
        submission = joined(
            [without_bot_name(submission_of(part.message), part.message, context.bot) for part in parts]
        )
        addressing = max(addressing_of(part.message, incoming.chat, context.bot) for part in parts)
        facts = await self._facts(submission, addressing, incoming, context.bot)
        facts = replace(facts, is_late_part=incoming.message.media_group_id is not None and len(parts) == 1)
        await self._carry_out(plan(facts), _origin(incoming, parts), incoming, context)

    async def digest(self, incoming: Incoming, context: Context) -> None:
        """Digest the message replied to, or the words and links after the command; "#12" shows a stored digest."""
        words = command_arguments(incoming.message)
        request = request_from(incoming.update, incoming.chat, words, self.answers.gateway)
        if request.words.startswith("#") and request.number is not None:
            gateway = self.answers.gateway
            await gateway.answer(await show(request, gateway.deps), incoming.update, incoming.chat)
            return
        after_command = Submission(request.words, submission_of(incoming.message).links)
        facts = await self._facts(after_command, Addressing.MENTION, incoming, context.bot)
        await self._carry_out(plan(facts), _origin(incoming), incoming, context)

    async def sample(self, update: Update, chat: Chat, context: Context) -> None:
        """Digest our sample article, for a reader who has none at hand, and store it; it does not count as news."""
        submission = Submission(HARBOUR, origin=texts_in(chat.language)("sample-source"))
        origin = Origin((update.update_id,), is_sample=True)
        await self.answers.answer(submission, chat, origin, Answering(), update, context)

    async def edited(self, incoming: Incoming, context: Context) -> None:
        """Update the digests of an edited message; a message that had none is read as if it were new."""
        message, chat, store = incoming.message, incoming.chat, self.answers.gateway.deps.store
        if not await store.digests.follows(chat.id, message.message_id):
            return
        submission = without_bot_name(submission_of(message), message, context.bot)
        previous = await store.digests.made_from(chat.id, message.message_id)
        origin, by = _origin(incoming), sender(incoming.update)
        if previous:
            await self._apply(submission, previous, chat, origin, by)
        elif submission.empty or not await self._may_be_asked(incoming, context.bot):
            log.info("%s: edit ignored, the bot was not asked about it", origin)
        else:
            # A reader who corrects a word in a message that was not an article wants no second refusal.
            answering = Answering(message.message_id, silent=True)
            await self.answers.answer(submission, chat, origin, answering, incoming.update, context)

    async def _apply(
        self, submission: Submission, previous: Sequence[StoredDigest], chat: Chat, origin: Origin, by: int
    ) -> None:
        """Update the digests of an edited message; beyond the hourly limit, they stay as they were."""
        most = await admitted(submission, origin, by, self.answers.gateway.deps)
        if not most:
            log.info("%s: edit ignored, its sender has reached the hourly limit", origin)
            return
        gateway = self.answers.gateway
        deliveries = await apply_edit(submission, previous, chat, origin, gateway.deps.acting_for(by), most)
        await gateway.courier.deliver(deliveries)

    async def _facts(
        self, submission: Submission, addressing: Addressing, incoming: Incoming, bot: Bot
    ) -> MessageFacts:
        """Gather the facts that the plan depends on; the store is asked only if its answer matters."""
        message, replied = incoming.message, replied_to(incoming.message)
        asks = addressing is Addressing.MENTION and not submission.has_article
        return MessageFacts(
            submission,
            addressing,
            is_shared=is_shared(incoming.update),
            is_talk=not submission.has_article and await self._is_talk(message, addressing, incoming.chat),
            replies_to_another_chat=message.external_reply is not None,
            has_attachment=bool((replied or message).effective_attachment),
            quoted=quoted_submission(message),
            quoted_id=replied.message_id if replied else None,
            shown=await self._shown(message, incoming.chat, bot) if asks else None,
        )

    async def _carry_out(self, planned: Plan, origin: Origin, incoming: Incoming, context: Context) -> None:
        gateway, chat = self.answers.gateway, incoming.chat
        match planned:
            case Ignore(reason):
                log.info("%s ignored: %s", origin, reason)
                await gateway.answer_with((), origin.update_ids, chat)
            case Explain(text):
                words = texts_in(chat.language)(text)
                await self.answers.say_why_not(words, incoming.update, chat, origin, reply_to=origin.message_id)
            case Refuse(text):
                log.info("%s has no text", origin)
                await self.answers.say_why_not(texts_in(chat.language)(text), incoming.update, chat, origin)
            case TellAbout(name):
                request = request_from(incoming.update, chat, name, gateway)
                await gateway.answer(await actors(request, gateway.deps), incoming.update, chat)
            case Show(digest, length):
                answering, deps = Answering(origin.message_id, length), gateway.deps.acting_for(sender(incoming.update))
                await gateway.courier.deliver(await intake.again(digest, chat, origin, answering, deps))
            case Take(submission, length, message_id, silent):
                answering = Answering(origin.message_id, length, silent)
                source = replace(origin, message_id=message_id or origin.message_id)
                await self.answers.answer(submission, chat, source, answering, incoming.update, context)
            case _:
                assert_never(planned)

    async def _may_be_asked(self, incoming: Incoming, bot: Bot) -> bool:
        addressing = addressing_of(incoming.message, incoming.chat, bot)
        return addressing is not Addressing.NONE and not await self._came_by_its_channel(incoming.message)

    async def _is_talk(self, message: Message, addressing: Addressing, chat: Chat) -> bool:
        """Return whether a reply to a digest or briefing is talk among the people in the chat."""
        is_reply = addressing is Addressing.REPLY and chat.kind != ChatType.PRIVATE
        replied = replied_to(message) if is_reply else None
        deliveries = self.answers.gateway.deps.store.deliveries
        return replied is not None and await deliveries.shows_news(chat.id, replied.message_id)

    async def _shown(self, message: Message, chat: Chat, bot: Bot) -> StoredDigest | None:
        """Return the digest shown by the message of ours that a message replies to, if any."""
        replied = replied_to(message)
        if replied is None or replied.from_user is None or replied.from_user.id != bot.id:
            return None
        return await self.answers.gateway.deps.store.digests.shown_or_made_by(chat.id, replied.message_id)

    async def _came_by_its_channel(self, message: Message) -> bool:
        """Return whether this is a discussion group's copy of a post that we also get from its channel."""
        origin = message.forward_origin
        if not (message.is_automatic_forward and isinstance(origin, MessageOriginChannel)):
            return False
        deps = self.answers.gateway.deps
        allowed = deps.settings.allowed_chats
        channel = await deps.store.chats.find(origin.chat.id)
        is_heard = not allowed or origin.chat.id in allowed
        return is_heard and channel is not None and channel.paused is None


def _origin(incoming: Incoming, parts: Sequence[Part] = ()) -> Origin:
    """Return the origin of a submission; of several messages, the first with words counts as the source."""
    worded = [part.message.message_id for part in parts if part.message.text or part.message.caption]
    update_ids = tuple(part.update_id for part in parts) or (incoming.update.update_id,)
    message_id = worded[0] if worded else incoming.message.message_id
    submitter = person(incoming.update) if is_shared(incoming.update) else None
    return Origin(update_ids, message_id, tuple(worded[1:]), submitter)
