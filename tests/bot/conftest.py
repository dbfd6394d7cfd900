"""Fixtures: the real bot on an in-process Telegram, with a clock that the test moves."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.config import Settings
from bot.console.local_bot import running_on_loopback, settle
from bot.messengers.telegram.loopback import LoopbackTelegram, Person, ShownMessage
from bot.runtime.application import Running
from bot.runtime.workers import Workers
from tests.bot.site import Site

MONDAY_EVENING = datetime(2026, 11, 23, 19, 40, tzinfo=UTC)

NEVER = 3600.0
"""Seconds after which a reader is told that we are reading: on a slow machine all of it takes long."""

PATIENT = 300.0
"""Seconds a worker may take: on a busy machine the twenty of the real limit go by."""


class Clock:
    """A clock that stands still until the test moves it."""

    def __init__(self) -> None:
        self.time = MONDAY_EVENING

    def now(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        self.time += timedelta(**by)


class Bench:
    """A running bot and one user, Ann, with ways to wait for both."""

    def __init__(self, running: Running, telegram: LoopbackTelegram, clock: Clock, workers: Workers) -> None:
        self.running = running
        self.workers = workers
        self.telegram = telegram
        self.clock = clock
        self.ann = Person(telegram, "Ann", 1001)
        self.store = running.deps.store

    async def ask(self, text: str, *, reply_to: int | None = None) -> ShownMessage:
        """Send a text as Ann and return the bot's first answer."""
        return await self.ann.answer(after=await self.ann.send_text(text, reply_to=reply_to))

    async def press_button(self, label: str, message: ShownMessage | None = None) -> ShownMessage:
        """Press a button on `message`, or on the newest message that has it.

        Return the message that the bot sent in answer, or else the pressed message as it is then.
        """
        pressed = message or next(shown for shown in reversed(self.ann.messages) if label in labels(shown))
        newest = self.ann.messages[-1].message_id
        await self.ann.press_button(label, pressed.message_id)
        await self.settle()
        return next(
            (shown for shown in self.replies() if shown.message_id > newest),
            next(shown for shown in self.replies() if shown.message_id == pressed.message_id),
        )

    async def settle(self) -> None:
        """Wait until the bot has handled every update and sent every message."""
        await settle(self.running, self.telegram)

    async def tick(self) -> None:
        """Run a tick of the scheduler now, and wait until its messages are sent."""
        await self.running.scheduler.tick()
        await self.running.courier.idle()

    def replies(self) -> list[ShownMessage]:
        """Return the bot's messages to Ann."""
        return [shown for shown in self.ann.messages if shown.by_bot]


async def anyone() -> bool:
    """Let anyone change the chat."""
    return True


def labels(shown: ShownMessage) -> list[str]:
    """Return the labels of the buttons under a message."""
    return [button["text"] for row in shown.buttons for button in row]


def is_briefing(text: str) -> bool:
    """Return whether an English message is a briefing, by the line that it begins with."""
    return re.search(r"\xa0· \d+ stor(y|ies)\xa0· \d+\xa0min$", text.split("\n", 1)[0]) is not None


def points_in(shown: ShownMessage, article: str) -> list[str]:
    """Return the points that a digest shows: whole sentences of the article, the first as the lead."""
    lines = [line.removeprefix("• ") for line in shown.text.splitlines()]
    return [line for line in lines if line.endswith(".") and line in article]


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    with Workers(count=1, time_limit=PATIENT) as pool:
        yield pool


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path, sqlite_template: Path) -> Settings:
    database = shutil.copy(sqlite_template, tmp_path / "precis.db")
    return Settings.model_construct(database_url=f"sqlite:///{database}")


@pytest.fixture
def fresh_postgres_url(fresh_postgres: Callable[[], str]) -> str:
    return fresh_postgres()


@asynccontextmanager
async def running_bot(
    settings: Settings,
    workers: Workers,
    clock: Clock,
    telegram: LoopbackTelegram | None = None,
    *,
    say_reading_after: float = NEVER,
) -> AsyncIterator[Bench]:
    """Run the bot; the same settings and Telegram restart a bot that was stopped."""
    server = telegram or LoopbackTelegram(clock.now)
    async with running_on_loopback(
        settings, server, workers, clock.now, say_reading_after=say_reading_after
    ) as running:
        yield Bench(running, server, clock, workers)


@pytest.fixture
async def bench(settings: Settings, workers: Workers, clock: Clock) -> AsyncIterator[Bench]:
    async with running_bot(settings, workers, clock) as started:
        yield started


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    here = Site()
    server = await asyncio.start_server(here.serve, "127.0.0.1", 0)
    here.port = server.sockets[0].getsockname()[1]
    yield here
    here.hang.set()
    server.close()
    await server.wait_closed()
