"""Answers in chats that the bot is not a member of: one message for each query, placed at once and edited later.

Telegram accepts one answer to a query, and an edit is idempotent. So no ledger is needed: until its message shows the
answer, the update waits in the inbox, with the id of that message.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Final
from weakref import WeakValueDictionary

from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.messages.richtext import RichText
from bot.outgoing.bot_api import message_entities, seconds_asked
from bot.outgoing.rate_limit import RateLimiter
from storage.inbox import Inbox
from storage.retry import Pause, StorageRetry

log = logging.getLogger(__name__)

MAX_PLACING_ATTEMPTS: Final = 5
"""Attempts to place a message; a query is too old after a few seconds."""

MAX_LOOKS: Final = 5
"""How often to look for the message that another process has placed, and is about to record."""

SECONDS_BETWEEN_LOOKS: Final = 0.2

SECONDS_BETWEEN_ATTEMPTS: Final = 1.0

_NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)

_FAULT: Final = {"fault": "telegram"}


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
        self._placing: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def placed(self, query: GuestQuery, words: str) -> str | None:
        """Return the inline id of the message that answers a query; place one with these words if there is none.

        `None` if the query is too old, or if it is unknown which message answers it.
        """
        async with self._placing.setdefault(query.update_id, asyncio.Lock()):
            known = await self._retry.until_available(partial(self._inbox.inline_message, query.update_id))
            return known or await self._place(query, words)

    async def show(self, query: GuestQuery, inline_message_id: str, text: RichText) -> None:
        """Edit a message to show a text, and retry for as long as Telegram does not respond."""
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
                log.warning("an answer waits for Telegram: %s", type(error).__name__, extra=_FAULT)
                await self._pause(_wait_after(error))
            else:
                return

    async def _place(self, query: GuestQuery, words: str) -> str | None:
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
                placed = sent.inline_message_id
                await self._retry.until_available(partial(self._inbox.set_inline_message, query.update_id, placed))
                return placed
        return None

    async def _placed_elsewhere(self, query: GuestQuery) -> str | None:
        """Return the message that another process has placed; `None` if there is none, because the query is too old."""
        for _ in range(MAX_LOOKS):
            known = await self._retry.until_available(partial(self._inbox.inline_message, query.update_id))
            if known:
                return known
            await self._pause(SECONDS_BETWEEN_LOOKS)
        return None

    @asynccontextmanager
    async def _turn(self, query: GuestQuery) -> AsyncIterator[None]:
        """Wait until one more message may be sent to the chat of a query."""
        chat = query.telegram_id
        async with self._limiter.chat(chat), self._limiter.turn(chat, is_answer=True):
            yield


def _wait_after(error: TelegramError) -> float:
    return seconds_asked(error) if isinstance(error, RetryAfter) else SECONDS_BETWEEN_ATTEMPTS
