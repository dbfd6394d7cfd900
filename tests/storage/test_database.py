import asyncio
import gc
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import asyncpg
import pytest
from sqlalchemy import text

from storage.database import Database, StorageError
from storage.records import Chat, EncodedMessage
from storage.sqlite_connection import _Connection, _stopping, connect_to_sqlite
from storage.store import Store


async def test_stored_data_survives_a_restart(url: str, now: datetime) -> None:
    first = await Store.open(url)
    chat = await first.chats.find_or_add(1, None, "private", "UTC", now)
    await first.close()

    second = await Store.open(url)
    assert await second.chats.get(chat.id) == chat
    await second.close()


async def test_a_failed_write_transaction_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        await _write_and_fail(database)

    async with database.reading() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM inbox"))).scalar_one() == 0


async def _write_and_fail(database: Database) -> None:
    async with database.writing() as connection:
        row = (
            "INSERT INTO inbox (update_id, payload, state, attempts, received_at) VALUES (1, '{}', 'waiting', 0, :now)"
        )
        await connection.execute(text(row.replace(":now", "CURRENT_TIMESTAMP")))
        raise ZeroDivisionError


async def test_a_traceback_of_the_database_has_no_words_of_a_reader(database: Database) -> None:
    for using in (database.reading, database.writing):
        with pytest.raises(StorageError) as failed:
            async with using() as connection:
                await connection.execute(text("SELECT 1 FROM nowhere WHERE 'a' = :words"), {"words": "word" * 3})

        assert "word" * 3 not in "".join(traceback.format_exception(failed.value))


async def test_a_read_transaction_sees_one_state_throughout(database: Database, now: datetime) -> None:
    store = Store(database)
    count = text("SELECT count(*) FROM chat")
    async with database.reading() as connection:
        before = (await connection.execute(count)).scalar_one()
        await store.chats.find_or_add(1, None, "private", "UTC", now)
        assert (await connection.execute(count)).scalar_one() == before == 0


async def test_a_datetime_is_read_back_in_utc(url: str) -> None:
    summer = datetime.fromisoformat("2026-06-03T15:00:00.000001+03:00")
    store = await Store.open(url)
    await store.chats.find_or_add(1, None, "private", "UTC", summer)
    chat = await store.chats.find_or_add(1, None, "private", "UTC", summer)
    await store.close()

    assert chat.created_at == summer
    assert chat.created_at.tzinfo is UTC


async def test_a_naive_datetime_is_refused(store: Store, chat: Chat) -> None:
    with pytest.raises(Exception, match="a datetime needs a time zone"):
        await store.deliveries.commit(chat.id, [EncodedMessage({})], datetime(2026, 6, 3))  # noqa: DTZ001 - the mistake itself


async def test_a_database_with_a_newer_schema_is_refused(empty_url: str) -> None:
    database = await Database.open(empty_url)
    async with database.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()

    with pytest.raises(StorageError, match=r"newer .* update the program"):
        await Database.open(empty_url)


async def test_the_folder_of_a_database_file_is_created(tmp_path: Path) -> None:
    await (await Database.open(f"sqlite:///{tmp_path}/new/folder/precis.db")).close()

    assert (tmp_path / "new/folder/precis.db").exists()


async def test_a_relative_path_starts_at_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    await (await Database.open("sqlite:///data/precis.db")).close()

    assert (tmp_path / "data/precis.db").exists()


async def test_a_sqlite_database_is_durable_and_enforces_foreign_keys(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite:///{tmp_path}/precis.db")
    async with database.writing() as connection:
        found = [
            (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    await database.close()

    assert found == ["wal", 2, 1]


async def test_the_scheme_postgres_means_postgresql(postgres_migrated: str) -> None:
    database = await Database.open(postgres_migrated.replace("postgresql://", "postgres://"))

    assert database.dialect == "postgresql"
    await database.close()


async def test_a_file_that_is_not_a_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("Dear reader, this is a letter and no database. " * 30)

    await _is_refused(f"sqlite:///{tmp_path}/letter.db", "not a database")


async def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    await _is_refused(f"sqlite:///{tmp_path}", "Is a directory")


async def test_a_path_through_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    await _is_refused(f"sqlite:///{tmp_path}/file/precis.db", "cannot be")


async def test_a_server_that_does_not_answer_is_refused(tmp_path: Path) -> None:
    await _is_refused(f"postgresql://precis:hush@/precis?host={tmp_path}", "cannot be")


async def test_a_port_without_a_server_is_refused() -> None:
    server = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()

    await _is_refused(f"postgresql://precis:hush@127.0.0.1:{port}/precis", "cannot be")


async def test_a_database_unknown_to_the_server_is_refused(postgres: str) -> None:
    await _is_refused(f"postgresql://postgres@/nowhere?host={postgres}", "nowhere")


@pytest.mark.parametrize("url", ["", "precis.db", "mysql://host/precis", "sqlite://", "sqlite:///:memory:"])
async def test_any_other_url_is_refused(url: str) -> None:
    await _is_refused(url, "sqlite:///path/to/file.db")


async def _is_refused(url: str, why: str) -> None:
    with pytest.raises(StorageError, match=why) as refused:
        await Database.open(url)

    assert "\n" not in str(refused.value)
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize("written", ["sslmode=disable", "ssl=disable"])
async def test_sslmode_is_accepted_as_well_as_ssl(postgres_migrated: str, written: str) -> None:
    database = await Database.open(f"{postgres_migrated}&{written}")

    assert database.dialect == "postgresql"
    await database.close()


async def test_losing_the_database_raises_a_storage_error(postgres: str) -> None:
    server = await asyncpg.connect(f"postgresql://postgres@/postgres?host={postgres}")
    await server.execute("CREATE DATABASE passing")
    store = await Store.open(f"postgresql://postgres@/passing?host={postgres}")
    await server.execute("DROP DATABASE passing WITH (FORCE)")
    await server.close()

    with pytest.raises(StorageError, match="passing"):
        await store.inbox.counts()
    with pytest.raises(StorageError, match="passing"):
        await store.inbox.done(1)
    await store.close()


@pytest.mark.parametrize(
    "error",
    [ConnectionRefusedError("nobody there"), TimeoutError(), asyncpg.CannotConnectNowError("starting up")],
)
async def test_every_driver_error_of_an_absent_server_becomes_a_storage_error(
    store: Store, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def away(*_args: object) -> None:
        raise error

    database = store._database
    monkeypatch.setattr(database, "_writer", SimpleNamespace(begin=away, dispose=database._writer.dispose))
    with pytest.raises(StorageError):
        await store.chats.set_zone(1, "UTC")


async def test_a_connection_ends_even_if_its_task_is_cancelled_while_closing_it(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'precis.db'}")
    before = asyncio.all_tasks()
    entered, released = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def work() -> None:
        loop.call_soon_threadsafe(entered.set)
        released.wait()

    async def read() -> None:
        async with database.reading() as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            await driver.create_function("work", 0, work)
            await connection.execute(text("SELECT work()"))

    task = asyncio.create_task(read())
    await entered.wait()
    task.cancel()
    for _ in range(10):
        await asyncio.sleep(0)
    assert asyncio.all_tasks() - before - {task}  # it is being closed
    task.cancel()
    await asyncio.wait({task})
    released.set()
    _, unfinished = await asyncio.wait(asyncio.all_tasks() - before, timeout=20)

    assert unfinished == set()
    await database.close()


async def test_closing_waits_for_a_connection_that_was_asked_to_stop_without_waiting(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'precis.db'}")
    before = set(threading.enumerate())
    connection = await connect_to_sqlite(str(tmp_path / "precis.db"), begin="BEGIN")
    (thread,) = set(threading.enumerate()) - before
    released = threading.Event()
    await connection.create_function("work", 0, released.wait)
    statement = asyncio.create_task(connection.execute("SELECT work()"))
    await asyncio.sleep(0)
    statement.cancel()
    connection.stop()  # as SQLAlchemy does if its task was cancelled
    asyncio.get_running_loop().call_soon(released.set)

    await database.close()

    assert _stopping == set()
    await asyncio.to_thread(thread.join, 20)
    assert not thread.is_alive()


async def test_a_connection_that_is_lost_is_closed(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    connection = await connect_to_sqlite(str(tmp_path / "precis.db"), begin="BEGIN")
    (thread,) = set(threading.enumerate()) - before

    del connection
    gc.collect()
    await asyncio.to_thread(thread.join, 20)

    assert not thread.is_alive()


async def test_a_statement_that_was_cancelled_before_its_thread_ran_it_leaves_nothing_behind(tmp_path: Path) -> None:
    connection = await connect_to_sqlite(str(tmp_path / "precis.db"), begin="BEGIN IMMEDIATE")
    assert isinstance(connection, _Connection)
    await connection.execute("CREATE TABLE note (words TEXT)")
    entered, released = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def work() -> None:
        loop.call_soon_threadsafe(entered.set)
        released.wait()

    await connection.create_function("work", 0, work)
    busy = asyncio.create_task(connection.execute("SELECT work()"))
    await entered.wait()
    writing = asyncio.create_task(
        connection.visit_in_transaction(lambda driver: driver.execute("INSERT INTO note VALUES ('late')"))
    )
    await asyncio.sleep(0)
    writing.cancel()
    await asyncio.wait({writing})
    rolled_back = asyncio.create_task(connection.rollback())
    await asyncio.sleep(0)
    released.set()
    await asyncio.gather(busy, rolled_back)

    assert not connection.in_transaction
    assert await connection.execute_fetchall("SELECT * FROM note") == []
    await connection.close()


async def test_a_transaction_without_a_statement_does_not_visit_the_thread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'precis.db'}")
    async with database.writing() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver
        monkeypatch.setattr(driver, "_execute", None)

    monkeypatch.undo()
    await database.close()


async def test_rows_that_are_left_when_a_transaction_ends_begin_no_other(tmp_path: Path) -> None:
    path = tmp_path / "precis.db"
    connection = await connect_to_sqlite(str(path), begin="BEGIN IMMEDIATE")
    assert isinstance(connection, _Connection)
    cursor = connection.cursor()
    await cursor.execute("WITH RECURSIVE upto(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM upto) SELECT n FROM upto")
    await connection.commit()

    await cursor.close()

    assert not connection.in_transaction
    await connection.close()


@pytest.mark.parametrize(("count", "visits"), [(1, 1), (63, 1), (64, 2), (65, 2), (300, 2)])
async def test_rows_are_fetched_in_one_visit_to_the_thread_if_they_are_few(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, visits: int
) -> None:
    database = await Database.open(f"sqlite:///{tmp_path / 'precis.db'}")
    numbers = text(
        "WITH RECURSIVE upto(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM upto WHERE n < :count) SELECT n FROM upto"
    )
    visited = []
    async with database.reading() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver
        monkeypatch.setattr(driver, "visit", lambda work: visited.append(work) or type(driver).visit(driver, work))

        at_once = (await connection.execute(numbers, {"count": count})).scalars().all()
        visits_at_once = len(visited)  # the first begins the transaction as well
        async with connection.stream(numbers, {"count": count}) as rows:
            streamed = [row async for row in rows.scalars()]

    await database.close()
    assert at_once == streamed == list(range(1, count + 1))
    assert visits_at_once == visits
