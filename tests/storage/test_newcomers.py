"""Newcomers: asked about once, decided durably, and forgotten after a month unless they were let in."""

from datetime import UTC, datetime, timedelta

from storage.records import Chat, EncodedMessage, NewcomerState
from storage.store import Store

NOW = datetime(2026, 6, 3, 12, tzinfo=UTC)
QUESTION = (EncodedMessage({"text": "Let Ann in?"}),)


async def test_the_admins_are_asked_about_a_person_once(store: Store) -> None:
    chat = await store.chats.find_or_add(1, None, "private", "UTC", NOW)

    first = await store.newcomers.ask(7, {chat.id: QUESTION}, NOW)
    second = await store.newcomers.ask(7, {chat.id: QUESTION}, NOW)

    assert [(part.chat_id, part.payload) for part in first] == [(chat.id, {"text": "Let Ann in?"})]
    assert second == ()


async def test_only_those_who_were_let_in_are_admitted(store: Store) -> None:
    for number, state in ((7, NewcomerState.ADMITTED), (8, NewcomerState.DECLINED)):
        assert await store.newcomers.decide(number, state, 1, {}, NOW)
        assert not await store.newcomers.decide(number, state, 1, {}, NOW)

    assert [await store.newcomers.is_one_admitted(each) for each in ((7,), (8,), (9,), (8, 7), ())] == [
        True,
        False,
        False,
        True,
        False,
    ]


async def test_a_decision_pauses_or_resumes_the_chat_of_a_newcomer_once(store: Store) -> None:
    await store.chats.find_or_add(7, None, "private", "UTC", NOW)
    paused = []
    for state in (NewcomerState.DECLINED, NewcomerState.ADMITTED, NewcomerState.ADMITTED):
        if await store.newcomers.decide(7, state, 1, {}, NOW):
            paused.append((await _chat(store)).paused)
            await store.chats.pause(7, "blocked by the user")

    assert paused == ["not let in", None]
    assert (await _chat(store)).paused == "blocked by the user"


async def _chat(store: Store) -> Chat:
    chat = await store.chats.find(7)
    assert chat is not None
    return chat


async def test_after_a_month_only_those_who_were_let_in_are_remembered(store: Store) -> None:
    await store.newcomers.ask(6, {}, NOW)
    await store.newcomers.decide(7, NewcomerState.ADMITTED, 1, {}, NOW)
    await store.newcomers.decide(8, NewcomerState.DECLINED, 1, {}, NOW)

    await store.retention.sweep(NOW + timedelta(days=31))

    assert await store.newcomers.is_one_admitted((7,))
    chat = await store.chats.find_or_add(1, None, "private", "UTC", NOW)
    asked = [await store.newcomers.ask(number, {chat.id: QUESTION}, NOW) for number in (6, 7, 8)]
    assert [bool(each) for each in asked] == [True, False, True]
