"""`make torture-several`: real processes on one PostgreSQL database, killed in turn, and a count of what became of all.

`python tests/tools/torture/several.py [KILLS [ARTICLES [BRIEFINGS]]]` starts two bots that a balancer of our own calls
as Telegram's webhook would, several calls at once and each at either of them, and two workers. While articles come, and
briefings of many chats fall due in one minute, it kills one process after the other with SIGKILL. It prints how many
articles and briefings arrived once, twice or never, how many messages were over one of Telegram's limits, and how many
answers came before one to an earlier message. It exits with 1 if something was lost without being reported as unknown,
came twice, was over a limit or set aside, or if more is unknown than one for each kill.
"""

import asyncio
import itertools
import random
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import httpx
from due import Arrivals, briefings, next_minute, readers, schedule, until_begun
from http_telegram import served
from postgres import postgres
from rich.console import Console
from rich.progress import track
from torture import ARTICLES, MAX_WAIT_SECONDS, Victim, _answers, _feed, running

from bot.messengers.telegram.loopback import LoopbackTelegram, Person

BOTS, WORKERS = 2, 2

KILLS, SENT_ARTICLES, BRIEFINGS = 40, 1_000, 2_000

BETWEEN_KILLS = (6.0, 14.0)
"""Seconds in which the last that was killed has started again, mostly."""

CALLS_AT_ONCE = 40
"""What Telegram's webhooks have by default."""

SECRET = "torture-secret"


class Called(Victim):
    """One of the bot's processes, called at a port of its own."""

    def __init__(self, telegram: str, database: str, port: int) -> None:
        super().__init__(telegram, Path())
        self.address = f"http://127.0.0.1:{port}/telegram"
        self._settings |= {
            "DATABASE_URL": database,
            "WEBHOOK_URL": "https://bot.example",
            "WEBHOOK_SECRET": SECRET,
            "WEBHOOK_PORT": str(port),
        }


class Helper(Victim):
    """A process on PostgreSQL that nobody calls: a worker, or a bot that polls."""

    def __init__(self, telegram: str, database: str, role: str = "worker") -> None:
        super().__init__(telegram, Path())
        self._settings |= {"DATABASE_URL": database}
        self._role = role


class Balancer:
    """Calls the processes with each update, several at once, until one says that it has it."""

    def __init__(self, telegram: LoopbackTelegram, victims: Sequence[Called], dice: random.Random) -> None:
        self._telegram = telegram
        self._victims = victims
        self._dice = dice
        self._client = httpx.AsyncClient(trust_env=False, timeout=20)
        self._at_once = asyncio.Semaphore(CALLS_AT_ONCE)
        self._calls = 0

    async def answered(self) -> None:
        """Wait until every update has been taken."""
        async with self._telegram.changed:
            await self._telegram.changed.wait_for(lambda: not self._telegram.updates and not self._calls)

    async def run(self) -> None:
        async with self._client, asyncio.TaskGroup() as calls:
            while True:
                async with self._telegram.changed:
                    await self._telegram.changed.wait_for(lambda: bool(self._telegram.updates))
                    updates, self._telegram.updates = self._telegram.updates, []
                self._calls += len(updates)
                for update in updates:
                    await self._at_once.acquire()
                    calls.create_task(self._call(update))

    async def _call(self, update: dict[str, object]) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        try:
            while True:
                try:
                    answer = await self._client.post(
                        self._dice.choice(self._victims).address, json=update, headers=headers
                    )
                except httpx.TransportError:
                    await asyncio.sleep(0.2)
                else:
                    if answer.status_code == httpx.codes.OK:
                        return
        finally:
            self._at_once.release()
            async with self._telegram.changed:
                self._calls -= 1
                self._telegram.changed.notify_all()


async def main(kills: int, articles: int, briefed: int, database: str) -> int:
    """Torture, count, and return the exit status."""
    dice, console = random.Random(), Console()  # noqa: S311 # moments, no secrets
    telegram = LoopbackTelegram(lambda: datetime.now(UTC))
    arrivals, subscribers = Arrivals(telegram), readers(telegram, briefed)
    people = [Person(telegram, f"Reader {number}", 1_000 + number) for number in range(articles // len(ARTICLES) + 1)]
    called = asyncio.Event()
    async with served(telegram, dice, called) as address:
        bots = [Called(address, database, port) for port in range(18443, 18443 + BOTS)]
        victims = [*bots, *(Helper(address, database) for _ in range(WORKERS))]
        async with running(victims):
            # By then there is a database.
            await asyncio.wait_for(called.wait(), MAX_WAIT_SECONDS)
            balancer = Balancer(telegram, bots, dice)
            balancing = asyncio.create_task(balancer.run())
            feeding = asyncio.create_task(_feed(people, kills * sum(BETWEEN_KILLS) / 2, dice))
            await schedule(database, subscribers, next_minute())
            turns = itertools.cycle(victims)
            for _ in track(range(kills), "Killing", console=console, transient=True):
                await asyncio.sleep(dice.uniform(*BETWEEN_KILLS))
                victim = next(turns)
                await victim.kill()
                await victim.start()
            await feeding
            await balancer.answered()
            await until_begun(database)
            states = await rest(database)
            balancing.cancel()
    console.print(f"{_out_of_order(people)} answers came before that of an earlier message")
    console.print(f"at most {arrivals.most_in_a_second()} messages in a second; {arrivals.violations()} over a limit")
    counted = {"articles": _answers(people), "briefings": briefings(subscribers)}
    return _verdict(counted, states, kills, arrivals.violations(), console)


async def rest(database: str) -> Counter[str]:
    """Wait until nothing waits in the inbox and nothing is in flight; return how many are in each state."""
    states: Counter[str] = Counter()
    connection = await asyncpg.connect(database)
    async with asyncio.timeout(MAX_WAIT_SECONDS * 5):
        while not states or states.keys() & {"waiting", "ready", "sending"}:
            await asyncio.sleep(1)
            rows = await connection.fetch("SELECT state FROM inbox UNION ALL SELECT state FROM delivery")
            states = Counter(state for (state,) in rows)
    await connection.close()
    return states


def _verdict(
    counted: Mapping[str, Counter[int]], states: Counter[str], kills: int, violations: int, console: Console
) -> int:
    """Print what became of all; return 1 if anything was lost in silence, doubled or over a limit."""
    never = twice = 0
    for what, times in counted.items():
        more = times.total() - times[0] - times[1]
        console.print(f"{times.total()} {what}: {times[1]} arrived once, {times[0]} never, {more} more than once")
        never, twice = never + times[0], twice + more
    unknown = states["unknown"]
    console.print(f"{kills} kills; {unknown} parts reported unknown; lost in silence {max(0, never - unknown)}")
    console.print(f"inbox and deliveries: {dict(states)}")
    is_good = never <= unknown <= kills and twice == violations == 0
    return 0 if is_good and not states.keys() & {"set aside", "failed"} else 1


def _out_of_order(people: Sequence[Person]) -> int:
    """Count the answers to a message that came before one to an earlier message of the chat."""
    answered = [[shown.reply_to for shown in each.messages if shown.by_bot and shown.reply_to] for each in people]
    return sum(later < earlier for each in answered for earlier, later in itertools.pairwise(each))


if __name__ == "__main__":
    wanted = [*map(int, sys.argv[1:]), *(KILLS, SENT_ARTICLES, BRIEFINGS)[len(sys.argv) - 1 :]]
    with postgres() as where:
        sys.exit(asyncio.run(main(wanted[0], wanted[1], wanted[2], where)))
