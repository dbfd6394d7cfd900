"""The feed of a chat's briefings: its words are kept while the feed is on, and go with what they quote."""

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import func, select

from storage.briefing_feeds import MAX_BRIEFINGS
from storage.records import Chat, EncodedMessage, StoredDigest, Telling
from storage.schema import briefing, briefing_feed, briefing_text
from storage.store import Store
from tests.storage.test_chats import DigestOf, Keep

Brief = Callable[..., Awaitable[None]]


@pytest.fixture
def brief(store: Store, now: datetime) -> Brief:
    """Send a chat a briefing of these words, some days after today, that tells some digests."""

    async def begin(chat: Chat, words: str, days: int = 0, told: tuple[StoredDigest, ...] = ()) -> None:
        at = now + timedelta(days=days)
        await store.schedules.replace(chat.id, [(time(8), frozenset(range(7)), at)])
        (schedule,) = await store.schedules.of_chat(chat.id)
        tellings = [Telling(each.id, is_shown=True) for each in told]
        await store.schedules.begin_briefing(
            schedule.id, at.date(), at, at, [EncodedMessage({"text": words})], tellings
        )

    return begin


async def read(store: Store, address: str = "token") -> list[str] | None:
    """Return the words of the briefings at an address, newest first."""
    feed = await store.briefing_feeds.read(address)
    return [str(part["text"]) for each in feed.briefings for part in each.parts] if feed else None


async def counts(store: Store) -> list[int]:
    async with store._database.reading() as connection:
        tables = (briefing_feed, briefing_text)
        return [(await connection.execute(select(func.count()).select_from(each))).scalar_one() for each in tables]


async def test_a_feed_has_the_briefings_that_came_while_it_was_on(
    store: Store, chat: Chat, group: Chat, now: datetime, brief: Brief
) -> None:
    await brief(chat, "before")
    await store.briefing_feeds.begin(chat.id, "token", now)
    await brief(chat, "first", 1)
    await brief(chat, "second", 2)
    await brief(group, "of others", 2)

    assert await read(store) == ["second", "first"]
    assert await counts(store) == [1, 2]
    feed = await store.briefing_feeds.read("token")
    assert feed
    assert len({feed.key, *(each.key for each in feed.briefings)}) == 3
    assert [each.begun_at for each in feed.briefings] == [now + timedelta(days=2), now + timedelta(days=1)]


async def test_the_newest_thirty_are_kept(store: Store, chat: Chat, now: datetime, brief: Brief) -> None:
    await store.briefing_feeds.begin(chat.id, "token", now)
    for number in range(MAX_BRIEFINGS + 2):
        await brief(chat, str(number), number)

    assert await read(store) == [str(number) for number in range(MAX_BRIEFINGS + 1, 1, -1)]
    assert await counts(store) == [1, MAX_BRIEFINGS]


async def test_a_new_address_ends_the_old_one_and_shows_the_same(
    store: Store, chat: Chat, now: datetime, brief: Brief
) -> None:
    await store.briefing_feeds.begin(chat.id, "token", now)
    await brief(chat, "news", 1)
    await store.briefing_feeds.begin(chat.id, "other", now + timedelta(days=2))

    assert (await read(store, "token"), await read(store, "other")) == (None, ["news"])
    assert await store.briefing_feeds.begun_at(chat.id) == now + timedelta(days=2)


async def test_the_address_is_not_stored(store: Store, chat: Chat, now: datetime) -> None:
    await store.briefing_feeds.begin(chat.id, "unguessable", now)

    async with store._database.reading() as connection:
        row = (await connection.execute(select(briefing_feed))).one()
    assert "unguessable" not in str(row)


async def test_a_feed_that_is_turned_off_leaves_nothing(store: Store, chat: Chat, now: datetime, brief: Brief) -> None:
    await store.briefing_feeds.begin(chat.id, "token", now)
    await brief(chat, "news", 1)
    await store.briefing_feeds.end(chat.id)
    await brief(chat, "more", 2)

    assert await read(store) is None
    assert await counts(store) == [0, 0]
    assert await store.briefing_feeds.begun_at(chat.id) is None


@pytest.mark.parametrize("way", ["forgotten", "gone"])
async def test_the_feed_of_a_chat_that_is_forgotten_or_removed_the_bot_ends_at_once(
    store: Store, chat: Chat, group: Chat, now: datetime, brief: Brief, way: str
) -> None:
    for each, token in ((chat, "token"), (group, "others")):
        await store.briefing_feeds.begin(each.id, token, now)
        await brief(each, "news", 1)
    await (store.chats.forget(chat.id) if way == "forgotten" else store.chats.pause(1001, "kicked", gone_at=now))
    await store.chats.resume(1001)

    assert (await read(store), await read(store, "others")) == (None, ["news"])
    assert await counts(store) == [1, 1]


async def test_a_feed_stays_while_a_chat_is_paused_for_another_reason(store: Store, chat: Chat, now: datetime) -> None:
    await store.briefing_feeds.begin(chat.id, "token", now)
    await store.chats.pause(1001, "TOPIC_CLOSED")

    assert await read(store) == []


async def test_a_briefing_goes_with_a_digest_that_it_tells(
    store: Store, chat: Chat, group: Chat, now: datetime, brief: Brief, keep: Keep, digest_of: DigestOf
) -> None:
    await store.briefing_feeds.begin(chat.id, "token", now)
    pier, ferry = [await keep(chat, digest_of(text)) for text in ("The pier closes.", "The ferry sank.")]
    await brief(chat, "the pier", 1, (pier,))
    await brief(chat, "the ferry", 2, (ferry,))

    await store.digests.delete(group.id, pier.id)
    before = await read(store)
    await store.digests.delete(chat.id, pier.id)

    assert (before, await read(store)) == (["the ferry", "the pier"], ["the ferry"])


async def test_a_briefing_on_a_digest_that_was_deleted_meanwhile_is_not_kept(
    store: Store, chat: Chat, now: datetime, brief: Brief, keep: Keep, digest_of: DigestOf
) -> None:
    await store.briefing_feeds.begin(chat.id, "token", now)
    pier = await keep(chat, digest_of("The pier closes."))
    await store.digests.delete(chat.id, pier.id)
    await brief(chat, "the pier", 1, (pier,))

    assert await read(store) == []


async def test_a_briefing_in_a_feed_outlives_the_month_of_others_but_not_the_digests(
    store: Store, chat: Chat, group: Chat, now: datetime, brief: Brief, keep: Keep, digest_of: DigestOf
) -> None:
    await store.briefing_feeds.begin(chat.id, "token", now)
    pier = await keep(chat, digest_of("The pier closes."), minutes=60 * 24 * 50)
    await brief(chat, "the pier", told=(pier,))
    await brief(chat, "nothing new", 55)
    await brief(group, "others")

    await store.retention.sweep(now + timedelta(days=60))
    after_a_month = await read(store)
    async with store._database.reading() as connection:
        briefings = (await connection.execute(select(func.count()).select_from(briefing))).scalar_one()
    await store.retention.sweep(now + timedelta(days=81), timedelta(days=30))

    assert after_a_month == ["nothing new", "the pier"]
    assert briefings == 2
    assert await read(store) == ["nothing new"]


async def test_briefings_older_than_what_is_kept_leave_the_feed(
    store: Store, chat: Chat, now: datetime, brief: Brief
) -> None:
    await store.briefing_feeds.begin(chat.id, "token", now)
    await brief(chat, "old")
    await brief(chat, "new", 8)

    await store.retention.sweep(now + timedelta(days=10), timedelta(days=9))

    assert await read(store) == ["new"]


@pytest.mark.parametrize("with_own", [False, True])
async def test_a_supergroup_has_the_feed_of_the_group_it_was_unless_it_has_one(
    store: Store, now: datetime, brief: Brief, with_own: bool
) -> None:
    old, new = [await store.chats.find_or_add(number, None, "group", "UTC", now) for number in (-1, -42)]
    await store.briefing_feeds.begin(old.id, "token", now)
    await brief(old, "news", 1)
    if with_own:
        await store.briefing_feeds.begin(new.id, "own", now)

    await store.chats.migrate(-1, -42)

    assert await read(store) == (None if with_own else ["news"])
    assert await read(store, "own") == (["news"] if with_own else None)
