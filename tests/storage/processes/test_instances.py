"""Several processes work on one PostgreSQL database; the rows of a dead one are taken over exactly once."""

import asyncio
from datetime import datetime, time, timedelta

import asyncpg
import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import StorageError
from storage.inbox import NOT_YET, TakenOverError
from storage.processes.chat_turns import must_wait
from storage.processes.ownership import Ownership
from storage.processes.sqlite_lock import IN_USE
from storage.records import DeliveryState, EncodedMessage
from storage.store import Store
from tests.conftest import sever
from tests.storage.following import HOUR, NOON, begun, claimed, fetched, follow, new_item

ANN, BEN = 1001, 1002


def _instance_id(store: Store) -> int:
    return store.instances.instance_id or 0


async def _chat(store: Store, telegram_id: int, now: datetime) -> int:
    return (await store.chats.find_or_add(telegram_id, None, "private", "UTC", now)).id


async def _kill(url: str, store: Store) -> None:
    """End the session that locks the id of an instance, as PostgreSQL does when the process dies."""
    await sever(url, _instance_id(store))


async def test_each_process_gets_an_id_that_is_never_reused(url: str) -> None:
    instance_ids = []
    for _ in range(3):
        store = await Store.open(url)
        async with store.working(wait_seconds=0):
            instance_ids.append(_instance_id(store))
        await store.close()

    assert instance_ids == sorted(set(instance_ids))


async def test_the_next_process_takes_over_from_a_stopped_one(url: str, now: datetime) -> None:
    before, after = await Store.open(url), await Store.open(url)
    async with before.working(wait_seconds=0):
        await before.inbox.put(5, ANN, {}, now)
        await before.inbox.begin(5)
        chat_id = await _chat(before, ANN, now)
        lost, ready = await before.deliveries.commit(chat_id, [EncodedMessage({"n": 1}), EncodedMessage({"n": 2})], now)
        await before.deliveries.sending(lost.id)
    async with after.working(wait_seconds=0):
        assert (await after.inbox.waiting(), await after.deliveries.ready()) == ((), ())
        await after.instances.take_over()

        assert [(row.update_id, row.attempts) for row in await after.inbox.waiting()] == [(5, 1)]
        assert [part.id for part in await after.deliveries.in_flight()] == [lost.id]
        assert [part.id for part in await after.deliveries.ready()] == [ready.id]
    await asyncio.gather(before.close(), after.close())


async def test_a_fetch_and_an_item_of_a_stopped_process_are_begun_again_at_once(url: str) -> None:
    before, after = await Store.open(url), await Store.open(url)
    async with before.working(wait_seconds=0):
        chat = await before.chats.find_or_add(ANN, None, "private", "UTC", NOON)
        await follow(before, chat)
        await before.sources.finish(await begun(before), fetched(new_item("a")), NOON)
        assert len(await claimed(before)) == 1
        fetching = await begun(before, NOON + HOUR)
    async with after.working(wait_seconds=0):
        assert (await after.sources.due(NOON + HOUR, 9), await after.items.due(NOON, 9)) == ((), ())
        await after.instances.take_over()

        assert await after.sources.due(NOON + HOUR, 9) == (fetching.id,)
        assert len(await claimed(after)) == 1
    await asyncio.gather(before.close(), after.close())


async def test_what_a_live_process_fetches_is_left_to_it(both: tuple[Store, Store]) -> None:
    first, second = both
    await follow(first, await first.chats.find_or_add(ANN, None, "private", "UTC", NOON))
    await begun(first)

    await second.instances.take_over()

    assert await second.sources.due(NOON, 9) == ()


async def test_nothing_is_taken_over_from_a_live_process(both: tuple[Store, Store], now: datetime) -> None:
    first, second = both
    await first.inbox.put(5, ANN, {}, now)
    await first.inbox.begin(5)
    lost, ready = await first.deliveries.commit(
        await _chat(first, ANN, now), [EncodedMessage({"n": 1}), EncodedMessage({"n": 2})], now
    )
    await first.deliveries.sending(lost.id)

    await second.instances.take_over()

    assert await second.inbox.begin(5) is None
    assert (await second.inbox.waiting(), await second.deliveries.ready()) == ((), ())
    assert await second.deliveries.in_flight() == ()
    assert not await second.deliveries.sending(ready.id)
    assert [part.id for part in await first.deliveries.ready()] == [ready.id]


async def test_an_exclusive_user_keeps_other_processes_out(postgres_url: str) -> None:
    store, older = await Store.open(postgres_url), await asyncpg.connect(postgres_url)
    await older.execute("SELECT pg_advisory_lock(x'5072C3AA'::bigint)")
    with pytest.raises(StorageError, match=IN_USE):
        async with store.working(wait_seconds=0):
            pass

    await older.execute("SELECT pg_advisory_unlock_all()")
    async with store.working(wait_seconds=0):
        assert not await older.fetchval("SELECT pg_try_advisory_lock(x'5072C3AA'::bigint)")
    assert await older.fetchval("SELECT pg_try_advisory_lock(x'5072C3AA'::bigint)")
    await older.close()
    await store.close()


async def test_an_instance_that_lost_its_connection_gets_a_new_id(both: tuple[Store, Store], postgres_url: str) -> None:
    first, _ = both
    instance_id = _instance_id(first)

    assert await first.instances.renew() is None
    await _kill(postgres_url, first)
    renewed = await first.instances.renew()

    assert renewed == _instance_id(first)
    assert renewed > instance_id
    assert await first.instances.renew() is None


async def test_a_renewed_instance_still_owns_rows_that_were_not_taken_over(
    both: tuple[Store, Store], postgres_url: str, now: datetime
) -> None:
    first, second = both
    await first.inbox.put(5, ANN, {}, now)
    await first.inbox.begin(5)
    chat_id = await _chat(first, ANN, now)
    (ready,) = await first.deliveries.commit(chat_id, [EncodedMessage({"n": 1})], now)
    await _kill(postgres_url, first)
    await first.instances.renew()
    await first.instances.take_over()

    assert await first.deliveries.sending(ready.id)
    assert len(await first.deliveries.commit(chat_id, [EncodedMessage({"n": 2})], now, update_ids=(5,))) == 1
    assert await second.inbox.begin(5) is None


async def test_an_instance_whose_update_was_taken_over_stores_nothing_for_it(
    both: tuple[Store, Store], postgres_url: str, now: datetime
) -> None:
    first, second = both
    await first.inbox.put(5, ANN, {}, now)
    await first.inbox.begin(5)
    chat_id = await _chat(first, ANN, now)
    await _kill(postgres_url, first)
    await second.instances.take_over()
    assert await second.inbox.begin(5) == 2

    for _ in range(2):
        with pytest.raises(TakenOverError):
            await first.deliveries.commit(chat_id, [EncodedMessage({"n": 1})], now, update_ids=(5,))
        assert await first.deliveries.ready() == ()
        # The same holds after the other process has finished.
        await second.inbox.done(5)


async def test_an_instance_whose_update_was_taken_over_can_neither_set_it_aside_nor_release_it(
    both: tuple[Store, Store], postgres_url: str, now: datetime
) -> None:
    first, second = both
    await first.inbox.put(5, ANN, {}, now)
    await first.inbox.begin(5)
    await _kill(postgres_url, first)
    await second.instances.take_over()
    await second.inbox.begin(5)

    await first.inbox.set_aside(5, "odd")
    await first.inbox.return_attempt(5)
    await first.inbox.done(5)

    assert [(row.update_id, row.attempts) for row in await second.inbox.waiting()] == [(5, 2)]


async def test_a_part_of_a_dead_process_is_reported_lost_once(
    both: tuple[Store, Store], postgres_url: str, now: datetime
) -> None:
    first, second = both
    (part,) = await first.deliveries.commit(await _chat(first, ANN, now), [EncodedMessage({"n": 1})], now)
    await first.deliveries.sending(part.id)
    await _kill(postgres_url, first)
    await second.instances.take_over()

    (notice,) = await second.deliveries.unknown(part, "the process ended", [EncodedMessage({"n": 2})], now)
    assert await first.deliveries.unknown(part, "TimedOut", [EncodedMessage({"n": 3})], now) == ()
    await first.deliveries.requeue(part.id)

    assert [each.id for each in await second.deliveries.ready()] == [notice.id]
    assert await second.deliveries.counts() == {DeliveryState.UNKNOWN: 1, DeliveryState.READY: 1}
    # The process that sent the part knows better than the one that took it over.
    await first.deliveries.sent(part.id, 77)
    assert await second.deliveries.counts() == {DeliveryState.SENT: 1, DeliveryState.READY: 1}


async def test_concurrent_takeovers_give_each_part_one_owner(
    both: tuple[Store, Store], postgres_url: str, now: datetime
) -> None:
    first, second = both
    third = await Store.open(postgres_url)
    async with third.working(wait_seconds=0):
        parts = await third.deliveries.commit(
            await _chat(third, ANN, now), [EncodedMessage({"n": each}) for each in range(50)], now
        )
    await third.close()

    await asyncio.gather(*(each.instances.take_over() for each in (first, second) * 3))

    ready = [part.id for each in both for part in await each.deliveries.ready()]
    assert sorted(ready) == [part.id for part in parts]


async def test_a_slot_begun_concurrently_is_briefed_and_sent_by_one_process(
    both: tuple[Store, Store], now: datetime
) -> None:
    chat_id = await _chat(both[0], ANN, now)
    await both[0].schedules.replace(chat_id, [(time(8), frozenset(range(7)), now)])
    (schedule,) = await both[0].schedules.of_chat(chat_id)
    slot = (schedule.id, now.date(), now + timedelta(days=1), now, [EncodedMessage({"text": "News"})])

    begun = await asyncio.gather(*(each.schedules.begin_briefing(*slot) for each in both))

    assert sorted(map(len, begun)) == [0, 1]
    assert [await each.deliveries.ready() for each in both] == [*begun]


async def test_schedules_that_are_due_are_shared_out_and_those_of_a_dead_process_are_due_again(
    both: tuple[Store, Store], postgres_url: str, now: datetime
) -> None:
    first, second = both
    for telegram_id in range(10):
        chat_id = await _chat(first, telegram_id, now)
        await first.schedules.replace(chat_id, [(time(8), frozenset(range(7)), now)])

    shares = await asyncio.gather(*(each.schedules.claim_due(now, 2) for each in (first, second) * 2))
    claimed = [{due.schedule.id for share in shares[at::2] for due in share} for at in range(2)]
    assert not claimed[0] & claimed[1]
    rest = {due.schedule.id for due in await second.schedules.claim_due(now, 10, claimed[1])}
    assert len(claimed[0] | claimed[1] | rest) == 10

    await _kill(postgres_url, first)
    await second.instances.take_over()
    again = {due.schedule.id for due in await second.schedules.claim_due(now, 10, claimed[1] | rest)}
    assert again == claimed[0]


@pytest.fixture
async def waiting(both: tuple[Store, Store], now: datetime) -> tuple[Store, Store]:
    """Two processes, with three updates from Ann and one from Ben waiting."""
    for update_id, telegram_id in ((5, ANN), (6, ANN), (7, ANN), (8, BEN)):
        await both[0].inbox.put(update_id, telegram_id, {}, now)
    return both


async def test_updates_of_a_chat_are_begun_in_order_across_processes(waiting: tuple[Store, Store]) -> None:
    first, second = waiting

    assert await second.inbox.begin(6) == NOT_YET
    assert await first.inbox.begin(5) == 1
    assert await second.inbox.begin(6) == NOT_YET
    assert await second.inbox.begin(8) == 1
    await first.inbox.done(5)
    assert await second.inbox.begin(6) == 1


async def test_a_late_update_waits_for_one_that_another_process_has_begun(
    waiting: tuple[Store, Store], now: datetime
) -> None:
    first, second = waiting
    await first.inbox.begin(5)
    await second.inbox.put(4, ANN, {}, now)

    assert await second.inbox.begin(4) == NOT_YET
    await first.inbox.done(5)
    assert await second.inbox.begin(4) == 1


async def test_an_answer_is_sent_before_another_process_begins_the_next_update(
    waiting: tuple[Store, Store], now: datetime
) -> None:
    first, second = waiting
    await first.inbox.begin(5)
    chat_id = await _chat(first, ANN, now)
    (part,) = await first.deliveries.commit(chat_id, [EncodedMessage({"n": 1})], now, update_ids=(5,))

    assert await second.inbox.begin(6) == NOT_YET
    await first.deliveries.sending(part.id)
    assert await second.inbox.begin(6) == NOT_YET
    await first.deliveries.sent(part.id, 77)
    assert await second.inbox.begin(6) == 1


async def test_an_answer_to_a_paused_chat_does_not_block_the_next_update(
    waiting: tuple[Store, Store], now: datetime
) -> None:
    first, second = waiting
    await first.inbox.begin(5)
    chat_id = await _chat(first, ANN, now)
    await first.deliveries.commit(chat_id, [EncodedMessage({"n": 1})], now, update_ids=(5,))
    await first.chats.pause(ANN, "no right to write")

    assert await second.inbox.begin(6) == 1


async def test_a_briefing_being_sent_does_not_block_an_update(waiting: tuple[Store, Store], now: datetime) -> None:
    first, second = waiting
    chat_id = await _chat(first, BEN, now)
    await first.schedules.replace(chat_id, [(time(8), frozenset(range(7)), now)])
    (schedule,) = await first.schedules.of_chat(chat_id)
    await first.schedules.begin_briefing(
        schedule.id, now.date(), now + timedelta(days=1), now, [EncodedMessage({"text": "News"})]
    )

    assert await second.inbox.begin(8) == 1


async def test_concurrent_attempts_begin_one_update_of_a_chat(waiting: tuple[Store, Store]) -> None:
    begun = await asyncio.gather(*(each.inbox.begin(update_id) for update_id in (7, 6, 5) for each in waiting))

    assert [attempt for attempt in begun if attempt] == [1]


async def test_an_update_that_arrives_while_another_is_begun_must_wait(
    both: tuple[Store, Store], postgres_url: str, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = both
    looked, go_on = asyncio.Event(), asyncio.Event()

    async def slow(connection: AsyncConnection, update_id: int, ownership: Ownership) -> bool:
        """Pause the second process after it found nothing before its update, so that an earlier one can arrive."""
        waits = await must_wait(connection, update_id, ownership)
        if update_id == 5:
            looked.set()
            await go_on.wait()
        return waits

    monkeypatch.setattr("storage.inbox.must_wait", slow)
    await second.inbox.put(5, ANN, {}, now)
    later = asyncio.create_task(second.inbox.begin(5))
    await looked.wait()
    await first.inbox.put(4, ANN, {}, now)
    earlier = asyncio.create_task(first.inbox.begin(4))
    watch = await asyncpg.connect(postgres_url)
    while not earlier.done() and not await watch.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):
        pass
    go_on.set()

    assert (await later, await earlier) == (1, NOT_YET)
    await watch.close()
