"""A semaphore that limits how much of a resource, such as memory or connections, each person can hold."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class _Waiting:
    person: int
    amount: int
    granted: asyncio.Future[None]


class PerPersonSemaphore:
    """An amount that people share, each holding at most `most_per_person`. Requests are served in order of arrival.

    People who already hold their share do not keep those behind them waiting.
    """

    def __init__(self, total: int, most_per_person: int) -> None:
        if not 0 < most_per_person <= total:
            raise ValueError("a person's share must be a part of the total")
        self._free = total
        self._most_per_person = most_per_person
        self._held: Counter[int] = Counter()
        self._waiting: list[_Waiting] = []

    @asynccontextmanager
    async def held(self, person: int, amount: int) -> AsyncIterator[None]:
        """Hold an amount while the body runs, waiting until there is enough; do not nest this.

        A request for more than a person's share counts as the whole share: it is never refused, and never waits
        forever.
        """
        amount = min(amount, self._most_per_person)
        await self._grant(person, amount)
        try:
            yield
        finally:
            self._give_back(person, amount)

    async def _grant(self, person: int, amount: int) -> None:
        waiting = _Waiting(person, amount, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        self._serve()
        try:
            await waiting.granted
        except asyncio.CancelledError:
            if waiting in self._waiting:
                self._waiting.remove(waiting)
                self._serve()
            else:
                self._give_back(person, amount)
            raise

    def _give_back(self, person: int, amount: int) -> None:
        self._free += amount
        self._held[person] -= amount
        if not self._held[person]:
            del self._held[person]
        self._serve()

    def _serve(self) -> None:
        """Grant what is possible, in order; small requests do not overtake a large one, which would starve."""
        for waiting in tuple(self._waiting):
            # Its task has been cancelled, but has not run since; it will leave the queue by itself.
            if waiting.granted.cancelled():
                continue
            if self._held[waiting.person] + waiting.amount > self._most_per_person:
                continue
            if waiting.amount > self._free:
                return
            self._waiting.remove(waiting)
            self._free -= waiting.amount
            self._held[waiting.person] += waiting.amount
            waiting.granted.set_result(None)
