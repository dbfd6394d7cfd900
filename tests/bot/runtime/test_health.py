"""The health check says whether the process is well."""

import asyncio
import socket

import httpx

from bot.runtime.health import health_server
from bot.runtime.loop_lag import LoopLagMonitor
from storage.database import StorageError


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def get_health(port: int) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(f"http://127.0.0.1:{port}/")


async def test_it_counts_waiting_updates_and_measures_the_loops_lag(bench):
    port = free_port()
    async with health_server("127.0.0.1", port, bench.store):
        answer = await get_health(port)

    assert answer.status_code == 200
    assert answer.json()["inbox"] == {"waiting": 0, "set_aside": 0}
    assert answer.json()["event_loop_lag_ms"].keys() == {"p50", "p99", "max"}


async def test_it_is_unhealthy_without_its_database(bench, monkeypatch):
    async def fails() -> None:
        raise StorageError("disk full")

    monkeypatch.setattr(bench.store.inbox, "counts", fails)
    port = free_port()
    async with health_server("127.0.0.1", port, bench.store):
        answer = await get_health(port)

    assert answer.status_code == 503


async def test_a_blocked_loop_shows_in_the_figures():
    now = 0.0
    delays = iter([0.0] * 98 + [0.004, 0.2])
    over = asyncio.Event()

    async def sleep_late(seconds: float) -> None:
        nonlocal now
        delay = next(delays, None)
        if delay is None:
            over.set()
            await asyncio.Event().wait()
        now += seconds + (delay or 0.0)

    async with LoopLagMonitor(lambda: now, sleep_late).running() as monitor:
        await over.wait()

        assert monitor.figures() == {"p50": 0.0, "p99": 4.0, "max": 200.0}
