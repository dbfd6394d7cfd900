import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta

from storage.records import Chat, EncodedMessage, Schedule, StoredDigest, Telling
from storage.store import Store
from summarizer.model import Digest

DAILY = frozenset(range(7))
TODAY = date(2026, 6, 3)

Keep = Callable[..., Awaitable[StoredDigest]]
DigestOf = Callable[..., Digest]


async def _one(store: Store, chat: Chat, next_at: datetime, at: time = time(8)) -> Schedule:
    await store.schedules.replace(chat.id, [(at, DAILY, next_at)])
    return (await store.schedules.of_chat(chat.id))[0]


async def test_schedules_are_ordered_by_time_of_day(store: Store, chat: Chat, now: datetime) -> None:
    weekend = frozenset({5, 6})
    await store.schedules.replace(chat.id, [(time(18, 30), weekend, now), (time(7, 5), DAILY, now)])

    kept = await store.schedules.of_chat(chat.id)

    assert [(each.at, each.weekdays, each.next_at) for each in kept] == [
        (time(7, 5), DAILY, now),
        (time(18, 30), weekend, now),
    ]


async def test_new_schedules_replace_the_old_ones(store: Store, chat: Chat, group: Chat, now: datetime) -> None:
    await _one(store, chat, now)
    of_group = await _one(store, group, now)
    await store.schedules.replace(chat.id, ())

    assert await store.schedules.of_chat(chat.id) == ()
    assert await store.schedules.of_chat(group.id) == (of_group,)


async def test_the_longest_overdue_schedule_comes_first(store: Store, chat: Chat, group: Chat, now: datetime) -> None:
    early = await _one(store, group, now - timedelta(hours=2))
    late = await _one(store, chat, now)

    due = await store.schedules.claim_due(now, 10)

    assert [(slot.schedule, slot.chat) for slot in due] == [(early, group), (late, chat)]
    assert [slot.schedule for slot in await store.schedules.claim_due(now, 1)] == [early]
    assert [slot.schedule for slot in await store.schedules.claim_due(now, 10, {early.id})] == [late]


async def test_any_number_of_schedules_may_be_left_out(store: Store, chat: Chat, now: datetime) -> None:
    schedule = await _one(store, chat, now)
    others = set(range(schedule.id + 1, schedule.id + 40_000))

    assert [due.schedule for due in await store.schedules.claim_due(now, 10, others)] == [schedule]
    assert await store.schedules.claim_due(now, 10, {*others, schedule.id}) == ()


async def test_a_schedule_in_the_future_is_not_due(store: Store, chat: Chat, now: datetime) -> None:
    await _one(store, chat, now + timedelta(microseconds=1))

    assert await store.schedules.claim_due(now, 10) == ()


async def test_a_paused_chat_has_nothing_due(store: Store, chat: Chat, now: datetime) -> None:
    await _one(store, chat, now)
    await store.chats.pause(chat.telegram_id, "blocked", gone_at=now)

    assert await store.schedules.claim_due(now, 10) == ()


async def test_a_briefing_advances_its_schedule(store: Store, chat: Chat, now: datetime) -> None:
    schedule = await _one(store, chat, now)
    tomorrow = now + timedelta(days=1)
    parts = await store.schedules.begin_briefing(
        schedule.id, TODAY, tomorrow, now, [EncodedMessage({"n": 1}), EncodedMessage({"n": 2})]
    )

    assert [each.payload["n"] for each in parts] == [1, 2]
    assert parts[0].briefing_id is not None
    assert (await store.schedules.of_chat(chat.id))[0].next_at == tomorrow


async def test_a_slot_is_briefed_once(store: Store, chat: Chat, now: datetime) -> None:
    schedule = await _one(store, chat, now)
    begin = (schedule.id, TODAY, now + timedelta(days=1), now, [EncodedMessage({"text": "News"})])

    begun = await asyncio.gather(*(store.schedules.begin_briefing(*begin) for _ in range(5)))

    assert sorted(map(len, begun)) == [0, 0, 0, 0, 1]
    assert len(await store.deliveries.ready()) == 1


async def test_a_slot_stays_briefed_when_schedules_are_replaced(store: Store, chat: Chat, now: datetime) -> None:
    first = await _one(store, chat, now)
    await store.schedules.begin_briefing(first.id, TODAY, now, now, [EncodedMessage({"text": "News"})])
    again = await _one(store, chat, now)

    assert await store.schedules.begin_briefing(again.id, TODAY, now, now, [EncodedMessage({"text": "News"})]) == ()


async def test_another_time_on_the_same_day_is_another_slot(store: Store, chat: Chat, now: datetime) -> None:
    await store.schedules.replace(chat.id, [(time(8), DAILY, now), (time(20), DAILY, now)])
    morning, evening = await store.schedules.of_chat(chat.id)
    await store.schedules.begin_briefing(morning.id, TODAY, now, now, [EncodedMessage({"text": "Morning"})])

    assert (
        len(await store.schedules.begin_briefing(evening.id, TODAY, now, now, [EncodedMessage({"text": "Evening"})]))
        == 1
    )


async def test_a_slot_with_nothing_new_sends_nothing_and_is_no_longer_due(
    store: Store, chat: Chat, now: datetime
) -> None:
    schedule = await _one(store, chat, now)
    tomorrow = now + timedelta(days=1)

    assert await store.schedules.begin_briefing(schedule.id, TODAY, tomorrow, now, ()) == ()
    assert await store.schedules.claim_due(now, 10) == ()


async def test_a_deleted_schedule_gets_no_briefing(store: Store, chat: Chat, now: datetime) -> None:
    schedule = await _one(store, chat, now)
    await store.schedules.replace(chat.id, ())

    assert await store.schedules.begin_briefing(schedule.id, TODAY, now, now, [EncodedMessage({"text": "News"})]) == ()


async def test_a_briefing_goes_to_no_other_chat_whose_schedule_has_the_id_of_the_deleted_one(
    store: Store, chat: Chat, group: Chat, now: datetime
) -> None:
    deleted = await _one(store, chat, now)
    await store.schedules.replace(chat.id, ())
    new = await _one(store, group, now + timedelta(hours=1))

    assert await store.schedules.begin_briefing(deleted.id, TODAY, now, now, [EncodedMessage({"text": "News"})]) == ()
    assert await store.schedules.of_chat(group.id) == (new,)


async def test_a_briefed_digest_is_no_longer_unbriefed(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    schedule = await _one(store, chat, now)
    told, later = await keep(chat, digest_of("Told."), 1), await keep(chat, digest_of("Kept meanwhile."), 1)
    await store.schedules.begin_briefing(
        schedule.id, TODAY, now, now, [EncodedMessage({"text": "News"})], [Telling(told.id, True)]
    )

    assert await store.digests.unbriefed(chat.id, now) == (later.id,)


async def test_a_slot_briefed_before_leaves_new_digests_for_the_next_one(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    schedule = await _one(store, chat, now)
    await store.schedules.begin_briefing(schedule.id, TODAY, now, now, [EncodedMessage({"text": "News"})])
    new = await keep(chat, digest_of("New."), 1)
    await store.schedules.begin_briefing(
        schedule.id, TODAY, now, now, [EncodedMessage({"text": "News"})], [Telling(new.id, True)]
    )

    assert await store.digests.unbriefed(chat.id, now) == (new.id,)
