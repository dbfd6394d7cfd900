"""The metrics are in Prometheus' format, tell what happened, and name no chat."""

import asyncio

import httpx
from prometheus_client.parser import text_string_to_metric_families

from bot.articles.samples import HARBOUR
from bot.health.http_pages import health_server
from storage.database import StorageError
from tests.bot.conftest import Bench
from tests.bot.health.test_http_pages import free_port, watch_of

READY = {f"precis_ready{{part={part}}}": 1.0 for part in ("database", "telegram", "workers")}


async def answers(bench: Bench, *paths: str) -> list[httpx.Response]:
    """Return what the checks say after one look."""
    port, watch = free_port(), watch_of(bench)
    await watch.look()
    await watch.answers()
    async with health_server("127.0.0.1", port, watch), httpx.AsyncClient(trust_env=False) as client:
        return [await client.get(f"http://127.0.0.1:{port}{path}") for path in paths]


async def metrics(bench: Bench) -> dict[str, float]:
    """Return each sample of a scrape by its name and labels."""
    (answer,) = await answers(bench, "/metrics")
    return {
        sample.name + "".join(f"{{{name}={value}}}" for name, value in sample.labels.items()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


async def test_an_article_shows_in_the_metrics(bench):
    await bench.ask("/start")
    await bench.ask(HARBOUR)
    await bench.settle()
    told = await metrics(bench)

    assert told.items() >= READY.items()
    assert told["precis_updates_received_total{kind=message}"] == 2.0
    assert told["precis_updates_waiting"] == 0.0
    assert told["precis_deliveries{state=sent}"] == 2.0
    assert told["precis_delivery_delay_seconds_count"] == 2.0
    assert told["precis_digest_stage_seconds_count{stage=digest}"] == 1.0
    assert told["precis_chats_active"] == 1.0
    assert [told[f"precis_sources{{state={state}}}"] for state in ("fetched", "failing", "stopped")] == [0, 0, 0]
    assert told["precis_telegram_answered_timestamp_seconds"] == bench.clock.now().timestamp()
    assert told["precis_database_size_bytes"] > 0


async def test_an_update_that_was_set_aside_is_counted_by_kind(bench):
    await bench.store.inbox.put_aside(9, None, {}, "it could not be parsed (TypeError)", bench.clock.now())
    await bench.store.inbox.put_aside(10, None, {}, "ZeroDivisionError", bench.clock.now())
    told = await metrics(bench)

    assert [told[f"precis_updates_set_aside{{kind={kind}}}"] for kind in ("unparsable", "crashed", "bug")] == [1, 0, 1]


async def test_the_checks_reveal_nothing_about_chats(bench):
    await bench.ask("/start")
    told = await answers(bench, "/healthz", "/readyz", "/metrics")

    assert [answer.status_code for answer in told] == [200, 200, 200]
    for answer in told:
        assert not any(word in answer.text for word in ("1001", "Ann", "/start"))


async def test_without_the_database_the_process_still_gives_its_own_metrics(bench, monkeypatch):
    async def fails(_now):
        raise StorageError("gone")

    async def not_written():
        raise StorageError("gone")

    monkeypatch.setattr(bench.store.counts, "read", fails)
    monkeypatch.setattr(bench.store.counts, "check_writable", not_written)
    told = await metrics(bench)
    alive, ready = await answers(bench, "/healthz", "/readyz")

    assert told["precis_ready{part=database}"] == 0.0
    assert "precis_updates_waiting" not in told
    assert (alive.status_code, ready.status_code) == (200, 503)
    assert ready.json() == {"status": "not ready", "database": "gone", "telegram": "ok", "workers": "ok"}


async def test_a_database_that_does_not_respond_does_not_hold_up_a_scrape(bench, monkeypatch):
    async def hangs(_now):
        await asyncio.Event().wait()

    monkeypatch.setattr("bot.health.http_pages.MAX_COUNTING_SECONDS", 0.05)
    monkeypatch.setattr(bench.store.counts, "read", hangs)

    assert (await metrics(bench)).items() >= READY.items()
