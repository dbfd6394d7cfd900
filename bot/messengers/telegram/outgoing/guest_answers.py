"""Answers in chats that the bot is not a member of: one message per query, placed at once and edited later.

Telegram accepts one answer to a query, and an edit is idempotent. So no ledger is needed: until the message shows the
answer, the update waits in the inbox, with the id of that message.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final

from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.health.logged_faults import TELEGRAM_FAULT
from bot.message_types.richtext import RichText, plain
from bot.messengers.telegram.outgoing.bot_api import message_entities, seconds_asked
from bot.rate_limits.messages_to_chats import RateLimiter
from storage.database_retry import Pause, StorageRetry
from storage.inbox import Inbox

log = logging.getLogger(__name__)

MAX_PLACING_ATTEMPTS: Final = 5
"""Attempts to place a message; a query is too old after a few seconds."""

MAX_LOOKS: Final = 60
"""How often to look for a message that another process is placing: for as long as Telegram may take to respond."""

SECONDS_BETWEEN_LOOKS: Final = 0.5

SHUTDOWN_SECONDS: Final = 3.0
"""Seconds that a shutdown waits for messages that are being placed."""

SECONDS_BETWEEN_ATTEMPTS: Final = 1.0

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class GuestQuery:
    """A query from a chat that the bot is not a member of: the update that brought it, its id, and that chat."""

    update_id: int
    query_id: str
    telegram_id: int


class GuestAnswers:
    """Places the message that answers a query, and shows the answer in it."""

    def __init__(
        self, bot: Bot, inbox: Inbox, limiter: RateLimiter, retry: StorageRetry, pause: Pause = asyncio.sleep
    ) -> None:
        self._bot = bot
        self._inbox = inbox
        self._limiter = limiter
        self._retry = retry
        self._pause = pause
        self._placing: dict[int, asyncio.Task[str | None]] = {}

    async def placed(self, query: GuestQuery, words: str, late_words: str) -> str | None:
        """Return the inline id of the message that answers a query; place one with these words if there is none.

        Return `None` if the query is too old, or if it is unknown which message answers it. If the update is completed
        before its message is recorded, the message shows `late_words`.
        """
        placing = self._placing.get(query.update_id)
        if placing is None:
            placing = self._placing[query.update_id] = asyncio.create_task(self._known(query, words, late_words))
            placing.add_done_callback(lambda _: self._placing.pop(query.update_id))
        # A message that is placed but not recorded would say forever that the bot is reading.
        return await asyncio.shield(placing)

    async def finish(self) -> None:
        """Give the messages that are being placed a few seconds to be recorded."""
        if not self._placing:
            return
        _, unfinished = await asyncio.wait(set(self._placing.values()), timeout=SHUTDOWN_SECONDS)
        for placing in unfinished:
            placing.cancel()
        if unfinished:
            # They use the database, which is closed after this.
            await asyncio.wait(unfinished)

    async def show(self, query: GuestQuery, inline_message_id: str, text: RichText) -> None:
        """Edit a message to show a text, and retry as long as Telegram does not respond."""
        while True:
            try:
                async with self._turn(query):
                    await self._bot.edit_message_text(
                        text.text,
                        inline_message_id=inline_message_id,
                        entities=message_entities(text.entities),
                        link_preview_options=_NO_PREVIEW,
                    )
            except (BadRequest, Forbidden) as error:
                # An attempt whose response was lost may have shown the text already.
                if "not modified" not in error.message:
                    log.warning("update %d: its answer could not be shown: %s", query.update_id, error.message)
                return
            except TelegramError as error:
                log.warning("an answer waits for Telegram: %s", type(error).__name__, extra=TELEGRAM_FAULT)
                await self._pause(_wait_after(error))
            else:
                return

    async def _known(self, query: GuestQuery, words: str, late_words: str) -> str | None:
        known = await self._retry.until_available(partial(self._inbox.inline_message, query.update_id))
        return known or await self._place(query, words, late_words)

    async def _place(self, query: GuestQuery, words: str, late_words: str) -> str | None:
        # Nobody sees the title: a guest query has one result, which is sent at once.
        result = InlineQueryResultArticle(str(query.update_id), words, InputTextMessageContent(words))
        for _ in range(MAX_PLACING_ATTEMPTS):
            try:
                async with self._turn(query):
                    sent = await self._bot.answer_guest_query(query.query_id, result)
            except (BadRequest, Forbidden):
                return await self._placed_elsewhere(query)
            except TelegramError as error:
                await self._pause(_wait_after(error))
            else:
                return await self._recorded(query, sent.inline_message_id, late_words)
        return None

    async def _recorded(self, query: GuestQuery, placed: str, late_words: str) -> str:
        """Record a message, and return its id; if another process has completed the update, say so in the message."""
        if not await self._retry.until_available(partial(self._inbox.set_inline_message, query.update_id, placed)):
            await self.show(query, placed, plain(late_words))
        return placed

    async def _placed_elsewhere(self, query: GuestQuery) -> str | None:
        """Return the message that another process is placing; `None` if there is none, because the query is too old."""
        for _ in range(MAX_LOOKS if self._limiter.processes > 1 else 0):
            await self._pause(SECONDS_BETWEEN_LOOKS)
            known = await self._retry.until_available(partial(self._inbox.inline_message, query.update_id))
            if known:
                return known
        return None

    @asynccontextmanager
    async def _turn(self, query: GuestQuery) -> AsyncIterator[None]:
        """Wait until one more message may be sent to the chat of a query."""
        chat = query.telegram_id
        async with self._limiter.chat(chat), self._limiter.turn(chat, is_answer=True):
            yield


def _wait_after(error: TelegramError) -> float:
    return seconds_asked(error) if isinstance(error, RetryAfter) else SECONDS_BETWEEN_ATTEMPTS
