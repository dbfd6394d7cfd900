"""Measure what a search and a briefing of one chat cost before and after others have kept many articles.

    python -m tests.tools.kept [--articles 100000]

The articles are items of followed sources, kept for other chats, 500 for each, and the same for all chats. "Ellery" and
"quay" are in one article of fifty; "harbour" and "council" are in most of them, which is the worst case for an index.
The database is SQLite, and the cost is CPU time: the least of several runs.
"""

# ruff: noqa: T201 - the figures are printed

import argparse
import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from hashlib import sha256
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.briefings.compose import briefing_now
from bot.messages.texts import ENGLISH
from bot.parsers.search_query import parse_search
from storage.followed import Followed, NewSource
from storage.records import Chat, NewDigest
from storage.schema import digest, item, item_copy
from storage.search.index import body_of
from storage.search.query import Query
from storage.store import Store
from summarizer.model import Article, Digest, DuplicateKeys, Point
from tests.keeping import keep_digests
from tests.tools.torture.published import BEGIN, TRAITS, Clock, Publisher, Web, deps_on

EACH: Final = 500
"""Digests of the chat that is measured, and of each other chat."""

RUNS: Final = 15
SEARCHES: Final = ("ellery", "ellery quay", '"ellery quay"', "harbour council", '"harbour council"')
RARE: Final = 50

NOW: Final = BEGIN + timedelta(days=2)


def main() -> None:
    """Measure, keep the articles of the others, and measure again."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kept") as folder:
        asyncio.run(_measure(f"sqlite:///{folder}/precis.db", options.articles))


async def _measure(url: str, articles: int) -> None:
    store = await Store.open(url)
    mine = await store.chats.find_or_add(1, None, "private", "UTC", BEGIN)
    made = [_article(number) for number in range(EACH)]
    for number, (each, keys) in enumerate(made):
        await keep_digests(store, mine.id, [NewDigest(each, keys, traits=TRAITS)], BEGIN + timedelta(minutes=number))
    before = await _costs(store, mine)
    for number in range(1, articles // EACH + 1):
        await _keep_for_another(store, number, made)
    after = await _costs(store, mine)
    print(f"{'':28}{'before':>10}{f'{articles:,} kept':>16}{'':>4}ratio")
    for name, least in before.items():
        print(f"{name:28}{1000 * least:8.2f} ms{1000 * after[name]:13.2f} ms{after[name] / least:9.2f}")
    await store.close()


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
        await _index(connection, chat, digest_ids, [each for each, _ in made])


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
        "points": [[0, made.points[0].end]],
    }


def _item_row(source_id: int, number: int) -> dict[str, Any]:
    keys = {"key": f"{number}", "link_key": f"link {number}", "content_key": f"content {number}"}
    return keys | {"source_id": source_id, "published": BEGIN, "first_seen_at": BEGIN, "seen_at": BEGIN}


async def _index(connection: AsyncConnection, chat: Chat, digest_ids: list[int], made: list[Digest]) -> None:
    added = "INSERT INTO search (rowid, token, body, actors, sources) VALUES (:id, :token, :body, '', :source)"
    token = f"chat{chat.id}"
    rows = [
        {"id": key, "token": token, "body": body_of(each), "source": (each.article.source or "").lower()}
        for key, each in zip(digest_ids, made, strict=True)
    ]
    await connection.execute(text(added), rows)


async def _costs(store: Store, chat: Chat) -> dict[str, float]:
    """Return the least CPU seconds that each search took, and a briefing."""
    clock = Clock(NOW)
    deps = deps_on(Web((), clock, lambda *_: None), store, clock)
    costs = {f"/search {words}": await _least(partial(_search, store, chat, words)) for words in SEARCHES}
    return costs | {"/briefing": await _least(partial(briefing_now, chat, NOW, deps))}


async def _search(store: Store, chat: Chat, words: str) -> None:
    query = parse_search(words, NOW, ZoneInfo("UTC"), ENGLISH)
    assert isinstance(query, Query)
    assert await store.lookup.search(chat.id, query, 10, 0)
    assert await store.lookup.count(chat.id, query)


async def _least(work: Callable[[], Awaitable[object]]) -> float:
    await work()
    costs = []
    for _ in range(RUNS):
        begun = time.process_time()
        await work()
        costs.append(time.process_time() - begun)
    return min(costs)


if __name__ == "__main__":
    main()
