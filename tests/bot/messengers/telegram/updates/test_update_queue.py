"""Nothing received is lost, nothing is done twice."""

import asyncio

import pytest
from telegram import Update

from bot.articles.samples import HARBOUR
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram, Person
from bot.messengers.telegram.loopback.users import channel_origin, create_group
from bot.messengers.telegram.updates.chat_order import MAX_ATTEMPTS, SUSPECT_AFTER_CRASHES, ChatOrderedProcessor
from bot.messengers.telegram.updates.updates_in_memory import MAX_IN_MEMORY
from storage.store import Store
from tests.bot.conftest import running_bot


def written(person: Person, text: str, update_id: int) -> dict[str, object]:
    message = {"message_id": update_id, "date": 1_764_000_000, "chat": person.chat.api_chat, "from": person.user}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    return {"update_id": update_id, "message": {**message, "text": text, "entities": entities}}


async def receive(url: str, *updates: dict[str, object], clock) -> None:
    """Leave updates as a crash leaves them: received, not dealt with."""
    store = await Store.open(url)
    for update in updates:
        chat_id = update["message"]["chat"]["id"]
        await store.inbox.put(update["update_id"], chat_id, Update.de_json(update, None).to_dict(), clock.now())
    await store.close()


async def test_updates_received_before_a_crash_are_processed_after_it(settings, workers, clock):
    telegram = LoopbackTelegram(clock.now, first_id=100)
    ann = Person(telegram, "Ann", 1001)
    await receive(settings.database_url, written(ann, HARBOUR, 7), written(ann, "/start", 8), clock=clock)

    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        assert [shown.text.splitlines()[0] for shown in bench.replies()] == [
            HARBOUR.splitlines()[0],
            ENGLISH("welcome").splitlines()[0],
        ]
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def test_an_update_is_on_disk_before_telegram_is_told_and_done_after(bench):
    seen = []
    put = bench.store.inbox.put

    async def watched(*row):
        kept = await put(*row)
        confirmed = row[0] not in [update["update_id"] for update in bench.telegram.updates]
        seen.append((confirmed, (await bench.store.inbox.counts())["waiting"]))
        return kept

    bench.store.inbox.put = watched
    await bench.ask("/start")
    await bench.settle()

    assert seen == [(False, 1)]
    assert bench.telegram.updates == []
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def test_an_update_that_a_tick_finds_before_it_is_queued_is_queued_once(bench):
    put = bench.store.inbox.put

    async def put_then_tick(*row):
        kept = await put(*row)
        await bench.running.scheduler.tick()
        return kept

    bench.store.inbox.put = put_then_tick
    await bench.ask("/start")
    await bench.settle()

    assert len(bench.replies()) == 1
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def test_an_update_that_comes_twice_is_taken_once(bench):
    update = written(bench.ann, "/start", 5000)

    assert [await bench.running.take(update) for _ in range(2)] == [5000, 5000]
    await bench.settle()

    assert [shown.text for shown in bench.replies()] == [ENGLISH("welcome")]


async def test_a_reader_behind_a_long_queue_is_told_once_how_many_are_ahead(bench, monkeypatch):
    monkeypatch.setattr("bot.messengers.telegram.updates.update_queue.QUEUE_NOTICE_THRESHOLD", 3)
    bob, room = Person(bench.telegram, "Bob", 1002), create_group(bench.telegram, bench.ann, "Newsroom")
    halt = asyncio.Event()
    real = bench.store.duplicates.candidates

    async def slow(*args):
        await halt.wait()
        return await real(*args)

    monkeypatch.setattr(bench.store.duplicates, "candidates", slow)
    for number in range(4):
        await bench.ann.send_text(f"{number} {HARBOUR}")
    for _ in range(2):
        await bob.send_text(HARBOUR)
    await bob.send_text("/help")
    await room.send_text(HARBOUR)
    await bob.wait_until(lambda: [shown for shown in bob.messages if shown.by_bot])
    await bench.telegram.all_confirmed()
    halt.set()
    await bench.settle()

    lines = [[shown.text for shown in each.messages if "ahead of yours" in shown.text] for each in (bob, room)]
    assert lines == [[ENGLISH("in-line", ahead=4)], []]
    assert len([shown for shown in bob.messages if shown.by_bot]) == 4


async def test_an_update_that_crashes_the_process_every_time_is_set_aside(settings, workers, clock):
    telegram = LoopbackTelegram(clock.now, first_id=100)
    ann = Person(telegram, "Ann", 1001)
    await receive(settings.database_url, written(ann, "/start", 7), clock=clock)
    store = await Store.open(settings.database_url)
    for _ in range(MAX_ATTEMPTS):
        await store.inbox.begin(7)
    await store.close()

    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        assert [shown.text for shown in bench.replies()] == [ENGLISH("bug")]
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 1}


async def test_a_bug_sets_the_update_aside_and_tells_the_reader(bench, monkeypatch, caplog):
    async def broken(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(bench.store.lookup, "search", broken)

    assert (await bench.ask("/search pier")).text == ENGLISH("bug")
    await bench.settle()
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 1}
    assert sum("could not be processed" in record.message for record in caplog.records) == 1


async def test_a_slow_article_holds_up_its_own_chat_only(settings, workers, clock, monkeypatch):
    read_on = asyncio.Event()
    digest = workers.digest

    async def slow(*material: object):
        await read_on.wait()
        return await digest(*material)

    monkeypatch.setattr(workers, "digest", slow)
    async with running_bot(settings, workers, clock) as bench:
        bob = Person(bench.telegram, "Bob", number=1002)
        await bench.ann.forward(HARBOUR, channel_origin("The Harbour Herald"))
        await bench.ann.send_text("/start")
        answer = await bob.answer(after=await bob.send_text("/start"))
        assert answer.text == ENGLISH("welcome")
        assert bench.replies() == []

        read_on.set()
        await bench.settle()
        first, second = (shown.text.splitlines()[0] for shown in bench.replies())

    assert (first, second) == (HARBOUR.splitlines()[0], ENGLISH("welcome").splitlines()[0])


async def test_a_shutdown_cancels_slow_work_and_the_next_start_does_it(settings, workers, clock, site, monkeypatch):
    monkeypatch.setattr("bot.runtime.application.SHUTDOWN_SECONDS", 0.1)
    here = settings.model_copy(update={"fetch_allow": frozenset({f"127.0.0.1:{site.port}"})})
    paragraphs = "".join(f"<p>{each}</p>" for each in HARBOUR.split("\n\n")[1:])
    address = site.page("/hang", f"<html><body><article><h1>Harbour</h1>{paragraphs}</article></body></html>")
    telegram = LoopbackTelegram(clock.now)

    for start in range(MAX_ATTEMPTS + 1):
        async with running_bot(here, workers, clock, telegram) as bench:
            if start == 0:
                await bench.ann.send_text(address)
                await bench.ann.send_text("/start")
            await site.arrived.get()
        assert bench.replies() == []
    site.hang.set()

    async with running_bot(here, workers, clock, telegram) as bench:
        await bench.settle()

        first, second = bench.replies()
        assert first.text.startswith("Harbour")
        assert second.text == ENGLISH("welcome")
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def test_updates_in_progress_at_two_crashes_are_tried_alone(settings, workers, clock, monkeypatch):
    telegram = LoopbackTelegram(clock.now, first_id=100)
    people = [Person(telegram, f"Reader {number}", 1001 + number) for number in range(6)]
    await receive(settings.database_url, *(written(each, "/start", at) for at, each in enumerate(people)), clock=clock)
    suspects = range(0, len(people), 2)
    store = await Store.open(settings.database_url)
    for number in suspects:
        for _ in range(SUSPECT_AFTER_CRASHES):
            await store.inbox.begin(number)
    await store.close()
    in_work: set[int] = set()
    company: list[set[int]] = []

    class Watched(ChatOrderedProcessor):
        async def _attempt(self, update, coroutine) -> bool:
            in_work.add(update.update_id)
            company.append(set(in_work))
            begun = await super()._attempt(update, coroutine)
            in_work.discard(update.update_id)
            return begun

    monkeypatch.setattr("bot.runtime.application.ChatOrderedProcessor", Watched)
    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        assert all([shown.text for shown in each.messages if shown.by_bot] == [ENGLISH("welcome")] for each in people)
    assert len(company) == len(people)
    assert all(len(each) == 1 for each in company if each & set(suspects))
    assert {1, 3, 5} in company


@pytest.fixture
def begun(monkeypatch):
    """Return the numbers of the updates whose turn came, in order."""
    numbers = []
    begins = ChatOrderedProcessor._begins

    async def watched(self, update) -> bool | None:
        begun = await begins(self, update)
        if begun:
            numbers.append(update.update_id)
        return begun

    monkeypatch.setattr(ChatOrderedProcessor, "_begins", watched)
    return numbers


async def test_a_flood_is_stored_unread_and_another_chat_is_answered_at_once(bench, begun, monkeypatch):
    bob, queue, most, parsed = Person(bench.telegram, "Bob", 1002), bench.running.application.update_queue, 0, 0
    put, parse = queue.put, Update.de_json

    async def counted(item):
        nonlocal most
        await put(item)
        most = max(most, len(queue._in_memory.ids))

    def counted_parse(*given):
        nonlocal parsed
        parsed += 1
        return parse(*given)

    monkeypatch.setattr(queue, "put", counted)
    monkeypatch.setattr(Update, "de_json", counted_parse)
    bench.telegram.updates += [written(bench.ann, "Hello", bench.telegram.next_id()) for _ in range(2_000)]

    answer = await bob.answer(after=await bob.send_text("/start"))

    assert answer.text == ENGLISH("welcome")
    assert len(begun) <= 200
    assert most <= MAX_IN_MEMORY + 1
    assert parsed <= MAX_IN_MEMORY + 1 + len(begun)


@pytest.mark.parametrize("restart", [False, True])
async def test_updates_waiting_in_the_database_are_processed_once_and_in_order(
    restart, settings, workers, clock, begun, monkeypatch
):
    monkeypatch.setattr("bot.messengers.telegram.updates.updates_in_memory.MAX_IN_MEMORY", 4)
    monkeypatch.setattr("bot.messengers.telegram.updates.updates_in_memory.REFILL_AT", 2)
    monkeypatch.setattr("bot.messengers.telegram.updates.update_queue.MAX_IN_MEMORY", 4)
    telegram, read_on, digest = LoopbackTelegram(clock.now, first_id=100), asyncio.Event(), workers.digest
    if not restart:
        read_on.set()

    async def slow(*material: object):
        await read_on.wait()
        return await digest(*material)

    monkeypatch.setattr(workers, "digest", slow)
    monkeypatch.setattr("bot.runtime.application.SHUTDOWN_SECONDS", 0.1)
    async with running_bot(settings, workers, clock, telegram) as bench:
        sent = [written(bench.ann, HARBOUR, 7), *(written(bench.ann, "/start", 8 + number) for number in range(30))]
        telegram.updates += sent
        async with telegram.changed:
            telegram.changed.notify_all()
        await telegram.all_confirmed()
        if not restart:
            await bench.settle()
    read_on.set()

    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        assert [number for number in begun if number != 7] == list(range(8, 38))
        assert len(bench.replies()) == 31
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}
