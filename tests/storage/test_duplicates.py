import asyncio
from collections.abc import Callable
from datetime import datetime

import pytest

from storage.records import Chat, NewDigest
from storage.store import Store
from summarizer.model import Digest, DuplicateKeys
from tests.keep_digests import keep_digests

DigestOf = Callable[..., Digest]


async def _keep(store: Store, chat: Chat, digest: Digest, keys: DuplicateKeys, now: datetime) -> int:
    (kept,), _ = await keep_digests(store, chat.id, [NewDigest(digest, keys)], now)
    return kept.id


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        (DuplicateKeys("print"), True),
        (DuplicateKeys("other", ("x", "b")), True),
        (DuplicateKeys("other", (), "https://example.org/a"), True),
        (DuplicateKeys("other", ("x", "y"), "https://example.org/b"), False),
        (DuplicateKeys("other"), False),
    ],
)
async def test_an_article_is_recognised_by_fingerprint_band_or_address(
    store: Store, chat: Chat, group: Chat, now: datetime, digest_of: DigestOf, keys: DuplicateKeys, *, found: bool
) -> None:
    known = DuplicateKeys("print", ("a", "b"), "https://example.org/a")
    digest_id = await _keep(store, chat, digest_of("Rain fell."), known, now)

    assert [each.id for each in await store.duplicates.candidates(chat.id, keys)] == ([digest_id] if found else [])
    assert await store.duplicates.candidates(group.id, keys) == ()


async def test_candidates_are_the_few_most_similar_digests(
    store: Store, chat: Chat, now: datetime, digest_of: DigestOf
) -> None:
    digest_ids = [
        await _keep(store, chat, digest_of(f"Story {at}."), DuplicateKeys(str(at), ("a",) + ("b",) * (at == 7)), now)
        for at in range(9)
    ]

    found = await store.duplicates.candidates(chat.id, DuplicateKeys("new", ("a", "b")))

    assert len(found) == 5
    assert digest_ids[7] in [each.id for each in found]


async def test_a_line_is_familiar_once_two_articles_of_its_source_have_it(
    store: Store, chat: Chat, now: datetime, digest_of: DigestOf
) -> None:
    async def seen(at: int, *lines: str) -> frozenset[str]:
        keys = DuplicateKeys(str(at), (), None, lines, "example.org")
        await _keep(store, chat, digest_of(f"Story {at}."), keys, now)
        return await store.duplicates.familiar_lines(chat.id, "example.org")

    assert await seen(1, "about us", "story 1") == frozenset()
    assert await seen(1, "about us", "story 1") == frozenset()
    assert await seen(2, "about us", "story 2") == {"about us"}
    assert await store.duplicates.familiar_lines(chat.id, "example.net") == frozenset()
    assert await store.duplicates.familiar_lines(chat.id, None) == frozenset()


async def test_what_other_chats_send_makes_no_line_familiar(
    store: Store, chat: Chat, group: Chat, now: datetime, digest_of: DigestOf
) -> None:
    for at in range(4):
        keys = DuplicateKeys(str(at), (), None, ("about us",), "example.org")
        await _keep(store, group, digest_of(f"Story {at}."), keys, now)
    await _keep(store, chat, digest_of("Mine."), DuplicateKeys("mine", (), None, ("about us",), "example.org"), now)

    assert await store.duplicates.familiar_lines(group.id, "example.org") == {"about us"}
    assert await store.duplicates.familiar_lines(chat.id, "example.org") == frozenset()


async def test_duplicates_are_still_recognised_after_a_group_becomes_a_supergroup(
    store: Store, group: Chat, now: datetime, digest_of: DigestOf
) -> None:
    digest_id = await _keep(store, group, digest_of("Rain fell."), DuplicateKeys("print", ("a",)), now)
    new = await store.chats.find_or_add(-100_999, group.topic_id, "supergroup", "UTC", now)
    await store.chats.migrate(group.telegram_id, new.telegram_id)

    assert [each.id for each in await store.duplicates.candidates(new.id, DuplicateKeys("other", ("a",)))] == [
        digest_id
    ]


async def test_chats_that_store_articles_of_the_same_sites_concurrently_do_not_deadlock(
    store: Store, now: datetime, digest_of: DigestOf
) -> None:
    lines = [f"line {at}" for at in range(60)]
    chats = [await store.chats.find_or_add(3000 + at, None, "private", "UTC", now) for at in range(10)]

    async def keep(chat: Chat, round_: int) -> None:
        order = 1 if (chat.id + round_) % 2 else -1
        entries = [
            NewDigest(
                digest_of(f"{chat.id} {round_} {place}."),
                DuplicateKeys(f"{chat.id} {round_} {place}", (), None, way, place),
            )
            for place in ("one.example", "two.example")[::order]
            for way in (tuple(lines[::order]),)
        ]
        await keep_digests(store, chat.id, entries, now)

    for round_ in range(12):
        await asyncio.gather(*(keep(chat, round_) for chat in chats))

    for chat in chats:
        assert len(await store.duplicates.familiar_lines(chat.id, "one.example")) == len(lines)


async def test_versions_of_one_article_make_no_line_familiar(
    store: Store, chat: Chat, now: datetime, digest_of: DigestOf
) -> None:
    for at in range(4):
        keys = DuplicateKeys(f"print {at}", (), "https://example.org/a", ("background",), "example.org")
        await _keep(store, chat, digest_of(f"Version {at}."), keys, now)

    assert await store.duplicates.familiar_lines(chat.id, "example.org") == frozenset()
