"""`make capacity`: what one, two and four processes do on one PostgreSQL database, and what each article costs.

`python tests/tools/torture/capacity.py [PROCESSES…]` starts a bot that polls and, for more than one process, workers.
It sends a burst of articles from as many chats, then articles one by one at half that speed, and lets briefings fall
due. It prints articles a second, CPU seconds for an article, how long readers waited, messages a second, the memory of
each process, and what an article adds to the database and its log. The machine's other load is printed as well: compare
the CPU seconds if it differs.
"""

import asyncio
import os
import random
import sys
import time
from collections.abc import Awaitable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
from due import Arrivals, briefings, next_minute, readers, schedule, until_begun
from http_telegram import served
from postgres import postgres
from rich.console import Console
from several import Helper, rest
from strangers import percentiles
from torture import ARTICLES, MAX_WAIT_SECONDS, running

from bot.messengers.telegram.loopback import LoopbackTelegram, Person
from storage.store import Store

PROCESSES = (1, 2, 4)
BURST, STEADY, BRIEFINGS = 80, 20, 100
WARM_SECONDS = 15
"""Seconds until the processes share the limit of messages equally."""

TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Used:
    """CPU seconds since some moment: of the bot and its workers, of PostgreSQL, of this program, of everything."""

    ours: float
    database: float
    telegram: float
    machine: float

    def since(self, before: "Used") -> "Used":
        return Used(*(getattr(self, name) - getattr(before, name) for name in self.__slots__))


class Bench:
    """The processes, their database, and what they have used."""

    def __init__(self, victims: Sequence[Helper], database: asyncpg.Connection, postmaster: int) -> None:
        self._victims = victims
        self._postmaster = postmaster
        self.database = database

    def used(self) -> Used:
        ours = sum(map(_cpu_seconds, self._processes()))
        database = sum(map(_cpu_seconds, _tree(self._postmaster)))
        return Used(ours, database, time.process_time(), _machine_seconds())

    def memory_mb(self) -> list[int]:
        """Return the megabytes of each process with its workers, each by its share of what they have in common."""
        return [sum(map(_pss, _tree(victim.pid))) // 1024 for victim in self._victims]

    async def stored(self) -> tuple[int, int]:
        """Return the bytes of the database and those that were written to its log."""
        size = await self.database.fetchval("SELECT pg_database_size(current_database())")
        log = await self.database.fetchval("SELECT pg_current_wal_lsn() - '0/0'::pg_lsn")
        return int(size), int(log)

    def _processes(self) -> Iterator[int]:
        for victim in self._victims:
            yield from _tree(victim.pid)


async def main(processes: int, url: str) -> None:
    """Measure so many processes, and print the figures."""
    console, telegram, dice = Console(), LoopbackTelegram(lambda: datetime.now(UTC)), random.Random(7)  # noqa: S311
    arrivals = Arrivals(telegram)
    store = await Store.open(url)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(store.close)
        address = await stack.enter_async_context(served(telegram, dice, asyncio.Event()))
        victims = [Helper(address, url, "worker" if number else "bot") for number in range(processes)]
        await stack.enter_async_context(running(victims))
        async with asyncio.timeout(MAX_WAIT_SECONDS):
            while await store.peers.count() < processes:  # noqa: ASYNC110 - what others do sets no event here
                await asyncio.sleep(1)
        await asyncio.sleep(WARM_SECONDS)
        database = await asyncpg.connect(url)
        backend = await database.fetchval("SELECT pg_backend_pid()")
        bench = Bench(victims, database, _parent(backend))
        senders = Senders(telegram)
        await asyncio.gather(*(senders.send() for _ in range(8 * processes)))
        console.rule(f"{processes} processes")
        rate = await _burst(bench, senders, console)
        await _steady(senders, rate / 2, console)
        await _briefings(bench, url, telegram, arrivals, console)
        console.print(f"memory of each process with its workers: {bench.memory_mb()} MB")
        await database.close()


async def _burst(bench: Bench, senders: "Senders", console: Console) -> float:
    before, stored, begun = bench.used(), await bench.stored(), time.monotonic()
    await asyncio.gather(*(senders.send() for _ in range(BURST)))
    seconds, used = time.monotonic() - begun, bench.used().since(before)
    size, log = (after - since for after, since in zip(await bench.stored(), stored, strict=True))
    cores = os.cpu_count() or 1
    others = (used.machine - used.ours - used.database - used.telegram) / (seconds * cores)
    console.print(
        f"a burst of {BURST} articles: {BURST / seconds:.1f} a second; others used {others:.0%} of {cores} cores"
    )
    console.print(
        f"CPU seconds for an article: {used.ours / BURST:.3f} ours, {used.database / BURST:.3f} PostgreSQL, "
        f"{used.telegram / BURST:.3f} this program; {BURST / (used.ours + used.database):.1f} articles a core's second"
    )
    console.print(
        f"an article adds {size / BURST / 1024:.0f} KB to the database, and {log / BURST / 1024:.0f} KB to its log"
    )
    return BURST / seconds


async def _steady(senders: "Senders", rate: float, console: Console) -> None:
    sending: list[Awaitable[float]] = []
    for _ in range(STEADY):
        sending.append(asyncio.ensure_future(senders.send()))
        await asyncio.sleep(1 / rate)
    median, most = percentiles(await asyncio.gather(*sending))
    console.print(
        f"at {rate:.1f} articles a second: answered after {median:.2f} s (median), {most:.2f} s (95th percentile)"
    )


async def _briefings(bench: Bench, url: str, telegram: LoopbackTelegram, arrivals: Arrivals, console: Console) -> None:
    people, due, before = readers(telegram, BRIEFINGS), next_minute(), bench.used()
    await schedule(url, people, due)
    due_at = time.monotonic() + (due - datetime.now(UTC)).total_seconds()
    await until_begun(url)
    await rest(url)
    assert briefings(people)[1] == BRIEFINGS
    sent = [moment for moment in arrivals.moments if moment >= due_at]
    used = bench.used().since(before)
    rate = (len(sent) - 1) / (sent[-1] - sent[0])
    console.print(f"{BRIEFINGS} briefings: the first {sent[0] - due_at:.1f} s after its minute began,")
    console.print(f"then {rate:.1f} messages a second; at most {arrivals.most_in_a_second()} in any second;")
    console.print(
        f"CPU seconds for a briefing: {used.ours / BRIEFINGS:.3f} ours, {used.database / BRIEFINGS:.3f} PostgreSQL"
    )


class Senders:
    """People who each send one article that nobody has sent before."""

    def __init__(self, telegram: LoopbackTelegram) -> None:
        self._telegram = telegram
        self._number = 0

    async def send(self) -> float:
        """Send an article, and return the seconds until its digest came."""
        self._number += 1
        number, person = self._number, Person(self._telegram, f"Sender {self._number}", 1_000 + self._number)
        _, _, words = ARTICLES[number % len(ARTICLES)].read_text(encoding="utf-8").partition("\n\n")
        title = f"Sender {number} sends report {number} of the harbour council"
        begun = time.monotonic()
        await person.send_text(f"{title}\n\n{words}"[:4000])
        await person.wait_until(lambda: [shown for shown in person.messages if shown.by_bot and title in shown.text])
        return time.monotonic() - begun


def _tree(process: int) -> Iterator[int]:
    """Yield a process and its descendants."""
    yield process
    # Each thread has the children that it began.
    for thread in Path(f"/proc/{process}/task").glob("*/children"):
        for child in _read(thread).split():
            yield from _tree(int(child))


def _parent(process: int) -> int:
    return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])


def _cpu_seconds(process: int) -> float:
    """Return the CPU time of a process, and of its children that have ended."""
    _, _, after = _read(Path(f"/proc/{process}/stat")).rpartition(")")
    return sum(map(int, after.split()[11:15])) / TICK


def _machine_seconds() -> float:
    """Return the CPU time that all processes of the machine have used."""
    user, nice, system, *_ = map(int, Path("/proc/stat").read_text().split(maxsplit=5)[1:4])
    return (user + nice + system) / TICK


def _pss(process: int) -> int:
    lines = _read(Path(f"/proc/{process}/smaps_rollup")).splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _read(file: Path) -> str:
    """Return what is in a file of /proc; nothing if its process has ended."""
    try:
        return file.read_text()
    except OSError:
        return ""


if __name__ == "__main__":
    for wanted in [*map(int, sys.argv[1:])] or PROCESSES:
        with postgres() as where:
            asyncio.run(main(wanted, where))
