import asyncio
from datetime import datetime, timedelta

from storage.records import Chat, EncodedMessage, PendingUpdate, SetAsideUpdate
from storage.store import Store


async def test_an_update_waits_until_it_is_completed(store: Store, now: datetime) -> None:
    await store.inbox.put(5, 1001, {"text": "žinia"}, now)

    assert await store.inbox.waiting() == (PendingUpdate(5, {"text": "žinia"}, 0),)
    await store.inbox.done(5)
    assert await store.inbox.waiting() == ()


async def test_an_update_received_twice_is_stored_once(store: Store, now: datetime) -> None:
    assert await store.inbox.put(5, 1001, {"n": 1}, now)
    assert not await store.inbox.put(5, 1001, {"n": 2}, now)

    assert [row.payload for row in await store.inbox.waiting()] == [{"n": 1}]


async def test_a_completed_update_is_not_stored_again(store: Store, now: datetime) -> None:
    await store.inbox.put(5, 1001, {}, now)
    await store.inbox.done(5)

    assert not await store.inbox.put(5, 1001, {}, now)


async def test_waiting_updates_come_in_the_order_of_arrival(store: Store, now: datetime) -> None:
    await store.inbox.put(9, 1001, {}, now)
    await store.inbox.put(7, None, {}, now + timedelta(seconds=1))
    await store.inbox.put(8, 1001, {}, now + timedelta(seconds=1))

    assert [row.update_id for row in await store.inbox.waiting()] == [9, 7, 8]


async def test_each_attempt_is_counted(store: Store, now: datetime) -> None:
    await store.inbox.put(5, 1001, {}, now)

    assert [await store.inbox.begin(5) for _ in range(3)] == [1, 2, 3]
    assert [row.attempts for row in await store.inbox.waiting()] == [3]


async def test_an_update_that_is_not_waiting_cannot_be_begun(store: Store, now: datetime) -> None:
    await store.inbox.put(5, 1001, {}, now)
    await store.inbox.done(5)

    assert [await store.inbox.begin(5), await store.inbox.begin(404)] == [None, None]


async def test_the_message_that_answers_a_guest_query_is_recorded_until_the_update_is_completed(
    store: Store, now: datetime
) -> None:
    await store.inbox.put(1, 5, {}, now)

    assert await store.inbox.set_inline_message(1, "inline1")
    assert await store.inbox.inline_message(1) == "inline1"

    await store.inbox.done(1)
    assert not await store.inbox.set_inline_message(1, "inline2")
    assert await store.inbox.inline_message(1) is None


async def test_pending_updates_are_listed_by_chat(store: Store, now: datetime) -> None:
    await store.inbox.put(5, 1001, {"n": 5}, now)
    await store.inbox.put(6, 2002, {"n": 6}, now)
    await store.inbox.put(7, 1001, {"n": 7}, now)
    await store.inbox.done(5)

    assert await store.inbox.pending_in_chat(1001, 10) == (PendingUpdate(7, {"n": 7}, 0),)


async def test_an_update_set_aside_cannot_be_completed(store: Store, now: datetime) -> None:
    await store.inbox.put(5, 1001, {}, now)
    await store.inbox.set_aside(5, "it stopped us")
    await store.inbox.done(5)

    assert await store.inbox.waiting() == ()
    assert await store.inbox.counts() == {"waiting": 0, "set_aside": 1}


async def test_an_update_put_aside_is_stored_once(store: Store, now: datetime) -> None:
    assert await store.inbox.put_aside(5, 1001, {"n": 1}, "odd", now)
    assert not await store.inbox.put_aside(5, 1001, {"n": 2}, "odd", now)
    assert not await store.inbox.put(5, 1001, {"n": 3}, now)

    assert await store.inbox.waiting() == ()
    assert await store.inbox.counts() == {"waiting": 0, "set_aside": 1}
    assert await store.inbox.set_aside_updates(10) == (SetAsideUpdate(5, "odd", now),)


async def test_completed_updates_are_not_counted(store: Store, now: datetime) -> None:
    for update_id in range(4):
        await store.inbox.put(update_id, 1001, {}, now)
    await store.inbox.done(0)
    await store.inbox.set_aside(1, "odd")

    assert await store.inbox.counts() == {"waiting": 2, "set_aside": 1}


async def test_twenty_concurrent_writers_lose_nothing(store: Store, chat: Chat, now: datetime) -> None:
    async def write(number: int) -> None:
        await store.inbox.put(number, chat.telegram_id, {"n": number}, now)
        await store.deliveries.commit(chat.id, [EncodedMessage({"n": number})], now)

    await asyncio.gather(*(write(number) for number in range(20)))

    assert {row.update_id for row in await store.inbox.waiting()} == set(range(20))
    assert {row.payload["n"] for row in await store.deliveries.ready()} == set(range(20))


async def test_of_twenty_concurrent_writers_one_stores_an_update(store: Store, now: datetime) -> None:
    taken = await asyncio.gather(*(store.inbox.put(5, 1001, {}, now) for _ in range(20)))

    assert taken.count(True) == 1


async def test_of_each_chat_only_the_first_waiting_updates_are_asked_for(store: Store, now: datetime) -> None:
    for at, (number, chat) in enumerate(((9, 1001), (5, 1001), (7, 1001), (8, 2002), (6, None), (4, None))):
        await store.inbox.put(number, chat, {"n": number}, now + timedelta(seconds=at))
    await store.inbox.done(4)

    assert [row.update_id for row in await store.inbox.waiting(most_in_chat=2)] == [5, 7, 8, 6]
    assert [row.update_id for row in await store.inbox.waiting({5, 8}, most_in_chat=1)] == [6]
    assert [row.update_id for row in await store.inbox.pending_in_chat(None, 10)] == [6]


async def test_of_updates_that_are_stored_together_those_known_already_are_told_apart(
    store: Store, now: datetime
) -> None:
    numbers = [*range(150), *range(100, 250)]

    stored = await asyncio.gather(*(store.inbox.put(number, 1001, {"n": number}, now) for number in numbers))

    assert stored == [True] * 150 + [False] * 50 + [True] * 100
    assert {row.update_id: row.payload for row in await store.inbox.waiting()} == {n: {"n": n} for n in range(250)}
