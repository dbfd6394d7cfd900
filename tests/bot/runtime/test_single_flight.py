"""Work is done once for all who ask for it."""

import asyncio

import pytest

from bot.runtime.single_flight import SingleFlightCache


class Maker:
    """Makes a result once `may_finish` is set, and counts its calls."""

    def __init__(self) -> None:
        self.calls = 0
        self.may_finish = asyncio.Event()

    async def __call__(self) -> str:
        self.calls += 1
        await self.may_finish.wait()
        return f"result {self.calls}"


async def test_callers_share_the_work_that_is_under_way():
    make, cache = Maker(), SingleFlightCache(bool)
    waiting = [asyncio.ensure_future(cache.get("key", make)) for _ in range(5)]
    make.may_finish.set()

    assert await asyncio.gather(*waiting) == ["result 1"] * 5
    assert await cache.get("key", make) == "result 1"
    assert await cache.get("other", make) == "result 2"


async def test_a_result_not_worth_keeping_is_made_again():
    make, cache = Maker(), SingleFlightCache(lambda _: False)
    make.may_finish.set()

    assert [await cache.get("key", make), await cache.get("key", make)] == ["result 1", "result 2"]


async def test_the_latest_used_results_are_kept():
    make, cache = Maker(), SingleFlightCache(bool, max_results=2)
    make.may_finish.set()
    for key in ("a", "b", "a", "c"):
        await cache.get(key, make)

    assert [await cache.get("a", make), await cache.get("b", make)] == ["result 1", "result 4"]


async def test_a_failure_reaches_the_caller_and_is_not_kept():
    cache = SingleFlightCache(bool)

    async def fails() -> str:
        raise ValueError("no")

    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            await cache.get("key", fails)

    async def works() -> str:
        return "yes"

    assert await cache.get("key", works) == "yes"


async def test_a_cancelled_caller_does_not_stop_the_others():
    make, cache = Maker(), SingleFlightCache(bool)
    gone, stays = (asyncio.ensure_future(cache.get("key", make)) for _ in range(2))
    await asyncio.sleep(0)
    gone.cancel()
    make.may_finish.set()

    assert await stays == "result 1"
    assert make.calls == 1
