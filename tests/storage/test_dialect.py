"""Statements that take a list, on both databases."""

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta

import pytest

from storage.placing import rename_stories_of
from storage.records import Chat, Telling
from storage.store import Store
from tests.storage.test_chats import DigestOf, Keep

IDS = range(1, 40_000)
"""More than the parameters that a statement of either database may have."""

ASKED: dict[str, Callable[[Store, int], Awaitable[object]]] = {
    "digests": lambda store, chat_id: store.lookup.by_ids(chat_id, IDS),
    "stories": lambda store, chat_id: store.stories.members(chat_id, IDS),
    "claims": lambda store, chat_id: store.claims.at(chat_id, [(digest_id, 0) for digest_id in IDS]),
}


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
async def test_a_question_about_forty_thousand_digests_is_answered(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, asked: Callable[[Store, int], Awaitable[list[object]]]
) -> None:
    await keep(chat, digest_of("It rained. She left.", speaker="Ann Marsh"))

    assert len(await asked(store, chat.id)) == 1


async def test_the_claims_of_forty_thousand_digests_have_pages(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(chat, digest_of("It rained. She left.", speaker="Ann Marsh"))

    assert (await store.claims.in_digests(chat.id, IDS, 5)).count == 1


async def test_a_briefing_tells_forty_thousand_digests(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, now: datetime
) -> None:
    await keep(chat, digest_of("It rained."))
    await store.schedules.replace(chat.id, [(time(8), frozenset({0}), now)])
    (schedule,) = await store.schedules.of_chat(chat.id)

    tellings = [Telling(digest_id, is_shown=False) for digest_id in IDS]
    await store.schedules.begin_briefing(schedule.id, now.date(), now, now, (), tellings)

    assert await store.digests.unbriefed(chat.id, now - timedelta(days=1)) == ()


async def test_the_stories_of_forty_thousand_digests_are_divided_and_renamed(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    kept = await keep(chat, digest_of("It rained."))

    async with store.stories.placing(chat.id) as stories:
        await stories.divide([IDS])
    async with store._database.writing() as connection:
        await rename_stories_of(connection, IDS)

    assert await store.stories.ids_of_story(chat.id, kept.id) == (kept.id,)
    assert await store.stories.story_ids(chat.id, IDS) == {}
