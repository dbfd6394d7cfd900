"""A disk that is full: nothing is lost, nothing doubled, and the log says why nothing moves."""

import asyncio
import logging
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import text

from bot.articles.samples import HARBOUR
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram
from storage.database import StorageError
from tests.bot.conftest import running_bot

LONG = HARBOUR + "\n\n" + " ".join(f"Pier {number} of the port stays open all the same." for number in range(200))
"""More than the pages that are there have room for."""


@asynccontextmanager
async def no_room(store):
    """Let the database grow no further while the body runs: SQLite then says what it says when a disk is full."""
    await _limit(store, 1)
    try:
        yield
    finally:
        await _limit(store, 1_073_741_823)


async def _limit(store, pages):
    async with store._database._writer.connect() as connection:
        await connection.execute(text(f"PRAGMA max_page_count = {pages}"))


@pytest.fixture(autouse=True)
def tick_now(monkeypatch):
    monkeypatch.setattr("storage.database_retry.RETRY_SECONDS", 0.02)


@pytest.fixture
def complaint():
    """Set once the log has an error."""
    there = asyncio.Event()
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda _record: there.set()
    logging.getLogger("storage.database_retry").addHandler(handler)
    yield there
    logging.getLogger("storage.database_retry").removeHandler(handler)


async def test_messages_that_come_while_the_disk_is_full_are_answered_once_there_is_room(bench, caplog, complaint):
    await bench.ask("/start")
    async with no_room(bench.store):
        sent = [await bench.ann.send_text(LONG), await bench.ann.send_text("/latest")]
        await complaint.wait()
        assert "database or disk is full" in caplog.text
        assert len(bench.replies()) == 1
    answers = await bench.ann.wait_until(lambda: bench.replies()[2:])
    await bench.settle()

    assert len(bench.replies()) == 3
    assert (bench.replies()[1].reply_to, answers[0].text[:4]) == (sent[0], "1 di")
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


@pytest.mark.parametrize("call", ["put", "begin", "storing", "sending", "sent", "done"])
async def test_wherever_the_disk_fills_up_an_article_is_answered_once(bench, monkeypatch, call):
    """One call of the store fails, as it does when the disk was full for that moment."""
    await bench.ask("/start")
    rooms = {"storing": bench.store.digests, "sending": bench.store.deliveries, "sent": bench.store.deliveries}
    room = rooms.get(call, bench.store.inbox)
    real, failures = getattr(room, call), [StorageError("database or disk is full")] * 2

    def failing(*args, **options):
        if failures:
            raise failures.pop()
        return real(*args, **options)

    @asynccontextmanager
    async def failing_to_open(*args, **options):
        if failures:
            raise failures.pop()
        async with real(*args, **options) as transaction:
            yield transaction

    monkeypatch.setattr(room, call, failing_to_open if call == "storing" else failing)
    await bench.ann.send_text(HARBOUR)
    for _ in range(3):
        await bench.settle()
        await bench.tick()

    assert not failures
    assert len(bench.replies()) == 2
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}
    assert set(await bench.store.deliveries.counts()) == {"sent"}


async def test_a_bug_met_with_a_full_disk_is_set_aside_once_there_is_room(bench, monkeypatch):
    real, failures = bench.store.inbox.set_aside, [StorageError("database or disk is full")] * 2

    async def failing(*args):
        if failures:
            raise failures.pop()
        await real(*args)

    async def broken(*_args):
        raise ZeroDivisionError

    monkeypatch.setattr(bench.store.inbox, "set_aside", failing)
    monkeypatch.setattr(bench.store.digests, "count", broken)
    await bench.ann.send_text("/latest")
    await bench.settle()

    assert not failures
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 1}
    assert [shown.text for shown in bench.replies()] == [ENGLISH("bug")]


async def test_updates_that_a_full_disk_held_up_wait_for_the_next_start(settings, workers, clock, monkeypatch):
    telegram = LoopbackTelegram(clock.now)
    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.ask("/start")
        await bench.settle()

        async def fills_up_as_we_stop(*_args, **_options):
            bench.running.application.update_processor.close()
            raise StorageError("database or disk is full")

        monkeypatch.setattr(bench.store.deliveries, "commit", fills_up_as_we_stop)
        await bench.ann.send_text("/latest")
        await bench.settle()
        assert await bench.store.inbox.counts() == {"waiting": 1, "set_aside": 0}

    async with running_bot(settings, workers, clock, telegram) as again:
        await again.settle()
        assert again.replies()[-1].text == ENGLISH("nothing-kept")
