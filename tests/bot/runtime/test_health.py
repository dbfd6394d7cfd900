"""Whoever watches over the process is told how it is."""

import asyncio
import socket

import httpx

from bot.runtime.health import healthy
from bot.runtime.loop_lag import LoopLagMonitor
from storage.database import StorageError


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def asked(port: int) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(f"http://127.0.0.1:{port}/")


async def test_it_says_what_waits_and_how_late_the_loop_comes(bench):
    port = free_port()
    async with healthy("127.0.0.1", port, bench.store):
        answer = await asked(port)

    assert answer.status_code == 200
    assert answer.json()["inbox"] == {"waiting": 0, "set_aside": 0}
    assert answer.json()["event_loop_lag_ms"].keys() == {"p50", "p99", "max"}


async def test_without_its_database_it_is_not_well(bench, monkeypatch):
    async def gone() -> None:
        raise StorageError("disk full")

    monkeypatch.setattr(bench.store.inbox, "counts", gone)
    port = free_port()
    async with healthy("127.0.0.1", port, bench.store):
        answer = await asked(port)

    assert answer.status_code == 503


async def test_what_holds_up_the_loop_is_seen():
    now = 0.0
    delays = iter([0.0] * 98 + [0.004, 0.2])
    over = asyncio.Event()

    async def late(seconds: float) -> None:
        nonlocal now
        delay = next(delays, None)
        if delay is None:
            over.set()
            await asyncio.Event().wait()
        now += seconds + (delay or 0.0)

    async with LoopLagMonitor(lambda: now, late).running() as pulse:
        await over.wait()

        assert pulse.figures() == {"p50": 0.0, "p99": 4.0, "max": 200.0}
