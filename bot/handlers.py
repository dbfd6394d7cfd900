"""Telegram's updates in: each is read, handed to one use case, and its answer committed and delivered."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, TypeAlias

from telegram import CallbackQuery, Message, MessageOriginChannel, Update
from telegram import Chat as TelegramChat
from telegram.constants import ChatAction, ChatType
from telegram.error import TelegramError
from telegram.ext import CallbackContext, ExtBot

from bot import intake, texts
from bot.arrival import Arrival
from bot.asides import Asides
from bot.commands import TABLE, Request, changes, unknown
from bot.delivery import AGAIN, Courier
from bot.deps import Deps
from bot.following import follow
from bot.incoming import quoted_submission, submission_of
from bot.lengths import parse_length
from bot.membership import Membership, may_change
from bot.parts import Part, Parts
from bot.reply import Reply, editing, payloads
from bot.richtext import plain
from bot.submission import Submission, joined
from storage.database import StorageError
from storage.records import Chat, Delivery, Kept

log = logging.getLogger(__name__)

Context: TypeAlias = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]


@dataclass(frozen=True, slots=True)
class Handlers:
    """The door: methods here are the application's handlers."""

    deps: Deps
    courier: Courier
    parts: Parts
    members: Membership
    asides: Asides
    hold_up: Callable[[Update, StorageError], None]

    async def article(self, update: Update, context: Context) -> None:
        """Answer a forwarded, pasted, linked or attached article with its digest."""
        message, chat = update.effective_message, await self._chat(update)
        if message is None or chat is None or await self._has_channel(message):
            return
        parts = await self.parts.of(Part(update.update_id, message), context.bot)
        submission = joined([submission_of(part.message) for part in parts])
        if message.external_reply and not submission.has_article and not _shared(update):
            quoted = quoted_submission(message)
            submission = quoted if quoted and not quoted.empty else submission
        arrival = _arrival(update, chat, parts)
        if submission.empty:
            # A late part of an album has no words of its own, and is no question.
            late = message.media_group_id is not None and len(parts) == 1
            await self._without_words(message, replace(arrival, silent=arrival.silent or late))
            return
        await self._take(submission, arrival, update, context)

    async def digest(self, update: Update, context: Context) -> None:
        """Digest the message replied to, or the words and links behind the command."""
        message, chat = update.effective_message, await self._chat(update)
        if message is None or chat is None:
            return
        words = _words_behind(message)
        length = parse_length(words)
        known = await self._shown(message, chat, context)
        if known:
            arrival = replace(_arrival(update, chat), length=length)
            await self.courier.deliver(await intake.again(known, arrival, self.deps))
            return
        submission = quoted_submission(message)
        if submission is None and length is None and words and not words.isdigit():
            submission = Submission(words, submission_of(message).links)
        if submission is None or submission.empty:
            how = texts.OUT_OF_SIGHT if message.external_reply else texts.HOW_TO_DIGEST
            await self._answer(Reply(plain(how)), update, chat)
            return
        arrival = replace(_arrival(update, chat), length=length)
        if message.reply_to_message:
            arrival = replace(arrival, source_id=message.reply_to_message.message_id)
        await self._take(submission, arrival, update, context)

    async def edited(self, update: Update, context: Context) -> None:
        """Let the digests of a message follow its edit; one that had none is read as if it were new."""
        message, chat = update.effective_message, await self._chat(update)
        if message is None or chat is None:
            return
        if not await self.deps.store.digests.follows(chat.id, message.message_id):
            return
        submission = submission_of(message)
        previous = await self.deps.store.digests.made_of(chat.id, message.message_id)
        if previous:
            await self.courier.deliver(await follow(submission, previous, _arrival(update, chat), self.deps))
        elif not submission.empty:
            # Whoever mends a word of what was no article wants no second refusal.
            await self._take(submission, replace(_arrival(update, chat), silent=True), update, context)

    async def command(self, update: Update, context: Context) -> None:
        """Answer a command that asks for what is kept."""
        message, chat = update.effective_message, await self._chat(update)
        if message is None or chat is None:
            return
        name, _, whom = (message.text or message.caption or "").split()[0].removeprefix("/").casefold().partition("@")
        if whom not in ("", context.bot.username.casefold()) or (_shared(update) and name not in TABLE):
            return
        replied_to = message.reply_to_message.message_id if message.reply_to_message else None
        await self._run(name, Request(chat, _words_behind(message), replied_to), update)

    async def button(self, update: Update, _context: Context) -> None:
        """Answer a pressed button: it says what a reader could have typed."""
        query, chat = update.callback_query, await self._chat(update)
        if query is None or chat is None:
            return
        await _acknowledge(query)
        name, _, words = (query.data or "").partition(" ")
        request = Request(chat, words)
        await (self._again(request, update) if name == AGAIN else self._run(name, request, update))

    async def _again(self, request: Request, update: Update) -> None:
        """Send a part once more that may not have arrived; the chat must be its own. The offer has served then."""
        part, pressed = None, update.effective_message
        if request.number is not None:
            part = await self.deps.store.deliveries.again(request.chat.id, request.number)
        if part:
            await self.courier.deliver([part])
        reply = Reply(plain(texts.SENT_AGAIN if part else texts.SENT_ALREADY))
        # Nothing but the offer is changed, whatever a client makes of a button.
        is_offer = isinstance(pressed, Message) and pressed.text == texts.UNSURE
        parts = editing(payloads(reply), (pressed.message_id,)) if pressed and is_offer else payloads(reply)
        await self.courier.deliver(await self._commit(parts, update, request.chat))

    async def tell_place(self, update: Update, ahead: int) -> None:
        """Tell a reader how many updates are before theirs."""
        chat = await self._chat(update) if self._allowed(update) else None
        if chat:
            parts = payloads(Reply(plain(texts.IN_LINE.format(ahead=ahead))))
            self.courier.post(await self.deps.store.deliveries.commit(chat.id, parts, self.deps.now()))

    async def membership(self, update: Update, context: Context) -> None:
        """Keep up with what becomes of us in a chat."""
        change, chat = update.my_chat_member, await self._chat(update)
        if change and chat:
            await self.members.changed(change, chat, context.bot.bot)

    async def migrated(self, update: Update, _context: Context) -> None:
        """Follow a group that became a supergroup."""
        if update.effective_message:
            await self.members.migrated(update.effective_message)

    async def reopened(self, update: Update, _context: Context) -> None:
        """Write to a topic again that was closed."""
        chat = await self._chat(update)
        if chat:
            await self.members.reopened(chat)

    async def failed(self, update: object, context: Context) -> None:
        """Note what went wrong, set the update aside, and tell the reader in one sentence.

        Where the database is at fault, nothing can be written down: the update is dealt with again when it is back.
        """
        if isinstance(update, Update) and isinstance(context.error, StorageError):
            self.hold_up(update, context.error)
            return
        log.error("an update could not be dealt with", exc_info=context.error)
        if not isinstance(update, Update):
            return
        for part in await self._together(update, context):
            await self.deps.store.inbox.set_aside(part, type(context.error).__name__)
        await self._admit(update)

    async def give_up(self, update: Update) -> None:
        """Set an update aside that brought the process down every time, and tell the reader in one sentence."""
        await self.deps.store.inbox.set_aside(update.update_id, "it stopped us every time")
        await self._admit(update)

    async def _admit(self, update: Update) -> None:
        """Say that a mistake of ours is in the way."""
        chat = await self._chat(update)
        if chat and update.effective_message:
            parts = payloads(Reply(plain(texts.BUG)), answering=update.effective_message.message_id)
            await self.courier.deliver(await self.deps.store.deliveries.commit(chat.id, parts, self.deps.now()))

    async def _together(self, update: Update, context: Context) -> tuple[int, ...]:
        """Return the updates that were dealt with as one: the others must not fail again one by one."""
        message = update.message or update.channel_post
        if message is None:
            return (update.update_id,)
        parts = await self.parts.waiting(Part(update.update_id, message), context.bot)
        return tuple(part.update_id for part in parts)

    async def _chat(self, update: Update) -> Chat | None:
        """Return the chat an update belongs to; `None`, once it has been told, where we are not allowed."""
        where, message = update.effective_chat, update.effective_message
        if where is None:
            return None
        topic = message.message_thread_id if message and message.is_topic_message else None
        chat = await self.deps.store.chats.find_or_add(
            where.id, topic, where.type, where.effective_name, self.deps.settings.default_timezone, self.deps.now()
        )
        if self._allowed(update):
            return chat
        if where.type == ChatType.PRIVATE:
            await self._answer(Reply(plain(texts.PRIVATE_BOT.format(chat_id=where.id))), update, chat)
        return None

    def _allowed(self, update: Update) -> bool:
        settings = self.deps.settings
        known = settings.allowed_chats | settings.admins
        people = {each.id for each in (update.effective_chat, update.effective_user) if each}
        return not settings.allowed_chats or bool(known & people)

    async def _shown(self, message: Message, chat: Chat, context: Context) -> Kept | None:
        """Return the digest that a message of ours shows where somebody replies to it."""
        replied = message.reply_to_message
        if replied is None or replied.from_user is None or replied.from_user.id != context.bot.id:
            return None
        return await self.deps.store.digests.by_message(chat.id, replied.message_id)

    async def _has_channel(self, message: Message) -> bool:
        """Tell whether this is the copy that a discussion group gets of a post which its channel gave us already."""
        origin = message.forward_origin
        if not (message.is_automatic_forward and isinstance(origin, MessageOriginChannel)):
            return False
        allowed = self.deps.settings.allowed_chats
        channel = await self.deps.store.chats.find(origin.chat.id)
        heard = not allowed or origin.chat.id in allowed
        return heard and channel is not None and channel.paused is None

    async def _take(self, submission: Submission, arrival: Arrival, update: Update, context: Context) -> None:
        if submission.has_article and await self._is_too_much(update):
            limit = self.deps.settings.articles_per_hour
            words = texts.NO_ARTICLES if limit == 0 else texts.TOO_MANY_ARTICLES.format(limit=limit)
            await self._answer(Reply(plain(words)), update, arrival.chat)
            return
        chat = arrival.chat
        typing = context.bot.send_chat_action(chat.telegram_id, ChatAction.TYPING, message_thread_id=chat.topic_id)
        self.asides.begin("typing could not be shown", typing)
        await self.courier.deliver(await intake.take(submission, arrival, self.deps))

    async def _is_too_much(self, update: Update) -> bool:
        """Count an article of somebody's; tell whether it is one more than a person has in an hour."""
        user, settings = update.effective_user, self.deps.settings
        if settings.articles_per_hour is None or user is None or user.id in settings.admins:
            return False
        since = self.deps.now() - timedelta(hours=1)
        return await self.deps.store.inbox.submit(update.update_id, user.id, since) > settings.articles_per_hour

    async def _without_words(self, message: Message, arrival: Arrival) -> None:
        """Say that we read words; in a group a picture is no question to us."""
        log.info("update %d has no words", arrival.update_ids[0])
        reply = Reply(plain(texts.OUT_OF_SIGHT if message.external_reply else texts.STRANGE_MEDIA))
        parts = () if arrival.silent else payloads(reply)
        store, chat = self.deps.store.deliveries, arrival.chat
        await self.courier.deliver(await store.commit(chat.id, parts, self.deps.now(), update_ids=arrival.update_ids))

    async def _run(self, name: str, request: Request, update: Update) -> None:
        if changes(name, request.words) and not await may_change(update, self.deps.settings.admins):
            await self._answer(Reply(plain(texts.ADMINS_ONLY)), update, request.chat)
            return
        reply = await TABLE.get(name, unknown)(request, self.deps)
        # Asked for again: the command may have erased the chat.
        chat = await self._chat(update)
        if chat:
            await self._answer(reply, update, chat)

    async def _answer(self, reply: Reply, update: Update, chat: Chat) -> None:
        parts = payloads(reply)
        await self.courier.deliver(await self._commit(parts, update, chat))

    async def _commit(self, parts: Any, update: Update, chat: Chat) -> tuple[Delivery, ...]:
        return await self.deps.store.deliveries.commit(chat.id, parts, self.deps.now(), update_ids=(update.update_id,))


def _arrival(update: Update, chat: Chat, parts: Sequence[Part] = ()) -> Arrival:
    """Where and how a submission came; of several messages the first with words is answered."""
    worded = [part.message.message_id for part in parts if part.message.text or part.message.caption]
    updates = tuple(part.update_id for part in parts) or (update.update_id,)
    message = update.effective_message
    number = worded[0] if worded else message.message_id if message else None
    return Arrival(chat, updates, number, number, tuple(worded[1:]), silent=_shared(update))


def _shared(update: Update) -> bool:
    """Tell whether other people talk here too."""
    return update.effective_chat is not None and update.effective_chat.type != TelegramChat.PRIVATE


def _words_behind(message: Message) -> str:
    """Return what stands behind the command, line breaks kept."""
    _, *words = (message.text or message.caption or "").split(None, 1)
    return words[0].strip() if words else ""


async def _acknowledge(query: CallbackQuery) -> None:
    """Stop the button's spinner; a query too old to answer changes nothing."""
    try:
        await query.answer()
    except TelegramError as error:
        log.info("a button could not be acknowledged: %s", type(error).__name__)
