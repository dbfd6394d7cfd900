"""A private bot asks its admins about each newcomer once, and a button lets the newcomer in."""

import pytest
from sqlalchemy import select

from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.messengers.telegram.loopback import Group, Person
from bot.render.newcomers import Newcomer, newcomer_reply
from storage import schema
from storage.records import NewcomerState
from tests.bot.conftest import labels, running_bot
from tests.bot.test_rights import press

ADMIN, BOSSES = 1009, {"id": -1005, "type": "group", "title": "Bosses"}
PRIVATE = {"allowed_chats": frozenset((4242,)), "admins": frozenset((ADMIN, BOSSES["id"]))}
LET_IN, NOT_NOW = ENGLISH("button-admit"), ENGLISH("button-decline")


@pytest.fixture
async def bench(settings, workers, clock):
    async with running_bot(settings.model_copy(update=PRIVATE), workers, clock) as started:
        yield started


@pytest.fixture
async def boss(bench):
    """An admin of the bot who has a chat with it."""
    boss = Person(bench.telegram, "Zoe", ADMIN)
    await boss.answer(after=await boss.send_text("/start"))
    return boss


def questions(place):
    return [shown for shown in place.messages if shown.by_bot and LET_IN in labels(shown)]


async def knock(bench, person=None):
    """Have a newcomer write, and return what the bot says to that."""
    who = person or bench.ann
    sent = await who.send_text("Hello")
    await bench.settle()
    return [shown.text for shown in who.messages if shown.by_bot and shown.message_id > sent]


async def decisions(store):
    async with store._database.reading() as connection:
        rows = await connection.execute(select(schema.newcomer.c.telegram_id, schema.newcomer.c.state))
        return {row.telegram_id: row.state for row in rows}


async def test_the_admins_are_asked_once_about_each_newcomer(bench, boss):
    bench.ann.user.update(last_name="Lee", username="annlee")
    assert await knock(bench) == [ENGLISH("private-bot", chat_id="1001")]
    await boss.wait_until(lambda: questions(boss))
    bench.clock.move(days=2)
    await knock(bench)
    await boss.answer(after=await boss.send_text("/help"))

    (question,) = questions(boss)
    assert question.text == ENGLISH("newcomer-asks", name="Ann Lee (@annlee)", chat_id="1001")
    assert labels(question) == [LET_IN, NOT_NOW]
    assert await decisions(bench.store) == {1001: NewcomerState.ASKED}


async def test_a_newcomer_who_is_let_in_is_told_and_may_use_the_bot_after_a_restart(settings, workers, clock, caplog):
    caplog.set_level("INFO")
    private = settings.model_copy(update=PRIVATE)
    async with running_bot(private, workers, clock) as bench:
        boss = Person(bench.telegram, "Zoe", ADMIN)
        await boss.answer(after=await boss.send_text("/start"))
        bench.ann.user["language_code"] = "uk"
        await knock(bench)
        await boss.wait_until(lambda: questions(boss))
        await boss.press_button(LET_IN)
        await bench.settle()
        await bench.tick()

        assert bench.replies()[-1].text == texts_in("uk")("newcomer-welcome")
        (decided,) = [shown for shown in boss.messages if "1001" in shown.text]
        assert decided.text == ENGLISH("newcomer-admitted", name="Ann (1001)")
        assert labels(decided) == [NOT_NOW]
        assert "audit: 1009 decided about newcomer 1001: admitted" in caplog.messages
        telegram = bench.telegram

    async with running_bot(private, workers, clock, telegram) as bench:
        assert (await bench.ask("/start")).text == texts_in("uk")("welcome")


async def test_not_now_lets_nobody_in_and_can_be_taken_back_and_so_can_the_other(bench, boss):
    await knock(bench)
    await boss.wait_until(lambda: questions(boss))
    await boss.press_button(NOT_NOW)
    await bench.settle()
    assert [shown.text for shown in questions(boss)] == [ENGLISH("newcomer-declined", name="Ann (1001)")]
    bench.clock.move(days=2)
    assert await knock(bench) == [ENGLISH("private-bot", chat_id="1001")]

    await boss.press_button(LET_IN)
    await bench.settle()
    await bench.ask("/schedule 8")
    await boss.press_button(NOT_NOW)
    await bench.settle()

    bench.clock.move(days=2)
    assert await knock(bench) == [ENGLISH("private-bot", chat_id="1001")]
    assert (await bench.store.chats.find(1001)).paused is not None
    assert await decisions(bench.store) == {1001: NewcomerState.DECLINED}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Олександра-Марія Коваленко-Шевченко", "Олександра-Марія Ковале…"),
        ("A\n›10", "A ›10"),
        ("", "1001"),
    ],
)
async def test_the_decision_names_the_newcomer_as_far_as_fits_a_button(bench, boss, name, shown):
    asked = newcomer_reply(Newcomer(1001, "uk", name), "ann", ENGLISH)
    await press(boss, asked.buttons[0][1].action.encode())
    await bench.settle()

    decided = next(each for each in boss.messages if LET_IN in labels(each) and each.by_bot)
    assert shown in decided.text


async def test_a_button_that_is_pressed_twice_welcomes_once(bench, boss):
    await knock(bench)
    for _ in range(2):
        await press(boss, "admit 1001 en")
        await bench.settle()
    await bench.tick()

    assert [shown.text for shown in bench.replies()][1:] == [ENGLISH("newcomer-welcome")]


async def test_letting_somebody_in_twice_does_not_resume_a_chat_that_was_paused_since(bench, boss):
    await knock(bench)
    await press(boss, "admit 1001 en")
    await bench.settle()
    await bench.tick()
    await bench.store.chats.pause(1001, "chat not found")

    await press(boss, "admit 1001 en")
    await bench.settle()
    await bench.tick()

    assert (await bench.store.chats.find(1001)).paused == "chat not found"


@pytest.mark.parametrize(("place", "may"), [("group of the admins", True), ("other group", False), ("other", False)])
async def test_only_the_chats_of_the_admins_have_the_command(bench, boss, place, may):
    """In a group of theirs, only those may press the button who may change its settings."""
    chat = {"group of the admins": BOSSES, "other group": {**BOSSES, "id": -1006}}.get(place)
    where = Group(bench.telegram, chat, boss.user) if chat else Person(bench.telegram, "Eve", 4242)
    await press(where, "admit 1001 en")
    await bench.settle()

    assert await decisions(bench.store) == ({1001: NewcomerState.ADMITTED} if may else {})


async def test_a_member_of_the_admins_group_who_is_none_of_its_admins_lets_nobody_in(bench):
    await press(Group(bench.telegram, BOSSES, bench.ann.user), "admit 1001 en")
    await bench.settle()

    assert await decisions(bench.store) == {}


async def test_nobody_is_asked_if_no_admin_has_a_chat_with_the_bot(bench):
    await knock(bench)

    assert await decisions(bench.store) == {}
