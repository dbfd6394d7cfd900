"""Guest mode: a mention in a chat that the bot is not a member of is answered there, and nothing there is kept."""

import asyncio
import json
from contextlib import suppress

import pytest
from sqlalchemy import select
from telegram import Update
from telegram.error import NetworkError, RetryAfter

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.messengers.telegram.loopback import Group, LoopbackTelegram, Person
from bot.messengers.telegram.loopback.queries import answer_guest
from bot.messengers.telegram.loopback.users import channel_origin
from bot.messengers.telegram.outgoing.courier import Courier
from storage import schema
from storage.records import UpdateState
from storage.store import Store
from summarizer.model import Refusal
from tests.bot.conftest import running_bot
from tests.bot.messengers.telegram.updates.polling.test_poller import poll
from tests.bot.test_crashes import Dead, Power

FOREIGN = {"id": -1777, "type": "supergroup", "title": "Neighbours", "is_forum": True}
TITLE = HARBOUR.splitlines()[0]
TOPIC = {"message_thread_id": 7, "is_topic_message": True}
POST = channel_origin("Herald", "herald", 12)


@pytest.fixture
def foreign(bench):
    return Group(bench.telegram, FOREIGN, bench.ann.user)


def shown_in(chat):
    """Return what the bot's messages in a chat show."""
    return [each.text for each in chat.messages if each.by_bot]


def methods(telegram):
    """Return the methods that were called, without those of the start."""
    started = ("getMe", "setMy", "getMy", "delet")
    return [name for name, _ in telegram.calls if name[:5] not in started]


async def chats(store):
    async with store._database.reading() as connection:
        return list(await connection.scalars(select(schema.chat.c.telegram_id)))


@pytest.mark.parametrize(
    ("written", "mention", "told"),
    [
        (HARBOUR, "@precis_bot", TITLE),
        (HARBOUR, "@precis_bot short", TITLE),
        (f"{TITLE}\n\n{HARBOUR}", f"@precis_bot {HARBOUR}", TITLE),
        ("Too few words", "@precis_bot", ENGLISH.refusal(Refusal.TOO_SHORT)),
        ("Look: http://127.0.0.1:9/pier", "@precis_bot", ENGLISH.refusal(Refusal.LINK_FORBIDDEN)),
        (None, "@precis_bot http://127.0.0.1:9/pier", ENGLISH.refusal(Refusal.LINK_FORBIDDEN)),
        (None, "@precis_bot", ENGLISH("how-to-ask-a-guest")),
        (None, "@precis_bot who is Helena Marsh?", ENGLISH("how-to-ask-a-guest")),
        (None, "@precis_bot hello", ENGLISH("how-to-ask-a-guest")),
        (None, "@precis_bot what is this about", ENGLISH("how-to-ask-a-guest")),
        ("Thank you", "@precis_bot", ENGLISH("how-to-ask-a-guest")),
    ],
)
async def test_a_mention_is_answered_with_one_message_where_it_was_made(bench, foreign, written, mention, told):
    replied = foreign.write(written, **TOPIC) if written else None
    bench.telegram.calls.clear()
    await foreign.ask_guest(mention, replied, **TOPIC)
    await bench.settle()

    (shown,) = shown_in(foreign)
    assert shown.startswith(told)
    assert methods(bench.telegram) == ["answerGuestQuery", "editMessageText"]


async def test_the_placeholder_says_that_the_bot_is_reading(bench, foreign):
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
    await bench.settle()

    placed = next(parameters for name, parameters in bench.telegram.calls if name == "answerGuestQuery")
    assert placed["result"]["input_message_content"] == {"message_text": ENGLISH("progress")}


async def test_a_forwarded_post_is_named_and_the_answer_has_no_buttons(bench, foreign):
    origin = {**POST, "date": 1_764_000_000}
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR, forward_origin=origin))
    await bench.settle()

    (shown,) = [each for each in foreign.messages if each.by_bot]
    assert "Herald" in shown.text
    assert (shown.buttons, "https://t.me/herald/12" in str(shown.entities)) == ((), True)


async def test_a_digest_of_the_bot_itself_is_not_digested_again(bench, foreign):
    replied = foreign.write(HARBOUR, via_bot=bench.telegram.bot)
    await foreign.ask_guest("@precis_bot", replied)
    await bench.settle()

    assert shown_in(foreign) == [ENGLISH("how-to-ask-a-guest")]


async def test_nothing_from_the_foreign_chat_is_stored(bench, foreign):
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
    await bench.settle()

    async with bench.store._database.reading() as connection:
        (row,) = (await connection.execute(select(schema.inbox))).mappings()
        kept = {table.name: (await connection.execute(select(table))).all() for table in schema.metadata.sorted_tables}
    assert (row["state"], row["payload"], row["inline_message_id"]) == (UpdateState.DONE, {}, None)
    assert (row["telegram_id"], row["topic_id"]) == (bench.ann.id, 0)
    assert {name for name, rows in kept.items() if rows} == {"instance", "inbox"}
    assert "-1777" not in repr(kept)


async def test_the_settings_of_the_askers_private_chat_apply_to_the_digest(bench, foreign):
    await bench.ask("/settings language de")
    await bench.ask("/settings short")
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
    # Guest messages are handled at the same time, and either may be answered first.
    await bench.settle()
    await foreign.ask_guest("@precis_bot")
    await bench.settle()

    digest, explanation = shown_in(foreign)
    assert digest.count("• ") < 2
    assert explanation == texts_in("de")("how-to-ask-a-guest")
    assert await bench.store.digests.count((await bench.store.chats.find(bench.ann.id)).id) == 0
    assert await chats(bench.store) == [bench.ann.id]


async def test_the_hourly_limit_holds_for_the_same_person_everywhere(settings, workers, clock):
    async with running_bot(settings.model_copy(update={"articles_per_hour": 1}), workers, clock) as bench:
        foreign = Group(bench.telegram, FOREIGN, bench.ann.user)
        await foreign.ask_guest("@precis_bot", foreign.write(f"{HARBOUR}\n\nhttps://a.example https://b.example"))
        await bench.settle()
        await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR_ELSEWHERE))
        await bench.settle()

        refusal = ENGLISH("too-many-articles", limit=1)
        assert [text.startswith(TITLE) for text in shown_in(foreign)] == [True, False]
        assert shown_in(foreign)[1] == (await bench.ask(HARBOUR_ELSEWHERE)).text == refusal


@pytest.mark.parametrize(("allowed", "answers"), [(1001, 1), (-1777, 0)])
async def test_a_private_bot_answers_allowed_people_wherever_they_ask(settings, workers, clock, allowed, answers):
    """The id of the foreign chat says nothing: two people's private chat has one of theirs."""
    private = settings.model_copy(update={"allowed_chats": frozenset((allowed,))})
    async with running_bot(private, workers, clock) as bench:
        foreign = Group(bench.telegram, FOREIGN, bench.ann.user)
        await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
        await bench.settle()

        assert len(shown_in(foreign)) == answers
        assert (await bench.store.inbox.counts())["set_aside"] == 0


@pytest.mark.parametrize(
    ("fields", "answers"),
    [
        ({"from": {"id": 5, "is_bot": True, "first_name": "Other"}}, 0),
        ({"from": {"id": 5, "is_bot": True, "first_name": "Group"}, "sender_chat": FOREIGN}, 1),
        ({"guest_query_id": None}, 0),
    ],
)
async def test_bots_get_no_answer_but_those_who_write_in_the_name_of_a_chat_do(bench, foreign, fields, answers):
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR), **fields)
    await bench.settle()

    assert len(shown_in(foreign)) == answers
    assert await chats(bench.store) == []


async def test_guest_mode_can_be_off_even_if_the_server_leaves_it_on(settings, workers, clock):
    async with running_bot(settings.model_copy(update={"guest_mode": "off"}), workers, clock) as bench:
        foreign = Group(bench.telegram, FOREIGN, bench.ann.user)
        await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
        await bench.settle()

        assert shown_in(foreign) == []
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def test_a_mention_waits_for_the_persons_article_and_the_placeholder_does_not(bench, foreign):
    """They are in one queue, so that nobody has several articles read at a time."""
    await bench.ann.send_text(HARBOUR_ELSEWHERE)
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
    await bench.settle()

    assert [name for name in methods(bench.telegram) if name != "sendChatAction"] == [
        "answerGuestQuery",
        "sendMessage",
        "editMessageText",
    ]


@pytest.mark.parametrize("method", ["answerGuestQuery", "editMessageText"])
@pytest.mark.parametrize("error", [NetworkError("away"), RetryAfter(0)])
async def test_a_call_that_fails_or_whose_response_is_lost_is_made_again(bench, foreign, method, error, monkeypatch):
    monkeypatch.setattr("bot.messengers.telegram.outgoing.guest_answers.SECONDS_BETWEEN_ATTEMPTS", 0)
    left = [error]

    def fail_once(name, _parameters):
        if name == method and left:
            raise left.pop()

    bench.telegram.faults.append(fail_once)
    if method == "editMessageText":
        bench.telegram.response_faults.append(fail_once)
        left.append(error)
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
    await bench.settle()

    (shown,) = shown_in(foreign)
    assert shown.startswith(TITLE)


async def test_a_person_is_told_in_private_that_a_query_was_too_old(bench, foreign, monkeypatch):
    monkeypatch.setattr("bot.messengers.telegram.outgoing.guest_answers.SECONDS_BETWEEN_LOOKS", 0)
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR), guest_query_id="old")
    await bench.settle()
    assert (await chats(bench.store), bench.replies()) == ([], [])

    await bench.ask("/start")
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR), guest_query_id="old")
    await bench.settle()

    assert shown_in(foreign) == []
    assert bench.replies()[-1].text == ENGLISH("guest-answer-lost")
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


async def test_a_fault_of_ours_is_admitted_in_the_message(bench, foreign, monkeypatch):
    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("bot.messengers.telegram.handlers.guests.choice_of", fail)
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
    await bench.settle()

    assert shown_in(foreign) == [ENGLISH("bug")]
    assert (await bench.store.inbox.counts())["set_aside"] == 1
    assert await chats(bench.store) == []

    await bench.ask("/forget everything")
    assert (await bench.store.inbox.counts())["set_aside"] == 0


async def test_a_guest_query_that_cannot_be_parsed_belongs_to_the_person_who_asks(bench):
    unparsable = poll(bench.ann) | {"chat": FOREIGN}
    await bench.running.take({"update_id": 9, "guest_message": unparsable})

    async with bench.store._database.reading() as connection:
        assert await connection.scalar(select(schema.inbox.c.telegram_id)) == bench.ann.id


LEAST_CRASHES, CRASHES = 10, 14
"""Moments at which the power may fail: a tick of the scheduler in between brings more; the last is never reached."""


@pytest.mark.parametrize("at", range(CRASHES))
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_wherever_it_dies_the_query_is_answered_once(settings, workers, clock, at, monkeypatch):
    monkeypatch.setattr("bot.messengers.telegram.outgoing.guest_answers.SECONDS_BETWEEN_LOOKS", 0)
    telegram, power = LoopbackTelegram(clock.now), Power(at)
    foreign = Group(telegram, FOREIGN, Person(telegram, "Ann", 1001).user)
    with suppress(Dead):
        async with running_bot(settings, workers, clock, telegram) as bench:
            power.supply(bench, ("answerGuestQuery", "editMessageText"))
            await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
            settling, dying = asyncio.create_task(bench.settle()), asyncio.create_task(power.gone.wait())
            await asyncio.wait((settling, dying), return_when=asyncio.FIRST_COMPLETED)
            for task in (settling, dying):
                task.cancel()
                with suppress(asyncio.CancelledError, Dead):
                    await task
    telegram.faults.clear()
    telegram.response_faults.clear()

    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        (shown,) = shown_in(foreign)
        # Telegram has the message, but nobody knows its id: all that is left is that it is not answered twice.
        assert shown.startswith(TITLE) or (shown == ENGLISH("progress") and power.is_off)
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}
    assert power.is_off or at >= LEAST_CRASHES, "this moment is always reached"
    assert not power.is_off or at < CRASHES - 1, "the last moment is never reached"


async def test_a_message_that_telegram_was_placing_at_a_shutdown_shows_the_answer_after_the_next_start(
    settings, workers, clock, monkeypatch
):
    monkeypatch.setattr("bot.runtime.application.SHUTDOWN_SECONDS", 0)
    telegram, placed, respond = LoopbackTelegram(clock.now), asyncio.Event(), asyncio.Event()
    foreign = Group(telegram, FOREIGN, Person(telegram, "Ann", 1001).user)
    finish = Courier.finish

    async def answer_slowly(server, parameters):
        sent = await answer_guest(server, parameters)
        placed.set()
        await respond.wait()
        return sent

    async def finish_last(self):
        respond.set()
        await finish(self)

    monkeypatch.setattr("bot.messengers.telegram.loopback.server.answer_guest", answer_slowly)
    monkeypatch.setattr(Courier, "finish", finish_last)
    async with running_bot(settings, workers, clock, telegram):
        await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
        await placed.wait()
    assert shown_in(foreign) == [ENGLISH("progress")]

    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        (shown,) = shown_in(foreign)
        assert shown.startswith(TITLE)


async def test_the_process_that_receives_a_query_and_the_one_that_answers_it_share_one_message(
    settings, workers, clock
):
    """One places the message, and the other finds it in the database."""
    telegram = LoopbackTelegram(clock.now, first_id=100)
    foreign = Group(telegram, FOREIGN, Person(telegram, "Ann", 1001).user)
    await foreign.ask_guest("@precis_bot", foreign.write(HARBOUR))
    (update,) = telegram.updates
    telegram.updates.clear()
    placed = await answer_guest(
        telegram,
        {
            "guest_query_id": update["guest_message"]["guest_query_id"],
            "result": {
                "type": "article",
                "id": "1",
                "title": "Reading",
                "input_message_content": {"message_text": "Reading"},
            },
        },
    )
    store = await Store.open(settings.database_url)
    await store.inbox.put(update["update_id"], 1001, json.loads(Update.de_json(update, None).to_json()), clock.now())
    await store.inbox.set_inline_message(update["update_id"], placed["inline_message_id"])
    await store.close()

    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.settle()

        (shown,) = shown_in(foreign)
        assert shown.startswith(TITLE)
        assert methods(telegram) == ["editMessageText"]
