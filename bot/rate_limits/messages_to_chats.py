"""Limits how often messages are sent, over all chats and in each chat, to stay below the messenger's own limits.

Telegram's flood control blocks a chat for seconds to minutes. Waiting a moment before sending avoids that.
"""

import asyncio
import heapq
import itertools
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from bot.rate_limits.messages_in_flight import InFlight
from bot.rate_limits.sliding_window import SlidingWindow
from storage.database_retry import Pause

Limit: TypeAlias = tuple[int, float]
"""A maximum number of messages in any period of this many seconds."""


@dataclass(frozen=True, slots=True)
class RateLimits:
    """The limits over all chats, in each private chat, and in each group or channel.

    `in_flight` is how many messages may be in flight at once.
    """

    over_all_chats: tuple[Limit, ...] = ()
    in_private: tuple[Limit, ...] = ()
    in_group: tuple[Limit, ...] = ()
    in_flight: int | None = None


NO_LIMITS: Final = RateLimits()

_MAX_CHATS: Final = 1_000
"""Chats that are remembered before idle ones are dropped."""

_LOOK_AGAIN_SECONDS: Final = 0.1

_IDLE_SECONDS: Final = 120.0
"""Seconds after which a chat is idle: all of its windows are open by then."""


@dataclass(slots=True)
class _ChatLimit:
    """The state of one chat: a lock that serialises its messages, and the windows that limit them."""

    windows: tuple[SlidingWindow, ...]
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0
    last: float = 0.0


class RateLimiter:
    """Delays messages so that no limit is exceeded: in order within a chat, with answers first over all chats.

    `clock` returns seconds; `pause` sleeps for a number of seconds.
    """

    def __init__(
        self, limits: RateLimits, clock: Callable[[], float] = time.monotonic, pause: Pause = asyncio.sleep
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._pause = pause
        self._chats: dict[int, _ChatLimit] = {}
        self._windows = _windows(limits.over_all_chats)
        self._in_flight = InFlight(limits.in_flight)
        self._waiting: list[tuple[bool, int, asyncio.Future[Callable[[], None]]]] = []
        self._sequence = itertools.count()
        self._admission_task: asyncio.Task[None] | None = None
        self.processes = 1

    def share_among(self, processes: int) -> None:
        """Take an equal share of the limit over all chats, as one of this many processes."""
        self.processes = processes
        self._in_flight.share_among(processes)
        for window in self._windows:
            window.share_among(processes)

    def sent_elsewhere(self, telegram_id: int) -> None:
        """Count a message that another process sends to a chat."""
        self._forget_idle()
        chat = self._chat(telegram_id)
        chat.last = self._clock()
        for window in chat.windows:
            window.take(chat.last)

    @asynccontextmanager
    async def chat(self, telegram_id: int) -> AsyncIterator[None]:
        """Hold the lock of a chat while the body runs; other senders to the chat wait."""
        self._forget_idle()
        chat = self._chat(telegram_id)
        chat.users += 1
        try:
            async with chat.lock:
                yield
        finally:
            chat.users -= 1
            chat.last = self._clock()

    @asynccontextmanager
    async def turn(self, telegram_id: int, *, is_answer: bool) -> AsyncIterator[None]:
        """Wait until one more message may be sent to a chat; the body sends it. The caller must hold `chat`."""
        windows = self._chat(telegram_id).windows
        await self._wait_for(windows)
        end = await self._wait_for_all_chats(is_answer=is_answer)
        for window in windows:
            window.take(self._clock())
        try:
            yield
        finally:
            end()

    async def until_at_most(self, waiting: int) -> None:
        """Wait until the backlog over all chats is at most this many messages."""
        while len(self._waiting) > waiting:
            await self._pause(_LOOK_AGAIN_SECONDS)

    def _chat(self, telegram_id: int) -> _ChatLimit:
        """Return the state of a chat; private chats have positive ids, groups and channels negative ones."""
        if telegram_id not in self._chats:
            limits = self._limits.in_private if telegram_id > 0 else self._limits.in_group
            self._chats[telegram_id] = _ChatLimit(_windows(limits))
        return self._chats[telegram_id]

    async def _wait_for_all_chats(self, *, is_answer: bool) -> Callable[[], None]:
        """Wait until one more message may be sent; return the function to call when it is no longer in flight."""
        admitted: asyncio.Future[Callable[[], None]] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (not is_answer, next(self._sequence), admitted))
        if self._admission_task is None or self._admission_task.done():
            self._admission_task = asyncio.create_task(self._admit_waiting())
        return await admitted

    async def _admit_waiting(self) -> None:
        """Admit the waiting messages one by one, answers first."""
        while self._waiting:
            await self._in_flight.room()
            await self._wait_for(self._windows)
            *_, admitted = heapq.heappop(self._waiting)
            if not admitted.done():
                for window in self._windows:
                    window.take(self._clock())
                admitted.set_result(self._in_flight.begin())

    async def _wait_for(self, windows: tuple[SlidingWindow, ...]) -> None:
        while wait := max((window.wait(self._clock()) for window in windows), default=0):
            await self._pause(wait)

    def _forget_idle(self) -> None:
        """Drop the chats whose windows are all open again."""
        if len(self._chats) <= _MAX_CHATS:
            return
        now = self._clock()
        idle = [key for key, chat in self._chats.items() if not chat.users and now - chat.last > _IDLE_SECONDS]
        for key in idle:
            del self._chats[key]


def _windows(limits: tuple[Limit, ...]) -> tuple[SlidingWindow, ...]:
    return tuple(SlidingWindow(*limit) for limit in limits)
