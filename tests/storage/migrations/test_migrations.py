import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

import storage
from storage.database import Database
from storage.records import NewDigest
from storage.schema import metadata
from storage.search.query import Query, Term
from storage.store import Store
from summarizer.model import Article, Digest, DuplicateKeys
from tests.keep_digests import keep_digests


def _differences(connection: Connection) -> list[Any]:
    def is_declared(_object: object, name: str | None, kind: str, *_: object) -> bool:
        # The search table differs by database and is written in SQL.
        return not (kind == "table" and str(name).startswith("search"))

    options = {"compare_type": True, "include_object": is_declared}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


async def test_the_migrations_produce_the_declared_schema(empty_url: str) -> None:
    database = await Database.open(empty_url)
    async with database.reading() as connection:
        differences = await connection.run_sync(_differences)
    await database.close()

    assert differences == []


async def test_a_database_that_is_up_to_date_is_opened_without_a_migration(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alembic.command.upgrade", lambda *_: pytest.fail("a migration was run"))

    await (await Database.open(url)).close()


async def test_an_extra_column_would_be_noticed(empty_url: str) -> None:
    database = await Database.open(empty_url)
    async with database.writing() as connection:
        await connection.execute(text("ALTER TABLE chat ADD COLUMN mood text"))
        differences = await connection.run_sync(_differences)
    await database.close()

    assert len(differences) == 1


async def test_concurrent_openings_of_an_empty_database_migrate_it_once(empty_url: str) -> None:
    opened = await asyncio.gather(*(Database.open(empty_url) for _ in range(4)))
    async with opened[3].reading() as connection:
        versions = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalars().all()
    await asyncio.gather(*(each.close() for each in opened))

    assert versions == ["0022"]


# A digest as the first version stored it, with its chat and its actor.
_KEPT_AT_FIRST = """
INSERT INTO chat (id, telegram_id, topic_id, kind, zone, sentences, quiet, created_at)
VALUES (1, 7, 0, 'private', 'UTC', 3, false, '2026-11-01 08:00:00+00:00');
INSERT INTO digest (id, chat_id, fingerprint, kept_at, title, text, dropped, repaired, points)
VALUES (5, 1, 'f', '2026-11-02 08:00:00+00:00', 'Pier closes', 'It closes, Ann Lee said.', '[]', '[]', '[]');
INSERT INTO actor (id, digest_id, rank, name, folded, kind, aliases, mentions, salience, key)
VALUES (2, 5, 0, 'Ann Lee', 'ann lee', 'person', '[]', 1, 0.5, true)
"""


async def migrated_to(revision: str, url: str, rows: str) -> None:
    """Create the tables of an older version, with rows."""
    drivers = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
    kind, address = url.split(":", 1)
    engine = create_async_engine(f"{drivers[kind]}:{address}")

    def migrate(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, revision)

    async with engine.begin() as connection:
        await connection.run_sync(migrate)
        for row in filter(None, rows.split(";")):
            await connection.execute(text(row))
    await engine.dispose()


async def test_a_digest_stored_by_the_first_version_can_be_read(empty_url: str) -> None:
    await migrated_to("0001", empty_url, _KEPT_AT_FIRST)

    store = await Store.open(empty_url)
    kept = await store.digests.get(1, 5)
    await store.close()

    assert kept is not None
    (actor,) = kept.digest.actors
    assert (kept.digest.article.title, kept.digest.read_to) == ("Pier closes", None)
    assert (actor.name, actor.claims, actor.about) == ("Ann Lee", (), ())


async def test_a_digest_keeps_the_number_that_readers_have_seen(empty_url: str) -> None:
    await migrated_to("0014", empty_url, _KEPT_AT_FIRST)

    store = await Store.open(empty_url)
    numbered = await store.digests.numbered(1, 5)
    made = NewDigest(Digest(Article("It rained."), (), (), ()), DuplicateKeys("print"))
    (new,), _ = await keep_digests(store, 1, [made], datetime(2026, 11, 3, tzinfo=UTC))
    await store.close()

    assert numbered is not None
    assert (numbered.id, new.number) == (5, 6)


# Its index entry, as it was until names got fields of their own.
_KEPT_BEFORE_NAMES = {
    "sqlite": "INSERT INTO search (rowid, token, body) VALUES (5, 'chat1', 'pier closes it closes ann lee said')",
    "postgresql": "INSERT INTO search VALUES (5, 1, to_tsvector('simple', 'pier closes it closes ann lee said'))",
}


async def test_a_migrated_digest_is_found_by_its_names_and_words(empty_url: str) -> None:
    dialect = empty_url.split(":", maxsplit=1)[0]
    line = {"sqlite": "char(10)", "postgresql": "chr(10)"}[dialect]
    named = (
        "UPDATE digest SET source = 'Le Métro' WHERE id = 5",
        f"UPDATE actor SET folded = ' ann lee' || {line} || ' lee' WHERE id = 2",  # noqa: S608 - constants
        _KEPT_BEFORE_NAMES[dialect],
    )
    await migrated_to("0001", empty_url, ";".join((_KEPT_AT_FIRST, *named)))

    store = await Store.open(empty_url)
    queries = (
        Query((Term(("closes",), is_prefix=True),)),
        Query(actors=(Term(("ann", "lee")),)),
        Query(sources=(Term(("metro",)),)),
        Query(actors=(Term(("lee", "lee")),)),
        Query(actors=(Term(("closes",)),)),
        Query(actors=(Term(("анн", "лее")),)),
    )
    counts = [await store.lookup.count(1, query) for query in queries]
    named_in_cyrillic = await store.actors.named(1, "Анн Лее")
    await store.close()

    assert counts == [1, 1, 1, 0, 0, 1]
    assert [each.actor.name for each in named_in_cyrillic] == ["Ann Lee"]
