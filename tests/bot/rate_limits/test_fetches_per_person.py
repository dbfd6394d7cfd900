"""The connections for links are shared: one person's slow links leave those of others alone."""

import asyncio

from bot.fetching.fetch import Fetched
from bot.rate_limits.fetches_per_person import MAX_FETCHES_PER_PERSON, limit_fetches_per_person
from bot.runtime.single_flight import shared_while_under_way

ANN, EVE = 1, 2
PAGE = Fetched(b"", None, "")


class Web:
    """Pages that come when the event is set."""

    def __init__(self):
        self.asked, self.comes = [], asyncio.Event()

    async def fetch(self, url):
        self.asked.append(url)
        await self.comes.wait()
        return PAGE


async def turns():
    for _ in range(10):
        await asyncio.sleep(0)


async def test_slow_links_of_one_person_leave_connections_to_the_others():
    web = Web()
    fetch = limit_fetches_per_person(shared_while_under_way(web.fetch))
    slow = [asyncio.create_task(fetch(EVE, f"slow{at}")) for at in range(20)]
    await turns()

    other = asyncio.create_task(fetch(ANN, "news"))
    await turns()

    assert web.asked == [*(f"slow{at}" for at in range(MAX_FETCHES_PER_PERSON)), "news"]
    web.comes.set()
    assert await asyncio.gather(other, *slow) == [PAGE] * 21


async def test_a_link_that_waits_in_the_backlog_of_one_person_is_fetched_for_another():
    web = Web()
    fetch = limit_fetches_per_person(shared_while_under_way(web.fetch))
    tasks = [asyncio.create_task(fetch(EVE, f"slow{at}")) for at in range(20)]
    await turns()

    tasks.append(asyncio.create_task(fetch(ANN, "slow19")))
    await turns()

    assert web.asked[-1] == "slow19"
    web.comes.set()
    await asyncio.gather(*tasks)


async def test_a_link_that_many_send_at_once_is_fetched_once():
    web = Web()
    fetch = limit_fetches_per_person(shared_while_under_way(web.fetch))
    tasks = [asyncio.create_task(fetch(person, "news")) for person in range(1, 9)]
    await turns()

    web.comes.set()

    assert await asyncio.gather(*tasks) == [PAGE] * 8
    assert web.asked == ["news"]
