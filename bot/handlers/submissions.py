"""What somebody submits: an article forwarded, pasted, linked, attached, replied to, or changed."""

import logging
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta

from telegram import Message, MessageOriginChannel, Update
from telegram.constants import ChatAction, ChatType

from bot.articles import intake
from bot.articles.arrival import Arrival
from bot.articles.edits import apply_edit
from bot.articles.progress import Progress
from bot.articles.samples import HARBOUR
from bot.commands.digest_views import show
from bot.commands.request import Request
from bot.handlers.addressing import Addressing, addressing_of, without_bot_name
from bot.handlers.gateway import Context, Gateway, command_arguments, is_shared, person
from bot.incoming.grouping import Part, PartCollector, may_continue
from bot.incoming.message import quoted_submission, replied_to, submission_of
from bot.incoming.submission import Submission, joined
from bot.messages.reply import Reply, payloads
from bot.messages.richtext import plain
from bot.messages.texts import texts_in
from bot.outgoing.best_effort import BestEffort
from bot.parsers.lengths import parse_length
from storage.records import Chat, StoredDigest

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Submissions:
    """The handlers of what may be an article."""

    gateway: Gateway
    parts: PartCollector
    best_effort: BestEffort

    async def article(self, update: Update, context: Context) -> None:
        """Answer a forwarded, pasted, linked or attached article with its digest."""
        message, chat = update.effective_message, await self.gateway.chat(update)
        if message is None or chat is None or await self._has_channel(message):
            return
        if may_continue(message) and not is_shared(update):
            # Whoever sent the beginning of something long sees at once that it came.
            self._show_typing(chat, context)
        parts = await self.parts.collect(Part(update.update_id, message), context.bot)
        submission = joined(
            [without_bot_name(submission_of(part.message), part.message, context.bot) for part in parts]
        )
        call = max(addressing_of(part.message, chat, context.bot) for part in parts)
        arrival = replace(_arrival(update, chat, parts), silent=call is Addressing.HABIT)
        if call is Addressing.NONE or (not submission.has_article and await self._is_talk(message, call, chat)):
            await self.gateway.answer_with((), arrival.update_ids, chat)
            return
        if call is Addressing.MENTION:
            await self._asked(submission, arrival, update, context)
            return
        if message.external_reply and not submission.has_article and not is_shared(update):
            quoted = quoted_submission(message)
            submission = quoted if quoted and not quoted.empty else submission
        if submission.empty:
            # A late part of an album has no words of its own, and is no question.
            late = message.media_group_id is not None and len(parts) == 1
            await self._without_words(message, replace(arrival, silent=is_shared(update) or late))
            return
        await self._take(submission, arrival, update, context)

    async def digest(self, update: Update, context: Context) -> None:
        """Digest the message replied to, or the words and links behind the command; show the digest of a number."""
        message, chat = update.effective_message, await self.gateway.chat(update)
        if message is None or chat is None:
            return
        request = Request(chat, command_arguments(message))
        if request.words.startswith("#") and request.number is not None:
            await self.gateway.answer(await show(request, self.gateway.deps), update, chat)
            return
        beside = Submission(command_arguments(message), submission_of(message).links)
        await self._asked(beside, _arrival(update, chat), update, context)

    async def sample(self, update: Update, context: Context) -> None:
        """Digest an article of our own, for whoever has none at hand, and keep it like any other."""
        chat = await self.gateway.chat(update)
        if chat:
            submission = Submission(HARBOUR, origin=texts_in(chat.language)("sample-source"))
            arrival = Arrival(chat, (update.update_id,), message_id=None, source_id=None)
            await self._take(submission, arrival, update, context)

    async def edited(self, update: Update, context: Context) -> None:
        """Let the digests of a message follow its edit; one that had none is read as if it were new."""
        message, chat = update.effective_message, await self.gateway.chat(update)
        if message is None or chat is None:
            return
        if not await self.gateway.deps.store.digests.follows(chat.id, message.message_id):
            return
        submission = without_bot_name(submission_of(message), message, context.bot)
        previous = await self.gateway.deps.store.digests.made_from(chat.id, message.message_id)
        if previous and submission.has_article and await self._is_too_much(update):
            log.info("update %d: edit ignored, its sender has reached the hourly limit", update.update_id)
        elif previous:
            await self.gateway.courier.deliver(
                await apply_edit(submission, previous, _arrival(update, chat), self.gateway.deps)
            )
        elif (
            submission.empty
            or addressing_of(message, chat, context.bot) is Addressing.NONE
            or await self._has_channel(message)
        ):
            log.info("update %d: edit ignored, the bot was not asked about it", update.update_id)
        else:
            # Whoever mends a word of what was no article wants no second refusal.
            await self._take(submission, replace(_arrival(update, chat), silent=True), update, context)

    async def _asked(self, beside: Submission, arrival: Arrival, update: Update, context: Context) -> None:
        """Digest the article beside a question, else the message it replies to; words may say how long."""
        message, length = update.effective_message, parse_length(beside.text)
        if message is None:
            return
        arrival = replace(arrival, length=length)
        if beside.has_article:
            await self._take(beside, arrival, update, context)
            return
        known = await self._shown(message, arrival.chat, context)
        if known:
            await self.gateway.courier.deliver(await intake.again(known, arrival, self.gateway.deps))
            return
        submission = quoted_submission(message)
        if submission:
            replied = replied_to(message)
            arrival = replace(arrival, source_id=replied.message_id if replied else arrival.source_id)
        elif length is None and not beside.text.isdigit():
            submission = beside
        if submission is None or submission.empty:
            await self._explain(message, arrival)
            return
        await self._take(submission, arrival, update, context)

    async def _explain(self, message: Message, arrival: Arrival) -> None:
        """Say how to ask for a digest, where a question leads to nothing that can be read."""
        texts = texts_in(arrival.chat.language)
        if message.external_reply:
            words = texts("out-of-sight")
        elif (replied_to(message) or message).effective_attachment:
            words = texts("strange-media")
        else:
            words = texts("how-to-digest")
        parts = payloads(Reply(plain(words)), answering=arrival.message_id)
        await self.gateway.answer_with(parts, arrival.update_ids, arrival.chat)

    async def _is_talk(self, message: Message, call: Addressing, chat: Chat) -> bool:
        """Tell whether a reply says something to the others, about a digest or briefing of ours."""
        replied = replied_to(message) if call is Addressing.REPLY and chat.kind != ChatType.PRIVATE else None
        return replied is not None and await self.gateway.deps.store.deliveries.shows_news(chat.id, replied.message_id)

    async def _shown(self, message: Message, chat: Chat, context: Context) -> StoredDigest | None:
        """Return the digest that a message of ours shows where somebody replies to it."""
        replied = replied_to(message)
        if replied is None or replied.from_user is None or replied.from_user.id != context.bot.id:
            return None
        return await self.gateway.deps.store.digests.shown_or_made_by(chat.id, replied.message_id)

    async def _has_channel(self, message: Message) -> bool:
        """Tell whether this is the copy that a discussion group gets of a post which its channel gave us already."""
        origin = message.forward_origin
        if not (message.is_automatic_forward and isinstance(origin, MessageOriginChannel)):
            return False
        allowed = self.gateway.deps.settings.allowed_chats
        channel = await self.gateway.deps.store.chats.find(origin.chat.id)
        heard = not allowed or origin.chat.id in allowed
        return heard and channel is not None and channel.paused is None

    async def _take(self, submission: Submission, arrival: Arrival, update: Update, context: Context) -> None:
        if submission.has_article and await self._is_too_much(update):
            limit, texts = self.gateway.deps.settings.articles_per_hour, texts_in(arrival.chat.language)
            words = texts("too-many-articles", limit=limit) if limit else texts("no-articles")
            await self.gateway.answer_with(payloads(Reply(plain(words))), arrival.update_ids, arrival.chat)
            return
        self._show_typing(arrival.chat, context)
        left = await self.gateway.deps.store.inbox.progress(update.update_id)
        # In a group somebody may have asked for nothing: what is no article stays without a word.
        progress = None if arrival.silent else Progress(lambda: self._say_reading(arrival), left)
        async with progress.shown() if progress else nullcontext():
            deliveries = await intake.take(submission, arrival, self.gateway.deps, progress)
        await self.gateway.courier.deliver(deliveries)

    def _show_typing(self, chat: Chat, context: Context) -> None:
        typing = context.bot.send_chat_action(chat.telegram_id, ChatAction.TYPING, message_thread_id=chat.topic_id)
        self.best_effort.begin("typing could not be shown", typing)

    async def _say_reading(self, arrival: Arrival) -> int | None:
        """Say that we are reading; return the message that says so, where it arrived for certain."""
        chat, store = arrival.chat, self.gateway.deps.store
        parts = payloads(Reply(plain(texts_in(chat.language)("progress"))), answering=arrival.message_id)
        (part,) = await store.deliveries.commit(chat.id, parts, self.gateway.deps.now())
        await self.gateway.courier.deliver([part])
        sent = await store.deliveries.get(part.id)
        if sent is None or sent.message_id is None:
            return None
        await store.inbox.set_progress(arrival.update_ids[0], sent.message_id)
        return sent.message_id

    async def _is_too_much(self, update: Update) -> bool:
        """Count an article of somebody's; tell whether it is one more than a person has in an hour."""
        user, settings = update.effective_user, self.gateway.deps.settings
        if settings.articles_per_hour is None or user is None or user.id in settings.admins:
            return False
        since = self.gateway.deps.now() - timedelta(hours=1)
        return await self.gateway.deps.store.inbox.submit(update.update_id, user.id, since) > settings.articles_per_hour

    async def _without_words(self, message: Message, arrival: Arrival) -> None:
        """Say that we read words; in a group a picture is no question to us."""
        log.info("update %d has no text", arrival.update_ids[0])
        what = "out-of-sight" if message.external_reply else "strange-media"
        parts = () if arrival.silent else payloads(Reply(plain(texts_in(arrival.chat.language)(what))))
        await self.gateway.answer_with(parts, arrival.update_ids, arrival.chat)


def _arrival(update: Update, chat: Chat, parts: Sequence[Part] = ()) -> Arrival:
    """Where and how a submission came; of several messages the first with words is answered."""
    worded = [part.message.message_id for part in parts if part.message.text or part.message.caption]
    updates = tuple(part.update_id for part in parts) or (update.update_id,)
    message = update.effective_message
    number = worded[0] if worded else message.message_id if message else None
    submitter = person(update) if is_shared(update) else None
    return Arrival(chat, updates, number, number, tuple(worded[1:]), submitter=submitter)
