"""Single flight: callers who ask for the same work share it, so that an article sent to many chats is digested once."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from typing import Final, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")

MAX_RESULTS: Final = 256
"""Results that are kept: about an hour of news, and about ten MiB."""


class SingleFlightCache(Generic[Key, Made]):
    """Caches recent results, and lets callers share work that is under way.

    A result is kept if `worth_keeping` returns true for it; at most `max_results` are kept, namely those used last.
    """

    def __init__(self, worth_keeping: Callable[[Made], bool], max_results: int = MAX_RESULTS) -> None:
        self._worth_keeping = worth_keeping
        self._max_results = max_results
        self._tasks: OrderedDict[Key, asyncio.Task[Made]] = OrderedDict()

    async def get(self, key: Key, make: Callable[[], Awaitable[Made]]) -> Made:
        """Return the result for this key, calling `make` if there is none; its exceptions reach every caller.

        A caller that is cancelled does not cancel the work, because others may be waiting for it.
        """
        task = self._tasks.get(key)
        if task is None:
            task = self._tasks[key] = asyncio.ensure_future(_await_made(make))
        self._tasks.move_to_end(key)
        while len(self._tasks) > self._max_results:
            self._tasks.popitem(last=False)
        try:
            return await asyncio.shield(task)
        finally:
            if task.done() and not self._is_worth_keeping(task):
                self._tasks.pop(key, None)

    def _is_worth_keeping(self, task: asyncio.Task[Made]) -> bool:
        return not task.cancelled() and task.exception() is None and self._worth_keeping(task.result())


def shared_while_under_way(make: Callable[[Key], Awaitable[Made]]) -> Callable[[Key], Awaitable[Made]]:
    """Return a function that makes the result of a key once for all who ask while it is being made, and keeps none."""
    under_way: SingleFlightCache[Key, Made] = SingleFlightCache(lambda _: False)

    async def shared(key: Key) -> Made:
        return await under_way.get(key, lambda: make(key))

    return shared


async def _await_made(make: Callable[[], Awaitable[Made]]) -> Made:
    return await make()
