"""Measure what a search and a briefing of one chat cost alone, and beside others that have kept many articles.

    python -m tests.tools.cost_at_scale [--articles 100000] [--postgresql]

The articles are items of followed sources, kept for other chats, 500 for each, and the same for all chats. "Ellery" and
"quay" are in one article of fifty; "harbour" and "council" are in most of them, which is the worst case for an index.
The cost is CPU time, ours and that of PostgreSQL's processes for our connections: the least of several runs, which
alternate between a database with the chat alone and one with all.
"""

# ruff: noqa: T201 - the figures are printed

import argparse
import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import insert, text

from bot.briefings.compose import briefing_now
from bot.message_types.fluent_lookup import ENGLISH
from bot.typed_input.search_query import parse_search
from storage.followed import Followed, NewSource
from storage.records import Chat, NewDigest
from storage.schema import digest, item, item_copy
from storage.search.index import add_entries, entry_of
from storage.search.query import Query
from storage.store import Store
from summarizer.model import Article, Digest, DuplicateKeys, Point
from tests.conftest import execute
from tests.keep_digests import keep_digests
from tests.tools.torture.postgres import postgres
from tests.tools.torture.published import BEGIN, TRAITS, Clock, Publisher, Web, deps_on

EACH: Final = 500
"""Digests of the chat that is measured, and of each other chat."""

RUNS: Final = 40
SEARCHES: Final = ("ellery", "ellery quay", '"ellery quay"', "harbour council", '"harbour council"')
RARE: Final = 50

Work = Callable[[], Awaitable[object]]

NOW: Final = BEGIN + timedelta(days=2)


def main() -> None:
    """Keep the articles of the chat in two databases, and those of the others in one of them; measure both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--postgresql", action="store_true", help="measure PostgreSQL, not SQLite")
    options = parser.parse_args()
    with _postgresql() if options.postgresql else _sqlite() as urls:
        asyncio.run(_measure(urls, options.articles))


@contextmanager
def _sqlite() -> Iterator[Sequence[str]]:
    with tempfile.TemporaryDirectory(prefix="kept") as folder:
        yield [f"sqlite:///{folder}/{name}.db" for name in ("alone", "all")]


@contextmanager
def _postgresql() -> Iterator[Sequence[str]]:
    with postgres() as url:
        asyncio.run(execute(url, "CREATE DATABASE everyone"))
        yield url, url.replace("/postgres?", "/everyone?")


async def _measure(urls: Sequence[str], articles: int) -> None:
    alone, full = [await Store.open(url) for url in urls]
    made = [_article(number) for number in range(EACH)]
    chats = [await _keep_mine(store, made) for store in (alone, full)]
    for number in range(1, articles // EACH + 1):
        await _keep_for_another(full, number, made)
    works = [_works(store, chat) for store, chat in zip((alone, full), chats, strict=True)]
    for store in (alone, full):
        await _tidy(store)
    print(f"{'':28}{'alone':>10}{f'{articles:,} kept':>16}{'':>4}ratio")
    for name in works[0]:
        least, most = await _least([each[name] for each in works], (alone, full))
        print(f"{name:28}{1000 * least:8.2f} ms{1000 * most:13.2f} ms{most / least:9.2f}")
    for store in (alone, full):
        await store.close()


async def _keep_mine(store: Store, made: Sequence[tuple[Digest, DuplicateKeys]]) -> Chat:
    chat = await store.chats.find_or_add(1, None, "private", "UTC", BEGIN)
    for number, (each, keys) in enumerate(made):
        await keep_digests(store, chat.id, [NewDigest(each, keys, traits=TRAITS)], BEGIN + timedelta(minutes=number))
    return chat


def _article(number: int) -> tuple[Digest, DuplicateKeys]:
    words = Publisher(0, 60, 0).text(number, 0) + " It was about Ellery Quay." * (number % RARE == 0)
    end = words.index(".") + 1
    article = Article(words, title=f"Report {number}", source="Source", language="en")
    return Digest(article, (Point(words[:end], 0, end),), (), ()), DuplicateKeys(sha256(words.encode()).hexdigest())


async def _keep_for_another(store: Store, number: int, made: Sequence[tuple[Digest, DuplicateKeys]]) -> None:
    """Let another chat follow a source that brought these articles, in one transaction, without the real rounds."""
    chat = await store.chats.find_or_add(1000 + number, None, "private", "UTC", BEGIN)
    new, most = NewSource(f"https://source{number}.example/feed.xml"), 10**6
    followed = await store.subscriptions.follow(chat.id, new, BEGIN, most_of_chat=most, most_in_all=most)
    assert isinstance(followed, Followed)
    mine = followed.subscription
    async with store._database.writing() as connection:
        digests = [_digest_row(chat, each, keys, at) for at, (each, keys) in enumerate(made)]
        added = insert(digest).returning(digest.c.id, sort_by_parameter_order=True)
        digest_ids = list((await connection.execute(added, digests)).scalars())
        rows = [_item_row(mine.source.id, each) for each in range(EACH)]
        added = insert(item).returning(item.c.id, sort_by_parameter_order=True)
        item_ids = (await connection.execute(added, rows)).scalars()
        copies = [
            {"item_id": one, "subscription_id": mine.id, "waiting": False, "digest_id": other}
            for one, other in zip(item_ids, digest_ids, strict=True)
        ]
        await connection.execute(insert(item_copy), copies)
        entries = [entry_of(chat.id, key, each) for key, (each, _) in zip(digest_ids, made, strict=True)]
        await add_entries(connection, entries)


def _digest_row(chat: Chat, made: Digest, keys: DuplicateKeys, number: int) -> dict[str, Any]:
    return {
        "chat_id": chat.id,
        "number": number + 1,
        "fingerprint": keys.fingerprint,
        "kept_at": BEGIN + timedelta(minutes=number),
        "title": made.article.title,
        "source": made.article.source,
        "language": "en",
        "text": made.article.text,
        "dropped": [],
        "repaired": [],
        "points": [[made.points[0].text, 0, made.points[0].end]],
    }


def _item_row(source_id: int, number: int) -> dict[str, Any]:
    keys = {"key": f"{number}", "link_key": f"link {number}", "content_key": f"content {number}"}
    return keys | {"source_id": source_id, "published": BEGIN, "first_seen_at": BEGIN, "seen_at": BEGIN}


def _works(store: Store, chat: Chat) -> Mapping[str, Work]:
    clock = Clock(NOW)
    deps = deps_on(Web((), clock, lambda *_: None), store, clock)
    works: dict[str, Work] = {f"/search {words}": partial(_search, store, chat, words) for words in SEARCHES}
    return works | {"/briefing": partial(briefing_now, chat, NOW, deps)}


async def _tidy(store: Store) -> None:
    """Do what PostgreSQL does by itself some minutes after rows came."""
    if store._database.dialect == "postgresql":
        connection = await store._database.connect()
        alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await alone.execute(text("VACUUM ANALYZE"))
        await connection.close()


async def _search(store: Store, chat: Chat, words: str) -> None:
    query = parse_search(words, NOW, ZoneInfo("UTC"), ENGLISH)
    assert isinstance(query, Query)
    assert await store.lookup.search(chat.id, query, 10, 0)
    assert await store.lookup.count(chat.id, query)


async def _least(works: Sequence[Work], stores: Sequence[Store]) -> Sequence[float]:
    """Return the least CPU seconds of each."""
    for work in works:
        await work()
    servers = [server for store in stores for server in await _servers(store)]
    costs: list[list[float]] = [[] for _ in works]
    for _ in range(RUNS):
        for work, spent in zip(works, costs, strict=True):
            begun = _spent(servers)
            await work()
            spent.append(_spent(servers) - begun)
    return [min(each) for each in costs]


async def _servers(store: Store) -> Sequence[Path]:
    """Return where Linux tells how long each process of PostgreSQL for one of our connections has run."""
    if store._database.dialect == "sqlite":
        return ()
    async with store._database.reading() as connection:
        ours = text(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type LIKE 'client%'"
        )
        return [Path(f"/proc/{pid}/schedstat") for pid in (await connection.execute(ours)).scalars()]


def _spent(servers: Sequence[Path]) -> float:
    return time.process_time() + sum(int(each.read_text().split()[0]) for each in servers) / 1e9


if __name__ == "__main__":
    main()
