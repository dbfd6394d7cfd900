"""A queue for each chat: chats run concurrently; within a chat, updates run one by one in the order of their ids."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from heapq import heappop, heappush


class ChatQueue:
    """The queue of one chat's updates; one at a time has its turn.

    Only the update whose turn has come is woken up, because somebody may send thousands.
    """

    def __init__(self) -> None:
        self._places: set[int] = set()
        self._order: list[int] = []
        self._turns: dict[int, asyncio.Future[None]] = {}
        self._is_busy = False

    @property
    def is_empty(self) -> bool:
        """Whether no update has a place."""
        return not self._places

    @contextmanager
    def place(self, update_id: int) -> Iterator[None]:
        """Hold a place in the queue while the body runs, even after a turn without a result."""
        self._places.add(update_id)
        heappush(self._order, update_id)
        try:
            yield
        finally:
            self._places.discard(update_id)
            self._wake_first()

    @asynccontextmanager
    async def turn(self, update_id: int) -> AsyncIterator[None]:
        """Wait until this update is the first and no other has the turn; keep the turn while the body runs."""
        while self._is_busy or self._first() != update_id:
            self._turns[update_id] = asyncio.get_running_loop().create_future()
            try:
                await self._turns[update_id]
            finally:
                del self._turns[update_id]
        self._is_busy = True
        try:
            yield
        finally:
            self._is_busy = False
            self._wake_first()

    def _first(self) -> int | None:
        while self._order and self._order[0] not in self._places:
            heappop(self._order)
        return self._order[0] if self._order else None

    def _wake_first(self) -> None:
        turn = self._turns.get(first) if (first := self._first()) is not None else None
        if turn and not turn.done():
            turn.set_result(None)


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
            if queue.is_empty:
                self._queues.pop(chat_id, None)
