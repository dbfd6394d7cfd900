"""A queue for each chat: chats run concurrently; within a chat, updates run one by one in the order of their ids."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager


class ChatQueue:
    """The queue of one chat's updates; one at a time has its turn."""

    def __init__(self) -> None:
        self.waiting: list[int] = []
        self._is_busy = False
        self._moved = asyncio.Event()

    @contextmanager
    def place(self, update_id: int) -> Iterator[None]:
        """Hold a place in the queue while the body runs, even after a turn that came to nothing."""
        self.waiting.append(update_id)
        try:
            yield
        finally:
            self.waiting.remove(update_id)
            self._move()

    @asynccontextmanager
    async def turn(self, update_id: int) -> AsyncIterator[None]:
        """Wait until this update is the first and no other has the turn; keep the turn while the body runs."""
        while self._is_busy or min(self.waiting) != update_id:
            await self._moved.wait()
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False
            self._move()

    def _move(self) -> None:
        """Wake all waiting updates, so that each checks whether it is the first."""
        self._moved.set()
        self._moved = asyncio.Event()


class ChatQueues:
    """A queue for each chat whose updates are being processed."""

    def __init__(self) -> None:
        self._queues: dict[int, ChatQueue] = {}

    @contextmanager
    def place(self, chat_id: int, update_id: int) -> Iterator[ChatQueue]:
        """Hold a place in a chat's queue while the body runs."""
        queue = self._queues.setdefault(chat_id, ChatQueue())
        try:
            with queue.place(update_id):
                yield queue
        finally:
            if not queue.waiting:
                self._queues.pop(chat_id, None)
