"""Follow many sources for many chats through days of simulated time, and kill the process again and again.

    python -m tests.tools.torture.sources [--sources 200] [--chats 50] [--each 40] [--hours 48] [--kills 20] [--url URL]

Prints how many items were lost and doubled, and how many requests were made for each that an interval demanded. It
exits with 1 if an item was lost or doubled. The process that follows runs the real rounds on a real database; only the
sites and the language work are simulated.
"""

# ruff: noqa: S311, T201 - chance says when to kill, and the figures are printed

import argparse
import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot.articles.sources.follower import Follower
from storage.followed import FetchResult, FollowedSource, NewSource
from storage.schema import Instant, followed_source, item
from storage.store import Store
from tests.tools.torture.published import BEGIN, Clock, Web, deps_on, publishers, verdict

TICK = timedelta(seconds=20)


def main() -> int:
    """Torture, count, and return the exit status."""
    options = _options()
    if options.run:
        asyncio.run(_follow(options))
        return 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="sources") as folder:
        options.folder = folder
        options.url = options.url or f"sqlite:///{folder}/precis.db"
        asyncio.run(_subscribe(options))
        kills = _killing(options)
        return asyncio.run(_report(options, kills, time.monotonic() - begun))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("sources", 200), ("chats", 50), ("each", 40), ("hours", 48), ("kills", 20), ("seed", 1)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--url", default="")
    parser.add_argument("--folder", default="")
    parser.add_argument("--run", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


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


def _killing(options: argparse.Namespace) -> int:
    """Run the process until the simulated time is over, and kill it when it has come as far as chance says."""
    draw = random.Random(options.seed)
    end = options.hours * 3600
    moments = sorted(draw.uniform(0, end) for _ in range(options.kills))
    command = [sys.executable, "-m", "tests.tools.torture.sources", "--run"]
    for name in ("sources", "chats", "each", "hours", "seed", "url", "folder"):
        command += [f"--{name}", str(getattr(options, name))]
    kills = 0
    while True:
        process = subprocess.Popen(command)  # noqa: S603 - this very program
        while process.poll() is None:
            if moments and _progress(options) > moments[0]:
                moments.pop(0)
                time.sleep(draw.uniform(0, 0.2))
                process.send_signal(signal.SIGKILL)
                process.wait()
                kills += 1
            time.sleep(0.01)
        if process.returncode == 0:
            return kills
        if process.returncode != -signal.SIGKILL:
            sys.exit(f"the process ended with {process.returncode}")


def _progress(options: argparse.Namespace) -> float:
    """Return how many seconds of the simulated time are over."""
    path = Path(options.folder, "time")
    return float(path.read_text() or 0) if path.exists() else 0


async def _follow(options: argparse.Namespace) -> None:
    """Follow from where the last process was, in simulated time that passes over what is not due."""
    clock, end = Clock(BEGIN + timedelta(seconds=_progress(options))), BEGIN + timedelta(hours=options.hours)
    store = await Store.open(options.url)
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
        while clock.time < end:
            await follower.round()
            clock.time = max(clock.time + TICK, min(end, await _next_due(store)))
            _set_progress(options, (clock.time - BEGIN).total_seconds())
    await store.close()


async def _next_due(store: Store) -> datetime:
    """Return when the next source or item is due."""
    async with store._database.reading() as connection:
        times = [
            (await connection.execute(select(func.min(table.c.next_at, type_=Instant())))).scalar_one_or_none()
            for table in (followed_source, item)
        ]
    return min(each for each in times if each)


def _set_progress(options: argparse.Namespace, seconds: float) -> None:
    temporary = Path(options.folder, "time.new")
    temporary.write_text(str(seconds))
    temporary.rename(Path(options.folder, "time"))


async def _report(options: argparse.Namespace, kills: int, seconds: float) -> int:
    store, sources = await Store.open(options.url), publishers(options.sources, options.seed)
    followed = {}
    for number, numbers in _followed(options).items():
        chat = await store.chats.find_or_add(number, None, "private", "UTC", BEGIN)
        followed[chat.id] = numbers
    found = await verdict(store, sources, followed, BEGIN + timedelta(hours=options.hours))
    await store.close()
    entries = _noted(options)
    requests = [each for each in entries if "url" in each]
    demanded = sum(each["stored"] for each in entries if "finished" in each)
    print(
        f"{options.sources} sources, {options.chats} chats that follow {options.each} each, {options.hours} simulated "
        f"hours, {kills} kills, {seconds:.0f} s\n"
        f"expected {found.expected}, lost {found.lost}, doubled {found.doubled}, not up to date {found.outdated}\n"
        f"requests {len(requests)}, {len(requests) / max(1, demanded):.4f} for each that an interval demanded, "
        f"unchanged (304) {sum(each['unchanged'] for each in requests)}"
    )
    return int(found.lost + found.doubled > 0)


def _noted(options: argparse.Namespace) -> list[dict[str, bool]]:
    return [json.loads(line) for line in Path(options.folder, "requests").read_text().splitlines()]


if __name__ == "__main__":
    sys.exit(main())
