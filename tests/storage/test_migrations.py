import asyncio
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from storage.database import Database
from storage.schema import metadata


def _differences(connection: Connection) -> list[Any]:
    def ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
        # The search table differs by database and is written in SQL.
        return not (kind == "table" and str(name).startswith("search"))

    options = {"compare_type": True, "include_object": ours}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


async def test_the_migrations_make_the_tables_of_the_schema(empty_url: str) -> None:
    database = await Database.open(empty_url)
    async with database.reading() as connection:
        differences = await connection.run_sync(_differences)
    await database.close()

    assert differences == []


async def test_a_column_more_would_be_noticed(empty_url: str) -> None:
    database = await Database.open(empty_url)
    async with database.writing() as connection:
        await connection.execute(text("ALTER TABLE chat ADD COLUMN mood text"))
        differences = await connection.run_sync(_differences)
    await database.close()

    assert len(differences) == 1


async def test_several_that_open_an_empty_database_at_once_migrate_it_once(empty_url: str) -> None:
    opened = await asyncio.gather(*(Database.open(empty_url) for _ in range(4)))
    async with opened[3].reading() as connection:
        versions = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalars().all()
    await asyncio.gather(*(each.close() for each in opened))

    assert versions == ["0003"]
