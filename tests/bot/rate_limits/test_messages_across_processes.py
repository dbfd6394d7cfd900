"""Several processes keep one limit together."""

import asyncio

import pytest

from bot.rate_limits.messages_across_processes import (
    COUNT_SECONDS,
    SLOW_PROCESSES,
    SLOW_START_SECONDS,
    SharedLimit,
)
from bot.rate_limits.messages_to_chats import RateLimiter
from bot.rate_limits.telegram_limits import TELEGRAM_LIMITS
from storage.database import StorageError

GROUP = -2001


class Peers:
    """Other processes as the test says, and the pauses that the limit takes in between."""

    def __init__(self, *counts: int | StorageError) -> None:
        self.counts = list(counts)
        self.pauses: list[float] = []
        self.is_counted = asyncio.Event()

    async def count(self) -> int:
        count = self.counts.pop(0)
        if isinstance(count, StorageError):
            raise count
        return count

    async def listen(self, heard) -> None:
        self.heard = heard

    async def stop(self) -> None:
        pass

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        if not self.counts:
            self.is_counted.set()
            await asyncio.Event().wait()


@pytest.fixture
def limiter() -> RateLimiter:
    return RateLimiter(TELEGRAM_LIMITS)


async def test_a_single_process_sends_at_the_full_rate_at_once(limiter):
    here = Peers(1)
    async with SharedLimit(here, limiter, here.pause).running():
        assert limiter.processes == 1


async def test_a_process_that_joins_sends_little_until_the_others_have_made_room(limiter):
    here = Peers(4, 4)
    async with SharedLimit(here, limiter, here.pause).running():
        assert limiter.processes == SLOW_PROCESSES
        await here.is_counted.wait()

        assert limiter.processes == 4
        assert here.pauses == [SLOW_START_SECONDS, COUNT_SECONDS]


async def test_processes_make_room_at_once_for_one_that_joins(limiter):
    here = Peers(1)
    async with SharedLimit(here, limiter, here.pause).running():
        here.heard(None)

        assert limiter.processes == 2


async def test_a_process_that_ends_leaves_its_share_to_the_others(limiter):
    here, before = Peers(3, 3, StorageError("gone"), 1), asyncio.all_tasks()
    async with SharedLimit(here, limiter, here.pause).running():
        await here.is_counted.wait()

        assert limiter.processes == 1
    assert asyncio.all_tasks() == before


async def test_the_messages_of_another_process_to_a_chat_are_counted(limiter):
    here = Peers(2)
    async with SharedLimit(here, limiter, here.pause).running():
        for _ in range(3):
            here.heard(GROUP)

        assert max(window.wait(limiter._clock()) for window in limiter._chats[GROUP].windows) > 0
