"""Work done once for all who ask for it."""

import asyncio

import pytest

from bot.runtime.single_flight import SingleFlightCache


class Maker:
    """Makes a result when it is let, and counts how often it was asked to."""

    def __init__(self) -> None:
        self.asked = 0
        self.let = asyncio.Event()

    async def __call__(self) -> str:
        self.asked += 1
        await self.let.wait()
        return f"result {self.asked}"


async def test_who_asks_while_it_is_made_gets_the_same():
    make, shared = Maker(), SingleFlightCache(bool)
    waiting = [asyncio.ensure_future(shared.get("key", make)) for _ in range(5)]
    make.let.set()

    assert await asyncio.gather(*waiting) == ["result 1"] * 5
    assert await shared.get("key", make) == "result 1"
    assert await shared.get("other", make) == "result 2"


async def test_what_is_not_worth_keeping_is_made_anew():
    make, shared = Maker(), SingleFlightCache(lambda _: False)
    make.let.set()

    assert [await shared.get("key", make), await shared.get("key", make)] == ["result 1", "result 2"]


async def test_of_many_the_latest_are_remembered():
    make, shared = Maker(), SingleFlightCache(bool, most=2)
    make.let.set()
    for key in ("a", "b", "a", "c"):
        await shared.get(key, make)

    assert [await shared.get("a", make), await shared.get("b", make)] == ["result 1", "result 4"]


async def test_a_failure_is_told_to_all_and_forgotten():
    shared = SingleFlightCache(bool)

    async def fails() -> str:
        raise ValueError("no")

    for _ in range(2):
        with pytest.raises(ValueError, match="no"):
            await shared.get("key", fails)

    async def works() -> str:
        return "yes"

    assert await shared.get("key", works) == "yes"


async def test_who_stops_waiting_does_not_stop_the_others():
    make, shared = Maker(), SingleFlightCache(bool)
    gone, stays = (asyncio.ensure_future(shared.get("key", make)) for _ in range(2))
    await asyncio.sleep(0)
    gone.cancel()
    make.let.set()

    assert await stays == "result 1"
    assert make.asked == 1
