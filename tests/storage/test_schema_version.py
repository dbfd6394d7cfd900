from sqlalchemy import create_engine

from storage.schema_version import known_versions, newest_version, scripts, version_of


def test_the_newest_version_is_the_head_of_the_migrations():
    assert newest_version() == scripts().get_current_head()
    assert newest_version() in known_versions()


def test_a_database_without_tables_has_no_version():
    with create_engine("sqlite://").connect() as connection:
        assert version_of(connection) is None
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        assert version_of(connection) is None
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('0003')")
        assert version_of(connection) == "0003"
