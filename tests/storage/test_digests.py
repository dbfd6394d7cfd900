from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text

from storage.database import Database
from storage.records import Chat, DeliveryState, EncodedMessage, Entry, NewDigest, Repeat, Source, StoredDigest
from storage.store import Store
from summarizer.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    ClaimKind,
    Digest,
    Dropped,
    DuplicateKeys,
    Point,
    Repaired,
)
from tests.keep_digests import keep_digests
from tests.storage.asking import query_of

Keep = Callable[..., Awaitable[StoredDigest]]
DigestOf = Callable[..., Digest]

TEXT = "„Rytas“ 🌅 aušta. Ministrė Šimonytė sakė: „Taip“, pridūrė ji, „bus“."
WHOLE = Digest(
    Article(
        TEXT,
        "Rytas",
        "https://example.org/rytas",
        "Žinios",
        "Ona K.",
        "2026-06-03T09:00:00+03:00",
        "lt",
        (Dropped("Skaitykite daugiau", "read more"),),
        (Repaired("Å imonytÄ—", "Šimonytė"),),
    ),
    (Point("„Rytas“ 🌅 aušta.", 0, 16), Point(TEXT[17:], 17, len(TEXT))),
    (
        Actor("Šimonytė", ActorKind.PERSON, "ministrė", ("Ingrida Šimonytė", "ji"), 3, 1 / 3, key=True, claims=(0,)),
        Actor("Vilnius", ActorKind.PLACE, None, (), 1, 0.1, key=False, about=(0, 1)),
    ),
    (
        Claim(
            "Šimonytė", "ji", 58, 60, "pridūrė", 50, 57, "Taip … bus", 42, 68, ((42, 46), (63, 66)), ClaimKind.DIRECT,
            denied=True, hedged=True, via="Žinios",
        ),
        Claim(None, None, None, None, "sakė", 35, 39, "Taip", 42, 46, ((42, 46),), ClaimKind.MIXED),
    ),
)  # fmt: skip

FRESH = NewDigest(WHOLE, DuplicateKeys("print", ("a", "b"), "https://example.org/rytas", ("line",), "example.org"))


async def test_a_digest_is_read_back_as_it_was_stored(store: Store, chat: Chat, now: datetime, keep: Keep) -> None:
    kept = await keep(chat, WHOLE)

    assert kept == StoredDigest(kept.id, chat.id, 1, now, WHOLE)
    assert await store.digests.get(chat.id, kept.id) == kept


async def test_digests_are_numbered_chat_by_chat_and_no_number_is_given_twice(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    first, theirs, second = [
        await keep(each, digest_of(f"It rained at {at}."), at) for at, each in enumerate((chat, group, chat))
    ]
    again = await keep(chat, digest_of("It rained at 0."), 3)
    await store.digests.delete(chat.id, second.id)
    third = await keep(chat, digest_of("It rained at 4."), 4)

    assert [each.number for each in (first, second, again, third, theirs)] == [1, 2, 1, 3, 1]
    assert [await store.digests.numbered(chat.id, number) for number in (1, 2, 3)] == [again, None, third]


async def test_a_sample_is_no_news(store: Store, chat: Chat, now: datetime, digest_of: DigestOf) -> None:
    made = digest_of("It rained. It stopped.", actors=("Ann Lee",))
    before = now - timedelta(hours=1)
    await keep_digests(store, chat.id, [NewDigest(made, DuplicateKeys("print"))], now, is_sample=True)

    assert await store.digests.count(chat.id) == 1
    assert await store.digests.unbriefed(chat.id, before) == await store.digests.since(chat.id, before) == ()
    assert await store.actors.tallies(chat.id, before) == ()
    assert await store.actors.roles(chat.id, ["Ann Lee"], before) == {}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
async def test_any_text_is_stored_verbatim(store: Store, chat: Chat, keep: Keep, words: str) -> None:
    kept = await keep(chat, Digest(Article(words, words), (Point(words, 0, len(words)),), (), ()))

    assert await store.digests.get(chat.id, kept.id) == kept


async def test_unstorable_characters_are_replaced_one_for_one(store: Store, chat: Chat, keep: Keep) -> None:
    kept = await keep(chat, Digest(Article("a\0b\ud800c"), (Point("a\0b\ud800c", 0, 5),), (), ()))

    found = await store.digests.get(chat.id, kept.id)
    assert found
    assert found.digest.article.text == found.digest.points[0].text == "a\ufffdb\ufffdc"


@pytest.mark.parametrize("length", [70_000, 3_000_000])
async def test_a_very_long_article_is_stored_in_full(store: Store, chat: Chat, keep: Keep, length: int) -> None:
    words = " ".join(f"word{number}" for number in range(length // 10))
    kept = await keep(chat, Digest(Article(words), (), (), ()))

    assert await store.digests.get(chat.id, kept.id) == kept


async def test_an_article_with_a_very_long_word_is_stored_and_found(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    kept = await keep(chat, digest_of("Base64 follows. " + "QUJD" * 2_000))

    assert [hit.kept for hit in await store.lookup.search(chat.id, query_of("base64"), 5)] == [kept]


async def test_digest_answer_and_update_are_committed_together(store: Store, chat: Chat, now: datetime) -> None:
    await store.inbox.put(5, chat.telegram_id, {}, now)

    def answers(_entry: Entry, kept: StoredDigest) -> Sequence[Sequence[EncodedMessage]]:
        return [[EncodedMessage({"text": f"Digest {kept.id}"}), EncodedMessage({"text": "2 of 2"})]]

    (kept,), parts = await keep_digests(store, chat.id, [FRESH], now, answers=answers, update_ids=[5])

    assert await store.inbox.waiting() == ()
    assert await store.deliveries.ready() == parts
    assert [(each.digest_id, each.part, each.state) for each in parts] == [
        (kept.id, 0, DeliveryState.READY),
        (kept.id, 1, DeliveryState.READY),
    ]
    assert parts[0].payload == {"text": f"Digest {kept.id}"}


async def test_if_composing_the_answer_fails_nothing_is_stored(
    store: Store, database: Database, chat: Chat, now: datetime
) -> None:
    await store.inbox.put(5, chat.telegram_id, {}, now)

    def answers(_entry: Entry, _kept: StoredDigest) -> NoReturn:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await keep_digests(store, chat.id, [FRESH], now, answers=answers, update_ids=[5])

    assert [each.update_id for each in await store.inbox.waiting()] == [5]
    async with database.reading() as connection:
        for table in ("digest", "actor", "claim", "delivery", "search"):
            assert (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one() == 0, table  # noqa: S608


async def test_an_article_sent_again_keeps_its_id_and_date(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    first = await keep(chat, digest_of("Rain fell. It was wet.", actors=("Ona",)))
    shorter = replace(first.digest, points=(), actors=(), article=replace(first.digest.article, title="Rain"))
    again = await keep(chat, shorter, 60)

    assert (again.id, again.kept_at) == (first.id, now)
    assert await store.digests.every(chat.id) == (replace(first, digest=shorter),)
    assert [hit.kept.id for hit in await store.lookup.search(chat.id, query_of("rain"), 5)] == [first.id]


async def test_several_articles_of_a_message_are_stored_together(
    store: Store, chat: Chat, now: datetime, digest_of: DigestOf
) -> None:
    entries = [NewDigest(digest_of(f"Story {at}."), DuplicateKeys(f"print {at}")) for at in range(3)]

    kept, parts = await keep_digests(
        store,
        chat.id,
        entries,
        now,
        answers=lambda _, each: [[EncodedMessage({"n": each.id})]],
        closing=[EncodedMessage({"n": 0})],
        source_message_id=70,
    )

    assert [(each.digest_id, each.payload["n"]) for each in parts] == [*((it.id, it.id) for it in kept), (None, 0)]
    assert await store.digests.made_from(chat.id, 70) == kept


async def test_a_further_source_is_added_once_and_its_messages_are_remembered(
    store: Store, chat: Chat, now: datetime
) -> None:
    (kept,), _ = await keep_digests(store, chat.id, [FRESH], now)
    for message_id in (71, 72):
        again = Repeat(kept, Source("The Herald", "https://t.me/herald/5", message_id))
        (kept,), _ = await keep_digests(store, chat.id, [again], now)

    assert kept.sources == (Source("The Herald", "https://t.me/herald/5"),)
    assert await store.digests.get(chat.id, kept.id) == kept
    assert await store.digests.shown_or_made_by(chat.id, 72) == kept


async def test_a_replaced_digest_keeps_its_id(store: Store, chat: Chat, now: datetime, digest_of: DigestOf) -> None:
    (kept,), _ = await keep_digests(store, chat.id, [FRESH], now)
    other = NewDigest(digest_of("Something else."), DuplicateKeys("other print"), replacing=kept.id)
    (new,), _ = await keep_digests(store, chat.id, [other], now)

    assert new.id == kept.id
    assert await store.digests.every(chat.id) == (new,)


async def test_each_chat_has_its_own_digests(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    in_chat = await keep(chat, digest_of("Rain fell."))
    in_group = await keep(group, digest_of("Rain fell."))

    assert await store.digests.every(chat.id) == (in_chat,)
    assert await store.digests.get(chat.id, in_group.id) is None
    assert not await store.digests.delete(chat.id, in_group.id)
    assert [hit.kept.id for hit in await store.lookup.search(group.id, query_of("rain"), 5)] == [in_group.id]


async def test_the_latest_digests_are_paged_newest_first(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    for number in range(5):
        await keep(chat, digest_of(f"Story {number}."), number)

    pages = [await store.digests.latest(chat.id, 2, offset) for offset in (0, 2, 4, 6)]

    told = [[each.digest.article.text for each in page] for page in pages]
    assert told == [["Story 4.", "Story 3."], ["Story 2.", "Story 1."], ["Story 0."], []]
    assert await store.digests.count(chat.id) == 5


async def test_unbriefed_digests_are_those_stored_after_a_moment(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    ids = [(await keep(chat, digest_of(f"Story {minutes}."), minutes)).id for minutes in (30, 0, 10, 20)]

    assert await store.digests.unbriefed(chat.id, now) == (ids[2], ids[3], ids[0])
    assert await store.digests.since(chat.id, now, now + timedelta(minutes=20)) == (ids[2], ids[3])


async def test_a_digest_is_found_by_its_source_message_and_by_the_message_that_shows_it(
    store: Store, chat: Chat, now: datetime
) -> None:
    (kept,), (part,) = await keep_digests(
        store, chat.id, [FRESH], now, answers=lambda *_: [[EncodedMessage({"text": "Digest"})]], source_message_id=70
    )
    await store.deliveries.sending(part.id)
    await store.deliveries.sent(part.id, 71)

    assert await store.digests.shown_or_made_by(chat.id, 70) == kept
    assert await store.digests.shown_or_made_by(chat.id, 71) == kept
    assert await store.digests.shown_or_made_by(chat.id, 72) is None


async def test_a_digest_is_not_found_by_its_message_id_in_another_chat(
    store: Store, chat: Chat, group: Chat, keep: Keep
) -> None:
    await keep(chat, WHOLE, source_message_id=70)

    assert await store.digests.shown_or_made_by(group.id, 70) is None


async def test_deleting_a_digest_deletes_everything_that_depends_on_it(
    store: Store, database: Database, chat: Chat, keep: Keep
) -> None:
    kept = await keep(chat, WHOLE, answers=lambda *_: [[EncodedMessage({"text": TEXT})]])

    assert await store.digests.delete(chat.id, kept.id)
    assert not await store.digests.delete(chat.id, kept.id)
    async with database.reading() as connection:
        for table in ("digest", "actor", "claim", "delivery", "search"):
            assert (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one() == 0, table  # noqa: S608


async def test_the_id_of_a_deleted_digest_is_never_reused(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    first = await keep(chat, digest_of("Rain fell."))
    await store.digests.delete(chat.id, first.id)

    assert (await keep(chat, digest_of("Snow fell."))).id > first.id


@pytest.mark.parametrize("count", [1, 12])
async def test_a_page_takes_four_queries_whatever_its_length(
    store: Store, database: Database, chat: Chat, keep: Keep, digest_of: DigestOf, count: int
) -> None:
    for number in range(count):
        await keep(chat, digest_of(f"Story {number}. More of it.", speaker="Ona", actors=("Ona", "Jonas")), number)
    asked: list[str] = []
    reader = database._reader.sync_engine
    event.listen(reader, "before_cursor_execute", lambda *args: asked.append(args[2]))

    page = await Store(database).digests.latest(chat.id, 20)

    assert len(page) == count
    assert sum(each.startswith("SELECT") for each in asked) == 4


async def test_a_very_large_id_finds_nothing(store: Store, chat: Chat) -> None:
    assert await store.digests.get(chat.id, 10**18 - 1) is None


async def test_the_first_person_to_ask_for_a_digest_is_its_submitter(
    store: Store, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    first = await keep(group, digest_of("The ferry sank at dawn."), submitter=7_000_000_000)
    await keep(group, digest_of("The ferry sank at dawn."), 1, submitter=8)
    without_submitter = await keep(group, digest_of("It rained all night."))

    found = [await store.digests.get(group.id, each.id) for each in (first, without_submitter)]
    assert [each.submitter for each in found if each] == [7_000_000_000, None]


async def test_a_forgotten_person_is_removed_as_submitter_in_other_chats(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    by_person = await keep(group, digest_of("The ferry sank at dawn."), submitter=chat.telegram_id)
    by_other = await keep(group, digest_of("It rained all night."), submitter=8)
    await store.chats.forget(chat.id)

    found = [await store.digests.get(group.id, each.id) for each in (by_person, by_other)]
    assert [each.submitter for each in found if each] == [None, 8]
