"""What is kept no longer, and what is kept on."""

from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.records import Chat, EncodedMessage
from storage.schema import briefing, delivery, familiar, inbox
from storage.store import Store
from tests.storage.asking import query_of
from tests.storage.test_chats import DigestOf, Keep

DAY = timedelta(days=1)
MOMENT = timedelta(seconds=1)


async def _count(database: Database, table: object) -> int:
    async with database.reading() as connection:
        return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())  # type: ignore[arg-type]


async def test_a_chat_paused_for_thirty_days_is_erased_and_no_other(
    store: Store, chat: Chat, group: Chat, now: datetime
) -> None:
    await store.chats.pause(chat.telegram_id, "blocked", gone_at=now)

    await store.retention.sweep(now + 30 * DAY)
    assert await store.chats.get(chat.id)
    await store.retention.sweep(now + 30 * DAY + MOMENT)
    assert await store.chats.get(chat.id) is None
    assert await store.chats.get(group.id)


async def test_a_chat_that_is_only_closed_to_us_is_kept(store: Store, chat: Chat, now: datetime) -> None:
    await store.chats.pause(chat.telegram_id, "not enough rights")
    await store.retention.sweep(now + 400 * DAY)

    assert await store.chats.get(chat.id)


async def test_a_pause_is_as_old_as_its_first_reason(store: Store, chat: Chat, now: datetime) -> None:
    await store.chats.pause(chat.telegram_id, "blocked", gone_at=now)
    await store.chats.pause(chat.telegram_id, "bot was blocked by the user", gone_at=now + 20 * DAY)

    await store.retention.sweep(now + 31 * DAY)
    assert await store.chats.get(chat.id) is None


async def test_updates_dealt_with_are_known_for_days_and_those_set_aside_for_a_month(
    store: Store, database: Database, now: datetime
) -> None:
    for update_id in (1, 2, 3):
        await store.inbox.put(update_id, 1, {}, now)
    await store.inbox.done(1)
    await store.inbox.set_aside(2, "TypeError")
    left = []
    for days in (1, 3, 4, 30, 31, 400):
        await store.retention.sweep(now + days * DAY)
        left.append(await _count(database, inbox))

    assert left == [3, 3, 2, 2, 1, 1]
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

    assert counts == [[4, 1], [2, 0]], "what waits to be sent is kept"


async def test_lines_a_site_prints_no_longer_are_forgotten(store: Store, database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        row = {"place": "site", "key": "line", "articles": 1, "last_article": "a", "seen_at": now}
        await connection.execute(familiar.insert(), [row])
    counts = []
    for days in (90, 91):
        await store.retention.sweep(now + days * DAY)
        counts.append(await _count(database, familiar))

    assert counts == [1, 0]


@pytest.mark.parametrize(("days", "left"), [(None, 3), (40, 3), (10, 2), (1, 1)])
async def test_digests_are_kept_as_long_as_their_operator_wants_and_gone_from_the_search_with_it(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf, days: int | None, left: int
) -> None:
    for age, name in ((30, "one"), (5, "two"), (0, "three")):
        await keep(chat, digest_of(f"The ferry {name} sank. He said so."), minutes=-age * 24 * 60)

    await store.retention.sweep(now, days * DAY if days else None)

    assert await store.digests.count(chat.id) == left
    assert len(await store.lookup.search(chat.id, query_of("ferry"), 10)) == left


async def test_more_digests_than_one_transaction_removes_are_all_removed(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.retention.BATCH_ROWS", 2)
    for number in range(5):
        await keep(chat, digest_of(f"The ferry {number} sank. He said so."))

    await store.retention.sweep(now + 10 * DAY, DAY)

    assert await store.digests.count(chat.id) == 0


async def test_forgetting_a_topic_leaves_the_updates_of_the_others(store: Store, group: Chat, now: datetime) -> None:
    for update_id, topic in ((1, group.topic_id), (2, None), (3, 8)):
        await store.inbox.put(update_id, group.telegram_id, {"text": "secret"}, now, topic)

    await store.chats.forget(group.id)

    assert [each.update_id for each in await store.inbox.waiting()] == [2, 3]


async def test_submissions_are_counted_by_person_and_time(store: Store, now: datetime) -> None:
    hour = timedelta(hours=1)
    counts = []
    for number, (who, minutes) in enumerate([(7, 0), (7, 10), (8, 20), (7, 61), (7, 62)]):
        at = now + timedelta(minutes=minutes)
        await store.inbox.put(number, 1, {}, at)
        counts.append(await store.inbox.submit(number, who, at - hour))

    assert counts == [1, 2, 1, 2, 3]


async def test_an_update_tried_again_is_one_submission(store: Store, now: datetime) -> None:
    await store.inbox.put(1, 1, {}, now)

    assert [await store.inbox.submit(1, 7, now - DAY) for _ in range(3)] == [1, 1, 1]


async def test_what_was_set_aside_is_listed_newest_first(store: Store, now: datetime) -> None:
    for number in range(4):
        await store.inbox.put(number, 1, {}, now + number * MOMENT)
        await store.inbox.set_aside(number, f"reason {number}")

    listed = await store.inbox.aside(2)

    assert [(each.update_id, each.reason) for each in listed] == [(3, "reason 3"), (2, "reason 2")]
