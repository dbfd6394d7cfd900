from datetime import datetime, timedelta

from storage.records import Chat
from storage.retention import HISTORY_RETENTION
from storage.store import Store


async def test_a_saved_query_keeps_its_id_and_belongs_to_its_chat(
    store: Store, chat: Chat, group: Chat, now: datetime
) -> None:
    query_id = await store.saved_queries.save(chat.id, "coal “pier” \ud800\0", now)

    assert await store.saved_queries.save(chat.id, "coal “pier” \ud800\0", now) == query_id
    assert await store.saved_queries.save(chat.id, "ferry", now) != query_id
    assert await store.saved_queries.get(chat.id, query_id) == "coal “pier” ��"
    assert await store.saved_queries.get(group.id, query_id) is None
    assert await store.saved_queries.get(chat.id, 10**14) is None


async def test_a_query_expires_a_month_after_it_was_last_saved(store: Store, chat: Chat, now: datetime) -> None:
    first, second = [await store.saved_queries.save(chat.id, words, now) for words in ("one", "two")]
    later = now + timedelta(days=20)
    await store.saved_queries.save(chat.id, "two", later)

    await store.retention.sweep(now + HISTORY_RETENTION + timedelta(hours=1))

    assert (await store.saved_queries.get(chat.id, first), await store.saved_queries.get(chat.id, second)) == (
        None,
        "two",
    )


async def test_forgetting_a_chat_erases_its_saved_queries(store: Store, chat: Chat, now: datetime) -> None:
    query_id = await store.saved_queries.save(chat.id, "one", now)

    await store.chats.forget(chat.id)

    assert await store.saved_queries.get(chat.id, query_id) is None
