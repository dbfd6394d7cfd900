import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, time
from typing import Any

import pytest
from sqlalchemy import MetaData, Table, select, text

from storage.database import Database
from storage.followed import NewSource, WatchKind
from storage.records import Chat, EncodedMessage, Repeat, Source, StoredDigest, Telling
from storage.store import Store
from summarizer.model import Digest, DuplicateKeys, Length, Traits
from tests.keep_digests import keep_digests
from tests.storage.asking import query_of
from tests.storage.following import fetched, follow, new_item

Keep = Callable[..., Awaitable[StoredDigest]]
DigestOf = Callable[..., Digest]


async def test_a_new_chat_has_the_default_settings(chat: Chat, now: datetime) -> None:
    assert chat == Chat(
        chat.id,
        1001,
        None,
        "private",
        "Europe/Vilnius",
        Length(3),
        quiet=True,
        paused=None,
        created_at=now,
        language="en",
        shows_actors=True,
        shows_claims=True,
        left_out=(),
        answers_all=False,
        asked=None,
        asked_at=None,
    )


async def test_a_known_chat_keeps_its_settings(store: Store, chat: Chat, now: datetime) -> None:
    await store.chats.set_zone(chat.id, "Asia/Tokyo")

    found = await store.chats.find_or_add(1001, None, "private", "UTC", now)

    assert (found.id, found.zone) == (chat.id, "Asia/Tokyo")


async def test_each_topic_is_a_chat(store: Store, group: Chat, now: datetime) -> None:
    other = await store.chats.find_or_add(group.telegram_id, 8, "supergroup", "UTC", now)
    general = await store.chats.find_or_add(group.telegram_id, None, "supergroup", "UTC", now)

    assert len({group.id, other.id, general.id}) == 3
    assert (group.topic_id, other.topic_id, general.topic_id) == (7, 8, None)


async def test_twenty_concurrent_lookups_of_a_new_chat_add_one(store: Store, now: datetime) -> None:
    found = await asyncio.gather(*(store.chats.find_or_add(9, None, "private", "UTC", now) for _ in range(20)))

    assert len(set(found)) == 1


async def test_a_pending_question_is_remembered_until_it_is_cleared(store: Store, chat: Chat, now: datetime) -> None:
    await store.chats.set_pending_question(chat.id, "timezone", now)
    asked = await store.chats.get(chat.id)
    await store.chats.set_pending_question(chat.id, None, now)
    done = await store.chats.get(chat.id)

    assert asked
    assert done
    assert (asked.asked, asked.asked_at) == ("timezone", now)
    assert (done.asked, done.asked_at) == (None, None)


async def test_settings_apply_to_one_chat_only(store: Store, chat: Chat, group: Chat, now: datetime) -> None:
    await store.chats.set_zone(chat.id, "Asia/Tokyo")
    await store.chats.set_length(chat.id, Length(5, 120))
    await store.chats.set_quiet(chat.id, quiet=False)
    await store.chats.pause(chat.telegram_id, "blocked", gone_at=now)

    found = await store.chats.get(chat.id)
    assert found
    assert (found.zone, found.length, found.quiet, found.paused) == ("Asia/Tokyo", Length(5, 120), False, "blocked")
    assert await store.chats.get(group.id) == group


async def test_a_resumed_chat_is_no_longer_paused(store: Store, chat: Chat, now: datetime) -> None:
    await store.chats.pause(chat.telegram_id, "blocked", gone_at=now)
    await store.chats.resume(chat.telegram_id)

    assert await store.chats.get(chat.id) == chat


async def test_an_unknown_id_finds_no_chat(store: Store) -> None:
    assert await store.chats.get(404) is None


async def test_a_migrated_group_takes_all_its_topics_along(store: Store, group: Chat, now: datetime) -> None:
    other = await store.chats.find_or_add(group.telegram_id, 8, "supergroup", "UTC", now)
    await store.chats.migrate(group.telegram_id, -42)

    moved = [await store.chats.get(each.id) for each in (group, other)]
    assert [(each.telegram_id, each.topic_id) for each in moved if each] == [(-42, 7), (-42, 8)]


async def test_a_group_is_merged_into_its_supergroup_if_that_exists_already(
    store: Store, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    old, new = [await store.chats.find_or_add(number, None, "group", "UTC", now) for number in (-1, -42)]
    only_old = await keep(old, digest_of("The ferry sank at dawn."))
    await keep(old, digest_of("Both have this one."), 1)
    both = await keep(new, digest_of("Both have this one."), 2)
    await store.schedules.replace(old.id, [(time(8), frozenset({0}), now)])
    await store.deliveries.commit(old.id, [EncodedMessage({"text": "On its way"})], now)

    await store.chats.migrate(-1, -42)

    assert await store.chats.get(old.id) is None
    assert [(each.id, each.number) for each in await store.digests.every(new.id)] == [(only_old.id, 2), (both.id, 1)]
    assert (await keep(new, digest_of("A third one."), 3)).number == 4
    assert [each.at for each in await store.schedules.of_chat(new.id)] == [time(8)]
    assert [each.telegram_id for each in await store.deliveries.ready()] == [-42]


async def test_digests_are_found_after_their_group_was_merged(
    store: Store, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    old, new = [await store.chats.find_or_add(number, None, "group", "UTC", now) for number in (-1, -42)]
    await keep(old, digest_of("The ferry sank at dawn."))

    await store.chats.migrate(-1, -42)

    assert [hit.line for hit in await store.lookup.search(new.id, query_of("ferry"), 5)] == ["The ferry sank at dawn."]


async def test_what_a_group_follows_moves_with_it(store: Store, now: datetime) -> None:
    old, new = [await store.chats.find_or_add(number, None, "group", "UTC", now) for number in (-1, -42)]
    private = NewSource("https://news.example/feed?token=1", is_private=True)
    both, only_old = "https://both.example/", "https://old.example/"
    for chat, sources in ((old, (both, only_old, private)), (new, (both,))):
        for each in sources:
            await follow(store, chat, each)
        await store.watches.add(chat.id, "pier", WatchKind.WORDS, 3, now, most=5)
    await store.watches.add(old.id, "Marsh", WatchKind.ACTOR, 3, now, most=5)

    await store.chats.migrate(-1, -42)

    followed = [each.source for each in await store.subscriptions.of_chat(new.id)]
    assert sorted(each.address for each in followed) == [both, private.address, only_old]
    assert [each.private_to for each in followed if each.private_to] == [new.id]
    assert sorted(each.words for each in await store.watches.of_chat(new.id)) == ["Marsh", "pier"]


async def test_a_briefing_being_sent_survives_a_merge(store: Store, now: datetime) -> None:
    old, new = [await store.chats.find_or_add(number, None, "group", "UTC", now) for number in (-1, -42)]
    for chat in (old, new):
        await store.schedules.replace(chat.id, [(time(8), frozenset({2}), now)])
        (schedule,) = await store.schedules.of_chat(chat.id)
        await store.schedules.begin_briefing(schedule.id, now.date(), now, now, [EncodedMessage({"chat": chat.id})])
    await store.schedules.replace(new.id, ())

    await store.chats.migrate(-1, -42)

    assert [each.payload for each in await store.deliveries.ready()] == [{"chat": old.id}, {"chat": new.id}]


async def test_what_briefings_told_stays_told_after_a_merge(
    store: Store, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    old, new = [await store.chats.find_or_add(number, None, "group", "UTC", now) for number in (-1, -42)]
    kept = [await keep(old, digest_of(f"The ferry {at} sank at dawn."), 1) for at in range(2)]
    await store.schedules.replace(old.id, [(time(8), frozenset({2}), now)])
    (schedule,) = await store.schedules.of_chat(old.id)
    tellings = [Telling(kept[0].id, is_shown=True)]
    await store.schedules.begin_briefing(schedule.id, now.date(), now, now, [EncodedMessage({})], tellings)
    async with store.stories.placing(old.id) as stories:
        await stories.put(kept[0].id, Traits(b"signature", (1,), b"shingles"), ())
        await stories.put(kept[1].id, Traits(b"signature", (1,), b"shingles"), (kept[0].id,))

    await store.chats.migrate(-1, -42)

    assert await store.digests.unbriefed(new.id, now) == (kept[1].id,)
    assert await store.stories.ids_of_story(new.id, kept[1].id) == (kept[0].id, kept[1].id)


async def test_migrating_a_group_twice_changes_nothing_more(store: Store, group: Chat) -> None:
    await store.chats.migrate(group.telegram_id, -42)
    await store.chats.migrate(group.telegram_id, -42)

    found = await store.chats.get(group.id)
    assert found
    assert found.telegram_id == -42


async def test_forgetting_a_chat_leaves_none_of_its_rows(
    store: Store, database: Database, chat: Chat, group: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    empty = await _rows(database)
    assert [each.id for each in (chat, group)] == sorted({row["id"] for row in empty["chat"]})
    for each in (group, chat):
        await _fill(store, each, now, keep, digest_of)
    before = await _rows(database)

    await store.chats.forget(chat.id)

    after = await _rows(database)
    # Whether a newcomer was let in is the decision of an admin.
    assert all(len(before[name]) == 2 * len(after[name]) > 0 for name in before.keys() - {"newcomer"})
    assert "ferry 1001" not in str(after)


async def _fill(store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf) -> None:
    await store.inbox.put(chat.id, chat.telegram_id, {"text": f"ferry {chat.telegram_id}"}, now)
    words = f"A ferry {chat.telegram_id} sank. It was the ferry {chat.telegram_id}, he said."
    made = digest_of(words, speaker="Ona Kazlauskienė", actors=("Ona Kazlauskienė",))
    keys = DuplicateKeys("print", ("a",), None, ("line",), "example.org")
    kept = await keep(chat, made, answers=lambda *_: [[EncodedMessage({})]], keys=keys)
    again = Repeat(kept, Source(f"ferry {chat.telegram_id}", None))
    await keep_digests(store, chat.id, [again], now)
    await store.saved_queries.save(chat.id, f"ferry {chat.telegram_id}", now)
    await store.schedules.replace(chat.id, [(time(8), frozenset({0}), now)])
    (schedule,) = await store.schedules.of_chat(chat.id)
    async with store.stories.placing(chat.id) as stories:
        await stories.put(kept.id, Traits(b"signature", (1,), b"shingles"), ())
    tellings = [Telling(kept.id, is_shown=True)]
    await store.briefing_feeds.begin(chat.id, f"token {chat.telegram_id}", now)
    await store.schedules.begin_briefing(schedule.id, now.date(), now, now, [EncodedMessage({"text": words})], tellings)
    mine = await follow(store, chat, f"https://ferry{chat.telegram_id}.example/")
    claimed = await store.sources.claim(mine.source.id, now)
    assert claimed
    await store.sources.finish(claimed, fetched(new_item(words)), now)
    await store.watches.add(chat.id, f"ferry {chat.telegram_id}", WatchKind.WORDS, 3, now, most=1)


async def _rows(database: Database) -> dict[str, list[Any]]:
    """Return all rows of every table that can hold data of a chat."""
    async with database.reading() as connection:
        metadata = MetaData()
        await connection.run_sync(metadata.reflect)
        # FTS5 stores its data in shadow tables, whose number of rows is meaningless here.
        names = [
            each.name
            for each in metadata.sorted_tables
            if not each.name.startswith(("search_", "alembic", "sqlite", "instance"))
        ]
        tables = {name: Table(name, metadata, extend_existing=True) for name in names}
        found = {name: list((await connection.execute(select(table))).mappings()) for name, table in tables.items()}
        found["search"] = list((await connection.execute(text("SELECT * FROM search"))).mappings())
    return found


async def test_forgetting_an_unknown_chat_changes_nothing(store: Store, chat: Chat) -> None:
    await store.chats.forget(404)

    assert await store.chats.get(chat.id) == chat


async def test_a_forgotten_chat_starts_over_with_the_defaults(store: Store, chat: Chat, now: datetime) -> None:
    await store.chats.set_length(chat.id, Length(7))
    await store.chats.forget(chat.id)

    again = await store.chats.find_or_add(1001, None, "private", "UTC", now)
    assert (again.length, again.zone) == (Length(3), "UTC")


@pytest.mark.parametrize("received_as", ["old", "new"])
async def test_forgetting_a_migrated_chat_erases_updates_from_before_the_migration(
    store: Store, now: datetime, received_as: str
) -> None:
    chat = await store.chats.find_or_add(-1, None, "group", "UTC", now)
    await store.inbox.put(1, {"old": -1, "new": -42}[received_as], {"text": "secret"}, now)
    await store.chats.migrate(-1, -42)
    await store.chats.forget(chat.id)

    assert await store.inbox.waiting() == ()


async def test_a_migration_unlinks_digests_from_message_ids(
    store: Store, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(group, digest_of("Rain fell."), source_message_id=7)

    await store.chats.migrate(group.telegram_id, -100_999)

    assert await store.digests.made_from(group.id, 7) == ()
    assert await store.digests.shown_or_made_by(group.id, 7) is None
