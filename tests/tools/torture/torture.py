"""`make torture`: the real process under load, killed again and again, and a count of what became of each article.

`python tests/tools/torture/torture.py [KILLS]` starts the bot on a Telegram of our own on loopback, forwards articles
to many chats while it kills the process with SIGKILL at random moments, and prints how many were answered once, twice
or never. It exits with 1 unless every article was answered once, but for parts that are reported as unknown, one for
each kill at most.
"""

import asyncio
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from http_telegram import served
from rich.console import Console
from rich.progress import track

from bot.messengers.telegram.loopback import LoopbackTelegram, Person
from bot.messengers.telegram.loopback.users import channel_origin

CHATS = 50
KILLS = 20
BETWEEN_KILLS = (2.0, 6.0)
MAX_WAIT_SECONDS = 120.0
"""Seconds after the last kill until everything must be answered."""

ARTICLES = sorted((Path(__file__).parents[2] / "quality" / "articles").glob("*.txt"))


class Victim:
    """The bot's process: started, killed, and started again."""

    def __init__(self, address: str, database: Path) -> None:
        self._settings = {
            "TELEGRAM_BOT_TOKEN": "1:torture",
            "TELEGRAM_API_URL": address,
            "DATABASE_URL": f"sqlite:///{database}",
            "LOG_LEVEL": "ERROR",
            "NO_PROXY": "127.0.0.1",
        }
        self._role = "bot"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        # A session of its own, as a service has: Linux shares a busy machine out by sessions.
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", "run", "--role", self._role),
            env=os.environ | self._settings,
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            await self._process.wait()


@asynccontextmanager
async def running(victims: Sequence[Victim]) -> AsyncIterator[None]:
    """Run processes while the body does, and kill them at its end."""
    try:
        for victim in victims:
            await victim.start()
        yield
    finally:
        for victim in victims:
            with suppress(ProcessLookupError):
                await victim.kill()


async def main(kills: int) -> int:
    """Torture, count, and return the exit status."""
    dice, console = random.Random(), Console()  # noqa: S311 # moments, no secrets
    called = asyncio.Event()
    telegram = LoopbackTelegram(lambda: datetime.now(UTC))
    people = [Person(telegram, f"Reader {number}", 1_000 + number) for number in range(CHATS)]
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "precis.db"
        async with served(telegram, dice, called) as address:
            victim = Victim(address, database)
            async with running([victim]):
                # By then there is a database.
                await asyncio.wait_for(called.wait(), MAX_WAIT_SECONDS)
                feeding = asyncio.create_task(_feed(people, kills * sum(BETWEEN_KILLS) / 2, dice))
                for _ in track(range(kills), "Killing", console=console, transient=True):
                    await asyncio.sleep(dice.uniform(*BETWEEN_KILLS))
                    await victim.kill()
                    await victim.start()
                await feeding
                await _rest(database)
        states = _states(database)
    return _verdict(_answers(people), states, kills, console)


def _title(reader: int, article: int) -> str:
    return f"Reader {reader} forwards report {article} of the harbour council"


async def _feed(people: Sequence[Person], seconds: float, dice: random.Random) -> None:
    """Forward every article to everybody, in some order, over so many seconds."""
    posts = [(reader, article) for reader in range(len(people)) for article in range(len(ARTICLES))]
    dice.shuffle(posts)
    for reader, article in posts:
        _, _, text = ARTICLES[article].read_text(encoding="utf-8").partition("\n\n")
        await people[reader].forward(f"{_title(reader, article)}\n\n{text}", channel_origin("The Herald", "herald"))
        await asyncio.sleep(seconds / len(posts))


async def _rest(database: Path) -> None:
    """Wait until nothing waits in the inbox and nothing is in flight."""
    until = time.monotonic() + MAX_WAIT_SECONDS
    while time.monotonic() < until:
        await asyncio.sleep(1)
        states = _states(database)
        if not states.keys() & {"waiting", "ready", "sending"}:
            return


def _states(database: Path) -> Counter[str]:
    """Return how many updates and message parts are in each state."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)) as connection:
        rows = connection.execute("SELECT state FROM inbox UNION ALL SELECT state FROM delivery")
        return Counter(state for (state,) in rows)


def _answers(people: Sequence[Person]) -> Counter[int]:
    """Return how many articles were answered never, once, twice."""
    counted: Counter[int] = Counter()
    for reader, person in enumerate(people):
        answered = [shown.text for shown in person.messages if shown.by_bot]
        for article in range(len(ARTICLES)):
            counted[sum(text.startswith(_title(reader, article)) for text in answered)] += 1
    return counted


def _verdict(answers: Counter[int], states: Counter[str], kills: int, console: Console) -> int:
    unknown = states["unknown"]
    console.print(f"{answers.total()} articles, {kills} kills: {answers[1]} answered once, {answers[0]} never,")
    console.print(f"{answers.total() - answers[0] - answers[1]} more than once; {unknown} parts reported unknown")
    console.print(f"inbox and deliveries: {dict(states)}")
    good = answers[0] <= unknown <= kills and answers[0] + answers[1] == answers.total()
    return 0 if good and not states.keys() & {"waiting", "ready", "sending", "set aside", "failed"} else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS)))
