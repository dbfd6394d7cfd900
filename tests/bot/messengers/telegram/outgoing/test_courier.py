"""What goes out arrives once, or is known to be unknown."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from telegram.error import NetworkError, TimedOut

from bot.articles.samples import HARBOUR
from bot.message_types.fluent_lookup import ENGLISH
from bot.message_types.outgoing_message import Send, encode
from bot.message_types.richtext import plain
from bot.messengers.telegram.loopback import Person, Refused
from bot.messengers.telegram.outgoing import courier
from bot.messengers.telegram.outgoing.courier import MAX_ATTEMPTS, Courier
from bot.rate_limits.messages_to_chats import NO_LIMITS, RateLimiter
from storage.database_retry import StorageRetry
from storage.records import DeliveryState
from tests.bot.conftest import labels, running_bot


class Fails:
    """A fault for the first calls of a method; after `after` calls have gone well."""

    def __init__(self, *errors: Exception, method: str = "sendMessage") -> None:
        self.errors = list(errors)
        self.method = method

    def __call__(self, name: str, _parameters: object) -> None:
        if name == self.method and self.errors:
            raise self.errors.pop(0)


class Answers(Refused):
    """An answer of something before Telegram: a page, no JSON."""

    def payload(self) -> bytes:
        return self.description.encode()


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def never_connected() -> Exception:
    return caused(NetworkError("httpx.ConnectError"), httpx.ConnectError("no route"))


def read_timeout() -> Exception:
    return caused(TimedOut(), httpx.ReadTimeout("nothing came back"))


@pytest.fixture
def waits(bench, monkeypatch):
    """How long the courier waited before trying again, without the waiting."""
    seconds: list[float] = []

    async def pause(length: float) -> None:
        seconds.append(length)

    monkeypatch.setattr(bench.running.courier, "_pause", pause)
    return seconds


async def parts(bench, *words: str):
    chat = await bench.store.chats.find_or_add(bench.ann.id, None, "private", "UTC", bench.clock.now())
    return await bench.store.deliveries.commit(
        chat.id, [encode(Send(plain(each))) for each in words], bench.clock.now()
    )


async def deliver(bench, deliveries):
    """Deliver some parts. The bot's own tick may have one of them in hand already, so wait for it, too."""
    await bench.running.courier.deliver(deliveries)
    await bench.running.courier.idle()


async def states(bench, deliveries):
    return [(await bench.store.deliveries.get(each.id)).state for each in deliveries]


@pytest.mark.parametrize(
    ("error", "wait"),
    [
        (Refused(429, "Too Many Requests: retry after 7", retry_after=7), 7),
        (Refused(502, "Bad Gateway"), 1),
        (never_connected(), 1),
        (Answers(503, "<html>Service Unavailable</html>"), 1),
    ],
)
async def test_a_part_that_certainly_did_not_arrive_is_sent_again(bench, waits, error, wait):
    bench.telegram.faults.append(Fails(error))

    assert (await bench.ask("/start")).text == ENGLISH("welcome")
    assert waits == [wait]


@pytest.mark.parametrize("error", [read_timeout(), Refused(504, "Gateway Timeout"), Answers(504, "<html>")])
async def test_a_part_that_may_have_arrived_is_unknown_and_later_ones_are_sent(bench, waits, error):
    first, second = await parts(bench, "one", "two")
    bench.telegram.faults.append(Fails(error))

    await deliver(bench, [first, second])

    assert await states(bench, [first, second]) == [DeliveryState.UNKNOWN, DeliveryState.SENT]
    assert [shown.text for shown in bench.replies()] == ["two"]
    assert waits == []


async def test_a_part_that_never_gets_through_stays_ready(bench, waits):
    (part,) = await parts(bench, "one")
    bench.telegram.faults.append(Fails(*(never_connected() for _ in range(MAX_ATTEMPTS))))

    await deliver(bench, [part])

    assert await states(bench, [part]) == [DeliveryState.READY]
    assert len(waits) == MAX_ATTEMPTS


async def test_a_blocked_chat_is_paused_and_resumed_when_it_is_back(bench):
    await bench.ask("/start")
    await bench.ann.block()
    await bench.settle()
    chat = await bench.store.chats.get(1)
    assert chat.paused

    await bench.ann.block(blocked=False)
    await bench.settle()
    assert (await bench.store.chats.get(1)).paused is None


async def test_a_refused_part_fails_and_pauses_the_chat(bench):
    (part,) = await parts(bench, "one")
    bench.ann.chat.blocked = True

    await deliver(bench, [part])

    assert await states(bench, [part]) == [DeliveryState.FAILED]
    assert "blocked" in (await bench.store.chats.get(part.chat_id)).paused


async def test_messages_to_a_migrated_group_go_to_the_supergroup(bench, waits):
    (part,) = await parts(bench, "one")
    moved = Person(bench.telegram, "Ann's group", number=-1009)
    bench.telegram.faults.append(Fails(Refused(400, "Bad Request: group upgraded", migrate_to_chat_id=-1009)))

    await deliver(bench, [part])

    assert [shown.text for shown in moved.messages] == ["one"]
    assert (await bench.store.chats.get(part.chat_id)).telegram_id == -1009


async def test_two_couriers_send_a_part_once(bench):
    (part,) = await parts(bench, "one")
    other = Courier(
        bench.running.application.bot, bench.store, RateLimiter(NO_LIMITS), bench.running.health, StorageRetry()
    )

    bench.running.courier.post([part])
    other.post([part])
    await other.finish()
    await bench.settle()

    assert [shown.text for shown in bench.replies()] == ["one"]


async def test_flood_control_in_one_chat_holds_up_no_other(bench, monkeypatch):
    bob = Person(bench.telegram, "Bob", number=1002)
    (to_ann,) = await parts(bench, "to Ann")
    chat = await bench.store.chats.find_or_add(bob.id, None, "private", "UTC", bench.clock.now())
    (to_bob,) = await bench.store.deliveries.commit(chat.id, [encode(Send(plain("to Bob")))], bench.clock.now())
    bench.telegram.faults.append(Fails(Refused(429, "Too Many Requests", retry_after=900)))

    async def until_bob_has_his(_seconds: float) -> None:
        await bob.answer(after=0)

    monkeypatch.setattr(bench.running.courier, "_pause", until_bob_has_his)
    bench.running.courier.post([to_ann, to_bob])
    await bench.settle()

    assert [shown.text for shown in bob.messages] == ["to Bob"]
    assert [shown.text for shown in bench.replies()] == ["to Ann"]


async def test_after_a_crash_ready_parts_are_sent_and_parts_in_flight_are_unknown(settings, workers, clock):
    async with running_bot(settings, workers, clock) as before:
        telegram = before.telegram
        ready, under_way = await parts(before, "ready", "under way")
        await before.store.deliveries.sending(under_way.id)

    async with running_bot(settings, workers, clock, telegram) as after:
        await after.settle()

        assert [shown.text for shown in after.ann.messages] == ["ready"]
        assert await states(after, [ready, under_way]) == [DeliveryState.SENT, DeliveryState.UNKNOWN]


async def test_sent_words_are_not_kept_in_the_ledger(bench):
    await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
    await bench.settle()

    assert (await bench.store.deliveries.get(1)).payload == {}


async def test_a_part_that_waits_for_its_turn_is_not_sent_twice(bench):
    turns = 0
    go_on = asyncio.Event()

    class Counted(RateLimiter):
        @asynccontextmanager
        async def turn(self, telegram_id: int, *, is_answer: bool) -> AsyncIterator[None]:
            nonlocal turns
            turns += 1
            await go_on.wait()
            yield

    waiting = await parts(bench, "one", "two")
    courier = Courier(
        bench.running.application.bot, bench.store, Counted(NO_LIMITS), bench.running.health, StorageRetry()
    )
    for _ in range(3):
        courier.post(await bench.store.deliveries.ready())
        await asyncio.sleep(0)
    go_on.set()
    await courier.finish()

    assert turns == len(waiting)
    assert [shown.text for shown in bench.replies()] == ["one", "two"]


async def test_an_answer_is_complete_once_what_was_posted_is_sent_however_long_that_takes(bench, monkeypatch):
    monkeypatch.setattr(courier, "SHUTDOWN_SECONDS", 0.0)
    bench.running.courier.post(await parts(bench, "one"))

    await bench.settle()

    assert [shown.text for shown in bench.replies()] == ["one"]


async def test_a_digest_that_may_have_arrived_is_offered_again(bench):
    await bench.ask("/start")
    bench.telegram.faults.append(Fails(read_timeout()))
    sent = await bench.ann.send_text(HARBOUR)
    await bench.settle()
    offer = bench.replies()[-1]
    assert (offer.text, offer.reply_to) == (ENGLISH("unsure-digest"), sent)

    await bench.ann.press_button(ENGLISH("send-again"))
    await bench.settle()
    digest, served = bench.replies()[-1], next(it for it in bench.replies() if it.message_id == offer.message_id)
    assert (digest.reply_to, labels(digest)) == (sent, ["More", "Who", "Said", "⋯"])
    assert (served.text, served.buttons) == (ENGLISH("sent-again"), ())


async def test_an_answer_that_is_easily_requested_again_is_not_offered(bench):
    await bench.ask("/start")
    bench.telegram.faults.append(Fails(read_timeout()))
    await bench.ann.send_text("/help")
    await bench.settle()

    assert len(bench.replies()) == 1


async def test_an_offer_that_may_have_arrived_is_not_offered_again(bench):
    await bench.ask("/start")
    bench.telegram.faults.append(Fails(read_timeout(), read_timeout()))
    await bench.ann.send_text(HARBOUR)
    await bench.settle()

    assert len(bench.replies()) == 1
    assert await bench.store.deliveries.counts() == {DeliveryState.SENT: 1, DeliveryState.UNKNOWN: 2}


async def test_a_message_whose_response_was_lost_is_not_sent_again(bench):
    await bench.ask("/start")
    bench.telegram.response_faults.append(Fails(read_timeout()))
    sent = await bench.ann.send_text(HARBOUR)
    await bench.settle()
    await bench.tick()

    assert [shown.reply_to for shown in bench.replies()] == [None, sent, sent]
    assert bench.replies()[-1].text == ENGLISH("unsure-digest")
