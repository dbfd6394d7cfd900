"""Updates committed before Telegram is told that we have them, and dealt with in order within a chat."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import nullcontext, suppress
from datetime import datetime
from functools import partial
from typing import Any

from telegram import Bot, CallbackQuery, Update
from telegram.constants import ChatType
from telegram.ext import BaseUpdateProcessor

from bot.patience import Patience
from storage.database import StorageError
from storage.store import Store

log = logging.getLogger(__name__)

TOGETHER = 2
"""Times an update may be in work when the process dies before it is suspect: then suspects are tried one by one."""

MOST_ATTEMPTS = TOGETHER + 3
"""Attempts before an update is set aside, three of them as a suspect."""

LONG = 30
"""Updates in hand beyond which readers are told how many are before theirs: some seconds of reading."""

AT_ONCE = 256
"""Updates in work at the same time, over all chats."""


class Inbox(asyncio.Queue[object]):
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

    def __init__(self, store: Store, now: Callable[[], datetime], patience: Patience) -> None:
        super().__init__()
        self._in_hand = 0
        self._told: set[int] = set()
        self._store = store
        self._now = now
        self._patience = patience

    async def put(self, item: object) -> None:
        """Commit an update, then queue it; while it cannot be committed, Telegram keeps it and what comes after."""
        # Whoever types looks on for seconds: an answer at once, or none.
        if isinstance(item, Update) and item.inline_query:
            self.offer(item)
            return
        if isinstance(item, Update) and not await self._patience.until_kept(partial(self._keep, item)):
            return
        # At once: its chat may have an article in work, and the button would spin so long.
        if isinstance(item, Update) and item.callback_query:
            self.acknowledge(item.callback_query)
        await self._take_in(item)
        if isinstance(item, Update) and self._in_hand > LONG and _waits_for_an_answer(item):
            await self._tell(item)

    def task_done(self) -> None:
        """Count one less."""
        super().task_done()
        self._in_hand -= 1
        if self._in_hand <= LONG:
            self._told.clear()

    async def take_up(self, bot: Bot) -> frozenset[int]:
        """Queue what was received and not dealt with before the last stop; return the suspects among it."""
        waiting = await self._store.inbox.waiting()
        for row in waiting:
            await self._take_in(Update.de_json(dict(row.payload), bot))
        return frozenset(row.update_id for row in waiting if row.attempts >= TOGETHER)

    async def _take_in(self, item: object) -> None:
        self._in_hand += 1
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
        topic_id = message.message_thread_id if message and message.is_topic_message else None
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


class InChatOrder(BaseUpdateProcessor):
    """Chats run beside each other; within a chat one update follows the other."""

    give_up: Callable[[Update], Awaitable[None]]
    """What is done with an update that brought the process down every time; the application says it."""

    process: Callable[[Update], Awaitable[None]]
    """How an update is dealt with once more; the application's own."""

    def __init__(self, store: Store, patience: Patience) -> None:
        super().__init__(AT_ONCE)
        self._store = store
        self._patience = patience
        self._held_up: dict[int, StorageError] = {}
        self._lanes: dict[int, tuple[asyncio.Lock, int]] = {}
        self._in_work: set[asyncio.Task[None]] = set()
        self._suspects: frozenset[int] = frozenset()
        self._trial = asyncio.Lock()
        self._is_closed = False

    def suspect(self, update_ids: frozenset[int]) -> None:
        """Deal with these one after the other: of several in work at a crash nobody could tell which it was."""
        self._suspects = update_ids

    def hold_up(self, update: Update, error: StorageError) -> None:
        """Deal with an update again that the database stopped, when its chat's turn is still its own."""
        self._held_up[update.update_id] = error

    def close(self) -> None:
        """Begin nothing more; what waits is on disk, and taken up at the next start."""
        self._is_closed = True

    def abandon(self) -> None:
        """Break off what is in work; it waits for the next start as if it had not begun."""
        for task in self._in_work:
            task.cancel()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to put away."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Deal with an update when its chat is free; one that keeps failing us is set aside."""
        if not isinstance(update, Update):
            await coroutine
            return
        lane = update.effective_chat.id if update.effective_chat else 0
        lock, users = self._lanes.get(lane, (asyncio.Lock(), 0))
        self._lanes[lane] = lock, users + 1
        try:
            async with lock, self._trial if update.update_id in self._suspects else nullcontext():
                await self._deal_with(update, coroutine)
        finally:
            lock, users = self._lanes.pop(lane)
            if users > 1:
                self._lanes[lane] = lock, users - 1

    async def _deal_with(self, update: Update, coroutine: Awaitable[Any]) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine runs in a task
        self._in_work.add(task)
        try:
            if await self._begins(update):
                await self._work(update, coroutine)
        finally:
            # One that was not begun is closed, one that was ended takes no harm.
            coroutine.close()  # type: ignore[attr-defined] # it is a coroutine, typed as the wider Awaitable
            self._in_work.discard(task)

    async def _begins(self, update: Update) -> bool:
        """Count an attempt; `False` where none is to be made."""
        if self._is_closed:
            log.info("update %d waits for the next start", update.update_id)
            return False
        attempt = await self._patience.until_kept(partial(self._store.inbox.begin, update.update_id))
        if attempt is None:
            log.info("update %d was dealt with together with another", update.update_id)
            return False
        if attempt > MOST_ATTEMPTS:
            log.error("update %d set aside after %d attempts", update.update_id, MOST_ATTEMPTS)
            await self.give_up(update)
            return False
        return True

    async def _work(self, update: Update, coroutine: Awaitable[Any]) -> None:
        inbox = self._store.inbox
        try:
            await coroutine
            while error := self._held_up.pop(update.update_id, None):
                await self._patience.wait(error)
                await self._patience.until_kept(partial(inbox.give_back, update.update_id))
                if not await self._begins(update):
                    # It waits for the next start, was dealt with, or set aside: whatever it is, not done by us.
                    return
                await self.process(update)
            await self._patience.until_kept(partial(inbox.done, update.update_id))
        except asyncio.CancelledError:
            with suppress(StorageError):
                await inbox.give_back(update.update_id)
            raise
