"""The demo's conversation, at any speed: an act begins once the answer to the one before is complete."""

import io

import pytest
from rich.console import Console

from bot.articles import progress
from bot.console.demo import BEGINNING, StoryClock, UnansweredError, converse
from bot.console.local_bot import on_loopback
from bot.loopback import LoopbackTelegram
from bot.messages.texts import ENGLISH


@pytest.fixture
def clock():
    return StoryClock(BEGINNING)


@pytest.fixture
def telegram(clock):
    return LoopbackTelegram(clock.now)


@pytest.fixture
def slow(workers, telegram, monkeypatch):
    """Let the workers read nothing until the reader has been told that it takes long."""
    read = workers.read

    def is_said():
        return any(
            shown.text == ENGLISH("progress") for room in telegram.chats.values() for shown in room.messages.values()
        )

    async def slowly(material):
        async with telegram.changed:
            await telegram.changed.wait_for(is_said)
        return await read(material)

    monkeypatch.setattr(progress, "SAY_READING_AFTER_SECONDS", 0.0)
    monkeypatch.setattr(workers, "read", slowly)


async def played(settings, workers, clock, telegram):
    console = Console(file=io.StringIO(), width=100, color_system=None)
    async with on_loopback(settings, telegram, workers, clock.now) as bot:
        await converse(telegram, clock, bot, console)
    return console.file.getvalue()


@pytest.mark.usefixtures("slow")
async def test_on_a_slow_machine_the_demo_waits_for_the_digests_and_plays_to_its_end(
    settings, workers, clock, telegram
):
    drawn = await played(settings, workers, clock, telegram)

    assert ENGLISH("progress") not in drawn
    assert drawn.count("Port Ellery Will Close Its Coal Pier") >= 2
    assert "Your briefing" in drawn


async def test_a_bot_that_does_not_answer_ends_the_demo(settings, workers, clock, telegram, monkeypatch):
    async def delivers_nothing(_update):
        return 1

    monkeypatch.setattr(telegram, "deliver", delivers_nothing)

    with pytest.raises(UnansweredError, match="Ann starts the bot"):
        await played(settings, workers, clock, telegram)
