"""Telegram's limits kept before it has to remind us: so many messages a second in all, and in each chat.

Flood control stops a chat for seconds to minutes. Whoever waits a moment beforehand is never stopped.
"""

import asyncio
import heapq
import itertools
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Final

from storage.retry import Pause

Limit = tuple[int, float]
"""So many messages in any stretch of so many seconds."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast messages may follow each other: over all chats, in a private chat, in a group or channel."""

    in_all: tuple[Limit, ...] = ()
    in_private: tuple[Limit, ...] = ()
    in_group: tuple[Limit, ...] = ()


TELEGRAM: Final = Limits(in_all=((1, 0.037),), in_private=((3, 3.2),), in_group=((3, 3.2), (19, 61.0)))
"""Telegram's: 30 a second, one a second in a chat, 20 a minute in a group; less a little for the network's delays.

Over all chats one follows the other evenly: of 27 at once a crash would leave 27 of which nobody knows.
"""

UNLIMITED: Final = Limits()


def telegram_limits(processes: int) -> Limits:
    """Return the limits of one of several processes with the same token: an equal share of the messages in all."""
    ((messages, seconds),) = TELEGRAM.in_all
    return replace(TELEGRAM, in_all=((messages, seconds * processes),))


_MAX_CHATS: Final = 1_000
_IDLE_SECONDS: Final = 120.0
"""Chats whose last messages are remembered, and seconds after which they are not: every window is open by then."""


class Window:
    """So many in any stretch of so many seconds."""

    def __init__(self, most: int, seconds: float) -> None:
        self._seconds = seconds
        self._taken: deque[float] = deque(maxlen=most)

    def wait(self, now: float) -> float:
        """Return the seconds until one more is allowed."""
        is_full = len(self._taken) == self._taken.maxlen
        return max(0.0, self._taken[0] + self._seconds - now) if is_full else 0.0

    def take(self, now: float) -> None:
        """Count one."""
        self._taken.append(now)


@dataclass(slots=True)
class _ChatLimit:
    """One chat's messages: one after the other, and no faster than its windows allow."""

    windows: tuple[Window, ...]
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0
    last: float = 0.0


class RateLimiter:
    """Gives each message its turn: in its chat in order, over all chats what answers somebody first.

    `clock` gives seconds, `pause` waits for some.
    """

    def __init__(
        self, limits: Limits, clock: Callable[[], float] = time.monotonic, pause: Pause = asyncio.sleep
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._pause = pause
        self._chats: dict[int, _ChatLimit] = {}
        self._windows = _windows(limits.in_all)
        self._line: list[tuple[bool, int, asyncio.Future[None]]] = []
        self._places = itertools.count()
        self._letting_in: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def chat(self, telegram_id: int) -> AsyncIterator[None]:
        """Keep a chat to oneself while the body runs; others who write there come after."""
        self._forget_idle()
        chat = self._chat(telegram_id)
        chat.users += 1
        try:
            async with chat.lock:
                yield
        finally:
            chat.users -= 1
            chat.last = self._clock()

    async def turn(self, telegram_id: int, *, is_answer: bool) -> None:
        """Wait until one more message may go to a chat whose lane is ours."""
        windows = self._chat(telegram_id).windows
        await self._wait_for(windows)
        await self._turn_in_all(is_answer=is_answer)
        for window in windows:
            window.take(self._clock())

    def _chat(self, telegram_id: int) -> _ChatLimit:
        """Return a chat's lane; Telegram numbers people from 1 up and groups from -1 down."""
        if telegram_id not in self._chats:
            limits = self._limits.in_private if telegram_id > 0 else self._limits.in_group
            self._chats[telegram_id] = _ChatLimit(_windows(limits))
        return self._chats[telegram_id]

    async def _turn_in_all(self, *, is_answer: bool) -> None:
        let_in = asyncio.get_running_loop().create_future()
        heapq.heappush(self._line, (not is_answer, next(self._places), let_in))
        if self._letting_in is None or self._letting_in.done():
            self._letting_in = asyncio.create_task(self._let_in())
        await let_in

    async def _let_in(self) -> None:
        """Let in who stands in line, answers before all else."""
        while self._line:
            await self._wait_for(self._windows)
            *_, let_in = heapq.heappop(self._line)
            if not let_in.done():
                for window in self._windows:
                    window.take(self._clock())
                let_in.set_result(None)

    async def _wait_for(self, windows: tuple[Window, ...]) -> None:
        while wait := max((window.wait(self._clock()) for window in windows), default=0):
            await self._pause(wait)

    def _forget_idle(self) -> None:
        """Drop the lanes whose windows are all open again."""
        if len(self._chats) <= _MAX_CHATS:
            return
        now = self._clock()
        idle = [key for key, chat in self._chats.items() if not chat.users and now - chat.last > _IDLE_SECONDS]
        for key in idle:
            del self._chats[key]


def _windows(limits: tuple[Limit, ...]) -> tuple[Window, ...]:
    return tuple(Window(*limit) for limit in limits)
