"""Which digests are one story, and what of them briefings told, on both databases."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from time import process_time

import pytest
from sqlalchemy import delete, insert, text

from storage import stories
from storage.placing import MAX_COMPARED, MAX_WITH_KEY
from storage.records import Chat, Delivery, DeliveryState, EncodedMessage, StoredDigest, Telling
from storage.schema import briefing, membership, telling
from storage.store import Store
from summarizer.model import ActorKind, Digest, Traits
from tests.storage.migrations.test_migrations import migrated_to
from tests.storage.test_chats import DigestOf, Keep

Place = Callable[..., Awaitable[StoredDigest]]
Brief = Callable[..., Awaitable[None]]


@pytest.fixture
def place(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf) -> Place:
    """Store a digest so many minutes after noon, and put it into stories."""

    async def placed(*stories: int, minutes: float = 0, keys: tuple[int, ...] = (), of: Chat = chat) -> StoredDigest:
        made: Digest = digest_of(f"Story {len(placed_ids)} goes on.")
        kept = await keep(of, made, minutes)
        placed_ids.append(kept.id)
        async with store.stories.placing(of.id) as open_stories:
            await open_stories.put(kept.id, Traits(b"signature", keys, b"shingles", ("reuters",)), stories)
        return kept

    placed_ids: list[int] = []
    return placed


@pytest.fixture
def brief(store: Store, chat: Chat, now: datetime) -> Brief:
    """Send a briefing that tells some digests, and passes over others."""

    async def briefed(
        *told: StoredDigest,
        passed: tuple[StoredDigest, ...] = (),
        state: DeliveryState = DeliveryState.SENT,
        day: int = 0,
    ) -> None:
        at = now + timedelta(days=day)
        await store.schedules.replace(chat.id, [(time(8), frozenset({0}), at)])
        (schedule,) = await store.schedules.of_chat(chat.id)
        tellings = [Telling(each.id, is_shown=True, origins=2) for each in told]
        tellings += [Telling(each.id, is_shown=False) for each in passed]
        messages = [EncodedMessage({"text": "News"})] if told else []
        for part in await store.schedules.begin_briefing(schedule.id, at.date(), at, at, messages, tellings):
            await _bring_to(store, part, state, at)

    return briefed


async def _bring_to(store: Store, part: Delivery, state: DeliveryState, now: datetime) -> None:
    if state is DeliveryState.READY:
        return
    await store.deliveries.sending(part.id)
    if state is DeliveryState.SENT:
        await store.deliveries.sent(part.id, part.id)
    elif state is DeliveryState.UNKNOWN:
        await store.deliveries.unknown(part, "lost", [], now)
    elif state is DeliveryState.FAILED:
        await store.deliveries.failed(part.id, "refused")


async def test_several_stories_become_one_named_after_its_first_digest(store: Store, chat: Chat, place: Place) -> None:
    first, other = await place(), await place()
    joining = await place(other.id, first.id)

    members = await store.stories.members(chat.id, [joining.id])

    assert [(each.digest_id, each.story_id) for each in members] == [
        (each.id, first.id) for each in (first, other, joining)
    ]
    assert {(each.shingles, each.agencies) for each in members} == {(b"shingles", ("reuters",))}


async def test_an_unplaced_digest_is_a_story_by_itself(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    kept = await keep(chat, digest_of("It rained."))

    (member,) = await store.stories.members(chat.id, [kept.id])

    assert (member.story_id, member.shingles, member.told_at) == (kept.id, None, None)


async def test_a_member_has_what_ranks_it_and_who_acts(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    made = digest_of("It rained. She left.", actors=("Ann Lee", "Bo Ray", "Cy Fox"), title="Rain", source="The Herald")
    first, second, third = made.actors
    actors = (replace(first, role=None, claims=(0,)), replace(second, kind=ActorKind.PLACE), third)
    whole = await keep(chat, replace(made, actors=actors))
    part = await keep(chat, replace(digest_of("It snowed."), unread=("rest",)), 1)

    (one,) = await store.stories.members(chat.id, [whole.id])
    (other,) = await store.stories.members(chat.id, [part.id])

    assert (one.has_title, one.is_part, one.source, one.acting) == (True, False, "The Herald", 1)
    assert (other.has_title, other.is_part, other.source, other.acting) == (False, True, None, 0)


async def test_no_story_is_named_after_a_deleted_digest(store: Store, chat: Chat, place: Place) -> None:
    first = await place()
    second, third = await place(first.id), await place(first.id)

    await store.digests.delete(chat.id, first.id)

    assert await store.stories.ids_of_story(chat.id, third.id) == (second.id, third.id)
    (left, *_) = await store.stories.members(chat.id, [third.id])
    assert left.story_id == second.id


async def test_no_story_is_named_after_an_expired_digest(store: Store, chat: Chat, place: Place, now: datetime) -> None:
    first = await place()
    second = await place(first.id, minutes=60 * 24 * 3)

    await store.retention.sweep(now + timedelta(days=4), timedelta(days=2))

    (left,) = await store.stories.members(chat.id, [second.id])
    assert left.story_id == second.id


async def test_the_story_of_another_chat_is_not_shown(store: Store, chat: Chat, group: Chat, place: Place) -> None:
    ours, theirs = await place(), await place(of=group)

    assert await store.stories.members(chat.id, [theirs.id]) == ()
    assert await store.stories.ids_of_story(chat.id, ours.id) == (ours.id,)


async def test_an_article_is_compared_with_those_of_its_chat_within_eight_days(
    store: Store, chat: Chat, group: Chat, place: Place
) -> None:
    day = 60 * 24
    old, near, _ = await place(minutes=0), await place(minutes=5 * day), await place(minutes=5 * day, of=group)
    new = await place(minutes=9 * day)

    async with store.stories.placing(chat.id) as stories:
        found = await stories.near(new.id, new.kept_at, ())
        of_old = await stories.near(old.id, old.kept_at, ())

    assert [each.digest_id for each in found] == [near.id]
    assert [each.digest_id for each in of_old] == [near.id]


async def test_the_other_digests_of_a_story_exclude_those_already_known(store: Store, chat: Chat, place: Place) -> None:
    first = await place()
    second, other = await place(first.id), await place()

    async with store.stories.placing(chat.id) as stories:
        assert await stories.others_of((first.id, other.id), {first.id, other.id}) == ((second.id, first.id),)
        assert await stories.others_of((), {first.id}) == ()


async def test_among_many_articles_those_are_compared_that_share_most_keys_and_then_the_latest(
    store: Store, chat: Chat, place: Place
) -> None:
    alike = [await place(keys=(-7, 8, 9)), await place(keys=(8, 9, 10))]
    others = [await place(keys=(9,)) for _ in range(MAX_COMPARED + 5)]
    new = await place(keys=(-7, 8, 9))

    async with store.stories.placing(chat.id) as stories:
        found = await stories.near(new.id, new.kept_at, (-7, 8, 9))

    assert len(found) == MAX_COMPARED
    assert {each.id for each in (*alike, *others[-MAX_WITH_KEY:])} <= {each.digest_id for each in found}


@pytest.mark.parametrize(
    ("state", "is_told"),
    [
        (DeliveryState.READY, True),
        (DeliveryState.SENDING, True),
        (DeliveryState.SENT, True),
        (DeliveryState.UNKNOWN, False),
        (DeliveryState.FAILED, False),
    ],
)
async def test_a_briefing_has_told_what_it_shows_if_it_arrived_or_will(
    store: Store, chat: Chat, place: Place, brief: Brief, now: datetime, state: DeliveryState, is_told: bool
) -> None:
    shown, passed = await place(minutes=1), await place(minutes=1)
    await brief(shown, passed=(passed,), state=state)

    unbriefed = await store.digests.unbriefed(chat.id, now)
    (member,) = await store.stories.members(chat.id, [shown.id])
    (over,) = await store.stories.members(chat.id, [passed.id])

    assert unbriefed == (() if is_told else (shown.id,))
    assert (member.told_at, member.told_origins) == ((now, 2) if is_told else (None, 0))
    assert over.told_at is None


async def test_a_story_was_told_when_its_last_briefing_was(
    store: Store, chat: Chat, place: Place, brief: Brief, now: datetime
) -> None:
    shown = await place(minutes=1)
    await brief(shown)
    await brief(shown, day=1)
    await brief(shown, day=2, state=DeliveryState.UNKNOWN)

    (member,) = await store.stories.members(chat.id, [shown.id])

    assert member.told_at == now + timedelta(days=1)


async def test_a_quiet_briefing_passes_over_without_a_message(
    store: Store, chat: Chat, place: Place, brief: Brief, now: datetime
) -> None:
    passed = await place(minutes=1)

    await brief(passed=(passed,))

    assert await store.digests.unbriefed(chat.id, now) == ()


async def test_nothing_of_a_deleted_digest_is_left(store: Store, chat: Chat, place: Place, brief: Brief) -> None:
    shown = await place(keys=(1, 2))
    await brief(shown)

    await store.digests.delete(chat.id, shown.id)

    async with store._database.reading() as connection:
        for table in ("membership", "story_key", "telling"):
            assert (await connection.execute(text(f"SELECT * FROM {table}"))).all() == []  # noqa: S608 - constants


async def test_digests_without_a_place_are_found_the_latest_first_and_no_sample(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, place: Place
) -> None:
    await place()
    older, newer = await keep(chat, digest_of("One.")), await keep(chat, digest_of("Two."), 1)
    await keep(chat, digest_of("Three."), 2, is_sample=True)

    assert [each.id for each in await store.stories.unplaced(5)] == [newer.id, older.id]
    assert [each.id for each in await store.stories.unplaced(1)] == [newer.id]


async def test_the_migration_marks_what_earlier_briefings_covered_as_told(empty_url: str, now: datetime) -> None:
    rows = """
    INSERT INTO chat (id, telegram_id, topic_id, kind, zone, sentences, quiet, created_at)
    VALUES (1, 7, 0, 'private', 'UTC', 3, false, '2026-06-01 08:00:00+00:00');
    INSERT INTO briefing (id, chat_id, local_date, at, begun_at)
    VALUES (4, 1, '2026-06-03', '08:00:00', '2026-06-03 08:00:00+00:00');
    INSERT INTO delivery (id, chat_id, part, payload, state, attempts, briefing_id, created_at)
    VALUES (6, 1, 0, '{}', 'sent', 1, 4, '2026-06-03 08:00:00+00:00');
    INSERT INTO digest (id, chat_id, number, fingerprint, kept_at, briefed_at, text, dropped, repaired, points)
    VALUES (5, 1, 1, 'f', '2026-06-02 08:00:00+00:00', '2026-06-03 08:00:00+00:00', 'It rained.', '[]', '[]', '[]'),
    (7, 1, 2, 'g', '2026-06-03 09:00:00+00:00', NULL, 'It snowed.', '[]', '[]', '[]')
    """
    if empty_url.startswith("sqlite"):
        rows = rows.replace("+00:00'", ".000000'")
    await migrated_to("0016", empty_url, rows)

    store = await Store.open(empty_url)
    unbriefed = await store.digests.unbriefed(1, now - timedelta(days=8))
    (member,) = await store.stories.members(1, [5])
    await store.close()

    assert unbriefed == (7,)
    assert member.told_at == datetime.fromisoformat("2026-06-03T08:00:00+00:00")


@pytest.mark.cpu
async def test_a_story_is_found_in_10_ms_among_forty_thousand_tellings(
    store: Store, chat: Chat, place: Place, now: datetime
) -> None:
    digests, briefings = [await place() for _ in range(100)], range(1, 401)
    async with store._database.writing() as connection:
        days = [{"chat_id": chat.id, "local_date": now.date() - timedelta(days=at), "at": time(8)} for at in briefings]
        ids = await connection.execute(
            insert(briefing).returning(briefing.c.id), [{**day, "begun_at": now} for day in days]
        )
        told = [
            {"briefing_id": at, "digest_id": each.id, "is_shown": True, "origins": 1}
            for at in ids.scalars().all()
            for each in digests
        ]
        await connection.execute(insert(telling), told)
    costs = []
    for _ in range(5):
        begun = process_time()
        assert len(await store.stories.members(chat.id, [digests[50].id])) == 1
        costs.append(process_time() - begun)

    assert sorted(costs)[2] <= 0.01, f"{1000 * sorted(costs)[2]:.2f} ms"


async def test_once_every_digest_has_a_place_only_later_ones_are_looked_at(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stories, "UNSETTLED", 0)
    await place()
    assert await store.stories.unplaced(9) == ()
    async with store._database.writing() as connection:
        await connection.execute(delete(membership))

    later = await keep(chat, digest_of("One."), 1)

    assert await store.stories.unplaced(9) == (later,)


async def test_a_digest_that_appears_late_with_a_lower_id_is_still_found(store: Store, place: Place) -> None:
    early = await place()
    await place()
    assert await store.stories.unplaced(9) == ()
    async with store._database.writing() as connection:
        await connection.execute(delete(membership).where(membership.c.digest_id == early.id))

    assert await store.stories.unplaced(9) == (early,)
