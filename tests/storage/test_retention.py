"""Retention: what the sweep deletes and what it keeps, and how chats are erased."""

import asyncio
from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.records import Chat, EncodedMessage, Repeat, Source
from storage.schema import briefing, delivery, familiar, inbox, source
from storage.store import Store
from tests.keep_digests import keep_digests
from tests.storage.asking import query_of
from tests.storage.test_chats import DigestOf, Keep

DAY = timedelta(days=1)
MOMENT = timedelta(seconds=1)


async def _count(database: Database, table: object) -> int:
    async with database.reading() as connection:
        return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())  # type: ignore[arg-type]


async def test_a_chat_that_left_over_thirty_days_ago_is_erased_and_no_other(
    store: Store, chat: Chat, group: Chat, now: datetime
) -> None:
    await store.chats.pause(chat.telegram_id, "blocked", gone_at=now)

    await store.retention.sweep(now + 30 * DAY)
    assert await store.chats.get(chat.id)
    await store.retention.sweep(now + 30 * DAY + MOMENT)
    assert await store.chats.get(chat.id) is None
    assert await store.chats.get(group.id)


async def test_a_paused_chat_that_did_not_leave_is_kept(store: Store, chat: Chat, now: datetime) -> None:
    await store.chats.pause(chat.telegram_id, "not enough rights")
    await store.retention.sweep(now + 400 * DAY)

    assert await store.chats.get(chat.id)


async def test_a_second_pause_does_not_reset_when_the_chat_left(store: Store, chat: Chat, now: datetime) -> None:
    await store.chats.pause(chat.telegram_id, "blocked", gone_at=now)
    await store.chats.pause(chat.telegram_id, "bot was blocked by the user", gone_at=now + 20 * DAY)

    await store.retention.sweep(now + 31 * DAY)
    assert await store.chats.get(chat.id) is None


async def test_completed_updates_are_kept_three_days_and_those_set_aside_a_month(
    store: Store, database: Database, now: datetime
) -> None:
    for update_id in (1, 2, 3):
        await store.inbox.put(update_id, 1, {}, now)
    await store.inbox.done(1)
    await store.inbox.set_aside(2, "TypeError")
    remaining = []
    for days in (1, 3, 4, 30, 31, 400):
        await store.retention.sweep(now + days * DAY)
        remaining.append(await _count(database, inbox))

    assert remaining == [3, 3, 2, 2, 1, 1]
    assert [each.update_id for each in await store.inbox.waiting()] == [3]


async def test_messages_without_a_digest_and_briefings_are_kept_a_month(
    store: Store, database: Database, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(chat, digest_of("It sank. He said so."), answers=lambda *_: [[EncodedMessage({"text": "its digest"})]])
    sent, _ = await store.deliveries.commit(
        chat.id, [EncodedMessage({"text": "help"}), EncodedMessage({"text": "its second part"})], now
    )
    await store.deliveries.sent(sent.id, 9)
    await store.schedules.replace(chat.id, [(time(8), frozenset({0}), now)])
    (schedule,) = await store.schedules.of_chat(chat.id)
    await store.schedules.begin_briefing(schedule.id, now.date(), now, now, [EncodedMessage({"text": "news"})])
    counts = []
    for days in (30, 31):
        await store.retention.sweep(now + days * DAY)
        counts.append([await _count(database, table) for table in (delivery, briefing)])

    assert counts == [[4, 1], [2, 0]], "the part of a digest and the part that is still ready are kept"


async def test_familiar_lines_expire_ninety_days_after_they_were_last_seen(
    store: Store, database: Database, chat: Chat, now: datetime
) -> None:
    async with database.writing() as connection:
        row = {"chat_id": chat.id, "place": "site", "key": "line", "articles": 1, "last_article": "a", "seen_at": now}
        await connection.execute(familiar.insert(), [row])
    counts = []
    for days in (90, 91):
        await store.retention.sweep(now + days * DAY)
        counts.append(await _count(database, familiar))

    assert counts == [1, 0]


@pytest.mark.parametrize(("days", "remaining"), [(None, 3), (40, 3), (10, 2), (1, 1)])
async def test_digests_older_than_the_operator_wants_are_deleted_from_tables_and_index(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf, days: int | None, remaining: int
) -> None:
    for age, name in ((30, "one"), (5, "two"), (0, "three")):
        await keep(chat, digest_of(f"The ferry {name} sank. He said so."), minutes=-age * 24 * 60)

    await store.retention.sweep(now, days * DAY if days else None)

    assert await store.digests.count(chat.id) == remaining
    assert len(await store.lookup.search(chat.id, query_of("ferry"), 10)) == remaining


async def test_old_digests_are_deleted_in_as_many_transactions_as_needed(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.retention.MAX_DIGESTS_PER_TRANSACTION", 2)
    for number in range(5):
        await keep(chat, digest_of(f"The ferry {number} sank. He said so."))

    await store.retention.sweep(now + 10 * DAY, DAY)

    assert await store.digests.count(chat.id) == 0


async def test_forgetting_a_topic_keeps_the_updates_of_other_topics(store: Store, group: Chat, now: datetime) -> None:
    for update_id, topic in ((1, group.topic_id), (2, None), (3, 8)):
        await store.inbox.put(update_id, group.telegram_id, {"text": "secret"}, now, topic)

    await store.chats.forget(group.id)

    assert [each.update_id for each in await store.inbox.waiting()] == [2, 3]


async def test_the_articles_of_a_person_within_an_hour_are_limited(store: Store, now: datetime) -> None:
    hour = timedelta(hours=1)
    sent = [(7, 0, 2), (7, 10, 2), (8, 20, 5), (7, 30, 1), (7, 61, 5), (7, 72, 5)]
    admitted = []
    for number, (who, minutes, wanted) in enumerate(sent):
        at = now + timedelta(minutes=minutes)
        await store.inbox.put(number, 1, {}, at)
        admitted.append(await store.inbox.submit(number, who, at - hour, wanted, limit=3))

    assert admitted == [2, 1, 3, 0, 2, 1]


async def test_an_update_that_is_tried_again_is_counted_once(store: Store, now: datetime) -> None:
    await store.inbox.put(1, 1, {}, now)

    assert [await store.inbox.submit(1, 7, now - DAY, 2, limit=3) for _ in range(3)] == [2, 2, 2]


async def test_messages_that_are_counted_at_the_same_time_keep_the_limit(store: Store, now: datetime) -> None:
    for number in range(8):
        await store.inbox.put(number, number, {}, now)

    admitted = await asyncio.gather(*(store.inbox.submit(number, 7, now - DAY, 2, limit=5) for number in range(8)))

    assert sorted(admitted) == [0, 0, 0, 0, 0, 1, 2, 2]


async def test_updates_set_aside_are_listed_newest_first(store: Store, now: datetime) -> None:
    for number in range(4):
        await store.inbox.put(number, 1, {}, now + number * MOMENT)
        await store.inbox.set_aside(number, f"reason {number}")

    listed = await store.inbox.set_aside_updates(2)

    assert [(each.update_id, each.reason) for each in listed] == [(3, "reason 3"), (2, "reason 2")]


async def test_parts_that_were_edited_later_are_pruned_and_the_messages_shown_stay_the_same(
    store: Store, database: Database, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    kept = await keep(chat, digest_of("It sank. He said so."))
    for answer in ([100, 101, 102], [200], *[[100, 101]] * 10, *[[200]] * 10, [100, None]):
        parts = await store.deliveries.commit(chat.id, [EncodedMessage({})] * len(answer), now, digest_id=kept.id)
        for part, message_id in zip(parts, answer, strict=True):
            await store.deliveries.sent(part.id, message_id)
    shown = set(await store.deliveries.showing(kept.id))
    before = await _count(database, delivery)

    await store.retention.sweep(now)

    assert (before, await _count(database, delivery)) == (36, 3)
    assert set(await store.deliveries.showing(kept.id)) == shown == {(100,), (200,)}


async def test_refused_parts_of_a_digest_are_kept_a_month(
    store: Store, database: Database, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    kept = await keep(chat, digest_of("It sank. He said so."))
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({})], now, digest_id=kept.id)
    await store.deliveries.sending(part.id)
    await store.deliveries.failed(part.id, "Bad Request")
    counts = []
    for days in (30, 31):
        await store.retention.sweep(now + days * DAY)
        counts.append(await _count(database, delivery))

    assert counts == [1, 0]


async def test_of_an_article_sent_many_times_the_newest_messages_and_all_sources_are_kept(
    store: Store,
    database: Database,
    chat: Chat,
    now: datetime,
    keep: Keep,
    digest_of: DigestOf,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("storage.digest_rows.MAX_MESSAGES_OF_DIGEST", 5)
    kept = await keep(chat, digest_of("It sank. He said so."))
    for message_id in range(1, 11):
        again = Source("Herald" if message_id == 1 else "Courier", None, message_id)
        await keep_digests(store, chat.id, [Repeat(kept, again)], now)

    assert await _count(database, source) == 5
    found = [await store.digests.shown_or_made_by(chat.id, message_id) for message_id in range(1, 11)]
    # The first message of each source stays with it.
    assert [bool(each) for each in found] == [True, True, *[False] * 5, True, True, True]
    assert found[0]
    assert [each.name for each in found[0].sources] == ["Herald", "Courier"]


async def test_a_digest_lists_twenty_sources_and_no_more(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    kept = await keep(chat, digest_of("It sank. He said so."))
    for number in range(25):
        again = Source(f"Herald {number}", None, number + 1)
        ((kept,), _) = await keep_digests(store, chat.id, [Repeat(kept, again)], now)
    stored = await store.digests.shown_or_made_by(chat.id, 25)

    assert stored
    assert [each.name for each in stored.sources] == [f"Herald {number}" for number in range(20)]
    assert kept.sources == stored.sources
    assert await store.lookup.search(chat.id, query_of("source:Herald"), 5)
