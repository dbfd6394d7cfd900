"""The processes on one PostgreSQL database hear of each other."""

import asyncio
from datetime import datetime

from storage.records import EncodedMessage
from storage.store import Store
from tests.conftest import execute

ANN = 1001

END_THE_LISTENING = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_notify%' AND pid <> pg_backend_pid()
"""

Pair = tuple[Store, Store]


class Ear:
    """Keeps what was heard."""

    def __init__(self) -> None:
        self.heard: asyncio.Queue[int | None] = asyncio.Queue()

    def __call__(self, chat: int | None) -> None:
        self.heard.put_nowait(chat)


async def _begin_to_send(store: Store, now: datetime) -> None:
    chat = await store.chats.find_or_add(ANN, None, "private", "UTC", now)
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({})], now)
    assert await store.deliveries.sending(part.id)


async def test_the_live_processes_are_counted(both: Pair) -> None:
    assert [await store.peers.count() for store in both] == [2, 2]


async def test_on_sqlite_a_process_is_alone(tmp_path: object) -> None:
    store = await Store.open(f"sqlite:///{tmp_path}/one.db")
    await store.peers.listen(Ear())

    assert await store.peers.count() == 1
    await store.close()


async def test_a_process_hears_that_others_join_and_send_but_not_itself(both: Pair, now: datetime) -> None:
    one, two = both
    ears = Ear(), Ear()
    for store, ear in zip(both, ears, strict=True):
        await store.peers.listen(ear)

    assert await ears[0].heard.get() is None
    await _begin_to_send(two, now)
    assert await ears[0].heard.get() == ANN
    await _begin_to_send(one, now)
    assert await ears[1].heard.get() == ANN
    assert all(ear.heard.empty() for ear in ears)


async def test_a_process_listens_again_after_a_lost_connection(both: Pair, postgres_url: str, now: datetime) -> None:
    one, two = both
    ear = Ear()
    await one.peers.listen(ear)
    await execute(postgres_url, END_THE_LISTENING)
    while not one.peers._is_lost:  # noqa: ASYNC110 - the driver notices, and sets no event
        await asyncio.sleep(0.001)

    await one.peers.listen(ear)
    await _begin_to_send(two, now)

    assert await ear.heard.get() == ANN
