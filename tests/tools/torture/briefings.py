"""`make torture-briefings`: several processes on one PostgreSQL database, and briefings of many chats due at one time.

`python tests/tools/torture/briefings.py [PROCESSES [CHATS]]` prints how many briefings arrived once, twice or never, in
how many seconds, and how many messages came in any one second, of which Telegram allows 30. It exits with 1 if that was
exceeded, or if a briefing came twice or not at all.
"""

import asyncio
import random
import sys
import time
from collections import Counter, deque
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from datetime import time as day_time

from http_telegram import served
from postgres import postgres
from rich.console import Console
from several import Called
from torture import MAX_WAIT_SECONDS

from bot.loopback import LoopbackTelegram, Person
from storage.store import Store

PROCESSES, CHATS = 4, 2_000

ALLOWED_PER_SECOND = 30


async def main(processes: int, chats: int, database: str) -> int:
    """Let all briefings fall due at one time, count, and return the exit status."""
    console, arrivals = Console(), list[float]()

    def arrived(method: str, _parameters: object) -> None:
        if method == "sendMessage":
            arrivals.append(time.monotonic())

    telegram = LoopbackTelegram(lambda: datetime.now(UTC))
    telegram.faults.append(arrived)
    people = [Person(telegram, f"Reader {number}", 1_000 + number) for number in range(chats)]
    store = await Store.open(database)
    async with served(telegram, random.Random(), asyncio.Event()) as address:  # noqa: S311 # latencies, no secrets
        victims = [Called(address, database, port) for port in range(18443, 18443 + processes)]
        for victim in victims:
            await victim.start()
        async with asyncio.timeout(MAX_WAIT_SECONDS * 3):
            while await store.neighbours.count() < processes:  # noqa: ASYNC110 - what others do sets no event here
                await asyncio.sleep(1)
        await _schedule(store, people)
        while await _is_unfinished(store):  # noqa: ASYNC110 - what others do sets no event here
            await asyncio.sleep(1)
        for victim in victims:
            await victim.kill()
    await store.close()
    return _verdict(people, arrivals, console)


async def _schedule(store: Store, people: Sequence[Person]) -> None:
    """Give each person a schedule that is due; with nothing to tell, the briefing says so."""
    now, every_day = datetime.now(UTC), frozenset(range(7))
    for person in people:
        chat = await store.chats.find_or_add(person.id, None, "private", "UTC", now)
        await store.chats.set_quiet(chat.id, quiet=False)
        await store.schedules.replace(
            chat.id, [(day_time(now.hour, now.minute), every_day, now + timedelta(seconds=30))]
        )


async def _is_unfinished(store: Store) -> bool:
    """Tell whether a briefing is still due or on its way."""
    figures = await store.figures.read(datetime.now(UTC))
    sent = figures.deliveries.get("sent", 0)
    return not sent or figures.briefings_due > 0 or figures.deliveries.keys() & {"ready", "sending"} != set()


def _verdict(people: Sequence[Person], arrivals: Sequence[float], console: Console) -> int:
    briefings = Counter(sum(shown.by_bot for shown in each.messages) for each in people)
    most = _most_in_a_second(arrivals)
    several = briefings.total() - briefings[0] - briefings[1]
    console.print(f"{len(people)} briefings: {briefings[1]} arrived once, {several} more often, {briefings[0]} never,")
    console.print(f"in {arrivals[-1] - arrivals[0]:.0f} s; at most {most} messages in any second")
    return int(most > ALLOWED_PER_SECOND or several + briefings[0] > 0)


def _most_in_a_second(arrivals: Sequence[float]) -> int:
    window, most = deque[float](), 0
    for moment in arrivals:
        window.append(moment)
        while window[0] <= moment - 1:
            window.popleft()
        most = max(most, len(window))
    return most


if __name__ == "__main__":
    wanted = [*map(int, sys.argv[1:]), *(PROCESSES, CHATS)[len(sys.argv) - 1 :]]
    with postgres() as where:
        sys.exit(asyncio.run(main(wanted[0], wanted[1], where)))
