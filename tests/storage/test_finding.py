from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.records import Chat, Kept
from storage.store import Store
from summarizer.model import ActorKind, Digest

Keep = Callable[..., Awaitable[Kept]]
DigestOf = Callable[..., Digest]

FERRY = "The ferry left Klaipėda at dawn. Nobody on board was hurt, she said."
ROUTE = "A night train ran through snow. The line to Kraków stays shut, he said.\n\nBuses run from Łódź."

HOSTILE = [
    '"',
    '"unclosed ferry',
    "ferry AND",
    "OR",
    "NOT ferry",
    "NEAR(ferry dawn)",
    "ferry*",
    "*",
    "token : chat1",
    "body:ferry",
    "^ferry",
    "(ferry",
    "ferry)",
    "ferry & | ! <-> :*",
    "'; DROP TABLE chat; --",
    "\\",
    "'",
    "%_",
    "🌅",
    "a\0b",
    "\ud800",
    "“ferry dawn”",
    "x" * 4096,
    "ž" * 4096,
    "a " * 2048,
    '""""""',
    '" "',
    "_",
    "foo_bar",
    "漢字 テスト",
    "ไทย",
    "हिन्दी",
    "²",
    "ferry\nleft",
    "c1",
    "chat1",
]


@pytest.mark.parametrize(
    ("query", "line"),
    [
        ("ferry", "The ferry left Klaipėda at dawn."),
        ("FERRY dawn", "The ferry left Klaipėda at dawn."),
        ("dawn ferry", "The ferry left Klaipėda at dawn."),
        ("klaipeda", "The ferry left Klaipėda at dawn."),
        ("KLAIPĖDA", "The ferry left Klaipėda at dawn."),
        ("klai", "The ferry left Klaipėda at dawn."),
        ("ferry hur", "The ferry left Klaipėda at dawn."),
        ('"ferry left"', "The ferry left Klaipėda at dawn."),
        ("“on board”", "Nobody on board was hurt, she said."),
        ("board hurt", "Nobody on board was hurt, she said."),
    ],
)
async def test_words_are_found_with_the_line_they_stand_in(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: str, line: str
) -> None:
    await keep(chat, digest_of(ROUTE))
    kept = await keep(chat, digest_of(FERRY))

    assert [(hit.kept, hit.line) for hit in await store.finding.search(chat.id, query, 5)] == [(kept, line)]


@pytest.mark.parametrize(
    "query", ["", "  ", '""', "boat", "ferry boat", '"left ferry"', "errand", "fer dawn", '"the fer"', "krak lodzi"]
)
async def test_what_does_not_stand_there_is_not_found(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: str
) -> None:
    await keep(chat, digest_of(FERRY))
    await keep(chat, digest_of(ROUTE))

    assert await store.finding.search(chat.id, query, 5) == ()


@pytest.mark.parametrize("query", ["harbour", "courier", "kazlauskiene", "jonaitis", '"ona kazlauskiene"'])
async def test_a_digest_is_found_by_title_source_actor_and_speaker(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: str
) -> None:
    named = digest_of(
        FERRY, speaker="P. Jonaitis", actors=("Ona Kazlauskienė",), title="Harbour news", source="The Courier"
    )
    kept = await keep(chat, named)

    assert [hit.kept for hit in await store.finding.search(chat.id, query, 5)] == [kept]


async def test_the_newest_hits_come_first_page_by_page(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    for number in range(3):
        await keep(chat, digest_of(f"Rain on day {number}."), number)

    pages = [await store.finding.search(chat.id, "rain", 2, offset) for offset in (0, 2)]

    assert [[hit.line for hit in page] for page in pages] == [["Rain on day 2.", "Rain on day 1."], ["Rain on day 0."]]


async def test_a_search_stays_in_its_chat(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(group, digest_of(FERRY))

    assert await store.finding.search(chat.id, "ferry", 5) == ()


async def test_what_was_deleted_is_not_found(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf) -> None:
    kept = await keep(chat, digest_of(FERRY))
    await store.digests.delete(chat.id, kept.id)

    assert await store.finding.search(chat.id, "ferry", 5) == ()


@pytest.mark.parametrize("query", HOSTILE)
async def test_whatever_somebody_types_is_answered(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf, query: str
) -> None:
    kept = await keep(chat, digest_of(FERRY, actors=("Ona",)))
    await keep(group, digest_of(ROUTE + " chat1 c1", actors=("Ona",)))

    hits = await store.finding.search(chat.id, query, 5)

    assert {hit.kept for hit in hits} <= {kept}
    assert all(each == kept for each in await store.finding.digests_with(chat.id, query, 5))
    assert await store.finding.claims_by(chat.id, query, 5) == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(st.sampled_from("\"“”'*:&|!()<->^~\\/_ ferydawn0ėł²ß\n\0🌅") | st.characters(), max_size=40))
async def test_any_query_is_answered_in_both_databases_tongues(store: Store, chat: Chat, query: str) -> None:
    assert await store.finding.search(chat.id, query, 5) == ()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(word=st.text(st.characters(categories=["Ll", "Lu", "Lo", "Nd"]), min_size=1, max_size=12))
async def test_every_word_that_is_kept_is_found(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, word: str
) -> None:
    kept = await keep(chat, digest_of(f"Before {word} after."))

    assert kept.id in [hit.kept.id for hit in await store.finding.search(chat.id, f'"before {word} after"', 50)]


async def test_who_matters_in_most_digests_is_counted_first(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(chat, digest_of("One.", actors=("Ona", "Jonas", "Rasa")))
    await keep(chat, digest_of("Two.", actors=("Jonas",)))
    await keep(group, digest_of("Three.", actors=("Ona",)))

    tallies = await store.finding.actors(chat.id, 5)

    # Rasa is only named.
    assert [(each.name, each.kind, each.role, each.digests) for each in tallies] == [
        ("Jonas", ActorKind.PERSON, "minister", 2),
        ("Ona", ActorKind.PERSON, "minister", 1),
    ]
    assert len(await store.finding.actors(chat.id, 1)) == 1


@pytest.mark.parametrize("name", ["Šimonytė", "simonyte", "SIMONYTE", "simon", " Šimonytė "])
async def test_claims_are_found_by_who_made_them(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf, name: str
) -> None:
    older = await keep(chat, digest_of("One. The bridge opens.", speaker="Ingrida Šimonytė", title="Bridge"))
    newer = await keep(chat, digest_of("Two. The road opens.", speaker="I. Šimonytė"), 5)
    await keep(group, digest_of("Three. The port opens.", speaker="Ingrida Šimonytė"))

    hits = await store.finding.claims_by(chat.id, name, 5)

    assert [(each.digest_id, each.title, each.kept_at, each.claim.content) for each in hits] == [
        (newer.id, None, newer.kept_at, "The road opens."),
        (older.id, "Bridge", older.kept_at, "The bridge opens."),
    ]
    assert [each.claim for each in hits] == [newer.digest.claims[0], older.digest.claims[0]]


async def test_claims_about_an_actor_are_found_once(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf) -> None:
    made = digest_of("One. The bridge opens.", speaker="Ona", actors=("Ruth Šimonytė", "Tom Šimonytė"))
    await keep(chat, replace(made, actors=tuple(replace(each, about=(0,)) for each in made.actors)))

    hits = await store.finding.claims_about(chat.id, "simonyte", 5)

    assert [hit.claim.speaker for hit in hits] == ["Ona"]
    assert await store.finding.claims_about(chat.id, "Ona", 5) == ()


async def test_a_claim_is_not_found_by_those_whom_its_speaker_only_serves(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    made = digest_of("One. The bridge opens.", speaker="Ona")
    claims = (replace(made.claims[0], speaker_mention="the mayor's deputy"),)
    await keep(chat, replace(made, claims=claims))

    assert await store.finding.claims_by(chat.id, "mayor", 5) == ()


@pytest.mark.parametrize("name", ["100%", "_", "\\", "nobody"])
async def test_a_name_is_taken_to_the_letter(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, name: str
) -> None:
    await keep(chat, digest_of("One. The bridge opens.", speaker="Ona", actors=("Ona",)))

    assert await store.finding.claims_by(chat.id, name, 5) == ()
    assert await store.finding.digests_with(chat.id, name, 5) == ()


@pytest.mark.parametrize("name", ["Anušauskas", "anusauskas", "arvydas anus", "Arvydas"])
async def test_digests_are_found_by_who_is_in_them(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf, name: str
) -> None:
    older = await keep(chat, digest_of("One.", actors=("Arvydas Anušauskas",)))
    newer = await keep(chat, digest_of("Two.", actors=("Ona", "Arvydas Anušauskas")), 5)
    await keep(chat, digest_of("Three.", actors=("Ona",)), 6)
    await keep(group, digest_of("Four.", actors=("Arvydas Anušauskas",)))

    assert await store.finding.digests_with(chat.id, name, 5) == (newer, older)
    assert await store.finding.digests_with(chat.id, name, 1) == (newer,)


async def test_a_name_is_looked_for_where_a_word_begins(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(chat, digest_of("One. The bridge opens.", speaker="Joana", actors=("Joana",)))

    assert await store.finding.claims_by(chat.id, "Ana", 5) == ()
    assert await store.finding.digests_with(chat.id, "Ana", 5) == ()


async def test_a_name_is_found_whatever_its_apostrophe(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    kept = await keep(chat, digest_of("One.", actors=("Nora O’Brien",)))

    assert await store.finding.digests_with(chat.id, "o'brien", 5) == (kept,)


async def test_the_newest_role_known_is_told(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf) -> None:
    for minutes, role in enumerate(("spokeswoman", "minister", None)):
        made = digest_of(f"Story {minutes}.", actors=("Ona",))
        await keep(chat, replace(made, actors=(replace(made.actors[0], role=role),)), minutes)

    assert [each.role for each in await store.finding.actors(chat.id, 5)] == ["minister"]
