"""Updates committed before Telegram is told that we have them, and dealt with in order within a chat."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from datetime import datetime
from typing import Any

from telegram import Bot, Update
from telegram.ext import BaseUpdateProcessor

from storage.store import Store

log = logging.getLogger(__name__)

TOGETHER = 2
"""Times an update may be in work when the process dies before it is suspect: then suspects are tried one by one."""

MOST_ATTEMPTS = TOGETHER + 3
"""Attempts before an update is set aside, three of them as a suspect."""

AT_ONCE = 256
"""Updates in work at the same time, over all chats."""


class Inbox(asyncio.Queue[object]):
    """The application's update queue; `put` returns once the update is on disk.

    The poller awaits `put` before it advances the offset, the webhook before it answers 200: what Telegram believes
    we have, we have. An update that comes twice is taken once.
    """

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._store = store
        self._now = now

    async def put(self, item: object) -> None:
        """Commit an update, then queue it."""
        if isinstance(item, Update):
            chat_id = item.effective_chat.id if item.effective_chat else None
            if not await self._store.inbox.put(item.update_id, chat_id, item.to_dict(), self._now()):
                return
        await super().put(item)

    async def take_up(self, bot: Bot) -> frozenset[int]:
        """Queue what was received and not dealt with before the last stop; return the suspects among it."""
        waiting = await self._store.inbox.waiting()
        for row in waiting:
            await super().put(Update.de_json(dict(row.payload), bot))
        return frozenset(row.update_id for row in waiting if row.attempts >= TOGETHER)


class InChatOrder(BaseUpdateProcessor):
    """Chats run beside each other; within a chat one update follows the other."""

    give_up: Callable[[Update], Awaitable[None]]
    """What is done with an update that brought the process down every time; the application says it."""

    def __init__(self, store: Store) -> None:
        super().__init__(AT_ONCE)
        self._store = store
        self._lanes: dict[int, tuple[asyncio.Lock, int]] = {}
        self._in_work: set[asyncio.Task[None]] = set()
        self._suspects: frozenset[int] = frozenset()
        self._trial = asyncio.Lock()
        self._is_closed = False

    def suspect(self, update_ids: frozenset[int]) -> None:
        """Deal with these one after the other: of several in work at a crash nobody could tell which it was."""
        self._suspects = update_ids

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
        attempt = None if self._is_closed else await self._store.inbox.begin(update.update_id)
        if attempt is None or attempt > MOST_ATTEMPTS:
            coroutine.close()  # type: ignore[attr-defined] # it is a coroutine, typed as the wider Awaitable
        if attempt is None:
            log.info("update %d waits for the next start, or was dealt with together with another", update.update_id)
            return
        if attempt > MOST_ATTEMPTS:
            log.error("update %d set aside after %d attempts", update.update_id, MOST_ATTEMPTS)
            await self.give_up(update)
            return
        await self._work(update, coroutine)

    async def _work(self, update: Update, coroutine: Awaitable[Any]) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a coroutine runs in a task
        self._in_work.add(task)
        try:
            await coroutine
            await self._store.inbox.done(update.update_id)
        except asyncio.CancelledError:
            await self._store.inbox.give_back(update.update_id)
            raise
        finally:
            self._in_work.discard(task)
