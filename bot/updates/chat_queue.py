"""Chats beside each other; within a chat one update after the other, the first in Telegram's count before all."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager


class Lane:
    """One chat's updates, in line; one at a time has its turn."""

    def __init__(self) -> None:
        self.line: list[int] = []
        self._is_busy = False
        self._moved = asyncio.Event()

    @contextmanager
    def place(self, update_id: int) -> Iterator[None]:
        """Stand in line while the body runs; whoever has had a turn in vain keeps the place."""
        self.line.append(update_id)
        try:
            yield
        finally:
            self.line.remove(update_id)
            self._move()

    @asynccontextmanager
    async def turn(self, update_id: int) -> AsyncIterator[None]:
        """Wait until the lane is free and nobody stands before; keep it while the body runs."""
        while self._is_busy or min(self.line) != update_id:
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


class Lanes:
    """A lane for each chat that has updates in hand."""

    def __init__(self) -> None:
        self._lanes: dict[int, Lane] = {}

    @contextmanager
    def place(self, chat_id: int, update_id: int) -> Iterator[Lane]:
        """Stand in a chat's line while the body runs."""
        lane = self._lanes.setdefault(chat_id, Lane())
        try:
            with lane.place(update_id):
                yield lane
        finally:
            if not lane.line:
                self._lanes.pop(chat_id, None)
