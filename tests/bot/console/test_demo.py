"""The demo plays at any speed: a step begins when the answer to the one before is complete."""

import io

import pytest
from rich.console import Console

from bot.console.demo import START, ScriptedClock, UnansweredError, converse
from bot.console.local_bot import running_on_loopback
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram


@pytest.fixture
def clock():
    return ScriptedClock(START)


@pytest.fixture
def telegram(clock):
    return LoopbackTelegram(clock.now)


@pytest.fixture
def slow(workers, telegram, monkeypatch):
    """Let the workers wait until the bot has said that reading takes a while."""
    read = workers.read

    def is_announced():
        return any(
            shown.text == ENGLISH("progress") for chat in telegram.chats.values() for shown in chat.messages.values()
        )

    async def slowly(person, material):
        async with telegram.changed:
            await telegram.changed.wait_for(is_announced)
        return await read(person, material)

    monkeypatch.setattr(workers, "read", slowly)


async def output_of_demo(settings, workers, clock, telegram, **options):
    console = Console(file=io.StringIO(), width=100, color_system=None)
    async with running_on_loopback(settings, telegram, workers, clock.now, **options) as bot:
        await converse(telegram, clock, bot, console)
    return console.file.getvalue()


@pytest.mark.usefixtures("slow")
async def test_the_demo_plays_to_its_end_on_a_slow_machine(settings, workers, clock, telegram):
    output = await output_of_demo(settings, workers, clock, telegram, say_reading_after=0.0)

    assert ENGLISH("progress") not in output
    assert output.count("Port Ellery Will Close Its Coal Pier") >= 2
    assert "Tuesday, 24 November" in output


async def test_the_demo_ends_if_the_bot_does_not_answer(settings, workers, clock, telegram, monkeypatch):
    async def delivers_nothing(_update):
        return 1

    monkeypatch.setattr(telegram, "deliver", delivers_nothing)

    with pytest.raises(UnansweredError, match="Ann starts the bot"):
        await output_of_demo(settings, workers, clock, telegram)
