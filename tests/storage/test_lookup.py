from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.claims import ClaimPage
from storage.records import Chat, NewDigest, Repeat, Source, StoredDigest
from storage.search.query import Query, Term, term
from storage.store import Store
from summarizer.model import Digest
from tests.keep_digests import keep_digests
from tests.storage.asking import query_of

Keep = Callable[..., Awaitable[StoredDigest]]
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
    ("query", "found"),
    [
        ("left -dawn", {"train"}),
        ("-dawn", {"train"}),
        ("-dawn -snow", set()),
        ('left -"left at"', {"train"}),
        ("left -source:dawn", {"ferry", "train"}),
    ],
)
async def test_a_search_leaves_out_what_it_excludes(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: str, found: set[str]
) -> None:
    texts = {"ferry": "The ferry left at dawn.", "train": "The train left in the snow."}
    for text in texts.values():
        await keep(chat, digest_of(text))

    hits = await store.lookup.search(chat.id, query_of(query), 10)

    assert {hit.kept.digest.article.text for hit in hits} == {texts[each] for each in found}
    assert await store.lookup.count(chat.id, query_of(query)) == len(found)


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
async def test_a_search_returns_the_matching_line(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: str, line: str
) -> None:
    await keep(chat, digest_of(ROUTE))
    kept = await keep(chat, digest_of(FERRY))

    assert [(hit.kept, hit.line) for hit in await store.lookup.search(chat.id, query_of(query), 5)] == [(kept, line)]


@pytest.mark.parametrize(
    "query", ["", "  ", '""', "boat", "ferry boat", '"left ferry"', "errand", "fer dawn", '"the fer"', "krak lodzi"]
)
async def test_words_that_no_digest_contains_find_nothing(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: str
) -> None:
    await keep(chat, digest_of(FERRY))
    await keep(chat, digest_of(ROUTE))

    assert await store.lookup.search(chat.id, query_of(query), 5) == ()


@pytest.mark.parametrize("query", ["harbour", "courier", "kazlauskiene", "jonaitis", '"ona kazlauskiene"'])
async def test_a_digest_is_found_by_title_source_actor_and_speaker(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: str
) -> None:
    named = digest_of(
        FERRY, speaker="P. Jonaitis", actors=("Ona Kazlauskienė",), title="Harbour news", source="The Courier"
    )
    kept = await keep(chat, named)

    assert [hit.kept for hit in await store.lookup.search(chat.id, query_of(query), 5)] == [kept]


async def test_hits_are_paged_newest_first(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf) -> None:
    for number in range(3):
        await keep(chat, digest_of(f"Rain on day {number}."), number)

    pages = [await store.lookup.search(chat.id, query_of("rain"), 2, offset) for offset in (0, 2)]

    assert [[hit.line for hit in page] for page in pages] == [["Rain on day 2.", "Rain on day 1."], ["Rain on day 0."]]


async def test_a_search_stays_in_its_chat(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(group, digest_of(FERRY))

    assert await store.lookup.search(chat.id, query_of("ferry"), 5) == ()


async def test_a_deleted_digest_is_not_found(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf) -> None:
    kept = await keep(chat, digest_of(FERRY))
    await store.digests.delete(chat.id, kept.id)

    assert await store.lookup.search(chat.id, query_of("ferry"), 5) == ()


NAMED = {
    "actor": Query(actors=(Term(("marsh",)),)),
    "the beginning of a name": Query(actors=(Term(("mar",), is_prefix=True),)),
    "a whole name": Query(actors=(Term(("helena", "marsh")),)),
    "an alias": Query(actors=(Term(("kazlauskiene",)),)),
    "source": Query(sources=(Term(("herald",)),)),
    "all of it": Query((Term(("ferry",)),), (Term(("marsh",)),), (Term(("harbour", "herald")),)),
}


@pytest.mark.parametrize("query", NAMED.values(), ids=NAMED)
async def test_a_digest_is_found_by_its_actors_and_its_source(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: Query
) -> None:
    kept = await keep(chat, digest_of(FERRY, actors=("Helena Marsh", "Ona Kazlauskienė"), source="The Harbour Herald"))
    await keep(chat, digest_of(f"Marsh reads the Herald. {FERRY}", actors=("Tom Lee",), source="The Courier"))

    hits = await store.lookup.search(chat.id, query, 5)

    assert [hit.kept.id for hit in hits] == [kept.id]
    assert await store.lookup.count(chat.id, query) == 1


@pytest.mark.parametrize(
    "query",
    [
        Query(actors=(Term(("herald",)),)),
        Query(sources=(Term(("marsh",)),)),
        # One word from each of two names.
        Query(actors=(Term(("marsh", "tom")),)),
        Query((Term(("ferry",)),), (Term(("marsh",)),), (Term(("courier",)),)),
    ],
)
async def test_a_name_in_another_field_is_not_found(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, query: Query
) -> None:
    await keep(chat, digest_of(FERRY, actors=("Helena Marsh", "Tom Lee"), source="The Harbour Herald"))

    assert await store.lookup.search(chat.id, query, 5) == ()


async def test_a_digest_is_found_by_each_of_its_sources(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, now: datetime
) -> None:
    kept = await keep(chat, digest_of(FERRY, source="The Courier"))
    again = Repeat(kept, Source("Coast Business", None))
    await keep_digests(store, chat.id, [again], now)
    changed = NewDigest(digest_of(ROUTE, source="The Courier"), None, replacing=kept.id)
    await keep_digests(store, chat.id, [changed], now)

    counts = [
        await store.lookup.count(chat.id, Query(sources=(Term((word,)),))) for word in ("courier", "coast", "boat")
    ]

    assert counts == [1, 1, 0]


async def test_a_search_may_be_limited_to_digests_since_a_day(
    store: Store, chat: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    await keep(chat, digest_of("Rain on day one."))
    newer = await keep(chat, digest_of("Rain on day two."), 60)
    query = replace(query_of("rain"), since=newer.kept_at)

    assert [hit.kept.id for hit in await store.lookup.search(chat.id, query, 5)] == [newer.id]
    assert [hit.kept.id for hit in await store.lookup.search(chat.id, Query(since=newer.kept_at), 5)] == [newer.id]
    assert await store.lookup.count(chat.id, query) == 1


async def test_an_empty_query_finds_nothing(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf) -> None:
    await keep(chat, digest_of(FERRY))

    assert (await store.lookup.search(chat.id, Query(), 5), await store.lookup.count(chat.id, Query())) == ((), 0)


async def test_digests_by_ids_come_newest_first_and_from_one_chat(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    older, newer = await keep(chat, digest_of("One.")), await keep(chat, digest_of("Two."), 5)
    foreign = await keep(group, digest_of("Three."))

    assert await store.lookup.by_ids(chat.id, [older.id, newer.id, foreign.id]) == (newer, older)


async def test_hostile_queries_raise_nothing_and_stay_in_their_chat(
    store: Store, chat: Chat, group: Chat, keep: Keep, digest_of: DigestOf
) -> None:
    kept = await keep(chat, digest_of(FERRY, actors=("Ona",)))
    await keep(group, digest_of(ROUTE + " chat1 c1", actors=("Ona",)))

    # On one store: to open one for each would take longer than all of these.
    for query in HOSTILE:
        hits = await store.lookup.search(chat.id, query_of(query), 5)
        for place in ("actors", "sources"):
            named = Query(**{place: tuple(filter(None, (term(query, is_prefix=True),)))})
            hits += await store.lookup.search(chat.id, named, 5)

        assert {hit.kept for hit in hits} <= {kept}, query
        assert {each.digest_id for each in await store.actors.named(chat.id, query)} <= {kept.id}, query
        assert await store.claims.by(chat.id, query, 5) == ClaimPage((), 0), query


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(st.sampled_from("\"“”'*:&|!()<->^~\\/_ ferydawn0ėł²ß\n\0🌅") | st.characters(), max_size=40))
async def test_any_query_is_valid_for_both_databases(store: Store, chat: Chat, query: str) -> None:
    assert await store.lookup.search(chat.id, query_of(query), 5) == ()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(word=st.text(st.characters(categories=["Ll", "Lu", "Lo", "Nd"]), min_size=1, max_size=12))
async def test_every_stored_word_is_found(store: Store, chat: Chat, keep: Keep, digest_of: DigestOf, word: str) -> None:
    kept = await keep(chat, digest_of(f"Before {word} after."))

    assert kept.id in [
        hit.kept.id for hit in await store.lookup.search(chat.id, query_of(f'"before {word} after"'), 50)
    ]
