"""Polling commits each update; one that cannot be parsed is set aside without stopping the others."""

import asyncio
import logging
from contextlib import asynccontextmanager, suppress

import pytest
from telegram import Bot

from bot.console.check import _database
from bot.health.figures import HealthFigures
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.dispatch import UPDATES
from bot.messengers.telegram.incoming.raw_update import MAX_LEVELS
from bot.messengers.telegram.loopback import LoopbackTelegram, Person, Refused
from bot.messengers.telegram.updates.polling.poller import MAX_DELAY_SECONDS, Poller
from bot.messengers.telegram.updates.polling.telegram_retry import RetryingRequest
from bot.runtime.clock import utc_now
from storage.store import Store
from tests.bot.conftest import running_bot

WORDS = "which pier was meant"
NAN = float("nan")


def of_the_bot(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """Return what the bot logged: on a busy machine the scheduler may report a tick that came late."""
    return [record for record in caplog.records if record.name.startswith("bot")]


def message_of(person: Person, **fields: object) -> dict[str, object]:
    """Return a message of this person with these fields."""
    return {"message_id": 77, "date": 1_764_000_000, "chat": person.chat.api_chat, "from": person.user, **fields}


def poll(person: Person) -> dict[str, object]:
    """Return a message with a poll whose options lack a field that the library needs."""
    asked = {"id": "1", "question": WORDS, "options": [{"text": WORDS}], "total_voter_count": 0, "is_closed": False}
    told = {"is_anonymous": True, "type": "regular", "allows_multiple_answers": False}
    return message_of(person, poll=asked | told)


@asynccontextmanager
async def _polling(telegram, take, pause=asyncio.sleep, **options):
    """Poll without the rest of the bot."""
    request = RetryingRequest(telegram)
    async with (
        Bot("1:made-up", request=telegram, get_updates_request=request) as bot,
        Poller(bot, request, UPDATES, take, HealthFigures(utc_now), pause).polling(**options),
    ):
        yield


def press_by(person: Person) -> dict[str, object]:
    """Return the press of a button."""
    return {"id": "1", "chat_instance": "1", "data": "help", "message": message_of(person, text="Menu")}


def deep(levels: int) -> object:
    return [deep(levels - 1)] if levels else []


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("message", poll),
        ("message", lambda _: WORDS),
        ("message", lambda ann: message_of(ann, chat=WORDS)),
        ("message", lambda ann: message_of(ann, chat={"id": WORDS, "type": "private"})),
        ("message", lambda ann: message_of(ann, chat={"id": 2**70, "type": "private"})),
        ("message", lambda ann: message_of(ann, date=10**30)),
        ("message", lambda ann: message_of(ann, text=5)),
        ("message", lambda ann: message_of(ann, caption=[WORDS])),
        ("message", lambda ann: message_of(ann, text=WORDS, unknown=NAN)),
        ("message", lambda ann: message_of(ann, text=WORDS, unknown=deep(MAX_LEVELS))),
        ("edited_message", poll),
        ("guest_message", poll),
        ("guest_message", lambda ann: message_of(ann, text=WORDS, sender_chat={"id": WORDS, "type": "channel"})),
        ("channel_post", poll),
        ("inline_query", lambda _: {"id": "1", "query": WORDS}),
        ("callback_query", lambda ann: {"id": "1", "data": WORDS, "message": poll(ann)}),
        ("callback_query", lambda ann: {**press_by(ann), "from": None}),
        ("callback_query", lambda ann: {**press_by(ann), "from": {**ann.user, "language_code": 5}}),
        ("callback_query", lambda ann: {**press_by(ann), "from": {**ann.user, "id": [WORDS]}}),
        ("inline_query", lambda _: {"id": "1", "query": WORDS, "offset": "", "from": None}),
        ("message", lambda ann: message_of(ann, text=WORDS, **{"from": {**ann.user, "language_code": [WORDS]}})),
    ],
)
async def test_an_update_that_cannot_be_parsed_is_set_aside_and_others_are_answered(bench, caplog, kind, payload):
    bob = Person(bench.telegram, "Bob", 1002)
    with caplog.at_level(logging.INFO):
        before = await bench.ann.send_text("/help")
        number = await bench.telegram.deliver({kind: payload(bench.ann)})
        after = await bob.send_text("/help")
        await bench.settle()

    assert [sum(shown.by_bot for shown in each.messages) for each in (bench.ann, bob)] == [1, 1]
    assert before < number < after
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 1}
    (set_aside_updates,) = await bench.store.inbox.set_aside_updates(10)
    assert (set_aside_updates.update_id, set_aside_updates.reason.partition("(")[0]) == (
        number,
        "it could not be parsed ",
    )
    assert WORDS not in caplog.text + set_aside_updates.reason
    assert [record.levelname for record in caplog.records if f"update {number} " in record.getMessage()] == ["ERROR"]


async def test_an_update_that_cannot_be_parsed_and_comes_again_is_counted_once(bench, caplog):
    update = {"update_id": 4000, "message": poll(bench.ann)}

    assert [await bench.running.take(update) for _ in range(2)] == [4000, 4000]
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 1}
    assert len(of_the_bot(caplog)) == 1


async def test_the_operator_sees_the_unparsable_update(settings, workers, clock):
    mine = settings.model_copy(update={"admins": frozenset({1001})})
    async with running_bot(mine, workers, clock) as bench:
        await bench.telegram.deliver({"message": poll(bench.ann)})

        assert "1 set aside" in (await bench.ask("/stats")).text
        _, found = await _database(mine)

    assert "1 set aside" in found
    assert "it could not be parsed (TypeError)" in found
    assert WORDS not in found


async def test_one_that_was_kept_and_cannot_be_parsed_any_more_is_set_aside_at_the_start(settings, workers, clock):
    telegram = LoopbackTelegram(clock.now, first_id=100)
    async with running_bot(settings, workers, clock, telegram) as bench:
        ann = bench.ann
    store = await Store.open(settings.database_url)
    await store.inbox.put(7, ann.id, {"update_id": 7, "message": poll(ann)}, clock.now())
    hello = message_of(ann, text="/help", entities=[{"type": "bot_command", "offset": 0, "length": 5}])
    await store.inbox.put(8, ann.id, {"update_id": 8, "message": hello}, clock.now())
    await store.close()

    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        assert len(bench.replies()) == 1
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 1}


@pytest.mark.parametrize(
    "update",
    [
        lambda ann: {"message": poll(ann)},
        lambda ann: {"message": message_of(ann, chat=WORDS)},
        lambda ann: {"callback_query": {"id": "1", "from": {"id": 1002}, "message": poll(ann)}},
        lambda ann: {"inline_query": {"id": "1", "from": {"id": ann.id}, "query": WORDS}},
    ],
)
async def test_an_update_that_was_set_aside_is_erased_with_its_chat(bench, update):
    await bench.ask("/help")
    await bench.telegram.deliver(update(bench.ann))
    await bench.settle()
    assert len(await bench.store.inbox.set_aside_updates(10)) == 1

    await bench.ask("/forget")
    await bench.press_button(ENGLISH("forget-button"))
    await bench.settle()

    assert await bench.store.inbox.set_aside_updates(10) == ()


@pytest.mark.parametrize("oddity", [5, "words", None, [], {}, {"message": {}}, {"update_id": "1"}, {"update_id": -1}])
async def test_an_update_without_a_number_is_left_out(bench, caplog, oddity):
    known = {"update_id": bench.telegram.next_id(), "message": message_of(bench.ann, text="hello")}
    bench.telegram.poll_results.append([oddity, known])
    await bench.ask("/help")
    await bench.settle()

    assert len(bench.replies()) == 2
    assert [record.getMessage() for record in of_the_bot(caplog)] == [
        f"an update without a number was left out ({type(oddity).__name__})"
    ]


@pytest.mark.parametrize("result", [None, True, 5, {"update_id": 1}, "words", [5], [{"message": {}}]])
async def test_a_response_that_is_not_a_list_of_updates_is_requested_again(clock, result):
    telegram, waited, taken = LoopbackTelegram(clock.now), [], asyncio.Event()
    telegram.poll_results += [result] * 3

    async def pause(seconds):
        waited.append(seconds)

    async def take(raw):
        if not isinstance(raw, dict) or "update_id" not in raw:
            return None
        taken.set()
        return raw["update_id"]

    async with _polling(telegram, take, pause):
        await telegram.deliver({"message": {}})
        await taken.wait()
        await telegram.all_confirmed()

    assert waited == [1.0, 1.5, 2.25]


@pytest.mark.parametrize("body", [b"[]", b"{}", b"null", b'{"ok": true, "result": ' + b"[" * 100_000])
async def test_a_response_that_is_not_of_the_bot_api_is_retried(clock, monkeypatch, body):
    telegram, waited, bodies = LoopbackTelegram(clock.now), [], [(200, body)] * 2
    real, taken = telegram.do_request, asyncio.Event()

    async def odd(url, *request, **timeouts):
        if url.endswith("/getUpdates") and bodies:
            return bodies.pop()
        return await real(url, *request, **timeouts)

    async def pause(seconds):
        waited.append(seconds)

    async def take(raw):
        taken.set()
        return raw["update_id"]

    monkeypatch.setattr(telegram, "do_request", odd)
    async with _polling(telegram, take, pause):
        await telegram.deliver({"message": {}})
        await taken.wait()

    assert waited == [1.0, 1.5]


async def test_each_update_is_confirmed_once_it_was_committed(clock):
    """A shutdown in the middle of a batch confirms the updates that were committed."""
    telegram, second = LoopbackTelegram(clock.now), asyncio.Event()

    async def take(raw):
        if raw["update_id"] == 2:
            second.set()
            await asyncio.Event().wait()
        return raw["update_id"]

    for _ in range(3):
        await telegram.deliver({"message": {}})
    async with _polling(telegram, take):
        await second.wait()

    assert [update["update_id"] for update in telegram.updates] == [2, 3]


async def test_a_shutdown_does_not_wait_for_a_locked_database(clock, monkeypatch):
    monkeypatch.setattr("bot.messengers.telegram.updates.polling.poller.SHUTDOWN_SECONDS", 0.0)
    telegram, begun, free = LoopbackTelegram(clock.now), asyncio.Event(), asyncio.Event()

    async def take(_raw):
        begun.set()
        with suppress(asyncio.CancelledError):
            await free.wait()
        await free.wait()

    await telegram.deliver({"message": {}})
    async with _polling(telegram, take):
        await begun.wait()
    free.set()

    assert [update["update_id"] for update in telegram.updates] == [1]


async def pauses_after(refusals, clock):
    """Poll a Telegram that first refuses like this, until an update arrives; return the seconds of each pause."""
    telegram, waited, taken = LoopbackTelegram(clock.now), [], asyncio.Event()
    real, left = telegram._get_updates, list(refusals)

    async def refused(parameters):
        if left:
            raise left.pop()
        return await real(parameters)

    async def pause(seconds):
        waited.append(seconds)

    async def take(raw):
        taken.set()
        return raw["update_id"]

    telegram._get_updates = refused
    await telegram.deliver({"message": {}})
    async with _polling(telegram, take, pause):
        await taken.wait()
    return waited


@pytest.mark.parametrize(
    ("refusal", "logged", "waits"),
    [
        (
            Refused(409, "Conflict: terminated by other getUpdates request"),
            "another process polls with this token",
            [1.0],
        ),
        (
            Refused(409, "Conflict: can't use getUpdates method while webhook is active"),
            "another process receives by webhook with this token",
            [1.0],
        ),
        (Refused(400, "Bad Request"), "could not be polled: BadRequest", [1.0]),
        (Refused(429, "Too Many Requests", retry_after=7), "", [7.5]),
    ],
)
async def test_a_refused_request_is_retried_later(clock, caplog, refusal, logged, waits):
    assert await pauses_after([refusal], clock) == waits
    assert logged in caplog.text


@pytest.mark.parametrize("status", [401, 404])
async def test_after_a_revoked_token_telegram_is_asked_slowly_until_it_accepts_one(clock, caplog, status):
    assert await pauses_after([Refused(status, "Unauthorized")] * 2, clock) == [MAX_DELAY_SECONDS] * 2
    assert "no longer accepts the token" in caplog.text


async def test_a_bug_is_reported_and_raised_at_the_end(clock, caplog):
    telegram, told = LoopbackTelegram(clock.now), asyncio.Event()

    async def broken(_raw):
        raise ZeroDivisionError(WORDS)

    await telegram.deliver({"message": {}})
    with pytest.raises(ZeroDivisionError):
        async with _polling(telegram, broken, on_failure=told.set):
            await told.wait()

    assert "because of a bug: ZeroDivisionError" in caplog.text
    assert WORDS not in caplog.text


async def test_a_huge_update_is_answered(bench):
    await bench.ann.send_text("/help", padding="x" * 3_000_000)
    await bench.settle()

    assert len(bench.replies()) == 1


async def test_an_unknown_kind_of_update_is_ignored(bench):
    await bench.telegram.deliver({"telepathy": {"thought": WORDS}})
    await bench.ask("/help")
    await bench.settle()

    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}
