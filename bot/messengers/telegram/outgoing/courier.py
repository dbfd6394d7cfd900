"""Delivery of messages: each part is sent at most once, and its state is committed before and after.

Telegram has no idempotency key. A part is tried again only if it certainly did not arrive: there was no connection, or
Telegram answered with flood control or a server error. After a read timeout it may have arrived, and stays `unknown`.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from enum import Enum
from functools import partial
from typing import Final

import httpx
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.health.figures import HealthFigures
from bot.health.logged_faults import DATABASE_FAULT, DISK_FAULT, TELEGRAM_FAULT
from bot.message_types.action import SEND_AGAIN, Action
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.outgoing_message import (
    Document,
    Edit,
    OutgoingMessage,
    Send,
    SendFile,
    SendPage,
    decode,
    encode,
    encode_all,
    is_idempotent,
    messages_of,
)
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import plain
from bot.messengers.telegram.outgoing.bot_api import MessageSender, seconds_asked
from bot.messengers.telegram.outgoing.exported_page import exported_page
from bot.rate_limits.messages_to_chats import RateLimiter
from storage.database import StorageError
from storage.database_retry import Pause, StorageRetry
from storage.records import Delivery, EncodedMessage
from storage.store import Store

log = logging.getLogger(__name__)

MAX_ATTEMPTS = 10
"""Attempts before a part is left `ready` for the next sweep."""

MAX_WAIT_SECONDS = 2.0
"""Seconds between two attempts, at most: a longer wait would delay readers once Telegram is back."""

SHORT_QUEUE: Final = 20
"""The backlog of messages at which more briefings are composed: a second's worth for one process."""

SHUTDOWN_SECONDS = 3.0
"""Seconds that a shutdown waits for messages that are being sent."""

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

_GATEWAY_GAVE_UP = "gateway time"
"""Part of the message of a 504: the gateway gave up waiting, but the server may have acted on the request."""

_TOPIC_CLOSED = ("topic_closed", "topic_deleted", "message thread not found")
_CHAT_CLOSED = (
    "not enough rights",
    "have no rights",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_restricted",
    "chat not found",
    "peer_id_invalid",
    "deactivated",
)
"""Parts of Telegram's errors, in lower case, that mean that a topic or a chat is closed to us; a 403 always does."""


class _After(Enum):
    """What to do after a part could not be sent."""

    STOP = "stop"
    AGAIN = "again"


class Courier:
    """Sends the deliveries that are ready, in order, and records the outcome of each."""

    def __init__(
        self,
        bot: Bot,
        store: Store,
        rate_limiter: RateLimiter,
        health: HealthFigures,
        retry: StorageRetry,
        pause: Pause = asyncio.sleep,
        *,
        pays: bool = False,
    ) -> None:
        self._bot = bot
        self._store = store
        self._rate_limiter = rate_limiter
        self._health = health
        self._now = health.now
        self._retry = retry
        self._pause = pause
        self._posted: set[asyncio.Task[None]] = set()
        self._in_progress: set[int] = set()
        # One at a time: a page takes up to 45 MB of the temporary folder, which may be in memory.
        self._composing = asyncio.Lock()
        self._sender = MessageSender(bot, remembers=store.is_single_process, pays=pays)

    async def deliver(self, deliveries: Iterable[Delivery]) -> None:
        """Send each part once; a part that cannot be sent does not hold up the later ones."""
        for delivery in deliveries:
            await self._deliver(delivery)

    def post(self, deliveries: Iterable[Delivery]) -> None:
        """Send in the background: the parts of a chat in order, and no chat delayed by the flood control of another."""
        by_chat: dict[int, list[Delivery]] = {}
        for delivery in deliveries:
            by_chat.setdefault(delivery.chat_id, []).append(delivery)
        for parts in by_chat.values():
            task = asyncio.create_task(self.deliver(parts))
            self._posted.add(task)
            task.add_done_callback(self._posted.discard)

    async def until_short(self) -> None:
        """Wait until the backlog over all chats is short; messages that Telegram is holding up do not count."""
        # Let messages that were posted just now join the queue first.
        await asyncio.sleep(0)
        await self._rate_limiter.until_at_most(SHORT_QUEUE)

    async def idle(self) -> None:
        """Wait until everything posted has been sent or given up, however long that takes."""
        # A part in an unknown state posts an offer to send it again, so look again.
        while self._posted:
            await asyncio.wait(self._posted)

    async def finish(self) -> None:
        """Give posted messages a few seconds; any that are not sent by then stay ready for the next start."""
        with suppress(TimeoutError):
            async with asyncio.timeout(SHUTDOWN_SECONDS):
                await self.idle()

    async def recover(self) -> None:
        """Resume the deliveries of dead processes: send the ready ones; those that were being sent are unknown."""
        for lost in await self._store.deliveries.in_flight():
            if lost.id in self._in_progress:
                continue
            log.warning("delivery %d may or may not have reached its chat", lost.id)
            await self._lose(lost, "the process ended while sending it")
        self.post(await self._store.deliveries.ready())

    async def _deliver(self, delivery: Delivery) -> None:
        """Send a part, unless that has begun: a part that waits for its turn is still ready, so each tick finds it."""
        if delivery.id in self._in_progress:
            return
        self._in_progress.add(delivery.id)
        try:
            async with self._rate_limiter.chat(delivery.telegram_id), self._composed(delivery) as document:
                await self._try(delivery, document)
        except StorageError as error:
            log.warning("delivery %d is postponed to the next tick: %s", delivery.id, error, extra=DATABASE_FAULT)
        except OSError as error:
            # A page is composed in the temporary folder.
            log.warning("delivery %d is postponed to the next tick: %s", delivery.id, error, extra=DISK_FAULT)
        finally:
            self._in_progress.discard(delivery.id)

    @asynccontextmanager
    async def _composed(self, delivery: Delivery) -> AsyncIterator[Document | None]:
        """Compose the page that a part consists of, while the part is still ready; other parts need no preparation."""
        message = decode(delivery.payload)
        chat = await self._store.chats.get(delivery.chat_id) if isinstance(message, SendPage) else None
        if chat is None or not isinstance(message, SendPage):
            yield None
            return
        async with self._composing, exported_page(message, chat, self._store, self._now()) as document:
            yield document

    async def _try(self, delivery: Delivery, document: Document | None) -> None:
        for attempt in range(MAX_ATTEMPTS):
            message = document or decode(delivery.payload)
            # Wait while the part is still `ready`: if the process dies meanwhile, it was certainly not sent.
            async with self._rate_limiter.turn(delivery.telegram_id, is_answer=delivery.briefing_id is None):
                # The courier that changes `ready` to `sending` sends the part; a second courier finds it taken.
                if not await self._store.deliveries.sending(delivery.id):
                    return
                error = await self._send(delivery, message)
            if error is None:
                return
            write_down = partial(self._after, delivery, message, error, attempt)
            if await self._retry.until_available(write_down) is _After.STOP:
                return
            again = await self._store.deliveries.get(delivery.id)
            if again is None:
                return
            delivery = again

    async def _send(self, delivery: Delivery, message: OutgoingMessage | Document) -> TelegramError | None:
        """Send a part and record that it arrived, or return what went wrong."""
        try:
            message_id = await self._sender.carry_out(message, delivery.telegram_id, delivery.topic_id)
        except TelegramError as error:
            return error
        # The message has been sent. Keep retrying this write, or the delivery would be left in an unknown state.
        is_new = not is_idempotent(message)
        sent = partial(self._store.deliveries.sent, delivery.id, message_id, is_new=is_new)
        await self._retry.until_available(sent)
        is_briefing = delivery.briefing_id is not None and delivery.part == 0
        self._health.delivered(delivery.created_at, is_briefing=is_briefing)
        return None

    async def _after(
        self, delivery: Delivery, message: OutgoingMessage | Document, error: TelegramError, attempt: int
    ) -> _After:
        """Record what went wrong, and wait if another attempt makes sense."""
        deliveries, reason = self._store.deliveries, type(error).__name__
        match error:
            case RetryAfter():
                self._health.flood_refusals += 1
                await deliveries.requeue(delivery.id)
                await self._pause(seconds_asked(error))
            case ChatMigrated(new_chat_id=new):
                await self._store.chats.migrate(delivery.telegram_id, new)
                await deliveries.requeue(delivery.id)
            case BadRequest() if isinstance(message, Edit) and message.or_send and _is_gone(error):
                await deliveries.requeue_as(delivery.id, encode(message.message))
            case InvalidToken():
                # It certainly did not arrive. Each tick tries again until Telegram accepts the token.
                log.error(
                    "delivery %d is postponed: Telegram does not accept the token", delivery.id, extra=TELEGRAM_FAULT
                )
                await deliveries.requeue(delivery.id)
                return _After.STOP
            case Forbidden() | BadRequest():
                log.warning("delivery %d refused: %s", delivery.id, error.message)
                await deliveries.failed(delivery.id, error.message)
                await self._pause_if_closed(delivery, error)
                return _After.STOP
            case NetworkError() if _never_arrived(error) or is_idempotent(message):
                await deliveries.requeue(delivery.id)
                await self._pause(min(1.0 + attempt / 2, MAX_WAIT_SECONDS))
            case _:
                log.warning("delivery %d may or may not have arrived (%s)", delivery.id, reason)
                self.post(await self._lose(delivery, reason))
                return _After.STOP
        return _After.AGAIN

    async def _pause_if_closed(self, delivery: Delivery, error: Forbidden | BadRequest) -> None:
        """Pause a chat, or one topic of it, that no longer accepts our messages."""
        words, chats = error.message.casefold(), self._store.chats
        if any(sign in words for sign in _TOPIC_CLOSED):
            await chats.pause(delivery.telegram_id, error.message, topic_id=delivery.topic_id or 0)
        elif isinstance(error, Forbidden):
            await chats.pause(delivery.telegram_id, error.message, gone_at=self._now())
        elif any(sign in words for sign in _CHAT_CLOSED):
            await chats.pause(delivery.telegram_id, error.message)

    async def _lose(self, delivery: Delivery, reason: str) -> tuple[Delivery, ...]:
        """Mark a part as unknown; if it belongs to a digest or a briefing, return the offer to send it again."""
        return await self._store.deliveries.unknown(delivery, reason, _offer(delivery), self._now())


def _offer(lost: Delivery) -> tuple[EncodedMessage, ...]:
    """Return the message that says a part may not have arrived; `None` for answers that are easily requested again."""
    message = decode(lost.payload)
    if (lost.briefing_id is None and lost.digest_id is None) or not isinstance(message, Send | SendFile):
        return ()
    texts = texts_in(lost.language)
    words = texts("unsure-briefing") if lost.briefing_id is not None else texts("unsure-digest")
    offer = Reply(plain(words), ((Button(texts("send-again"), Action.of(SEND_AGAIN, lost.id)),),))
    return encode_all(messages_of(offer, reply_to=message.reply_to))


def _never_arrived(error: NetworkError) -> bool:
    """Return whether Telegram cannot have acted on the request."""
    if _GATEWAY_GAVE_UP in error.message.casefold():
        return False
    cause = error.__cause__
    # Without a cause, the server itself answered with a 5xx. With a Telegram error as the cause, a gateway answered
    # with a page that the library cannot read. With any other cause, the answer was lost.
    return cause is None or isinstance(cause, (*_NEVER_SENT, TelegramError))


def _is_gone(error: BadRequest) -> bool:
    """Return whether the message to edit was removed."""
    return "to edit" in error.message.casefold()
