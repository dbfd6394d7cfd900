"""Among people who also talk with each other, and where not everybody is welcome."""

import pytest

from bot.loopback.people import channel, group
from bot.samples import HARBOUR
from bot.texts import ENGLISH
from summarizer.model import Refusal
from tests.bot.conftest import running_bot


@pytest.fixture
def readers(bench):
    return group(bench.telegram, bench.ann, "Readers")


@pytest.mark.parametrize(
    "chatter", ["Good morning!", "Did you see the match last night? What a goal.", "🙂", "/start@other_bot"]
)
async def test_chatter_in_a_group_gets_no_answer(bench, readers, chatter):
    await readers.say(chatter)
    await bench.settle()

    assert [shown for shown in readers.messages if shown.by_bot] == []


async def test_a_picture_in_a_group_gets_no_answer(bench, readers):
    await readers.send_photo()
    await readers.send_sticker()
    await bench.settle()

    assert [shown for shown in readers.messages if shown.by_bot] == []


async def test_an_article_in_a_group_gets_its_digest(readers):
    answer = await readers.answer(after=await readers.forward(HARBOUR, channel("The Harbour Herald")))

    assert answer.text.startswith("Port Ellery Will Close")


async def test_a_forward_that_is_no_article_is_said_to_be_none(readers):
    answer = await readers.answer(after=await readers.forward("Breaking news at nine tonight", channel("The Herald")))

    assert answer.text == ENGLISH.refusal(Refusal.TOO_SHORT)


async def test_a_command_may_name_the_bot(readers):
    assert (await readers.answer(after=await readers.say("/latest@precis_bot"))).text == ENGLISH("nothing-kept")


async def test_chats_keep_their_digests_apart(bench, readers):
    await readers.answer(after=await readers.say(HARBOUR))

    assert (await bench.ask("/latest")).text == ENGLISH("nothing-kept")
    assert (await bench.ask("/actors #1")).text == ENGLISH("no-such-digest")
    assert (await bench.ask("/search pier")).text == ENGLISH("nothing-found")


async def test_a_group_that_becomes_a_supergroup_keeps_its_digests(bench, readers):
    await readers.answer(after=await readers.say(HARBOUR))
    await readers.say("", migrate_to_chat_id=-1005)
    await bench.settle()

    moved = group(bench.telegram, bench.ann, "Readers", number=-1005)
    assert "1 digest" in (await moved.answer(after=await moved.say("/latest"))).text


async def test_strangers_are_told_that_the_bot_is_private(settings, workers, clock):
    private = settings.model_copy(update={"allowed_chats": frozenset((4242,))})
    async with running_bot(private, workers, clock) as bench:
        assert (await bench.ask(HARBOUR)).text == ENGLISH("private-bot", chat_id=bench.ann.id)

        readers = group(bench.telegram, bench.ann, "Readers")
        await readers.say(HARBOUR)
        await bench.settle()
        assert [shown for shown in readers.messages if shown.by_bot] == []
        assert await bench.store.digests.count(1) == 0


@pytest.mark.parametrize("setting", ["allowed_chats", "admins"])
async def test_those_who_may_use_it_do(settings, workers, clock, setting):
    known = {"allowed_chats": frozenset((4242,)), setting: frozenset((1001, 4242))}
    async with running_bot(settings.model_copy(update=known), workers, clock) as bench:
        assert (await bench.ask("/start")).text == ENGLISH("welcome")
