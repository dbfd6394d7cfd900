"""`make torture-briefings`: several processes on one PostgreSQL database, and briefings of many chats due at one time.

`python tests/tools/torture/briefings.py [PROCESSES [CHATS]]` prints how many briefings arrived once, twice or never,
how many seconds after they were due, and how many messages came in any one second, of which Telegram allows 30. It
exits with 1 if that was exceeded, or if a briefing came twice or not at all.
"""

import asyncio
import random
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from due import Arrivals, briefings, next_minute, readers, schedule, until_begun
from http_telegram import served
from postgres import postgres
from rich.console import Console
from several import Called, rest
from torture import MAX_WAIT_SECONDS, running

from bot.messengers.telegram.loopback import LoopbackTelegram, Person
from storage.store import Store

PROCESSES, CHATS = 4, 2_000

WARM_SECONDS = 15
"""Seconds until the processes share the limit equally: a new one sends little for ten."""


async def main(processes: int, chats: int, database: str) -> int:
    """Let all briefings fall due at one time, count, and return the exit status."""
    telegram = LoopbackTelegram(lambda: datetime.now(UTC))
    arrivals, people = Arrivals(telegram), readers(telegram, chats)
    store = await Store.open(database)
    async with served(telegram, random.Random(), asyncio.Event()) as address:  # noqa: S311 # latencies, no secrets
        victims = [Called(address, database, port) for port in range(18443, 18443 + processes)]
        async with running(victims):
            async with asyncio.timeout(MAX_WAIT_SECONDS * 3):
                while await store.peers.count() < processes:  # noqa: ASYNC110 - what others do sets no event here
                    await asyncio.sleep(1)
            await asyncio.sleep(WARM_SECONDS)
            due = next_minute()
            await schedule(database, people, due)
            due_at = time.monotonic() + (due - datetime.now(UTC)).total_seconds()
            await until_begun(database)
            await rest(database)
    await store.close()
    return _verdict(people, arrivals, due_at, Console())


def _verdict(people: Sequence[Person], arrivals: Arrivals, due_at: float, console: Console) -> int:
    counted = briefings(people)
    several = counted.total() - counted[0] - counted[1]
    console.print(f"{len(people)} briefings: {counted[1]} arrived once, {several} more often, {counted[0]} never;")
    console.print(f"the last {arrivals.moments[-1] - due_at:.0f} s after it was due")
    console.print(f"at most {arrivals.most_in_a_second()} messages in a second; {arrivals.violations()} over a limit")
    return int(arrivals.violations() + several + counted[0] > 0)


if __name__ == "__main__":
    wanted = [*map(int, sys.argv[1:]), *(PROCESSES, CHATS)[len(sys.argv) - 1 :]]
    with postgres() as where:
        sys.exit(asyncio.run(main(wanted[0], wanted[1], where)))
