import asyncio
from types import SimpleNamespace
from typing import Any

from bot.briefings import scheduler as module
from bot.briefings.scheduler import BriefingScheduler
from bot.domain.callback_slot import CallbackSlot


async def test_a_cancelled_job_ends_before_the_scheduler_does(monkeypatch) -> None:
    monkeypatch.setattr(module, "SHUTDOWN_SECONDS", 0.0)
    log: list[str] = []
    begun = asyncio.Event()

    async def nothing(*_given: object) -> None:
        return None

    async def follow() -> bool:
        log.append("begun")
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            for _ in range(5):
                await asyncio.sleep(0)
            log.append("connection given back")
        return False

    for job in ("recover", "brief"):
        monkeypatch.setattr(BriefingScheduler, job, nothing)
    deps: Any = SimpleNamespace(source_followed=CallbackSlot())
    jobs = BriefingScheduler(deps, deps, nothing, follow)
    async with jobs.ticking():
        jobs.follow_now()
        await begun.wait()

    assert log == ["begun", "connection given back"]


async def test_a_tick_by_hand_comes_after_the_one_in_progress(monkeypatch) -> None:
    released, begun = asyncio.Event(), []

    async def begin(*_given: object) -> None:
        begun.append(len(begun))
        await released.wait()

    async def nothing() -> None:
        return None

    monkeypatch.setattr(module, "begin_due_briefings", begin)
    deps: Any = SimpleNamespace(store=SimpleNamespace(erasure=SimpleNamespace(catch_up=nothing)))
    jobs = BriefingScheduler(deps, deps, nothing, SimpleNamespace())  # type: ignore[arg-type]
    first, skipped, by_hand = (asyncio.create_task(work()) for work in (jobs.brief, jobs.brief, jobs.tick))
    await skipped
    assert begun == [0]
    released.set()
    await asyncio.gather(first, by_hand)

    assert begun == [0, 1]
