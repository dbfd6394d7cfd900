import asyncio
from types import SimpleNamespace
from typing import Any

from bot.briefings import scheduler as module
from bot.briefings.scheduler import BriefingScheduler
from bot.domain.bell import Bell


async def test_a_job_that_is_broken_off_has_ended_before_the_scheduler_has(monkeypatch) -> None:
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

    monkeypatch.setattr(BriefingScheduler, "tick", nothing)
    deps: Any = SimpleNamespace(followed=Bell())
    jobs = BriefingScheduler(deps, nothing, follow)
    async with jobs.ticking():
        jobs.follow_now()
        await begun.wait()

    assert log == ["begun", "connection given back"]
