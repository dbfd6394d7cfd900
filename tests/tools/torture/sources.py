"""Follow many sources for many chats through days of simulated time, and kill the process again and again.

    python -m tests.tools.torture.sources [--sources 200] [--chats 50] [--each 40] [--hours 48] [--kills 20]
        [--postgres] [--processes 2] [--minutes 30]

Prints how many items were lost and doubled, and how many requests were made for each that an interval demanded. It
exits with 1 if an item was lost or doubled. The processes run the real rounds on a real database; only the sites and
the language work are simulated. They go through the simulated time in step, so that none takes another for dead that is
only slower. After `--minutes` the simulated time ends where it is.
"""

# ruff: noqa: S311, T201 - chance says when to kill, and the figures are printed

import argparse
import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot.feeds.follower import Follower
from storage.followed import FetchResult, FollowedSource, NewSource
from storage.schema import Instant, followed_source, item
from storage.store import Store
from tests.tools.torture.postgres import postgres
from tests.tools.torture.published import BEGIN, Clock, Web, deps_on, publishers, verdict

TICK = timedelta(seconds=20)

LONGEST_WAIT_SECONDS = 0.2
"""How far a process may come in a round before it is killed."""


@dataclass(frozen=True)
class Tortured:
    """What was done: until when, in simulated time, how often a process was killed, and how long it all took."""

    end: datetime
    kills: int
    seconds: float
    cpu_seconds: float


def main() -> int:
    """Torture, count, and return the exit status."""
    options = _options()
    if options.run:
        asyncio.run(_follow(options))
        return 0
    with tempfile.TemporaryDirectory(prefix="sources") as folder, _database(options, folder) as url:
        options.folder, options.url = folder, url
        asyncio.run(_subscribe(options))
        return asyncio.run(_report(options, _torture(options)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    numbers = {
        "sources": 200,
        "chats": 50,
        "each": 40,
        "hours": 48,
        "kills": 20,
        "seed": 1,
        "processes": 1,
        "minutes": 30,
    }
    for name, default in numbers.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--postgres", action="store_true", help="on a PostgreSQL server of its own instead of SQLite")
    for name in ("url", "folder"):
        parser.add_argument(f"--{name}", default="", help=argparse.SUPPRESS)
    parser.add_argument("--run", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.processes > 1 and not (options.postgres or options.run):
        parser.error("several processes need --postgres")
    return options


def _database(options: argparse.Namespace, folder: str) -> AbstractContextManager[str]:
    return postgres() if options.postgres else nullcontext(f"sqlite:///{folder}/precis.db")


def _followed(options: argparse.Namespace) -> dict[int, set[int]]:
    """Return which sources each chat follows, by the number of the chat on Telegram."""
    draw = random.Random(options.seed)
    return {number: set(draw.sample(range(options.sources), options.each)) for number in range(1, options.chats + 1)}


async def _subscribe(options: argparse.Namespace) -> None:
    store, sources = await Store.open(options.url), publishers(options.sources, options.seed)
    for number, followed in _followed(options).items():
        chat = await store.chats.find_or_add(number, None, "private", "UTC", BEGIN)
        for each in followed:
            source = NewSource(sources[each].address)
            await store.subscriptions.follow(chat.id, source, BEGIN, most_of_chat=10**6, most_in_all=10**6)
    await store.close()


def _torture(options: argparse.Namespace) -> Tortured:
    """Lead the processes through the simulated time, and kill one of them when chance says so."""
    draw, begun = random.Random(options.seed), time.monotonic()
    now, end, kills = BEGIN, BEGIN + timedelta(hours=options.hours), 0
    moments = sorted(BEGIN + draw.random() * (end - BEGIN) for _ in range(options.kills))
    processes = [_started(options) for _ in range(options.processes)]
    while now < end and time.monotonic() - begun < options.minutes * 60:
        for process in processes:
            _send(process, now)
        if moments and now >= moments[0]:
            moments.pop(0)
            time.sleep(draw.uniform(0, LONGEST_WAIT_SECONDS))
            victim = draw.randrange(len(processes))
            processes[victim].kill()
            processes[victim].wait()
            processes[victim], kills = _started(options), kills + 1
            # What it was doing is due again at once; the others finish their round first.
            _answers([each for at, each in enumerate(processes) if at != victim])
            continue
        now = max(now + TICK, min(end, *_answers(processes)))
    for process in processes:
        process.communicate()
    children = os.times()
    return Tortured(now, kills, time.monotonic() - begun, children.children_user + children.children_system)


def _started(options: argparse.Namespace) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.tools.torture.sources", "--run"]
    for name in ("sources", "seed", "url", "folder"):
        command += [f"--{name}", str(getattr(options, name))]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - this program


def _send(process: "subprocess.Popen[str]", now: datetime) -> None:
    """Let a process make a round at a moment of the simulated time."""
    assert process.stdin  # it is a pipe
    process.stdin.write(f"{now.isoformat()}\n")
    process.stdin.flush()


def _answers(processes: Sequence["subprocess.Popen[str]"]) -> list[datetime]:
    """Wait for the end of the round in each process; return when the next source or item is due for each."""
    lines = [each.stdout.readline() for each in processes if each.stdout]
    if not all(lines):
        sys.exit("a process ended by itself")
    return [datetime.fromisoformat(line.strip()) for line in lines]


async def _follow(options: argparse.Namespace) -> None:
    """Make a round at each moment that is sent, and answer when the next one is due."""
    clock, store = Clock(BEGIN), await Store.open(options.url)
    log = os.open(Path(options.folder, "requests"), os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(**entry: object) -> None:
        os.write(log, (json.dumps(entry) + "\n").encode())

    def asked(url: str, is_unchanged: bool) -> None:
        note(url=url, unchanged=is_unchanged)

    web = Web(publishers(options.sources, options.seed), clock, asked)
    finish = store.sources.finish

    async def finished(source: FollowedSource, result: FetchResult, now: datetime) -> bool:
        is_stored = await finish(source, result, now)
        note(finished=source.address, stored=is_stored)
        return is_stored

    store.sources.finish = finished  # type: ignore[method-assign]
    async with store.working(wait_seconds=5):
        await store.instances.take_over()
        follower = Follower(deps_on(web, store, clock))
        while line := await asyncio.to_thread(sys.stdin.readline):
            clock.time = datetime.fromisoformat(line.strip())
            await follower.round()
            print((await _next_due(store)).isoformat(), flush=True)
    await store.close()


async def _next_due(store: Store) -> datetime:
    """Return when the next source or item is due."""
    async with store._database.reading() as connection:
        times = [
            (await connection.execute(select(func.min(table.c.next_at, type_=Instant())))).scalar_one_or_none()
            for table in (followed_source, item)
        ]
    due: datetime = min(each for each in times if each)
    return due


async def _report(options: argparse.Namespace, done: Tortured) -> int:
    store, sources = await Store.open(options.url), publishers(options.sources, options.seed)
    followed = {}
    for number, numbers in _followed(options).items():
        chat = await store.chats.find_or_add(number, None, "private", "UTC", BEGIN)
        followed[chat.id] = numbers
    found = await verdict(store, sources, followed, done.end)
    await store.close()
    entries = _noted(options)
    requests = [each for each in entries if "url" in each]
    demanded = sum(each["stored"] for each in entries if "finished" in each)
    print(
        f"{options.sources} sources, {options.chats} chats that follow {options.each} each, {options.processes} "
        f"processes on {'PostgreSQL' if options.postgres else 'SQLite'}, {(done.end - BEGIN) / timedelta(hours=1):.1f} "
        f"simulated hours, {done.kills} kills, {done.seconds:.0f} s, {done.cpu_seconds:.0f} s of CPU\n"
        f"expected {found.expected}, lost {found.lost}, doubled {found.doubled}, not up to date {found.outdated}\n"
        f"requests {len(requests)}, {len(requests) / max(1, demanded):.4f} for each that an interval demanded, "
        f"unchanged (304) {sum(each['unchanged'] for each in requests)}"
    )
    return int(found.lost + found.doubled > 0)


def _noted(options: argparse.Namespace) -> list[dict[str, bool]]:
    return [json.loads(line) for line in Path(options.folder, "requests").read_text().splitlines()]


if __name__ == "__main__":
    sys.exit(main())
