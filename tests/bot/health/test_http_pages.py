"""The health check says whether the process is well."""

import asyncio
import socket

import httpx
import pytest

from bot.console.healthy import complaint
from bot.domain.start_error import CannotStartError
from bot.health.http_pages import health_server
from bot.health.loop_lag import LoopLagMonitor
from bot.health.readiness import Watch
from storage.database import StorageError
from tests.bot.conftest import Bench

CALLS = (("GET", "/"), ("GET", "/1001"), ("GET", "/telegram"), ("POST", "/"))


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def watch_of(bench: Bench) -> Watch:
    return Watch(bench.store, bench.workers, bench.running.health)


async def get_health(port: int) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(f"http://127.0.0.1:{port}/")


async def test_a_port_that_is_in_use_is_one_line_with_the_setting(bench):
    port = free_port()
    async with health_server("127.0.0.1", port, watch_of(bench)):
        with pytest.raises(CannotStartError) as refused:
            async with health_server("127.0.0.1", port, watch_of(bench)):
                pass

    assert str(refused.value) == (
        f"HEALTH_PORT: port {port} of 127.0.0.1 is in use; give each process on this machine its own"
    )


async def test_an_address_of_another_machine_cannot_be_listened_on(bench):
    with pytest.raises(CannotStartError, match=r"HEALTH_PORT: port 8080 of 192\.0\.2\.1 cannot be listened on: Cannot"):
        async with health_server("192.0.2.1", 8080, watch_of(bench)):
            pass


async def test_it_counts_waiting_updates_and_measures_the_loops_lag(bench):
    port = free_port()
    async with health_server("127.0.0.1", port, watch_of(bench)):
        answer = await get_health(port)

    assert answer.status_code == 200
    assert answer.json()["inbox"] == {"waiting": 0, "set_aside": 0}
    assert answer.json()["event_loop_lag_ms"].keys() == {"p50", "p99", "max"}


async def test_the_health_check_reveals_nothing_about_chats(bench):
    await bench.ask("/start")
    port = free_port()
    async with health_server("127.0.0.1", port, watch_of(bench)), httpx.AsyncClient(trust_env=False) as client:
        answers = [await client.request(way, f"http://127.0.0.1:{port}{path}") for way, path in CALLS]

    assert [answer.status_code for answer in answers] == [200, 404, 404, 405]
    assert answers[0].json().keys() == {"status", "inbox", "event_loop_lag_ms"}
    assert answers[0].json()["inbox"].keys() == {"waiting", "set_aside"}
    for answer in answers:
        assert not any(word in answer.text for word in ("1001", "Ann", "/start", "precis"))


async def test_a_check_with_a_body_is_refused_before_the_body_is_read(bench):
    port = free_port()
    async with health_server("127.0.0.1", port, watch_of(bench)):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET / HTTP/1.1\r\nHost: here\r\nContent-Length: 95000000\r\n\r\n")
        answer = await reader.read()
        writer.close()

    assert answer.startswith(b"HTTP/1.1 400 ")


async def test_it_is_unhealthy_without_its_database(bench, monkeypatch):
    async def fails() -> None:
        raise StorageError("disk full")

    monkeypatch.setattr(bench.store.inbox, "counts", fails)
    port = free_port()
    async with health_server("127.0.0.1", port, watch_of(bench)):
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


async def test_the_command_asks_the_bot_that_runs(bench, monkeypatch):
    port = free_port()
    async with health_server("0.0.0.0", port, watch_of(bench)):  # noqa: S104 # what a container listens on
        assert await asyncio.to_thread(complaint, "0.0.0.0", port) is None  # noqa: S104

        async def lost() -> None:
            raise StorageError("gone")

        monkeypatch.setattr(bench.store.inbox, "counts", lost)
        assert await asyncio.to_thread(complaint, "127.0.0.1", port) == "the bot is not healthy (status 503)"
    assert await asyncio.to_thread(complaint, "127.0.0.1", port) == (
        f"the bot does not answer on port {port} (ConnectionRefusedError)"
    )
