from datetime import timedelta

import pytest

from storage import retention
from storage.followed import ItemReason
from storage.records import Chat
from storage.store import Store
from tests.storage.following import HOUR, NOON, begun, claimed, fetched, follow, new_item

DAY = timedelta(days=1)


async def _read(store: Store, *names: str) -> int:
    """Fetch and read items; return the number of their source."""
    source = await begun(store)
    await store.sources.finish(source, fetched(*map(new_item, names)), NOON)
    for each in await claimed(store):
        await store.items.decline(each, [copy.subscription_id for copy in each.copies], ItemReason.KNOWN)
        await store.items.finish(each, NOON)
    return source.id


async def test_an_item_is_remembered_for_two_months_after_its_source_dropped_it(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    source_id = await _read(store, "a")

    await store.retention.sweep(NOON + 59 * DAY)
    assert len(await store.sources.known_items(source_id)) == 1

    await store.retention.sweep(NOON + 61 * DAY)
    assert await store.sources.known_items(source_id) == ()


async def test_an_item_that_is_still_listed_is_remembered(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    source_id = await _read(store, "a")
    (known,) = await store.sources.known_items(source_id)
    source = await begun(store, NOON + 50 * DAY)
    await store.sources.finish(source, fetched(seen=(known.id,)), NOON + 50 * DAY)

    await store.retention.sweep(NOON + 61 * DAY)

    assert await store.sources.known_items(source_id) == (known,)


async def test_an_item_that_is_not_read_yet_is_not_forgotten(store: Store, chat: Chat) -> None:
    await follow(store, chat)
    await store.sources.finish(await begun(store), fetched(new_item("a")), NOON)

    await store.retention.sweep(NOON + 61 * DAY)

    assert len(await claimed(store, NOON + 61 * DAY)) == 1


async def test_a_source_is_remembered_by_a_limited_number_of_items(
    store: Store, chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "MAX_ITEMS_OF_SOURCE", 2)
    await follow(store, chat)
    source_id = await _read(store, "a", "b", "c")

    await store.retention.sweep(NOON + HOUR)

    assert [each.key for each in await store.sources.known_items(source_id)] == ["b", "c"]


async def test_the_words_of_items_go_with_the_digests_of_their_time(store: Store, chat: Chat, group: Chat) -> None:
    await follow(store, chat)
    await _read(store, "a")

    await store.retention.sweep(NOON + 8 * DAY, keep_digests=7 * DAY)

    await follow(store, group, now=NOON + 8 * DAY)
    assert await claimed(store, NOON + 8 * DAY) == ()
