"""Updates dealt with in order within a chat, and an update that brings the process down not for ever."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import nullcontext, suppress
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.updates.chat_queue import ChatQueue, ChatQueues
from storage.database import StorageError
from storage.inbox import NOT_YET, TakenOverError
from storage.retry import Pause, StorageRetry
from storage.store import Store

log = logging.getLogger(__name__)

SUSPECT_AFTER_CRASHES = 2
"""Times an update may be in work when the process dies before it is suspect: then suspects are tried one by one."""

MAX_ATTEMPTS = SUSPECT_AFTER_CRASHES + 3
"""Attempts before an update is set aside, three of them as a suspect."""

MAX_CONCURRENT_UPDATES = 256
"""Updates in work at the same time, over all chats."""

_UNBOUNDED = 1_000_000

TURN_POLL_SECONDS = 0.2
"""Seconds until a process asks again whether another has finished what comes before."""


class ChatOrderedProcessor(BaseUpdateProcessor):
    """Chats run beside each other; within a chat one update follows the other."""

    dead_letter: Callable[[Update], Awaitable[None]]
    """What is done with an update that brought the process down every time; the application says it."""

    process: Callable[[Update], Awaitable[None]]
    """How an update is dealt with once more; the application's own."""

    release: Callable[[int], None]
    """How the inbox learns that an update is not in hand any more."""

    def __init__(self, store: Store, retry: StorageRetry, pause: Pause = asyncio.sleep) -> None:
        # Slots of our own, taken when it is an update's turn: one that waits for another has none, and stops nobody.
        super().__init__(_UNBOUNDED)
        self._slots = asyncio.Semaphore(MAX_CONCURRENT_UPDATES)
        self._store = store
        self._retry = retry
        self._pause = pause
        self._held_up: dict[int, StorageError] = {}
        self._queues = ChatQueues()
        self._in_work: set[asyncio.Task[None]] = set()
        self._suspects: set[int] = set()
        self._trial = asyncio.Lock()
        self._is_closed = False

    def suspect(self, update_ids: frozenset[int]) -> None:
        """Deal with these one after the other: of several in work at a crash nobody could tell which it was."""
        self._suspects |= update_ids

    def requeue_after_storage_error(self, update: Update, error: StorageError) -> None:
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
        chat_id, number = update.effective_chat.id if update.effective_chat else 0, update.update_id
        try:
            with self._queues.place(chat_id, number) as queue:
                while not await self._in_turn(update, coroutine, queue):
                    await self._pause(TURN_POLL_SECONDS)
        finally:
            # One that was not begun is closed, one that was ended takes no harm.
            coroutine.close()  # type: ignore[attr-defined] # it is a coroutine, typed as the wider Awaitable
            self._suspects.discard(number)
            self.release(number)

    async def _in_turn(self, update: Update, coroutine: Awaitable[Any], queue: ChatQueue) -> bool:
        """Deal with an update when its chat is free here; `False` where another process comes before."""
        trial = self._trial if update.update_id in self._suspects else nullcontext()
        async with queue.turn(update.update_id), trial, self._slots:
            return await self._deal_with(update, coroutine)

    async def _deal_with(self, update: Update, coroutine: Awaitable[Any]) -> bool:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine runs in a task
        self._in_work.add(task)
        try:
            begins = await self._begins(update)
            if begins:
                await self._work(update, coroutine)
            return begins is not None
        finally:
            self._in_work.discard(task)

    async def _begins(self, update: Update) -> bool | None:
        """Count an attempt; `False` where none is to be made, `None` where it is another's turn."""
        if self._is_closed:
            log.info("update %d is left for the next start", update.update_id)
            return False
        attempt = await self._retry.until_available(partial(self._store.inbox.begin, update.update_id))
        if attempt is None:
            log.info("update %d was already processed, with another update or by another process", update.update_id)
            return False
        if attempt == NOT_YET:
            return None
        if attempt > MAX_ATTEMPTS:
            log.error("update %d set aside after %d attempts", update.update_id, MAX_ATTEMPTS)
            await self.dead_letter(update)
            return False
        return True

    async def _work(self, update: Update, coroutine: Awaitable[Any]) -> None:
        inbox = self._store.inbox
        try:
            await coroutine
            while error := self._held_up.pop(update.update_id, None):
                if isinstance(error, TakenOverError):
                    log.warning("update %d: %s", update.update_id, error)
                    return
                await self._retry.wait(error)
                await self._retry.until_available(partial(inbox.return_attempt, update.update_id))
                if not await self._begins(update):
                    # It waits for the next start, was dealt with, or set aside: whatever it is, not done by us.
                    return
                await self.process(update)
            await self._retry.until_available(partial(inbox.done, update.update_id))
        except asyncio.CancelledError:
            with suppress(StorageError):
                await inbox.return_attempt(update.update_id)
            raise
