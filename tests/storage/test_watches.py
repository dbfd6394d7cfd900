from datetime import date

import pytest

from storage.followed import WatchKind
from storage.inbox import TakenOverError
from storage.records import Chat, EncodedMessage
from storage.store import Store
from storage.watches import count_told
from tests.storage.following import NOON

TODAY = date(2026, 6, 3)


async def test_a_watch_is_remembered(store: Store, chat: Chat, group: Chat) -> None:
    added = await store.watches.add(chat.id, "coal pier", WatchKind.WORDS, 3, NOON, most=5)

    assert await store.watches.of_chat(chat.id) == (added,)
    assert await store.watches.of_chat(group.id) == ()


async def test_watching_for_the_same_changes_how_often(store: Store, chat: Chat) -> None:
    await store.watches.add(chat.id, "Marsh", WatchKind.ACTOR, 3, NOON, most=1)
    again = await store.watches.add(chat.id, "Marsh", WatchKind.ACTOR, 1, NOON, most=1)

    assert again
    assert again.per_day == 1
    assert await store.watches.of_chat(chat.id) == (again,)


async def test_a_chat_has_a_limited_number_of_watches(store: Store, chat: Chat) -> None:
    await store.watches.add(chat.id, "Marsh", WatchKind.ACTOR, 3, NOON, most=1)

    assert await store.watches.add(chat.id, "pier", WatchKind.WORDS, 3, NOON, most=1) is None


async def test_a_watch_of_another_chat_cannot_be_removed(store: Store, chat: Chat, group: Chat) -> None:
    added = await store.watches.add(chat.id, "Marsh", WatchKind.ACTOR, 3, NOON, most=1)

    assert added
    assert await store.watches.remove(group.id, added.id) is False
    assert await store.watches.remove(chat.id, added.id) is True
    assert await store.watches.of_chat(chat.id) == ()


async def test_a_chat_is_told_as_often_as_it_wants_on_each_day(store: Store, chat: Chat) -> None:
    added = await store.watches.add(chat.id, "Marsh", WatchKind.ACTOR, 2, NOON, most=1)
    assert added
    async with store._database.writing() as connection:
        today = [await count_told(connection, added.id, TODAY) for _ in range(3)]
        tomorrow = await count_told(connection, added.id, date(2026, 6, 4))

    assert (today, tomorrow) == ([True, True, False], True)


async def test_only_the_chat_itself_changes_the_limit_of_a_watch(store: Store, chat: Chat, group: Chat) -> None:
    added = await store.watches.add(chat.id, "Marsh", WatchKind.ACTOR, 2, NOON, most=1)
    assert added

    await store.watches.set_per_day(group.id, added.id, 9)
    await store.watches.set_per_day(chat.id, added.id, 3)

    assert [each.per_day for each in await store.watches.of_chat(chat.id)] == [3]


async def test_a_message_that_is_not_stored_does_not_count(store: Store, chat: Chat) -> None:
    added = await store.watches.add(chat.id, "Marsh", WatchKind.ACTOR, 2, NOON, most=1)
    assert added

    async def told_in_vain() -> None:
        async with store.digests.storing(chat.id, (), NOON) as transaction:
            assert await transaction.count_told(added.id, TODAY)
            await transaction.answer([EncodedMessage({"text": "Watching Marsh"})])
            raise TakenOverError

    with pytest.raises(TakenOverError):
        await told_in_vain()

    assert await store.watches.of_chat(chat.id) == (added,)
    assert await store.deliveries.ready() == ()
