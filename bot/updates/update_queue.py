"""Updates committed before Telegram is told that we have them."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from functools import partial

from telegram import Bot, CallbackQuery, Update
from telegram.constants import ChatType

from bot.incoming.message import topic_of
from bot.updates.chat_order import SUSPECT_AFTER_CRASHES
from storage.database import StorageError
from storage.retry import StorageRetry
from storage.store import Store

QUEUE_NOTICE_THRESHOLD = 30
"""Updates in hand beyond which readers are told how many are before theirs: some seconds of reading."""


class UpdateQueue(asyncio.Queue[object]):
    """The application's update queue; `put` returns once the update is on disk.

    The poller awaits `put` before it advances the offset, the webhook before it answers 200: what Telegram believes
    we have, we have. An update that comes twice is taken once.
    """

    tell: Callable[[Update, int], Awaitable[None]]
    """How a reader learns how many updates are before theirs; the application says it."""

    acknowledge: Callable[[CallbackQuery], None]
    """How a pressed button is acknowledged, without waiting for it; the application says it."""

    offer: Callable[[Update], None]
    """How an inline query is answered, without waiting for it; the application says it."""

    def __init__(self, store: Store, now: Callable[[], datetime], retry: StorageRetry) -> None:
        super().__init__()
        self._in_hand = 0
        self._known: set[int] = set()
        self._told: set[int] = set()
        self._store = store
        self._now = now
        self._retry = retry

    async def put(self, item: object) -> None:
        """Commit an update, then queue it; while it cannot be committed, Telegram keeps it and what comes after."""
        # Whoever types looks on for seconds: an answer at once, or none.
        if isinstance(item, Update) and item.inline_query:
            self.offer(item)
            return
        if isinstance(item, Update) and not await self._retry.until_available(partial(self._keep, item)):
            return
        # At once: its chat may have an article in work, and the button would spin so long.
        if isinstance(item, Update) and item.callback_query:
            self.acknowledge(item.callback_query)
        await self._take_in(item)
        if isinstance(item, Update) and self._in_hand > QUEUE_NOTICE_THRESHOLD and _waits_for_an_answer(item):
            await self._tell(item)

    def task_done(self) -> None:
        """Count one less."""
        super().task_done()
        self._in_hand -= 1
        if self._in_hand <= QUEUE_NOTICE_THRESHOLD:
            self._told.clear()

    async def recover(self, bot: Bot) -> frozenset[int]:
        """Queue what waits and is not in hand here, whoever received it; return the suspects among it.

        Whoever begins an update first has it: the others find it taken.
        """
        waiting = [row for row in await self._store.inbox.waiting(self._known) if row.update_id not in self._known]
        for row in waiting:
            await self._take_in(Update.de_json(dict(row.payload), bot))
        return frozenset(row.update_id for row in waiting if row.attempts >= SUSPECT_AFTER_CRASHES)

    def release(self, update_id: int) -> None:
        """Have an update in hand no longer; one that waits all the same is taken up again."""
        self._known.discard(update_id)

    async def _take_in(self, item: object) -> None:
        self._in_hand += 1
        if isinstance(item, Update):
            self._known.add(item.update_id)
        await super().put(item)

    async def _tell(self, update: Update) -> None:
        """Say how long the line is, once to each chat until it is short again."""
        chat_id = update.effective_chat.id if update.effective_chat else 0
        if chat_id not in self._told:
            self._told.add(chat_id)
            with suppress(StorageError):
                await self.tell(update, self._in_hand - 1)

    async def _keep(self, update: Update) -> bool:
        chat, message = update.effective_chat, update.effective_message
        topic_id = topic_of(message)
        return await self._store.inbox.put(
            update.update_id, chat.id if chat else None, update.to_dict(), self._now(), topic_id
        )


def _waits_for_an_answer(update: Update) -> bool:
    """Tell whether somebody sent something to read and looks at the chat now: in groups people talk meanwhile."""
    message, chat = update.message, update.effective_chat
    return (
        message is not None
        and chat is not None
        and chat.type == ChatType.PRIVATE
        and not (message.text or "").startswith("/")
    )
