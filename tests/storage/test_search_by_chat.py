"""The index in which each word has the mark of its chat finds what the index before it found."""

import random
from collections.abc import Sequence
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from storage.search import matching
from storage.search.index import entry_of, index, name_source, reindex
from storage.search.marks import MAX_MARKED_BYTES, mark_of, marked
from storage.search.query import Query, Term
from storage.store import Store
from summarizer.model import Actor, ActorKind, Article, Digest
from tests.storage.migrations.test_migrations import migrated_to

Archive = Sequence[tuple[int, int, Digest]]
"""Digests, each with its chat and its id."""

CHATS = (1, 2, 12)
DIGESTS = 80
QUERIES = 120

WORDS = "harbour harbours council councillor coun the a 1 12 c1x c1xharbour x chat1 1e5 漢字 漢 причал ß".split()
NAMES = ("Helena Marsh", "Хелена Марш", "Tom Lee", "Lee Harbour", "Володимир Лі", "Vladimir Lee", "Council")
OUTLETS = (None, "The Harbour Herald", "Herald", "Council of the Harbour", "Marsh")

_CHAT = (
    "INSERT INTO chat (id, telegram_id, topic_id, kind, zone, sentences, quiet, created_at)"
    " VALUES (:chat_id, :chat_id, 0, 'private', 'UTC', 3, false, '2026-11-01 08:00:00+00:00')"
)
_DIGEST = (
    "INSERT INTO digest (id, chat_id, number, fingerprint, kept_at, text, dropped, repaired, points)"
    " VALUES (:id, :chat_id, :id, :print, '2026-11-02 08:00:00+00:00', 'It closes.', '[]', '[]', '[]')"
)
_ENTRY = {
    "sqlite": "INSERT INTO search (rowid, token, body, actors, sources) VALUES (:id, :token, :body, :actors, :sources)",
    "postgresql": "INSERT INTO search (digest_id, chat_id, body) VALUES (:id, :chat_id,"
    " setweight(to_tsvector('simple', :actors), 'A') || setweight(to_tsvector('simple', :sources), 'B')"
    " || to_tsvector('simple', :body))",
}
_FOUND = {
    "sqlite": "SELECT rowid FROM search WHERE search MATCH :match",
    "postgresql": "SELECT digest_id FROM search WHERE chat_id = :chat_id AND body @@ to_tsquery('simple', :match)",
}


async def test_any_query_finds_after_the_migration_what_it_found_before(empty_url: str) -> None:
    chance = random.Random(7)  # noqa: S311 - no secrets
    archive = [(chance.choice(CHATS), number, _digest(chance)) for number in range(1, DIGESTS + 1)]
    asked = [(chance.choice(CHATS), _query(chance)) for _ in range(QUERIES)]
    await migrated_to("0021", empty_url, "")
    before = await _found_before(empty_url, archive, asked)

    store = await Store.open(empty_url)
    migrated = [await _found(store, *each) for each in asked]
    async with store._database.writing() as connection:
        for chat_id, digest_id, digest in archive:
            await index(connection, chat_id, digest_id, digest)
    indexed_again = [await _found(store, *each) for each in asked]
    await store.close()

    assert migrated == before
    assert indexed_again == before
    assert sum(map(bool, before)) > QUERIES / 4


async def test_an_entry_that_moves_to_another_chat_is_found_there_alone(empty_url: str) -> None:
    store = await Store.open(empty_url)
    digest = Digest(Article("Harbour c1xharbour 1x", source="Herald"), (), (), ())
    async with store._database.writing() as connection:
        for chat_id in CHATS:
            await connection.execute(text(_CHAT), {"chat_id": chat_id})
        await connection.execute(text(_DIGEST), {"id": 5, "chat_id": 1, "print": "5"})
        await index(connection, 1, 5, digest)
        await name_source(connection, 1, 5, "The Courier")
        await reindex(connection, 1, 12, [5])
        await connection.execute(text("UPDATE digest SET chat_id = 12"))
    asked = Query((Term(("harbour", "c1xharbour", "1x")),), (), (Term(("the", "courier")), Term(("herald",))))
    found = [await _found(store, chat_id, asked) for chat_id in CHATS]
    await store.digests.delete(12, 5)
    async with store._database.reading() as connection:
        left = (await connection.execute(text("SELECT count(*) FROM search"))).scalar()
    await store.close()

    assert (found, left) == ([[], [], [5]], 0)


def test_no_mark_begins_with_another_and_no_line_exceeds_the_limit() -> None:
    assert not any(mark_of(one).startswith(mark_of(other)) for one in CHATS for other in CHATS if one != other)
    assert marked("", 1) == ""
    assert MAX_MARKED_BYTES - 4 < len(marked("𐌰" * 9 + " 𐌱" * 90_000, 1).encode()) <= MAX_MARKED_BYTES


def _digest(chance: random.Random) -> Digest:
    words = " ".join(chance.choices(WORDS, k=chance.randint(1, 12)))
    actors = tuple(
        Actor(name, ActorKind.PERSON, None, (), 1, 0.5, key=True) for name in chance.sample(NAMES, chance.randint(0, 2))
    )
    return Digest(Article(words, source=chance.choice(OUTLETS)), (), actors, ())


def _query(chance: random.Random) -> Query:
    known = [*WORDS, "har", "lee", "marsh", "марш", "vladimir", "herald", "cou"]

    def terms(weights: Sequence[int]) -> tuple[Term, ...]:
        (count,) = chance.choices(range(len(weights)), weights)
        return tuple(
            Term(tuple(chance.choices(known, k=chance.choice((1, 1, 1, 2)))), is_prefix=chance.random() < 0.5)
            for _ in range(count)
        )

    asked = Query(terms((1, 5, 2)), terms((4, 1)), terms((4, 1)))
    return asked if asked.terms else _query(chance)


async def _found_before(url: str, archive: Archive, asked: Sequence[tuple[int, Query]]) -> list[list[int]]:
    """Index an archive as the version before did, and return what it finds for each query of a chat."""
    dialect, address = url.split(":", 1)
    driver = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}[dialect]
    engine = create_async_engine(f"{driver}:{address}")
    async with engine.begin() as connection:
        await connection.execute(text(_CHAT), [{"chat_id": chat_id} for chat_id in CHATS])
        for chat_id, digest_id, digest in archive:
            row = {"id": digest_id, "chat_id": chat_id, "print": f"{digest_id}"}
            await connection.execute(text(_DIGEST), row)
            await connection.execute(text(_ENTRY[dialect]), _entry(dialect, chat_id, digest_id, digest))
        found = [
            sorted((await connection.execute(text(_FOUND[dialect]), _match(dialect, *each))).scalars())
            for each in asked
        ]
    await engine.dispose()
    return found


def _entry(dialect: str, chat_id: int, digest_id: int, digest: Digest) -> dict[str, Any]:
    entry = entry_of(chat_id, digest_id, digest)
    chat = {"token": f"chat{chat_id}"} if dialect == "sqlite" else {"chat_id": chat_id}
    return {"id": digest_id, **chat, "body": entry.body, "actors": entry.actors, "sources": entry.sources}


def _match(dialect: str, chat_id: int, query: Query) -> dict[str, Any]:
    """Return what the version before asked for: words without a mark, of one chat."""
    if dialect == "postgresql":
        return {"match": matching._tsquery(query, ""), "chat_id": chat_id}
    parts = [f"{{body actors sources}} : ({each})" for each in matching._fts5(query, "")]
    return {"match": " AND ".join([f'token : "chat{chat_id}"', *parts])}


async def _found(store: Store, chat_id: int, query: Query) -> list[int]:
    hits = await store.lookup.search(chat_id, query, DIGESTS)
    assert await store.lookup.count(chat_id, query) == len(hits)
    return sorted(hit.kept.id for hit in hits)
