from datetime import datetime, timedelta

from storage.records import Chat
from storage.retention import SERVED_ROW_RETENTION
from storage.store import Store


async def test_a_question_keeps_its_number_and_its_chat(store: Store, chat: Chat, group: Chat, now: datetime) -> None:
    number = await store.saved_queries.save(chat.id, "coal “pier” \ud800\0", now)

    assert await store.saved_queries.save(chat.id, "coal “pier” \ud800\0", now) == number
    assert await store.saved_queries.save(chat.id, "ferry", now) != number
    assert await store.saved_queries.get(chat.id, number) == "coal “pier” ��"
    assert await store.saved_queries.get(group.id, number) is None
    assert await store.saved_queries.get(chat.id, 10**14) is None


async def test_a_question_is_kept_a_month_from_when_it_was_last_asked(store: Store, chat: Chat, now: datetime) -> None:
    first, second = [await store.saved_queries.save(chat.id, words, now) for words in ("one", "two")]
    later = now + timedelta(days=20)
    await store.saved_queries.save(chat.id, "two", later)

    await store.retention.sweep(now + SERVED_ROW_RETENTION + timedelta(hours=1))

    assert (await store.saved_queries.get(chat.id, first), await store.saved_queries.get(chat.id, second)) == (
        None,
        "two",
    )


async def test_a_forgotten_chat_has_asked_nothing(store: Store, chat: Chat, now: datetime) -> None:
    number = await store.saved_queries.save(chat.id, "one", now)

    await store.chats.forget(chat.id)

    assert await store.saved_queries.get(chat.id, number) is None
