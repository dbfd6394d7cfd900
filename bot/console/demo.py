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
from bot.console.local_bot import on_loopback, settled
from bot.console.message_view import message_view
from bot.loopback import LoopbackTelegram, Person, ShownMessage
from bot.loopback.users import channel_origin
from bot.runtime.application import Running
from bot.runtime.workers import Workers

BEGINNING: Final = datetime(2026, 11, 23, 19, 40, tzinfo=UTC)
VILNIUS: Final = ZoneInfo("Europe/Vilnius")
"""Where Ann lives."""

GOING_ON: Final = (
    (".venv/bin/precis chat", "talk to the bot yourself, here in the terminal"),
    (".env", "put TELEGRAM_BOT_TOKEN=… in it; @BotFather gives you one"),
    ("make run", "run the bot on Telegram"),
)


class StoryClock:
    """The demo's clock stands still until the story moves it on."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """Return the story's time, aware and in UTC."""
        return self._now

    def move_to(self, now: datetime) -> None:
        """Let time pass."""
        self._now = now


class UnansweredError(Exception):
    """The bot said nothing where the conversation expects an answer."""


async def play(console: Console) -> None:
    """Play the conversation and print it."""
    clock = StoryClock(BEGINNING)
    telegram = LoopbackTelegram(clock.now)
    # No time limit: the articles are our own, and a slow machine may take as long as it needs.
    with tempfile.TemporaryDirectory(prefix="precis-demo-") as folder, Workers(time_limit=None) as workers:
        settings = Settings.model_construct(database_url=f"sqlite:///{Path(folder) / 'demo.db'}")
        with console.status("Loading the language model…"):
            await workers.warm()
        async with on_loopback(settings, telegram, workers, clock.now) as bot:
            await converse(telegram, clock, bot, console)
    _say_how_to_go_on(console)


async def converse(telegram: LoopbackTelegram, clock: StoryClock, bot: Running, console: Console) -> None:
    """Hold the conversation, one act after the other: each begins once the answer to the one before is complete.

    Raise `UnansweredError` if there is no answer.
    """
    ann = Person(telegram, "Ann")
    herald = channel_origin("The Harbour Herald", "harbourherald", 512)
    coast = channel_origin("Coast Business", "coastbusiness", 77)
    drawn: Mapping[int, ShownMessage] = {}

    async def scene(title: str, *acts: Callable[[], Awaitable[object]]) -> None:
        nonlocal drawn
        console.print(Rule(Text(title, style="bold"), style="dim", align="left"))
        for act in acts:
            before = _said(ann)
            await act()
            await settled(bot, telegram)
            if _said(ann) == before:
                raise UnansweredError(title)
            drawn = _draw(ann, drawn, console)

    await scene("Ann starts the bot", lambda: ann.send_text("/start"))
    await scene("She forwards an article", lambda: ann.forward(HARBOUR, herald))
    await scene(
        "She looks at the claims, and where one of them stands",
        lambda: ann.press_button("Claims 10"),
        lambda: ann.press_button("3"),
    )
    await scene("Another paper has the story too", lambda: ann.forward(HARBOUR_ELSEWHERE, coast))
    await scene("She finds it again", lambda: ann.send_text('/search "coal pier" brandt'))
    await scene(
        "She wants a briefing every morning",
        lambda: ann.send_text("/timezone Vilnius"),
        lambda: ann.send_text("/schedule 08:00 weekdays"),
    )
    clock.move_to(BEGINNING + timedelta(hours=10, minutes=20))
    await scene("The next morning, 08:00 in Vilnius", bot.ticker.tick)


def _said(ann: Person) -> list[ShownMessage]:
    """Return what the bot has said to Ann, as the chat shows it now."""
    return [each for each in ann.messages if each.by_bot]


def _draw(ann: Person, drawn: Mapping[int, ShownMessage], console: Console) -> Mapping[int, ShownMessage]:
    """Draw what is new, and anew what has changed; return what is drawn now."""
    shown = {each.message_id: each for each in ann.messages}
    for number, each in shown.items():
        if drawn.get(number) != each:
            console.print(message_view(each, VILNIUS))
    return shown


def _say_how_to_go_on(console: Console) -> None:
    console.print(Rule(Text("What to do next", style="bold"), style="dim", align="left"))
    for what, meaning in GOING_ON:
        console.print(Text.assemble(("  " + what.ljust(24), "bold"), meaning))
