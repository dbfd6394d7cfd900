"""A suspect is tried alone, and holds up the others no longer than it has to."""

import asyncio

import pytest

from bot.messengers.telegram.updates import crash_isolation
from bot.messengers.telegram.updates.crash_isolation import CrashIsolation


async def answers() -> None:
    """Answer as a warm language worker does."""


class Processor:
    """Begins updates, each in a task of its own, and notes which have begun."""

    def __init__(self, workers_answer=answers) -> None:
        self.isolation = CrashIsolation(workers_answer)
        self.begun: list[str] = []
        self._ends: dict[str, asyncio.Event] = {}
        self._tasks: list[asyncio.Task[None]] = []

    async def begin(self, name: str, *, alone: bool = False) -> None:
        self._ends[name] = asyncio.Event()
        place = self.isolation.alone() if alone else self.isolation.together()
        self._tasks.append(asyncio.create_task(self._run(name, place)))
        await self.settle()

    async def end_all(self) -> None:
        await self.end(*self._ends)
        await asyncio.gather(*self._tasks)

    async def end(self, *names: str) -> None:
        for name in names:
            self._ends[name].set()
        await self.settle()

    async def settle(self) -> None:
        for _ in range(10):
            await asyncio.sleep(0)

    async def _run(self, name: str, place) -> None:
        async with place:
            self.begun.append(name)
            await self._ends[name].wait()


@pytest.fixture
async def processor():
    begins = Processor()
    yield begins
    await begins.end_all()


async def test_a_suspect_waits_until_all_others_have_ended_and_they_wait_for_it(processor):
    for name in ("a", "b"):
        await processor.begin(name)
    await processor.begin("suspect", alone=True)
    await processor.begin("c")
    await processor.end("a")
    assert processor.begun == ["a", "b"]

    await processor.end("b")
    assert processor.begun == ["a", "b", "suspect"]

    await processor.end("suspect")
    assert processor.begun == ["a", "b", "suspect", "c"]


async def test_those_that_waited_for_a_suspect_begin_before_the_next_one(processor):
    await processor.begin("one", alone=True)
    await processor.begin("two", alone=True)
    for name in ("a", "b"):
        await processor.begin(name)

    await processor.end("one")
    assert processor.begun == ["one", "a", "b"]

    await processor.end("a", "b")
    assert processor.begun == ["one", "a", "b", "two"]


async def test_a_suspect_does_not_begin_while_the_workers_load_their_models():
    are_warm = asyncio.Event()
    processor = Processor(are_warm.wait)
    await processor.begin("suspect", alone=True)
    await processor.begin("a")
    assert processor.begun == ["a"]

    await processor.end("a")
    are_warm.set()
    await processor.settle()
    assert processor.begun == ["a", "suspect"]
    await processor.end_all()


async def test_a_worker_that_never_answers_does_not_hold_up_a_suspect_for_ever(monkeypatch):
    monkeypatch.setattr(crash_isolation, "MAX_LOADING_SECONDS", 0)
    processor = Processor(asyncio.Event().wait)
    await processor.begin("suspect", alone=True)

    assert processor.begun == ["suspect"]
    await processor.end_all()


async def test_an_update_that_does_not_end_does_not_hold_up_a_suspect_for_ever(processor, monkeypatch):
    monkeypatch.setattr(crash_isolation, "MAX_DRAIN_SECONDS", 0)
    await processor.begin("hangs")
    await processor.begin("suspect", alone=True)

    assert processor.begun == ["hangs", "suspect"]


async def test_a_suspect_that_does_not_end_does_not_hold_up_the_others_for_ever(processor, monkeypatch):
    monkeypatch.setattr(crash_isolation, "MAX_DRAIN_SECONDS", 0)
    monkeypatch.setattr(crash_isolation, "MAX_TRIAL_SECONDS", 0)
    await processor.begin("suspect", alone=True)
    await processor.begin("a")

    assert processor.begun == ["suspect", "a"]
