from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from storage.claims import ClaimPage
from storage.records import Chat, StoredDigest
from storage.store import Store
from summarizer.model import Digest

Keep = Callable[..., Awaitable[StoredDigest]]
DigestOf = Callable[..., Digest]


@pytest.mark.parametrize("name", ["Šimonytė", "simonyte", "SIMONYTE", "simon", " Šimonytė "])
async def test_claims_are_found_by_their_speaker(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf, name: str
) -> None:
    older = await keep(chat, digest_of("One. The bridge opens.", speaker="Ingrida Šimonytė", title="Bridge"))
    newer = await keep(chat, digest_of("Two. The road opens.", speaker="I. Šimonytė"), 5)
    await keep(group, digest_of("Three. The port opens.", speaker="Ingrida Šimonytė"))

    said = await store.claims.by(chat.id, name, 5)

    assert [(each.digest_id, each.title, each.kept_at, each.claim) for each in said.shown] == [
        (newer.id, None, newer.kept_at, newer.digest.claims[0]),
        (older.id, "Bridge", older.kept_at, older.digest.claims[0]),
    ]


@pytest.mark.parametrize("name", ["100%", "_", "\\", "nobody", "", "Ana", "mayor"])
async def test_the_name_of_a_speaker_matches_literally(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, name: str
) -> None:
    made = digest_of("The mayor's deputy spoke. The bridge opens.", speaker="Joana")
    # The words at the cue may name others: what the deputy says was not said by the mayor.
    await keep(chat, replace(made, claims=(replace(made.claims[0], speaker_mention="the mayor's deputy"),)))

    assert await store.claims.by(chat.id, name, 5) == ClaimPage((), 0)


async def test_claims_are_paged_and_counted(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    kept = [await keep(chat, digest_of(f"One. Road {at} opens.", speaker="Ona"), at) for at in range(3)]
    foreign = await keep(group, digest_of("One. Road 9 opens.", speaker="Ona"), 1)
    ids = [each.id for each in (*kept, foreign)]

    pages = [await store.claims.in_digests(chat.id, ids, 2, offset) for offset in (0, 2)]

    assert [[hit.claim.content for hit in page.shown] for page in pages] == [
        ["Road 2 opens.", "Road 1 opens."],
        ["Road 0 opens."],
    ]
    assert [page.count for page in pages] == [3, 3]


async def test_claims_are_found_by_the_time_their_digest_was_stored(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    kept = [await keep(chat, digest_of(f"One. Road {at} opens.", speaker="Ona"), at) for at in range(3)]

    said = await store.claims.between(chat.id, kept[1].kept_at, kept[2].kept_at, 5)

    assert [hit.digest_id for hit in said.shown] == [kept[1].id]


async def test_a_claim_without_a_speaker_is_not_listed(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    made = digest_of("One. The bridge opens.", speaker="Ona")
    claims = (replace(made.claims[0], speaker=None, speaker_mention=None), made.claims[0])
    kept = await keep(chat, replace(made, claims=claims))

    said = await store.claims.between(chat.id, kept.kept_at, kept.kept_at + timedelta(days=1), 5)

    assert [hit.claim for hit in said.shown] == [made.claims[0]]
    assert said.count == 1


async def test_claims_are_found_by_digest_and_rank(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    made = digest_of("One. The bridge opens.", speaker="Ona")
    other = replace(made.claims[0], cue="added")
    kept = await keep(chat, replace(made, claims=(made.claims[0], other)))
    foreign = await keep(group, made)

    found = await store.claims.at(chat.id, [(kept.id, 1), (kept.id, 7), (foreign.id, 0)])

    assert [hit.claim for hit in found] == [other]
