"""Work done once for all who ask for it: one article forwarded to many chats is digested once."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from typing import Final, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")

MAX_RESULTS: Final = 256
"""Results remembered: the news of an hour, some ten MiB."""


class SingleFlightCache(Generic[Key, Made]):
    """Remembers what was lately made, and what is being made; a result that is not `worth_keeping` is forgotten."""

    def __init__(self, worth_keeping: Callable[[Made], bool], most: int = MAX_RESULTS) -> None:
        self._worth_keeping = worth_keeping
        self._most = most
        self._tasks: OrderedDict[Key, asyncio.Task[Made]] = OrderedDict()

    async def get(self, key: Key, make: Callable[[], Awaitable[Made]]) -> Made:
        """Return what was made for this key, or have it made; who stops waiting does not stop the others' work."""
        task = self._tasks.get(key)
        if task is None:
            task = self._tasks[key] = asyncio.ensure_future(_awaited(make))
        self._tasks.move_to_end(key)
        while len(self._tasks) > self._most:
            self._tasks.popitem(last=False)
        try:
            return await asyncio.shield(task)
        finally:
            if task.done() and not self._is_kept(task):
                self._tasks.pop(key, None)

    def _is_kept(self, task: asyncio.Task[Made]) -> bool:
        return not task.cancelled() and task.exception() is None and self._worth_keeping(task.result())


async def _awaited(make: Callable[[], Awaitable[Made]]) -> Made:
    return await make()
