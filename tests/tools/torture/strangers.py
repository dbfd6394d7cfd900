"""`make strangers`: one person sends everything at once that costs much, and other readers are timed meanwhile.

`python tests/tools/torture/strangers.py [SECONDS]` starts the real process on a Telegram of our own on loopback. It
measures how long readers wait for /help and for an article, and the memory of the bot's processes before, during and a
minute after the load. It exits with 1 if one of the limits below is exceeded.
"""

import asyncio
import gzip
import json
import os
import random
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from statistics import quantiles

from http_telegram import served
from rich.console import Console
from several import CALLS_AT_ONCE, SECRET, Called
from torture import MAX_WAIT_SECONDS

from bot.articles.samples import HARBOUR
from bot.messengers.telegram.loopback import LoopbackTelegram, Person
from bot.messengers.telegram.loopback.users import Group, create_group

SECONDS = 60.0
"""Seconds for which the readers are timed."""

AFTER_SECONDS = 60.0
"""Seconds after which the memory is looked at again."""

HELP_SECONDS, ARTICLE_SECONDS = 1.0, 5.0
"""Within these, 95 of 100 readers must have their answer."""

GROWTH_MB, LEFT_MB = 60, 20
"""What the memory may grow by, and what may be left of it a minute later."""

BETWEEN_HELPS, BETWEEN_ARTICLES = 0.5, 6.0
SHORT_UPDATES = 2000
REQUESTS, BODY_BYTES = 6, 95 * 1024 * 1024


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


PORT = free_port()

EVE = 666


@asynccontextmanager
async def endless_site() -> AsyncIterator[int]:
    """Serve pages that are a small gzip member with endless bytes after it, while the body runs; give the port."""
    member = gzip.compress(b"<html><body><p>It rained.</p></body></html>")
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(head + member)
            while not writer.is_closing():
                writer.write(bytes(1 << 16))
                await writer.drain()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


async def call_webhook(telegram: LoopbackTelegram) -> None:
    """Call the bot with each update, as Telegram does; without an HTTP library, which would cost more than the bot."""
    at_once = asyncio.Semaphore(CALLS_AT_ONCE)
    head = f"POST /telegram HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n".encode()

    async def call(body: bytes) -> None:
        try:
            answer = b""
            while not answer.startswith(b"HTTP/1.1 200"):
                with suppress(ConnectionError):
                    reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
                    writer.write(head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
                    answer = await reader.read()
                    writer.close()
        finally:
            at_once.release()

    async with asyncio.TaskGroup() as calls:
        while True:
            async with telegram.changed:
                await telegram.changed.wait_for(lambda: bool(telegram.updates))
                updates, telegram.updates = telegram.updates, []
            for update in updates:
                await at_once.acquire()
                calls.create_task(call(json.dumps(update).encode()))


def heavy_documents() -> Iterator[tuple[str, str, bytes]]:
    """Yield the name, type and content of documents that take a worker long."""
    sentence = "<p>" + "The mayor of the town said that it had rained. " * 20 + "</p>"
    for number in range(3):
        inside = f"<h1>Report {number}</h1>" + sentence * (1024 * 1024 // len(sentence))
        page = "<html><body><article>" + '<div class="author-box">' * 240 + inside + "</div>" * 240
        yield f"{number}.html", "text/html", page.encode()
    for number in range(3, 5):
        yield f"{number}.txt", "text/plain", f"{HARBOUR}\n\nNumber {number}. {'“ ” ' * 29_000}".encode()


async def send_body() -> None:
    """Call the webhook without the secret, with a body of any size."""
    with suppress(ConnectionError):
        _, writer = await asyncio.open_connection("127.0.0.1", PORT)
        writer.write(f"POST /telegram HTTP/1.1\r\nHost: x\r\nContent-Length: {BODY_BYTES}\r\n\r\n".encode())
        for _ in range(BODY_BYTES >> 16):
            writer.write(bytes(1 << 16))
            await writer.drain()


async def attack(telegram: LoopbackTelegram, site: int) -> None:
    """Send everything at once in the name of one person."""
    eve = Person(telegram, "Eve", EVE)
    linking, album = (create_group(telegram, eve, "Group", number) for number in (-2001, -2002))
    links = " ".join(f"http://127.0.0.1:{site}/{at}" for at in range(4))

    async def short() -> None:
        for at in range(SHORT_UPDATES):
            await eve.send_text(f"Hello {at}")

    async def documents() -> None:
        for name, kind, content in heavy_documents():
            await album.send_document(content, name, kind, "@precis_bot", media_group_id="heavy")

    await linking.send_text(f"@precis_bot {links}")
    await asyncio.gather(documents(), short(), *(send_body() for _ in range(REQUESTS)))


async def every(seconds: float, until: float, ask: Callable[[], Awaitable[None]]) -> None:
    """Ask again and again without waiting for the answers, and then wait for all of them."""
    async with asyncio.TaskGroup() as asking:
        while time.monotonic() < until:
            asking.create_task(ask())
            await asyncio.sleep(seconds)


class Readers:
    """Readers who ask by turns: Telegram delivers one message a second to each chat. Their waits are kept."""

    def __init__(self, telegram: LoopbackTelegram) -> None:
        self._people = [Person(telegram, f"Reader {number}", 1000 + number) for number in range(10)]
        self._turns = count()
        self.helps: list[float] = []
        self.articles: list[float] = []

    async def ask_help(self) -> None:
        """Send /help, and wait for the answer."""
        self.helps.append(await self._waited("/help"))

    async def send_article(self) -> None:
        """Send an article that nobody has sent, and wait for its digest."""
        number = next(self._turns)
        self.articles.append(
            await self._waited(HARBOUR.replace("640", f"{1000 + number}").replace("1971", f"{number}"))
        )

    async def send_link(self, site: int) -> None:
        """Send a link, and wait for what the bot says of it."""
        await self._waited(f"http://127.0.0.1:{site}/first")

    async def _waited(self, text: str) -> float:
        reader: Group = self._people[next(self._turns) % len(self._people)]
        begun = time.monotonic()
        await reader.answer(await reader.send_text(text))
        return time.monotonic() - begun


def memory_mb(process: int) -> tuple[int, int]:
    """Return the megabytes of a process, and of all its children by their share of what they have in common."""
    children = [
        child
        for child in map(int, filter(str.isdigit, (each.name for each in Path("/proc").iterdir())))
        if child != process and process in _ancestors(child)
    ]
    return _rollup(process, "Rss"), sum(_rollup(child, "Pss") for child in children)


def _ancestors(process: int) -> Iterator[int]:
    while process > 1:
        try:
            process = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            return
        yield process


def _rollup(process: int, what: str) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{what}:")) // 1024


def cpu_seconds(process: int) -> float:
    """Return the CPU time of a process, without its children."""
    _, _, *rest = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(rest[9]) + int(rest[10])) / os.sysconf("SC_CLK_TCK")


async def watch(process: int, seen: list[tuple[int, int]]) -> None:
    """Note the memory twice a second."""
    while True:
        seen.append(await asyncio.to_thread(memory_mb, process))
        await asyncio.sleep(0.5)


async def main(seconds: float) -> int:
    """Load the bot, measure, and return the exit status."""
    called = asyncio.Event()
    telegram = LoopbackTelegram(lambda: datetime.now(UTC))
    with tempfile.TemporaryDirectory() as folder:
        async with served(telegram, random.Random(), called) as address, endless_site() as site:  # noqa: S311 # no secrets
            bot = Called(address, f"sqlite:///{folder}/precis.db", PORT)
            bot._settings["FETCH_ALLOW"] = f"127.0.0.1:{site}"
            await bot.start()
            try:
                async with asyncio.timeout(seconds + AFTER_SECONDS + MAX_WAIT_SECONDS):
                    await called.wait()
                    return await measured(telegram, bot, site, seconds)
            finally:
                await bot.kill()


async def measured(telegram: LoopbackTelegram, bot: Called, site: int, seconds: float) -> int:
    """Attack the running bot, time its readers, and return the exit status."""
    console, readers, seen = Console(), Readers(telegram), []
    calling = asyncio.create_task(call_webhook(telegram))
    # What is loaded at the first article, command and link is no growth.
    for first in (Readers(telegram), Readers(telegram)):
        await first.send_article()
        await first.ask_help()
        await first.send_link(site)
    await asyncio.sleep(5)
    idle, load, spent = memory_mb(bot.pid), os.getloadavg()[0], cpu_seconds(bot.pid)
    watching = asyncio.create_task(watch(bot.pid, seen))
    until = time.monotonic() + seconds
    await asyncio.gather(
        attack(telegram, site),
        every(BETWEEN_HELPS, until, readers.ask_help),
        every(BETWEEN_ARTICLES, until, readers.send_article),
    )
    spent = cpu_seconds(bot.pid) - spent
    console.print(
        f"CPU time of the bot without its workers: {spent:.0f} s; of this program: {time.process_time():.0f} s"
    )
    await asyncio.sleep(AFTER_SECONDS)
    for task in (watching, calling):
        task.cancel()
    return verdict(readers, idle, seen, memory_mb(bot.pid), load, console)


def verdict(
    readers: Readers,
    idle: tuple[int, int],
    seen: Sequence[tuple[int, int]],
    left: tuple[int, int],
    load: float,
    console: Console,
) -> int:
    """Print the figures; return 1 if one exceeds its limit."""
    helps, articles = percentiles(readers.helps), percentiles(readers.articles)
    console.print(f"load of the machine before: {load:.1f} on {os.cpu_count()} cores")
    console.print(f"/help: {len(readers.helps)}, median {helps[0]:.2f} s, 95th percentile {helps[1]:.2f} s")
    console.print(f"articles: {len(readers.articles)}, median {articles[0]:.2f} s, 95th percentile {articles[1]:.2f} s")
    growth = [max(each[at] for each in seen) - idle[at] for at in range(2)]
    remains = [left[at] - idle[at] for at in range(2)]
    for at, name in enumerate(("the bot", "its workers")):
        console.print(
            f"memory of {name}: idle {idle[at]} MB, at most {growth[at]:+} MB, a minute later {remains[at]:+} MB"
        )
    good = helps[1] <= HELP_SECONDS and articles[1] <= ARTICLE_SECONDS
    return 0 if good and growth[0] <= GROWTH_MB and remains[0] <= LEFT_MB else 1


def percentiles(waits: Sequence[float]) -> tuple[float, float]:
    """Return the median and the 95th percentile."""
    cuts = quantiles(waits, n=20, method="inclusive")
    return cuts[9], cuts[18]


if __name__ == "__main__":
    sys.exit(asyncio.run(main(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS)))
