"""`precis demo`: a scripted conversation with the real bot, its store and its scheduler, on an in-process Telegram."""

import tempfile
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.config import Settings
from bot.console.local_bot import running_on_loopback, settle
from bot.console.message_view import message_view
from bot.messengers.telegram.loopback import LoopbackTelegram, Person, ShownMessage
from bot.messengers.telegram.loopback.users import channel_origin
from bot.runtime.application import Running
from bot.runtime.workers import Workers

START: Final = datetime(2026, 11, 23, 19, 40, tzinfo=UTC)
VILNIUS: Final = ZoneInfo("Europe/Vilnius")
"""The time zone of Ann."""

NEXT_STEPS: Final = (
    (".venv/bin/precis chat", "talk to the bot yourself, here in the terminal"),
    (".env", "put TELEGRAM_BOT_TOKEN=… in it; @BotFather gives you one"),
    ("make run", "run the bot on Telegram"),
)


class ScriptedClock:
    """A clock that stands still until the script moves it on."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """Return the current time of the script, aware and in UTC."""
        return self._now

    def move_to(self, now: datetime) -> None:
        """Set the current time."""
        self._now = now


class UnansweredError(Exception):
    """The bot gave no answer where the script expects one."""


async def play(console: Console) -> None:
    """Play the conversation and print it."""
    clock = ScriptedClock(START)
    telegram = LoopbackTelegram(clock.now)
    # No time limit: the articles are our own, and a slow machine may take as long as it needs.
    with tempfile.TemporaryDirectory(prefix="precis-demo-") as folder, Workers(time_limit=None) as workers:
        settings = Settings.model_construct(database_url=f"sqlite:///{Path(folder) / 'demo.db'}")
        with console.status("Loading the language model…"):
            await workers.warm()
        async with running_on_loopback(settings, telegram, workers, clock.now) as bot:
            await converse(telegram, clock, bot, console)
    _print_next_steps(console)


async def converse(telegram: LoopbackTelegram, clock: ScriptedClock, bot: Running, console: Console) -> None:
    """Play the conversation step by step; each step begins when the answer to the one before is complete.

    Raise `UnansweredError` if there is no answer.
    """
    ann = Person(telegram, "Ann")
    herald = channel_origin("The Harbour Herald", "harbourherald", 512)
    coast = channel_origin("Coast Business", "coastbusiness", 77)
    printed: Mapping[int, ShownMessage] = {}

    async def scene(title: str, *steps: Callable[[], Awaitable[object]]) -> None:
        nonlocal printed
        console.print(Rule(Text(title, style="bold"), style="dim", align="left"))
        for step in steps:
            before = _replies(ann)
            await step()
            await settle(bot, telegram)
            if _replies(ann) == before:
                raise UnansweredError(title)
            printed = _print_changes(ann, printed, console)

    await scene("Ann starts the bot", lambda: ann.send_text("/start"))
    await scene("She forwards an article", lambda: ann.forward(HARBOUR, herald))
    await scene(
        "She looks at the claims, and where one of them stands",
        lambda: ann.press_button("Said"),
        lambda: ann.press_button("3"),
    )
    await scene("Another paper has the story too", lambda: ann.forward(HARBOUR_ELSEWHERE, coast))
    await scene("She looks at what both papers say", lambda: ann.press_button("Story"))
    await scene("She finds it again", lambda: ann.send_text('/search "coal pier" brandt'))
    await scene(
        "She wants a briefing every morning",
        lambda: ann.send_text("/timezone Vilnius"),
        lambda: ann.send_text("/schedule 08:00 weekdays"),
    )
    clock.move_to(START + timedelta(hours=10, minutes=20))
    await scene("The next morning, 08:00 in Vilnius", bot.scheduler.tick)


def _replies(ann: Person) -> list[ShownMessage]:
    """Return the bot's messages to Ann, as the chat shows them now."""
    return [each for each in ann.messages if each.by_bot]


def _print_changes(ann: Person, printed: Mapping[int, ShownMessage], console: Console) -> Mapping[int, ShownMessage]:
    """Print the messages that are new or have changed; return all messages by id."""
    shown = {each.message_id: each for each in ann.messages}
    for number, each in shown.items():
        if printed.get(number) != each:
            console.print(message_view(each, VILNIUS))
    return shown


def _print_next_steps(console: Console) -> None:
    console.print(Rule(Text("What to do next", style="bold"), style="dim", align="left"))
    for what, meaning in NEXT_STEPS:
        console.print(Text.assemble(("  " + what.ljust(24), "bold"), meaning))
