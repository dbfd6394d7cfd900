"""In a group, what is for one person is shown to that person only, or not at all."""

import pytest

from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import Group, LoopbackTelegram, Person
from bot.messengers.telegram.loopback.users import create_group
from tests.bot.conftest import running_bot
from tests.bot.messengers.telegram.outgoing.test_profile import TELLING_10_5
from tests.bot.test_rights import press

ADMINS_ONLY = ENGLISH("admins-only")


async def refused(settings, workers, clock, *, told, bot_is_admin, ask, said=ADMINS_ONLY, **fields):
    """Have Bob, a member of a group, ask for something; return what everybody sees, and what only he does."""
    telegram = LoopbackTelegram(clock.now)
    telegram.bot |= told
    async with running_bot(settings, workers, clock, telegram) as bench:
        room = create_group(telegram, bench.ann, "Newsroom")
        bob = Group(telegram, room.chat.api_chat, Person(telegram, "Bob", 1002).user)
        if bot_is_admin:
            room.chat.admins.add(telegram.bot["id"])
        if ask.startswith(("/", "@")):
            await bob.send_text(ask, **fields)
        else:
            await press(bob, ask)
        await bench.settle()
        public = [shown.text for shown in room.messages if shown.by_bot and shown.text != "Menu"]
        assert all(each == (room.id, 1002, said) for each in telegram.ephemeral_texts)
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}
        return public, len(telegram.ephemeral_texts)


@pytest.mark.parametrize(
    ("told", "bot_is_admin", "ask", "ephemeral_count"),
    [
        (TELLING_10_5, False, "settings long", 1),
        (TELLING_10_5, True, "/settings long", 1),
        # Telegram lets a bot say something to one person only in answer to a button, or if it is an admin.
        (TELLING_10_5, False, "/settings long", 0),
        ({}, True, "settings long", 0),
        ({}, True, "/settings long", 0),
    ],
)
async def test_that_only_admins_may_do_something_is_nobody_elses_business(
    settings, workers, clock, told, bot_is_admin, ask, ephemeral_count
):
    seen = await refused(settings, workers, clock, told=told, bot_is_admin=bot_is_admin, ask=ask)

    assert seen == ([], ephemeral_count)


@pytest.mark.parametrize(("told", "ephemeral_count"), [(TELLING_10_5, 1), ({}, 0)])
@pytest.mark.parametrize(
    ("ask", "said", "limit"),
    [("/digest", "how-to-digest", 60), ("@precis_bot https://paper.example", "no-articles", 0)],
)
async def test_why_there_is_no_digest_is_told_to_who_asked_as_privately_as_can_be(
    settings, workers, clock, told, ephemeral_count, ask, said, limit
):
    """A question that everybody saw is never left without an answer."""
    limited = settings.model_copy(update={"articles_per_hour": limit})
    seen = await refused(limited, workers, clock, told=told, bot_is_admin=True, ask=ask, said=ENGLISH(said))

    assert seen == ([] if ephemeral_count else [ENGLISH(said)], ephemeral_count)


async def press_ephemeral(bench, label):
    """Press a button of the message that only Ann sees, and wait until that has changed it."""
    (message,) = bench.telegram.ephemeral_messages.values()
    (data,) = [
        button["callback_data"]
        for row in message["reply_markup"]["inline_keyboard"]
        for button in row
        if button["text"] == label
    ]
    query = {"id": "1", "from": bench.ann.user, "chat_instance": "1", "data": data, "message": message}
    await bench.telegram.deliver({"callback_query": query})
    await bench.settle()
    await bench.ann.wait_until(lambda: message not in bench.telegram.ephemeral_messages.values())


async def test_settings_are_shown_and_changed_in_one_message_that_only_the_asker_sees(settings, workers, clock):
    telegram = LoopbackTelegram(clock.now)
    telegram.bot |= TELLING_10_5
    async with running_bot(settings, workers, clock, telegram) as bench:
        room = create_group(telegram, bench.ann, "Newsroom")
        room.chat.admins.add(telegram.bot["id"])
        await room.send_text("/settings")
        await bench.settle()
        await bench.ann.wait_until(lambda: telegram.ephemeral_texts)
        for label in (
            ENGLISH("button-length"),
            ENGLISH("length-choice", name="Long", length="6 sentences"),
            ENGLISH("button-back"),
            ENGLISH("button-done"),
        ):
            await press_ephemeral(bench, label)

        (message,) = telegram.ephemeral_messages.values()
        assert "6 sentences" in message["text"]
        assert "reply_markup" not in message
        assert {(where, who) for where, who, _ in telegram.ephemeral_texts} == {(room.id, bench.ann.id)}
        assert [shown for shown in room.messages if shown.by_bot] == []
        assert await bench.store.deliveries.counts() == {}
        assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


@pytest.mark.parametrize(("told", "bot_is_admin"), [(TELLING_10_5, False), ({}, True)])
async def test_settings_that_cannot_be_shown_to_one_person_are_a_message_for_all(
    settings, workers, clock, told, bot_is_admin
):
    telegram = LoopbackTelegram(clock.now)
    telegram.bot |= told
    async with running_bot(settings, workers, clock, telegram) as bench:
        room = create_group(telegram, bench.ann, "Newsroom")
        if bot_is_admin:
            room.chat.admins.add(telegram.bot["id"])
        await room.send_text("/settings")
        await bench.settle()
        await room.press_button(ENGLISH("button-done"))
        await bench.settle()

        (shown,) = [shown for shown in room.messages if shown.by_bot]
        assert shown.text.endswith(ENGLISH("settings-again"))
        assert telegram.ephemeral_texts == []


async def test_a_message_that_everybody_sees_after_all_is_deleted(settings, workers, clock):
    """A server that tells what 10.5 tells may still not know the parameter."""
    seen = await refused(settings, workers, clock, told=TELLING_10_5, bot_is_admin=True, ask="/settings long")
    assert seen == ([], 1)

    telegram = LoopbackTelegram(clock.now, first_id=9_000)
    telegram.bot |= TELLING_10_5 | {"supports_guest_queries": True, "inline_query_placeholder": "Find a digest"}
    telegram.is_older = True
    async with running_bot(settings, workers, clock, telegram) as bench:
        room = create_group(telegram, bench.ann, "Newsroom")
        bob = Group(telegram, room.chat.api_chat, Person(telegram, "Bob", 1002).user)
        await press(bob, "settings long")
        await bob.wait_until(lambda: [name for name, _ in telegram.calls if name == "deleteMessage"])
        await bench.settle()

        assert [shown.text for shown in room.messages if shown.by_bot] == ["Menu"]
