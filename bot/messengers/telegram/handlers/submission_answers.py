"""The answer to a submission: the message "Reading…", and the digest, unless the sender reached the hourly limit."""

from contextlib import nullcontext
from dataclasses import dataclass

from telegram import Update
from telegram.constants import ChatAction

from bot.articles import intake
from bot.articles.origin import Answering, Origin
from bot.articles.progress import Progress
from bot.domain.submission import Submission
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.outgoing_message import encode_all, messages_of
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.messengers.telegram.handlers.ephemeral_replies import EphemeralReplies
from bot.messengers.telegram.handlers.gateway import Context, Gateway, is_shared, sender
from bot.messengers.telegram.outgoing.best_effort import BestEffort
from bot.rate_limits.articles_per_person import admitted, limit_reached
from storage.records import Chat


@dataclass(frozen=True, slots=True)
class SubmissionAnswers:
    """Processes submissions; after `say_reading_after` seconds the reader gets the message "Reading…"."""

    gateway: Gateway
    best_effort: BestEffort
    ephemeral_replies: EphemeralReplies
    say_reading_after: float

    async def answer(
        self,
        submission: Submission,
        chat: Chat,
        origin: Origin,
        answering: Answering,
        update: Update,
        context: Context,
    ) -> None:
        """Answer a submission with its digests, or say why there are none."""
        deps = self.gateway.deps.acting_for(sender(update))
        most = await admitted(submission, origin, sender(update), deps)
        if not most:
            await self.say_why_not(limit_reached(texts_in(chat.language), deps), update, chat, origin)
            return
        self.show_typing(chat, context)
        said = await self.gateway.deps.store.inbox.progress(origin.update_ids[0])
        # In a group, perhaps nobody asked for anything, so a message that is not an article gets no answer.
        progress = None if answering.silent else self._progress(chat, origin, answering, said)
        async with progress.shown() if progress else nullcontext():
            deliveries = await intake.take(submission, chat, origin, answering, deps, progress, most)
        await self.gateway.courier.deliver(deliveries)

    async def say_why_not(
        self, words: str, update: Update, chat: Chat, origin: Origin, *, reply_to: int | None = None
    ) -> None:
        """Say why there is no digest; in a group, if Telegram can do that, only the person who asked sees it."""
        reply = Reply(plain(words))
        is_told = is_shared(update) and await self.ephemeral_replies.send(reply, update, chat)
        messages = () if is_told else messages_of(reply, reply_to=reply_to)
        await self.gateway.answer_with(messages, origin.update_ids, chat)

    def show_typing(self, chat: Chat, context: Context) -> None:
        """Show that the bot is typing, without waiting for Telegram."""
        typing = context.bot.send_chat_action(chat.telegram_id, ChatAction.TYPING, message_thread_id=chat.topic_id)
        self.best_effort.begin("typing could not be shown", typing)

    def _progress(self, chat: Chat, origin: Origin, answering: Answering, said: int | None) -> Progress:
        return Progress(lambda: self._say_reading(chat, origin, answering), said, self.say_reading_after)

    async def _say_reading(self, chat: Chat, origin: Origin, answering: Answering) -> int | None:
        """Send "Reading…"; return the id of that message, or `None` if it may not have arrived."""
        store = self.gateway.deps.store
        words = Reply(plain(texts_in(chat.language)("progress")))
        parts = encode_all(messages_of(words, reply_to=answering.reply_to))
        (part,) = await store.deliveries.commit(chat.id, parts, self.gateway.deps.now())
        await self.gateway.courier.deliver([part])
        sent = await store.deliveries.get(part.id)
        if sent is None or sent.message_id is None:
            return None
        await store.inbox.set_progress(origin.update_ids[0], sent.message_id)
        return sent.message_id
