"""Process updates in order per chat, and dead-letter an update that keeps crashing the process."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.messengers.telegram.incoming.message import chat_id_of
from bot.messengers.telegram.updates.chat_queue import ChatQueue, ChatQueues
from bot.messengers.telegram.updates.crash_isolation import CrashIsolation
from bot.messengers.telegram.updates.interrupted import InterruptedUpdates
from bot.messengers.telegram.updates.listener import UpdateListener
from storage.database import StorageError
from storage.database_retry import StorageRetry
from storage.inbox import NOT_YET, TakenOverError
from storage.store import Store

log = logging.getLogger(__name__)

SUSPECT_AFTER_CRASHES = 2
"""How many crashes while it is in progress make an update a suspect; suspects are tried alone, one at a time."""

MAX_ATTEMPTS = SUSPECT_AFTER_CRASHES + 3
"""Attempts before an update is dead-lettered, three of them alone."""

MAX_CONCURRENT_UPDATES = 256
"""Updates processed at the same time, over all chats."""

_UNBOUNDED = 1_000_000

TURN_POLL_SECONDS = 0.2
"""Seconds until a process asks again whether another has finished the updates before its own."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """How much this process works on at a time: so many `messages` besides commands, and one suspect by itself.

    `messages` is `None` if no other process can take the rest. `room` is how many updates a worker holds in memory; a
    bot holds all that it receives.
    """

    messages: asyncio.Semaphore | None
    room: int | None
    isolation: CrashIsolation

    def slot(self, update: Update) -> AbstractAsyncContextManager[object]:
        """Return the slot that an update must hold while it is processed."""
        return self.messages if self.messages and _may_be_article(update) else nullcontext()


class ChatOrderedProcessor(BaseUpdateProcessor):
    """Processes chats concurrently, and the updates of one chat one after the other.

    `process` processes an update once more; `release` tells the queue that an update is no longer in memory. Suspects
    are processed alone: if several updates are in progress at a crash, nothing tells which one caused it.
    """

    def __init__(
        self,
        store: Store,
        retry: StorageRetry,
        listener: UpdateListener,
        interrupted: InterruptedUpdates,
        process: Callable[[Update], Awaitable[None]],
        release: Callable[[int], Awaitable[None]],
        sharing: Sharing,
    ) -> None:
        # We count slots ourselves, from an update's turn on: an update that waits for another must not occupy a slot.
        super().__init__(_UNBOUNDED)
        self._slots = asyncio.Semaphore(MAX_CONCURRENT_UPDATES)
        self._store = store
        self._retry = retry
        self._listener = listener
        self._interrupted = interrupted
        self._process = process
        self._release = release
        self._sharing = sharing
        self._queues = ChatQueues()
        self._in_work: set[asyncio.Task[None]] = set()
        self._isolation = sharing.isolation
        self._is_closed = False

    def close(self) -> None:
        """Begin no more updates; those that are waiting are on disk, and processed at the next start."""
        self._is_closed = True

    def abandon(self) -> None:
        """Cancel the updates in progress; the next start processes them as if they had not begun."""
        for task in self._in_work:
            task.cancel()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to clean up."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Process an update when its chat is free; one that keeps crashing the process is dead-lettered."""
        if not isinstance(update, Update):
            await coroutine
            return
        chat_id, update_id = chat_id_of(update) or 0, update.update_id
        try:
            with self._queues.place(chat_id, update_id) as queue:
                while not await self._in_turn(update, coroutine, queue):  # noqa: ASYNC110 - others set no event here
                    await asyncio.sleep(TURN_POLL_SECONDS)
        finally:
            # Close a coroutine that was never started; this does nothing to one that has ended.
            coroutine.close()  # type: ignore[attr-defined] # it is a coroutine, typed as the wider Awaitable
            self._isolation.suspects.discard(update_id)
            await self._release(update_id)

    async def _in_turn(self, update: Update, coroutine: Awaitable[Any], queue: ChatQueue) -> bool:
        """Process an update when its chat is free here; `False` if another process has an earlier one."""
        async with queue.turn(update.update_id):
            if update.update_id in self._isolation.suspects:
                # This is checked first, because all others wait while a suspect is tried.
                if not await self._has_turn(update):
                    return False
                async with self._isolation.alone():
                    return await self._attempt(update, coroutine)
            async with self._sharing.slot(update), self._slots, self._isolation.together():
                return await self._attempt(update, coroutine)

    async def _attempt(self, update: Update, coroutine: Awaitable[Any]) -> bool:
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

    async def _has_turn(self, update: Update) -> bool:
        """Whether no other process has an earlier update of the chat."""
        attempt = await self._retry.until_available(partial(self._store.inbox.begin, update.update_id))
        if attempt is not None and attempt != NOT_YET:
            await self._retry.until_available(partial(self._store.inbox.return_attempt, update.update_id))
        return attempt != NOT_YET

    async def _begins(self, update: Update) -> bool | None:
        """Count an attempt; return `False` if there must be none, `None` if it is another process's turn."""
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
            await self._listener.keeps_crashing(update)
            return False
        if attempt > SUSPECT_AFTER_CRASHES and update.update_id not in self._isolation.suspects:
            # It was queued here before it crashed other processes: begin it again, alone.
            self._isolation.suspects.add(update.update_id)
            await self._retry.until_available(partial(self._store.inbox.return_attempt, update.update_id))
            return None
        return True

    async def _work(self, update: Update, coroutine: Awaitable[Any]) -> None:
        inbox = self._store.inbox
        try:
            await coroutine
            while error := self._interrupted.take(update.update_id):
                if isinstance(error, TakenOverError):
                    log.warning("update %d: %s", update.update_id, error)
                    return
                await self._retry.wait(error)
                await self._retry.until_available(partial(inbox.return_attempt, update.update_id))
                if not await self._begins(update):
                    # It is left for the next start, was processed elsewhere, or was dead-lettered, so it is not ours to
                    # complete.
                    return
                await self._process(update)
            await self._retry.until_available(partial(inbox.done, update.update_id))
        except asyncio.CancelledError:
            with suppress(StorageError):
                await inbox.return_attempt(update.update_id)
            raise


def _may_be_article(update: Update) -> bool:
    """Return whether an update may take much work; commands and buttons do not, and are answered at once."""
    message = update.effective_message
    return message is not None and update.callback_query is None and not (message.text or "").startswith("/")
