"""Several processes on one PostgreSQL database, behind a load balancer: what one does, no other does again."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import timedelta
from functools import partial

import pytest

from bot.articles.samples import HARBOUR
from bot.domain.process_role import ProcessRole
from bot.health.figures import HealthFigures
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram, Person
from bot.runtime.application import MAX_MESSAGES, MESSAGES_PER_LANGUAGE_WORKER, started
from storage.records import DeliveryState
from storage.store import Store
from tests.bot.conftest import NEVER, Bench
from tests.bot.test_crashes import KINDS, Dead, Power
from tests.conftest import execute, sever

LEAST_POINTS, POINTS = 9, 18
"""Moments at which the power may fail. Updates that arrive together are committed together, so there may be fewer.

The last is one more than there are, before one of two processes has done all there is to do.
"""


class Line(LoopbackTelegram):
    """One process' line to a Telegram that others call as well."""

    def __init__(self, telegram: LoopbackTelegram) -> None:
        super().__init__(telegram.now)
        self.telegram = telegram
        self.halts: list[asyncio.Event] = []
        self.sending = asyncio.Event()

    async def do_request(self, url, *request, **options):
        name = url.rsplit("/", 1)[-1]
        for fault in self.faults:
            fault(name, {})
        if name == "sendMessage" and self.halts:
            self.sending.set()
            await self.halts.pop().wait()
        answer = await self.telegram.do_request(url, *request, **options)
        for loss in self.response_faults:
            loss(name, {})
        return answer


class Process(Bench):
    """One of several: it is handed updates, as a webhook's host is."""

    @property
    def number(self) -> int:
        return self.store.instances.instance_id or 0

    async def hand(self, update: dict[str, object]) -> None:
        await self.running.take(update)

    async def settle(self) -> None:
        await self.running.application.update_queue.join()
        await self.running.courier.idle()


class Several:
    """Processes that share a Telegram and a database, and one reader of both."""

    def __init__(self, url: str, telegram: LoopbackTelegram, processes: Sequence[Process]) -> None:
        self.url = url
        self.telegram = telegram
        self.processes = processes
        self.ann = Person(telegram, "Ann", 1001)

    def updates(self) -> list[dict[str, object]]:
        """Take what Telegram has for us."""
        taken, self.telegram.updates = self.telegram.updates, []
        return taken

    async def settle(self) -> None:
        for _ in range(2):
            await asyncio.gather(*(each.settle() for each in self.processes))

    async def kill(self, process: Process) -> None:
        await sever(self.url, process.number)

    def replies(self) -> list[str]:
        return [shown.text for shown in self.ann.messages if shown.by_bot]


@asynccontextmanager
async def running_process(settings, telegram, workers, clock, role=ProcessRole.BOT) -> AsyncIterator[Process]:
    store, line = await Store.open(settings.database_url), Line(telegram)
    try:
        starting = started(settings, store, workers, HealthFigures(clock.now), line, say_reading_after=NEVER, role=role)
        async with store.working(), starting as running:
            yield Process(running, line, clock, workers)
    finally:
        await store.close()


@pytest.fixture(scope="session")
def several_url(fresh_postgres):
    return fresh_postgres()


@pytest.fixture
async def several(several_url, settings, workers, clock) -> AsyncIterator[Several]:
    """Two bots; a third may die with an exception of its own, and these do not."""
    async with _several(several_url, settings, workers, clock, ProcessRole.BOT, ProcessRole.BOT) as both:
        yield both


@pytest.fixture
async def alone(several_url, settings, workers, clock) -> AsyncIterator[Several]:
    """A single bot."""
    async with _several(several_url, settings, workers, clock, ProcessRole.BOT) as one:
        yield one


@pytest.fixture
async def helped(several_url, settings, workers, clock) -> AsyncIterator[Several]:
    """A bot and a worker."""
    async with _several(several_url, settings, workers, clock, ProcessRole.BOT, ProcessRole.WORKER) as both:
        yield both


@asynccontextmanager
async def _several(several_url, settings, workers, clock, *roles) -> AsyncIterator[Several]:
    store = await Store.open(several_url)
    await store.close()
    await execute(several_url, "TRUNCATE chat, inbox, followed_source RESTART IDENTITY CASCADE")
    shared, telegram = settings.model_copy(update={"database_url": several_url}), LoopbackTelegram(clock.now)
    async with AsyncExitStack() as stack:
        stack.enter_context(suppress(Dead))
        processes = [
            await stack.enter_async_context(running_process(shared, telegram, workers, clock, each)) for each in roles
        ]
        yield Several(several_url, telegram, processes)


async def test_updates_handed_to_two_are_answered_once_and_in_order_within_a_chat(several, monkeypatch):
    people = [several.ann, *(Person(several.telegram, f"Reader {number}", 2000 + number) for number in range(4))]
    names = [f"Nobody{number}" for number in range(6)]
    for name in names:
        for person in people:
            await person.send_text(f"/actors {name}")
    received = asyncio.Event()
    for process in several.processes:
        monkeypatch.setattr(process.store.inbox, "begin", _after(received, process.store.inbox.begin))

    updates = several.updates()
    # One gets them in another order than they were sent: Telegram calls with several at once.
    shares = (updates[::2], updates[1::2][::-1])
    for process, theirs in zip(several.processes, shares, strict=True):
        for update in theirs:
            await process.hand(update)
    received.set()
    await several.settle()

    for person in people:
        assert [shown.text for shown in person.messages if shown.by_bot] == [
            ENGLISH("nobody-named", name=name) for name in names
        ]


def _after(event, call):
    async def called(*args):
        await event.wait()
        return await call(*args)

    return called


async def test_an_album_whose_parts_come_to_two_is_one_article(several):
    await several.ann.send_album((HARBOUR, "", ""))

    one, two = several.processes
    first, *others = several.updates()
    for update in others:
        await two.hand(update)
    await one.hand(first)
    await several.settle()

    assert len(several.replies()) == 1
    assert await one.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def test_work_of_a_process_that_lost_its_lock_is_answered_once(several, monkeypatch, caplog):
    one, two = several.processes
    halt, reached = asyncio.Event(), asyncio.Event()
    real = one.store.duplicates.candidates

    async def slow(*args):
        reached.set()
        await halt.wait()
        return await real(*args)

    monkeypatch.setattr(one.store.duplicates, "candidates", slow)
    await several.ann.send_text(HARBOUR)
    await several.ann.send_text("/help")
    article, question = several.updates()
    await one.hand(article)
    await reached.wait()
    await two.hand(question)
    await several.kill(one)
    await two.tick()
    await two.settle()

    assert [any(kind(text) for kind in KINDS) for text in several.replies()] == [True, True]
    assert KINDS[1](several.replies()[0])
    halt.set()
    await several.settle()
    assert len(several.replies()) == 2
    assert await one.store.inbox.counts() == {"waiting": 0, "set_aside": 0}
    assert [record.message for record in caplog.records if record.name == "bot.messengers.telegram.updates.chat_order"][
        -1
    ].endswith("another process has taken over this update")
    assert "cannot be used" not in caplog.text


async def test_a_process_that_lost_its_lock_continues_under_another_id_and_logs_it(several, caplog):
    one, two = several.processes
    before = one.number
    await several.kill(one)
    await one.tick()
    assert one.number > before
    assert "continuing as process number" in caplog.text

    await several.ann.send_text("/help")
    await one.hand(*several.updates())
    await two.tick()
    await several.settle()
    assert len(several.replies()) == 1


async def test_a_part_that_a_dead_process_was_sending_is_unknown_and_offered_again(several):
    halt = asyncio.Event()
    for process in several.processes:
        process.telegram.halts.append(halt)
    await several.ann.send_text(HARBOUR)
    await several.processes[0].hand(*several.updates())
    # A tick of the other process may find the update before it is begun, and begin it there.
    sending = [asyncio.ensure_future(process.telegram.sending.wait()) for process in several.processes]
    await asyncio.wait(sending, return_when=asyncio.FIRST_COMPLETED)
    one, two = sorted(several.processes, key=lambda process: process.telegram.sending.is_set(), reverse=True)
    sending[several.processes.index(two)].cancel()
    two.telegram.halts.clear()

    for process in (one, two):
        await process.running.scheduler.tick()
    assert await two.store.deliveries.counts() == {DeliveryState.SENDING: 1}
    await several.kill(one)
    await two.tick()
    assert several.replies() == [ENGLISH("unsure-digest")]
    assert await two.store.deliveries.counts() == {DeliveryState.UNKNOWN: 1, DeliveryState.SENT: 1}

    halt.set()
    await several.settle()
    await asyncio.gather(*(each.tick() for each in several.processes))
    assert len(several.replies()) == 2
    assert await two.store.deliveries.counts() == {DeliveryState.SENT: 2}


async def test_updates_of_a_process_that_died_before_it_began_them_are_taken_up(several):
    one, two = several.processes
    await several.ann.send_text("/help")
    (update,) = several.updates()
    await one.store.inbox.put(update["update_id"], several.ann.id, update, two.clock.now())

    await two.tick()
    await two.settle()
    assert len(several.replies()) == 1


async def test_two_ticks_at_once_send_one_briefing(several):
    one, two = several.processes
    await several.ann.send_text("/schedule 08:00")
    await several.ann.send_text(HARBOUR)
    for update in several.updates():
        await one.hand(update)
    await several.settle()

    for _ in range(3):
        one.clock.time = one.clock.time.replace(hour=8) + timedelta(days=1)
        await asyncio.gather(*(each.tick() for each in (one, two) * 2))
    briefings = [text for text in several.replies() if KINDS[2](text)]
    assert len(briefings) == 1


async def test_a_worker_answers_what_another_process_received_at_once_and_in_order(helped):
    people = [helped.ann, *(Person(helped.telegram, f"Reader {number}", 2000 + number) for number in range(3))]
    names = [f"Nobody{number}" for number in range(4)]
    for name in names:
        for person in people:
            await person.send_text(f"/actors {name}")
    await _store(helped.processes[0], helped.updates())

    for person in people:
        answers = await person.wait_until(lambda person=person: _answers(person)[len(names) - 1 :] and _answers(person))
        assert answers == [ENGLISH("nobody-named", name=name) for name in names]


async def test_a_worker_takes_up_no_more_than_it_can_answer_soon(helped, monkeypatch):
    bot, worker = helped.processes
    free, begun = asyncio.Event(), set()
    monkeypatch.setattr(worker.store.inbox, "begin", _noted(begun, free, worker.store.inbox.begin))
    people = [Person(helped.telegram, f"Reader {number}", 2000 + number) for number in range(30)]
    for person in people:
        await person.send_text("/help")
    await _store(bot, helped.updates())
    await worker.running.scheduler.tick()
    assert 0 < len(begun) <= MESSAGES_PER_LANGUAGE_WORKER * worker.workers.count * 3 // 2

    await bot.tick()
    free.set()
    for person in people:
        await person.wait_until(partial(_answers, person))
    await helped.settle()
    assert all(len(_answers(person)) == 1 for person in people)


async def test_a_process_leaves_messages_to_others_while_it_has_enough_but_no_commands(several, monkeypatch):
    one, two = several.processes
    free, begun = asyncio.Event(), set()
    monkeypatch.setattr(one.store.inbox, "begin", _noted(begun, free, one.store.inbox.begin))
    enough = MESSAGES_PER_LANGUAGE_WORKER * one.workers.count
    people = [Person(several.telegram, f"Reader {number}", 2000 + number) for number in range(enough + 5)]
    for person in people:
        await person.send_text("Hello")
    await several.ann.send_text("/help")
    *messages, command = several.updates()
    for update in (*messages, command):
        await one.hand(update)
    await one.running.scheduler.recover()
    assert len(begun) == enough + 1
    assert command["update_id"] in begun

    await two.tick()
    for person in people[enough:]:
        await person.wait_until(partial(_answers, person))
    free.set()
    await several.settle()
    assert all(len(_answers(person)) == 1 for person in people)


async def test_a_lone_process_begins_no_more_messages_than_its_connections_carry(alone, monkeypatch):
    (one,) = alone.processes
    free, begun = asyncio.Event(), set()
    monkeypatch.setattr(one.store.inbox, "begin", _noted(begun, free, one.store.inbox.begin))
    people = [Person(alone.telegram, f"Reader {number}", 2000 + number) for number in range(MAX_MESSAGES + 5)]
    for person in people:
        await person.send_text("Hello")
    for update in alone.updates():
        await one.hand(update)
    await one.running.scheduler.recover()
    assert 0 < len(begun) <= MAX_MESSAGES

    free.set()
    await alone.settle()
    assert all(len(_answers(person)) == 1 for person in people)


async def test_an_update_that_crashed_other_processes_since_it_was_queued_here_is_tried_alone(several, monkeypatch):
    one = several.processes[0]
    free, under_way, most = asyncio.Event(), 0, 0
    monkeypatch.setattr(one.store.inbox, "begin", _noted(set(), free, one.store.inbox.begin))
    commit = one.store.deliveries.commit

    async def counted(*args, **options):
        nonlocal under_way, most
        under_way, most = under_way + 1, max(most, under_way + 1)
        committed = await commit(*args, **options)
        under_way -= 1
        return committed

    monkeypatch.setattr(one.store.deliveries, "commit", counted)
    for number in range(3):
        await Person(several.telegram, f"Reader {number}", 2000 + number).send_text("/help")
    for update in several.updates():
        await one.hand(update)
    await execute(several.url, "UPDATE inbox SET attempts = 2")
    free.set()
    await several.settle()

    # None, if a tick of the other process came first.
    assert most <= 1
    assert await one.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def _store(process, updates):
    """Store updates as a process does that dies before it begins them."""
    for update in updates:
        await process.store.inbox.put(update["update_id"], update["message"]["chat"]["id"], update, process.clock.now())


def _answers(person):
    return [shown.text for shown in person.messages if shown.by_bot]


def _noted(begun, free, begin):
    async def noted(update_id):
        begun.add(update_id)
        await free.wait()
        return await begin(update_id)

    return noted


@pytest.mark.parametrize("at", range(POINTS))
async def test_wherever_one_of_two_dies_each_message_arrives_once_or_is_unknown(several, at):
    one, two = several.processes
    await several.ann.send_text("/schedule 08:00")
    await two.hand(*several.updates())
    await several.settle()
    power = Power(at)
    power.supply(one)
    await several.ann.send_text("/help")
    await several.ann.send_text(HARBOUR)
    updates = several.updates()
    doing, dying = asyncio.create_task(_everything(one, updates)), asyncio.create_task(power.gone.wait())
    await asyncio.wait((doing, dying), return_when=asyncio.FIRST_COMPLETED)
    assert power.is_off or at >= LEAST_POINTS, "this point is always reached"
    assert not power.is_off or at < POINTS - 1, "the last point is never reached"

    # Telegram calls again where it had no answer.
    for update in updates:
        await two.hand(update)
    await several.kill(one)
    await two.tick()
    await two.settle()
    two.clock.time = two.clock.time.replace(hour=8) + timedelta(days=1)
    await two.tick()
    kinds = [sum(map(kind, several.replies())) for kind in KINDS]
    states = await two.store.deliveries.counts()
    lost = states.get(DeliveryState.UNKNOWN, 0)
    assert all(number <= 1 for number in kinds), kinds
    assert sum(kinds) + lost >= len(KINDS)
    assert lost <= 1
    assert set(states) <= {DeliveryState.SENT, DeliveryState.UNKNOWN}


async def _everything(one, updates):
    for update in updates:
        await one.hand(update)
    await one.settle()
