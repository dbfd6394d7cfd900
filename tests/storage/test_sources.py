import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from storage.followed import ChangedItem, ItemReason, SourceFault
from storage.items import READING_LEASE, complete_copy
from storage.records import Chat
from storage.sources import LEASE
from storage.store import Store
from tests.storage.following import ADDRESS, HOUR, NOON, begun, claimed, fetched, follow, new_item

MOVED = "https://moved.example/feed"


@pytest.fixture
def second_process(url: str) -> Callable[[], Awaitable[Store]]:
    return lambda: Store.open(url)


async def test_a_new_source_is_due_at_once(store: Store, chat: Chat) -> None:
    mine = await follow(store, chat)

    assert await store.sources.due(NOON, 10) == (mine.source.id,)


async def test_a_source_is_fetched_by_one_process(store: Store, chat: Chat, url: str) -> None:
    mine = await follow(store, chat)
    other = await Store.open(url)
    tries = [each.sources.claim(mine.source.id, NOON) for each in (store, other) for _ in range(3)]

    taken = await asyncio.gather(*tries)
    await other.close()

    assert len([each for each in taken if each]) == 1


async def test_a_fetch_that_hangs_is_begun_again_and_its_late_outcome_is_dropped(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    late = await begun(store)
    assert await store.sources.due(NOON + LEASE - timedelta(seconds=1), 10) == ()
    again = await begun(store, NOON + LEASE)

    assert await store.sources.finish(late, fetched(new_item("late")), NOON + LEASE) is False
    assert await store.sources.finish(again, fetched(new_item("a")), NOON + LEASE) is True
    assert [each.key for each in await store.sources.known_items(again.id)] == ["a"]


async def test_the_items_of_a_fetch_reach_every_chat(store: Store, chat: Chat, group: Chat) -> None:
    await follow(store, chat)
    await follow(store, group)

    await store.sources.finish(await begun(store), fetched(new_item("a"), new_item("b")), NOON)

    items = await claimed(store)
    assert [each.words["title"] for each in items] == ["a", "b"]
    assert [[copy.chat for copy in each.copies] for each in items] == [[chat, group]] * 2


async def test_an_item_that_is_left_out_is_remembered_with_the_reason(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    source = await begun(store)

    await store.sources.finish(source, fetched(new_item("a", reason=ItemReason.OLDER)), NOON)

    assert await store.items.due(NOON, 10) == ()
    assert [each.key for each in await store.sources.known_items(source.id)] == ["a"]


async def test_a_success_is_recorded_and_keeps_what_the_fetch_did_not_tell(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    told = fetched(new_item("a"), title="News", etag='"1"', rhythm=HOUR)
    await store.sources.finish(await begun(store), told, NOON)
    await store.sources.finish(await begun(store, NOON + HOUR), fetched(now=NOON + HOUR, etag='"2"'), NOON + HOUR)

    (source,) = await store.sources.every()
    assert (source.title, source.etag, source.rhythm) == ("News", '"2"', HOUR)
    assert (source.last_success_at, source.last_new_at, source.next_at) == (NOON + HOUR, NOON, NOON + 2 * HOUR)


async def test_failures_are_counted_until_the_next_success(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    failed = fetched(fault=SourceFault.SLOW)
    await store.sources.finish(await begun(store), failed, NOON)
    await store.sources.finish(await begun(store, NOON + HOUR), replace(failed, next_at=NOON + 2 * HOUR), NOON + HOUR)
    (source,) = await store.sources.every()
    assert (source.failures, source.fault) == (2, SourceFault.SLOW)

    await store.sources.finish(await begun(store, NOON + 2 * HOUR), fetched(), NOON + 2 * HOUR)
    (source,) = await store.sources.every()
    assert (source.failures, source.fault) == (0, None)


async def test_a_source_that_moved_has_its_new_address(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    await store.sources.finish(await begun(store), fetched(address=MOVED), NOON)

    (source,) = await store.sources.every()
    assert source.address == MOVED
    assert (await follow(store, chat, MOVED)).source.id == source.id


async def test_a_source_that_moved_to_another_becomes_that_one(store: Store, chat: Chat, group: Chat) -> None:
    old = await follow(store, chat)
    new = await follow(store, group, MOVED)
    source = await store.sources.claim(old.source.id, NOON)
    assert source

    await store.sources.finish(source, fetched(address=MOVED), NOON)

    assert [each.source.id for each in await store.subscriptions.of_chat(chat.id)] == [new.source.id]
    assert [each.id for each in await store.sources.every()] == [new.source.id]


async def test_a_source_does_not_move_until_its_items_are_read(store: Store, chat: Chat, group: Chat) -> None:
    old = await follow(store, chat)
    await follow(store, group, MOVED)
    source = await store.sources.claim(old.source.id, NOON)
    assert source

    await store.sources.finish(source, fetched(new_item("a"), address=MOVED), NOON)

    assert {each.address for each in await store.sources.every()} == {ADDRESS, MOVED}


async def test_an_item_is_read_by_one_process_and_again_if_that_one_hangs(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    await store.sources.finish(await begun(store), fetched(new_item("a")), NOON)

    assert len(await claimed(store)) == 1
    assert await claimed(store) == ()
    assert len(await claimed(store, NOON + READING_LEASE)) == 1


async def test_an_item_that_was_read_is_not_read_again(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    await store.sources.finish(await begun(store), fetched(new_item("a")), NOON)
    (item,) = await claimed(store)
    await store.items.decline(item, [item.copies[0].subscription_id], ItemReason.FILTERED)
    await store.items.finish(item, NOON)

    assert await store.items.due(NOON + 10 * READING_LEASE, 10) == ()


async def test_a_chat_gets_an_item_once(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    await store.sources.finish(await begun(store), fetched(new_item("a")), NOON)
    (item,) = await claimed(store)
    (copy,) = item.copies
    async with store._database.writing() as connection:
        first = await complete_copy(connection, item, copy.subscription_id, None)
        second = await complete_copy(connection, item, copy.subscription_id, None)

    assert (first, second) == (True, False)


async def test_an_item_that_changes_while_it_is_read_is_read_again(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    await store.sources.finish(await begun(store), fetched(new_item("a")), NOON)
    (item,) = await claimed(store)
    changed = ChangedItem(item.id, "other words", {"title": "b"})
    later = NOON + HOUR
    await store.sources.finish(await begun(store, later), fetched(changed=(changed,), now=later), later)

    await store.items.decline(item, [item.copies[0].subscription_id], ItemReason.NOT_AN_ARTICLE)
    await store.items.finish(item, later)

    (again,) = await claimed(store, later)
    assert (again.words["title"], len(again.copies)) == ("b", 1)


async def test_items_taken_today_are_counted(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    source = await begun(store)
    await store.sources.finish(source, fetched(new_item("a"), new_item("b", reason=ItemReason.OLDER)), NOON)

    assert await store.sources.taken_since(source.id, NOON - HOUR) == 1
    assert await store.sources.taken_since(source.id, NOON) == 0
