from datetime import datetime, timedelta

from storage.records import Chat
from storage.retention import FORGET_SET_ASIDE_AFTER
from storage.store import Store


async def test_a_question_keeps_its_number_and_its_chat(store: Store, chat: Chat, group: Chat, now: datetime) -> None:
    number = await store.saved_queries.number(chat.id, "coal “pier” \ud800\0", now)

    assert await store.saved_queries.number(chat.id, "coal “pier” \ud800\0", now) == number
    assert await store.saved_queries.number(chat.id, "ferry", now) != number
    assert await store.saved_queries.words(chat.id, number) == "coal “pier” ��"
    assert await store.saved_queries.words(group.id, number) is None
    assert await store.saved_queries.words(chat.id, 10**14) is None


async def test_a_question_is_kept_a_month_from_when_it_was_last_asked(store: Store, chat: Chat, now: datetime) -> None:
    first, second = [await store.saved_queries.number(chat.id, words, now) for words in ("one", "two")]
    later = now + timedelta(days=20)
    await store.saved_queries.number(chat.id, "two", later)

    await store.retention.sweep(now + FORGET_SET_ASIDE_AFTER + timedelta(hours=1))

    assert (await store.saved_queries.words(chat.id, first), await store.saved_queries.words(chat.id, second)) == (
        None,
        "two",
    )


async def test_a_forgotten_chat_has_asked_nothing(store: Store, chat: Chat, now: datetime) -> None:
    number = await store.saved_queries.number(chat.id, "one", now)

    await store.chats.forget(chat.id)

    assert await store.saved_queries.words(chat.id, number) is None
