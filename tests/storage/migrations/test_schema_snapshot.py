"""A new SQLite file gets at once the tables that the migrations would make."""

from contextlib import closing

from sqlalchemy import create_engine, inspect

from storage.migrations.load_schema_snapshot import create_tables
from storage.migrations.write_schema_snapshot import PATH, migrated, snapshot, statements_of
from storage.schema_version import newest_version, version_of


def test_the_snapshot_is_what_the_migrations_make():
    assert PATH.read_text(encoding="utf-8") == snapshot(), "run python -m storage.migrations.write_schema_snapshot"


def test_a_new_file_has_the_tables_and_the_version_of_a_migrated_one():
    with create_engine("sqlite://").connect() as connection:
        assert create_tables(connection, newest_version())

        assert version_of(connection) == newest_version()
        with closing(migrated()) as other:
            assert statements_of(connection.connection.driver_connection) == statements_of(other)


def test_a_snapshot_of_another_version_is_not_used():
    with create_engine("sqlite://").connect() as connection:
        assert not create_tables(connection, "9999")
        assert inspect(connection).get_table_names() == []
