"""Chats beside each other; within a chat one update after the other, the first in Telegram's count before all."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager


class ChatQueue:
    """One chat's updates, in line; one at a time has its turn."""

    def __init__(self) -> None:
        self.waiting: list[int] = []
        self._is_busy = False
        self._moved = asyncio.Event()

    @contextmanager
    def place(self, update_id: int) -> Iterator[None]:
        """Stand in line while the body runs; whoever has had a turn in vain keeps the place."""
        self.waiting.append(update_id)
        try:
            yield
        finally:
            self.waiting.remove(update_id)
            self._move()

    @asynccontextmanager
    async def turn(self, update_id: int) -> AsyncIterator[None]:
        """Wait until the lane is free and nobody stands before; keep it while the body runs."""
        while self._is_busy or min(self.waiting) != update_id:
            await self._moved.wait()
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False
            self._move()

    def _move(self) -> None:
        """Have everybody look where they stand."""
        self._moved.set()
        self._moved = asyncio.Event()


class ChatQueues:
    """A lane for each chat that has updates in hand."""

    def __init__(self) -> None:
        self._queues: dict[int, ChatQueue] = {}

    @contextmanager
    def place(self, chat_id: int, update_id: int) -> Iterator[ChatQueue]:
        """Stand in a chat's line while the body runs."""
        queue = self._queues.setdefault(chat_id, ChatQueue())
        try:
            with queue.place(update_id):
                yield queue
        finally:
            if not queue.waiting:
                self._queues.pop(chat_id, None)
