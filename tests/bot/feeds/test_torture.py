"""Many sources and chats, and a process that dies again and again: nothing is lost, and nothing is doubled."""

# ruff: noqa: S311 - chance says when to die, and is no secret

import asyncio
import random
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.feeds.follower import Follower
from storage.database import Database
from storage.followed import NewSource
from storage.store import Store
from tests.tools.torture.published import BEGIN, Clock, Verdict, Web, deps_on, publishers, verdict

CHATS = 2
HOURS = 24
KILLS = 12


class DiedError(BaseException):
    """The process has died; no code of ours may catch this."""


class MortalDatabase(Database):
    """A database whose process dies before or after one of its transactions: each is stored whole, or not at all."""

    transactions_left: int | None = None

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        if self.transactions_left is None:
            async with super().writing() as connection:
                yield connection
            return
        self.transactions_left -= 1
        if self.transactions_left < 0:
            raise DiedError
        async with super().writing() as connection:
            yield connection
        if self.transactions_left < 1:
            raise DiedError


async def test_no_item_is_lost_or_doubled_by_a_process_that_dies(tmp_path: Path, sqlite_template: Path) -> None:
    seed = 1
    draw, clock, requests = random.Random(seed), Clock(BEGIN), []
    sources = publishers(6, seed)
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'precis.db')}"
    web = Web(sources, clock, lambda address, is_unchanged: requests.append((address, is_unchanged)))
    followed = await _subscribed(url, draw)
    kills = 0

    while clock.time < BEGIN + timedelta(hours=HOURS):
        database = await MortalDatabase.open(url)
        store = Store(database)
        async with store.working(wait_seconds=0):
            await store.instances.take_over()
            database.transactions_left = draw.randrange(1, 40) if kills < KILLS else None
            follower, is_alive = Follower(deps_on(web, store, clock)), True
            while clock.time < BEGIN + timedelta(hours=HOURS) and is_alive:
                (outcome,) = await asyncio.gather(follower.round(), return_exceptions=True)
                # What ran beside the one that met its end is over as well.
                await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)
                is_alive = isinstance(outcome, bool)
                clock.time += timedelta(minutes=10)
        kills += not is_alive
        await database.close()

    store = await Store.open(url)
    found = await verdict(store, sources, followed, clock.time)
    claims = sum(each.claim for each in await store.sources.every())
    await store.close()
    assert kills == KILLS
    assert found == Verdict(found.expected, lost=0, doubled=0, outdated=0)
    assert found.expected > 50
    # A process may die between its claim and its request, but makes none without a claim.
    assert claims - KILLS * 10 <= len(requests) <= claims


async def _subscribed(url: str, draw: random.Random) -> dict[int, set[int]]:
    """Let each chat follow four of the six sources; return their numbers by chat."""
    followed: dict[int, set[int]] = {}
    store = await Store.open(url)
    for number in range(CHATS):
        chat = await store.chats.find_or_add(number + 1, None, "private", "UTC", BEGIN)
        followed[chat.id] = set(draw.sample(range(6), 4))
        for each in sorted(followed[chat.id]):
            source = NewSource(f"https://source{each}.example/feed.xml")
            await store.subscriptions.follow(chat.id, source, BEGIN, most_of_chat=99, most_in_all=99)
    await store.close()
    return followed
