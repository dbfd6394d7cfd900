from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from storage.records import Chat, StoredDigest
from storage.search.query import Query, term
from storage.store import Store
from summarizer.model import ActorKind, Digest

Keep = Callable[..., Awaitable[StoredDigest]]
DigestOf = Callable[..., Digest]


async def test_key_actors_of_the_most_digests_come_first(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    first = await keep(chat, digest_of("One.", actors=("Ona", "Jonas", "Rasa")))
    await keep(chat, digest_of("Two.", actors=("Jonas",)))
    await keep(group, digest_of("Three.", actors=("Ona",)))

    tallies = await store.actors.tallies(chat.id, first.kept_at)

    # Rasa is not a key actor.
    assert [(each.name, each.kind, each.digests) for each in tallies] == [
        ("Jonas", ActorKind.PERSON, 2),
        ("Ona", ActorKind.PERSON, 1),
    ]


async def test_tallies_count_only_digests_since_a_moment(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    older = await keep(chat, digest_of("One.", actors=("Ona",)))
    await keep(chat, digest_of("Two.", actors=("Jonas",)), 60)

    tallies = await store.actors.tallies(chat.id, older.kept_at + timedelta(minutes=1))

    assert [each.name for each in tallies] == ["Jonas"]


async def test_the_newest_known_role_is_returned(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf) -> None:
    for minutes, role in enumerate(("spokeswoman", "minister", None)):
        made = digest_of(f"Story {minutes}.", actors=("Ona",))
        kept = await keep(chat, replace(made, actors=(replace(made.actors[0], role=role),)), minutes)

    since = kept.kept_at - timedelta(hours=1)

    assert await store.actors.roles(chat.id, ["Ona", "Jonas"], since) == {"Ona": "minister"}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Putin", ["Володимир Путін", "Владимир Путин", "Vladimir Putin"]),
        ("Путин", ["Володимир Путін", "Владимир Путин", "Vladimir Putin"]),
        ("vladimir putin", ["Володимир Путін", "Владимир Путин", "Vladimir Putin"]),
        ("Володимир", ["Володимир Путін", "Владимир Путин", "Vladimir Putin"]),
        ("Marsh", ["Ona Marsh"]),
        ("Марш", ["Ona Marsh", "Ona Marz"]),
        ("Сталин", []),
    ],
)
async def test_an_actor_is_found_by_a_name_in_another_script(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, name: str, found: list[str]
) -> None:
    people = ("Ona Marz", "Ona Marsh", "Vladimir Putin", "Владимир Путин", "Володимир Путін")
    for minutes, each in enumerate(people):
        await keep(chat, digest_of(f"Story {minutes}.", actors=(each,)), minutes)

    wanted = term(name, is_prefix=False)
    assert wanted is not None
    assert [each.actor.name for each in await store.actors.named(chat.id, name)] == found
    assert await store.lookup.count(chat.id, Query(actors=(wanted,))) == len(found)
    assert await store.lookup.count(chat.id, Query((wanted,))) == len(found)


@pytest.mark.parametrize("name", ["Anušauskas", "anusauskas", "arvydas anus", "Arvydas", " ANUŠAUSKAS "])
async def test_actors_are_found_by_name_with_their_digests(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf, name: str
) -> None:
    older = await keep(chat, digest_of("One.", actors=("Arvydas Anušauskas",)))
    newer = await keep(chat, digest_of("Two.", actors=("Ona", "Arvydas Anušauskas")), 5)
    await keep(chat, digest_of("Three.", actors=("Ona",)), 6)
    await keep(group, digest_of("Four.", actors=("Arvydas Anušauskas",)))

    found = await store.actors.named(chat.id, name)

    assert [(each.digest_id, each.kept_at, each.actor) for each in found] == [
        (newer.id, newer.kept_at, newer.digest.actors[1]),
        (older.id, older.kept_at, older.digest.actors[0]),
    ]


@pytest.mark.parametrize("name", ["100%", "_", "\\", "nobody", "", "🙂", "Ana", '"', "Ona Ona"])
async def test_a_name_matches_literally_and_only_from_the_start_of_a_word(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, name: str
) -> None:
    await keep(chat, digest_of("One.", actors=("Ona", "Joana")))

    assert await store.actors.named(chat.id, name) == ()


async def test_a_name_is_found_with_any_kind_of_apostrophe(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(chat, digest_of("One.", actors=("Nora O’Brien",)))

    assert [each.actor.name for each in await store.actors.named(chat.id, "o'brien")] == ["Nora O’Brien"]
