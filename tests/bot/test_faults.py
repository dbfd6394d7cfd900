"""What can go wrong around the bot shows in `/readyz`, and the bot recovers by itself."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from telegram.error import NetworkError

from bot.articles.samples import HARBOUR
from bot.health.figures import MAX_SILENCE, STORAGE_MEMORY, HealthFigures
from bot.health.readiness import MAX_ANSWER_TIME, MAX_WORKER_SILENCE, Part, Watch
from bot.messengers.telegram.loopback import LoopbackTelegram, Refused
from bot.runtime.workers import Workers
from tests.bot.conftest import Bench, running_bot
from tests.bot.test_full_disk import LONG, no_room

READY: dict[Part, str] = {}


@pytest.fixture(autouse=True)
def retry_at_once(monkeypatch):
    monkeypatch.setattr("storage.database_retry.RETRY_SECONDS", 0.02)
    monkeypatch.setattr("bot.messengers.telegram.updates.polling.poller.MAX_DELAY_SECONDS", 0.02)


@pytest.fixture
async def watch(bench: Bench) -> AsyncIterator[Watch]:
    """A watch that looks when the test says so, on a bot that is ready."""
    watch = Watch(bench.store, bench.workers, bench.running.health)
    # Without this, the fixture would rely on an earlier test to have started the session's workers.
    await bench.workers.answered()
    await bench.ask("/start")
    await looked(watch)
    assert watch.faults() == READY
    yield watch
    watch._database.end()
    watch._workers.end()


async def looked(watch: Watch) -> dict[Part, str]:
    """Look, wait for the answers, and return what is wrong."""
    await watch.look()
    await watch.answers()
    return watch.faults()


async def found(part: Part, watch: Watch) -> None:
    """Wait until there is something wrong with a part."""
    while part not in watch.faults():  # noqa: ASYNC110 - that a retry has failed sets no event
        await asyncio.sleep(0.001)


def take_away(bench: Bench) -> Callable[[], object]:
    """Rename the database's file, and return what puts it back."""
    file = Path(bench.store._database.path or "")
    away = file.rename(file.with_suffix(".away"))
    return lambda: away.rename(file)


async def test_a_bot_that_gets_no_answer_to_its_polls_is_not_ready_until_it_does(bench, watch, monkeypatch):
    broken = asyncio.Event()

    async def silent(_parameters):
        await broken.wait()
        raise NetworkError("the line was cut")

    # The poll that is under way is answered, and the next one is not.
    real = bench.telegram._get_updates
    monkeypatch.setattr(bench.telegram, "_get_updates", silent)
    await bench.ask("/help")
    bench.clock.move(seconds=MAX_SILENCE.total_seconds() + 1)

    assert watch.faults() == {Part.TELEGRAM: "Telegram has not answered for 36 seconds"}

    monkeypatch.setattr(bench.telegram, "_get_updates", real)
    broken.set()
    await bench.ask("/help")

    assert watch.faults() == READY


async def test_with_a_full_disk_it_is_not_ready_until_there_is_room(bench, watch):
    replies = len(bench.replies())
    async with no_room(bench.store):
        await bench.ann.send_text(LONG)
        await found(Part.DATABASE, watch)

        assert watch.faults() == {Part.DATABASE: "database or disk is full"}
        # Updates are not fetched meanwhile, which is no fault of Telegram's.
        watch.health.reception.answered_at = bench.clock.now() - 2 * MAX_SILENCE
        assert watch.faults() == {Part.DATABASE: "database or disk is full"}

    await bench.ann.wait_until(lambda: bench.replies()[replies:])
    await bench.settle()
    bench.clock.move(seconds=STORAGE_MEMORY.total_seconds() + 1)
    await bench.ask("/help")

    assert await looked(watch) == READY


async def test_without_its_database_file_it_is_not_ready_until_that_is_back(bench, watch):
    put_back = take_away(bench)

    assert await looked(watch) == {Part.DATABASE: "the database file was deleted or replaced"}

    put_back()

    assert await looked(watch) == READY


async def test_workers_that_hang_are_replaced_and_their_articles_read_again(settings, clock):
    telegram = LoopbackTelegram(clock.now)
    with Workers(count=1, time_limit=300.0) as workers:
        await workers.warm()
        async with running_bot(settings, workers, clock, telegram) as bench:
            watch = Watch(bench.store, workers, bench.running.health)
            await bench.ask("/start")
            assert await looked(watch) == READY
            stopped = list(workers._pool._pool_manager.worker_manager.workers.values())
            for each in stopped:
                os.kill(each.pid, signal.SIGSTOP)

            asked = await bench.ann.send_text(HARBOUR)
            await watch.look()
            await watch._database.answer()
            clock.move(seconds=MAX_ANSWER_TIME.total_seconds() + 1)
            assert watch.faults() == {Part.WORKERS: "it has not answered for 11 seconds"}

            clock.move(seconds=MAX_WORKER_SILENCE.total_seconds())
            await watch.look()
            await bench.ann.answer(after=asked)
            await looked(watch)

            assert Part.WORKERS not in watch.faults()
            assert bench.running.health.pool_restarts == 1
            assert not any(each.is_alive() for each in stopped)


async def test_with_a_revoked_token_it_is_not_ready_and_answers_once_the_token_is_accepted(bench, watch, caplog):
    def revoked(_name, _parameters):
        raise Refused(401, "Unauthorized")

    async def refused(_parameters):
        raise Refused(401, "Unauthorized")

    real, replies = bench.telegram._get_updates, len(bench.replies())
    bench.telegram.faults.append(revoked)
    bench.telegram._get_updates = refused
    await bench.ann.send_text("/help")
    await found(Part.TELEGRAM, watch)
    await bench.running.application.update_queue.join()
    await bench.running.courier.idle()

    assert watch.faults() == {Part.TELEGRAM: "Telegram does not accept the token"}
    assert set(await bench.store.deliveries.counts()) == {"sent", "ready"}

    bench.telegram.faults.clear()
    bench.telegram._get_updates = real
    bench.clock.move(seconds=1)
    await bench.tick()
    await bench.ask("/help")

    assert watch.faults() == READY
    assert len(bench.replies()) == replies + 2


async def test_while_another_process_polls_it_is_not_ready(bench, watch, monkeypatch):
    refusals = [Refused(409, "Conflict: terminated by other getUpdates request")]
    real = bench.telegram._get_updates

    async def conflicting(parameters):
        if refusals:
            raise refusals.pop()
        return await real(parameters)

    monkeypatch.setattr(bench.telegram, "_get_updates", conflicting)
    monkeypatch.setattr("bot.messengers.telegram.updates.polling.poller._delays", lambda: iter([0.0] * 5))
    await bench.ask("/help")
    await bench.ask("/help")

    # Two that poll are answered in turn.
    assert watch.faults() == {Part.TELEGRAM: "another process polls with this token, or a webhook is set"}

    bench.clock.move(seconds=MAX_SILENCE.total_seconds() + 1)
    await bench.ask("/help")

    assert watch.faults() == READY


async def test_a_fault_is_logged_while_it_lasts_and_when_it_ends(bench, watch, caplog):
    await looked(watch)
    caplog.set_level("INFO", "bot.health.readiness")
    put_back = take_away(bench)
    for _ in range(4):
        await looked(watch)
    put_back()
    for _ in range(2):
        await looked(watch)

    ours = [record.getMessage() for record in caplog.records if record.name == "bot.health.readiness"]
    # The first look after each change still has the answer of the one before.
    assert ours == ["not ready: database: the database file was deleted or replaced"] * 4 + ["ready: database"]


async def test_a_watch_that_a_bug_has_ended_does_not_look_ready(bench, monkeypatch, caplog):
    async def broken():
        raise ZeroDivisionError

    async def pause(_seconds):
        await asyncio.sleep(0)

    monkeypatch.setattr(bench.store.counts, "check_writable", broken)
    watch = Watch(bench.store, bench.workers, bench.running.health, pause)
    async with watch.running():
        await asyncio.wait({watch._looking})

        assert watch.faults().keys() == set(Part)
    assert "the watch has ended because of a bug" in caplog.text


async def test_the_probes_of_a_watch_have_ended_when_the_watch_has(clock):
    asked = asyncio.Event()

    async def silent():
        asked.set()
        await asyncio.Event().wait()

    store, workers = SimpleNamespace(figures=SimpleNamespace(check_writable=silent)), SimpleNamespace(fault=silent)
    before = asyncio.all_tasks()
    async with Watch(store, workers, HealthFigures(clock.now)).running():
        await asked.wait()

    assert asyncio.all_tasks() == before
