"""Many sources and chats, and a process that dies again and again: nothing is lost, and nothing is doubled."""

# ruff: noqa: S311 - chance says when to die, and is no secret

import asyncio
import random
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.articles.sources.follower import Follower
from storage.followed import NewSource
from storage.store import Store
from tests.tools.torture.published import BEGIN, Clock, Verdict, Web, deps_on, publishers, verdict

CHATS = 2
HOURS = 24
KILLS = 12


@pytest.mark.parametrize("seed", [1, 2])
async def test_no_item_is_lost_or_doubled_by_a_process_that_dies(
    tmp_path: Path, sqlite_template: Path, seed: int
) -> None:
    draw, clock, requests = random.Random(seed), Clock(BEGIN), []
    sources = publishers(6, seed)
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'precis.db')}"
    web = Web(sources, clock, lambda address, is_unchanged: requests.append((address, is_unchanged)))
    followed: dict[int, set[int]] = {}
    store = await Store.open(url)
    for number in range(CHATS):
        chat = await store.chats.find_or_add(number + 1, None, "private", "UTC", BEGIN)
        followed[chat.id] = set(draw.sample(range(len(sources)), 4))
        for each in followed[chat.id]:
            source = NewSource(sources[each].address)
            await store.subscriptions.follow(chat.id, source, BEGIN, most_of_chat=99, most_in_all=99)
    await store.close()
    left, rounds = KILLS, 0

    while clock.time < BEGIN + timedelta(hours=HOURS):
        store = await Store.open(url)
        async with store.working(wait_seconds=0):
            await store.instances.take_over()
            follower, is_killed = Follower(deps_on(web, store, clock)), False
            while clock.time < BEGIN + timedelta(hours=HOURS) and not is_killed:
                running = asyncio.create_task(follower.round())
                if left and draw.random() < 0.3:
                    left, is_killed = left - 1, True
                    for _ in range(draw.randrange(400)):
                        await asyncio.sleep(0)
                    running.cancel()
                await asyncio.gather(running, return_exceptions=True)
                clock.time += timedelta(minutes=10)
                rounds += 1
        await store.close()

    store = await Store.open(url)
    found = await verdict(store, sources, followed, clock.time)
    claims = {each.address: each.claim for each in await store.sources.every()}
    await store.close()
    assert left == 0
    assert found == Verdict(found.expected, lost=0, doubled=0, outdated=0)
    assert found.expected > 50
    assert len(requests) <= sum(claims.values())
