"""What holds in whatever order articles come, briefings are sent and digests are deleted."""

import asyncio
import shutil
from collections.abc import Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta
from functools import cache
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.articles.stories.placing import delete_digest, place_stored
from bot.articles.stories.reading import read_stories
from bot.articles.stories.selection import select
from storage.records import DeliveryState, EncodedMessage, NewDigest
from storage.store import Store
from summarizer.digest import digest_and_traits
from summarizer.model import Article, DuplicateKeys
from summarizer.stories.comparison.news import news_of_each
from tests.bot.articles.stories.test_placing import BLAZE, BOTH, FIRE
from tests.bot.articles.stories.test_selection import CRANE, DEVELOPED, REPEATED, RETOLD, RETOLD_ELSEWHERE
from tests.bot.briefings.test_compose import RATES

MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)
ARTICLES = (HARBOUR, HARBOUR_ELSEWHERE, REPEATED, RETOLD, RETOLD_ELSEWHERE, DEVELOPED, RATES, FIRE, BLAZE, BOTH)

at_any_cost = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@cache
def made(article: int):
    """Return the digest of an article, and what tells its story."""
    title, _, body = ARTICLES[article].partition("\n\n")
    return digest_and_traits(Article(body.strip(), title, None, f"Outlet {article}", language="en"))


class Reader:
    """A chat to which articles and briefings come."""

    def __init__(self, store, chat) -> None:
        self.store, self.chat, self.now = store, chat, MONDAY
        self.deps = SimpleNamespace(store=store, news=self._news)
        self.article_of: dict[int, int] = {}
        self.shown: set[int] = set()

    async def _news(self, stories):
        return news_of_each(stories)

    async def keep(self, article: int) -> None:
        """Keep an article, unless it is kept already."""
        if article in self.article_of.values():
            return
        digest, traits = made(article)
        entries = [NewDigest(digest, DuplicateKeys(str(article)), traits=traits)]
        self.now += timedelta(minutes=5)
        async with self.store.digests.storing(self.chat.id, entries, self.now) as transaction:
            await place_stored(entries, transaction)
        self.article_of[transaction.stored[0].id] = article

    async def brief(self, state: DeliveryState = DeliveryState.SENT):
        """Send a briefing; return the stories that it tells."""
        self.now += timedelta(days=1)
        found = await select(self.chat, self.now - timedelta(days=8), self.now, self.deps)
        (schedule,) = await self.store.schedules.of_chat(self.chat.id)
        message = [EncodedMessage({"text": "News"})] if found.stories else []
        begun = (schedule.id, self.now.date(), self.now, self.now, message, found.tellings)
        for part in await self.store.schedules.begin_briefing(*begun):
            await self.store.deliveries.sending(part.id)
            if state is DeliveryState.SENT:
                await self.store.deliveries.sent(part.id, part.id)
            else:
                await self.store.deliveries.unknown(part, "lost", [], self.now)
        return await read_stories(self.chat.id, found.stories, self.deps)

    async def delete(self, at: int) -> None:
        """Delete one of the digests."""
        if self.article_of:
            digest_id = sorted(self.article_of)[at % len(self.article_of)]
            await delete_digest(await self.store.digests.get(self.chat.id, digest_id), self.deps)
            del self.article_of[digest_id]
            self.shown.discard(digest_id)

    async def stories(self) -> set[frozenset[int]]:
        """Return the stories, as the numbers of their articles."""
        found: dict[int, set[int]] = {}
        for story_id, digest_id in await self.rows("SELECT story_id, digest_id FROM membership"):
            found.setdefault(story_id, set()).add(self.article_of[digest_id])
        return set(map(frozenset, found.values()))

    async def rows(self, question: str) -> Sequence[tuple[int, ...]]:
        """Return the rows that answer a question in SQL."""
        async with self.store._database.reading() as connection:
            return [tuple(row) for row in await connection.execute(text(question))]


@pytest.fixture
def reading(sqlite_template, tmp_path_factory):
    """Run a chat on an empty database."""

    @asynccontextmanager
    async def run():
        path = shutil.copy(sqlite_template, tmp_path_factory.mktemp("stories") / "precis.db")
        store = await Store.open(f"sqlite:///{path}")
        try:
            async with store.working():
                chat = await store.chats.find_or_add(1001, None, "private", "UTC", MONDAY)
                await store.schedules.replace(chat.id, [(time(8), frozenset(range(7)), MONDAY)])
                yield Reader(store, chat)
        finally:
            await store.close()

    return run


steps = st.lists(
    st.one_of(
        st.tuples(st.just("keep"), st.integers(0, len(ARTICLES) - 1)),
        st.tuples(st.just("brief"), st.sampled_from([DeliveryState.SENT, DeliveryState.SENT, DeliveryState.UNKNOWN])),
        st.tuples(st.just("delete"), st.integers(0, 9)),
    ),
    min_size=4,
    max_size=16,
)


@at_any_cost
@given(steps)
def test_no_story_is_told_twice_without_something_new_and_none_is_lost(reading, steps):
    async def tell():
        async with reading() as reader:
            for step, value in steps:
                if step != "brief":
                    await getattr(reader, step)(value)
                    continue
                stories = await reader.brief(value)
                for story in stories:
                    _has_something_new(story, reader)
                if value is DeliveryState.SENT:
                    reader.shown |= {each.id for story in stories for each in story.articles}
                    assert await reader.store.digests.unbriefed(reader.chat.id, MONDAY) == ()

    asyncio.run(tell())


def _has_something_new(story, reader):
    told = [each.digest.article.text for each in story.articles if each.id in reader.shown]
    if told:
        articles = {each.id: each.digest.article.text for each in story.articles}
        new = [articles[each.digest_id][each.start : each.end] for each in story.news.sentences]
        assert new or story.news.gained >= 2
        assert not [sentence for sentence in new for text in told if sentence in text]


@at_any_cost
@given(steps)
def test_a_story_is_named_after_its_first_digest_and_nothing_names_a_deleted_one(reading, steps):
    async def tell():
        async with reading() as reader:
            for step, value in steps:
                await getattr(reader, step)(value)
                kept = sorted(reader.article_of)
                assert await reader.rows("SELECT digest_id FROM membership ORDER BY digest_id") == [
                    (at,) for at in kept
                ]
                first = "SELECT story_id, min(digest_id) FROM membership GROUP BY story_id"
                assert all(story_id == digest_id for story_id, digest_id in await reader.rows(first))
                for table in ("telling", "story_key"):
                    named = await reader.rows(f"SELECT DISTINCT digest_id FROM {table}")  # noqa: S608 - constants
                    assert {digest_id for (digest_id,) in named} <= set(kept)
            for _ in list(reader.article_of):
                await reader.delete(0)
            for table in ("membership", "telling", "story_key"):
                assert await reader.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - constants

    asyncio.run(tell())


@at_any_cost
@given(st.permutations(range(len(ARTICLES))))
def test_the_stories_are_the_same_in_whatever_order_the_articles_come(reading, order):
    async def tell():
        async with reading() as reader:
            for article in order:
                await reader.keep(article)
            stories = await reader.stories()
        assert stories == {frozenset({0, 1, 2, 3, 4, 5}), frozenset({6}), frozenset({7, 8, 9})}

    asyncio.run(tell())


def test_a_new_sentence_is_word_for_word_in_its_article():
    assert CRANE in made(5)[0].article.text
