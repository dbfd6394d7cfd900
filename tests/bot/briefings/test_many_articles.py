"""A briefing on a thousand new articles: what is read for it, what it costs, and that the event loop goes on."""

import asyncio
import shutil
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import cache
from time import process_time, thread_time
from types import SimpleNamespace

import pytest
from sqlalchemy import event

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.briefings.compose import briefing_now, briefing_of_week
from bot.render.briefing import MAX_TOLD
from storage.move_database import move
from storage.records import EncodedMessage, NewDigest, Telling
from storage.store import Store
from summarizer.digest import digest_and_traits
from summarizer.model import Article, DuplicateKeys
from summarizer.stories.comparison.compare import compare
from summarizer.stories.comparison.news import news_of_each
from tests.bot.test_event_loop import _as_when_it_listens  # noqa: F401 - a fixture

NOW = datetime(2026, 11, 25, 8, tzinfo=UTC)
DAY = timedelta(days=1)
ARTICLES_OF_STORY = 5


@cache
def read(text):
    """Return the digest of an article, and what tells its story."""
    title, _, body = text.partition("\n\n")
    return digest_and_traits(Article(body, title, language="en"))


def made(number, text):
    """Return the same of an article that an outlet of that number prints."""
    digest, traits = read(text)
    return replace(digest, article=replace(digest.article, source=f"Outlet {number}")), traits


async def fill(store, before, articles):
    """Store this many articles of one day, after some of the day before that a briefing told; five make a story.

    They belong to the first chat.
    """
    chat = await store.chats.find_or_add(1001, None, "private", "UTC", NOW - 3 * DAY)
    for at, text, count in ((NOW - 2 * DAY, HARBOUR, before), (NOW - DAY, HARBOUR_ELSEWHERE, articles)):
        outlets = [made(number, text) for number in range(7)]
        entries = [NewDigest(outlets[number % 7][0], DuplicateKeys(f"{at} {number}")) for number in range(count)]
        async with store.digests.storing(chat.id, entries, at) as transaction:
            for number, kept in enumerate(transaction.stored):
                first = number - number % ARTICLES_OF_STORY
                story = first + 1 if number < before else before + first + 1
                await transaction.stories.put(kept.id, outlets[number % 7][1], () if kept.id == story else (story,))
    await store.schedules.replace(chat.id, [(time(8), frozenset(range(7)), NOW - DAY)])
    (schedule,) = await store.schedules.of_chat(chat.id)
    told = [Telling(digest_id, is_shown=True) for digest_id in range(1, before + 1)]
    begun = schedule.id, (NOW - DAY).date(), NOW, NOW - DAY, [EncodedMessage({"text": "News"})], told
    await store.schedules.begin_briefing(*begun)


@pytest.fixture(scope="module")
def filled(tmp_path_factory, sqlite_template):
    """Returns a SQLite database with these articles, which is filled once: each costs fourteen statements."""

    async def fill_file(path, articles):
        store = await Store.open(f"sqlite:///{path}")
        await fill(store, *articles)
        await store.close()

    @cache
    def file_of(articles):
        path = shutil.copy(sqlite_template, tmp_path_factory.mktemp("filled") / "precis.db")
        asyncio.run(fill_file(path, articles))
        return path

    return file_of


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path, filled, articles):
    """The URL of a database with these articles: how many of the day before, and how many of the day."""
    ours = f"sqlite:///{shutil.copy(filled(articles), tmp_path / 'precis.db')}"
    if request.param == "sqlite":
        return ours
    theirs = request.getfixturevalue("fresh_postgres")()
    asyncio.run(move(ours, theirs))
    return theirs


@pytest.fixture
async def store(url):
    """An open store, with articles."""
    opened = await Store.open(url)
    yield opened
    await opened.close()


def deps_of(store):
    """Return what a briefing needs, and the seconds of CPU of each job that a worker would do in another process."""
    spent = []

    def timed(work, given):
        begun = thread_time()
        found = work(given)
        spent.append(thread_time() - begun)
        return found

    async def news(stories):
        return await asyncio.to_thread(timed, news_of_each, stories)

    async def compared(reports):
        return await asyncio.to_thread(timed, compare, reports)

    return SimpleNamespace(store=store, news=news, compare=compared), spent


@pytest.mark.parametrize("articles", [(20, 50)])
async def test_only_the_articles_of_the_stories_that_are_told_are_read_with_their_claims(store):
    chat, read = await store.chats.get(1), []

    # Claims are read of a hundred digests at once, each with its id as a parameter.
    @event.listens_for(store._database._reader.sync_engine, "before_cursor_execute")
    def note(_connection, _cursor, statement, parameters, *_more):
        if "FROM claim" in statement:
            read.append(len(parameters))

    reply = await briefing_of_week(chat, NOW, deps_of(store)[0])

    assert "10 stories" in reply.text.text
    assert sum(read) == MAX_TOLD * 2 * ARTICLES_OF_STORY


@pytest.mark.cpu
@pytest.mark.usefixtures("_as_when_it_listens")
@pytest.mark.parametrize("articles", [(100, 1_000)])
async def test_a_briefing_on_a_thousand_articles_takes_half_a_second_and_never_holds_up_the_loop(store):
    chat, (deps, spent) = await store.chats.get(1), deps_of(store)
    costs, blocked = [], []

    async def sample():
        # CPU time of the thread, not wall-clock time: other processes must not make the test fail.
        while True:
            before = thread_time()
            await asyncio.sleep(0.001)
            blocked.append(thread_time() - before)

    for compose in (briefing_now, briefing_of_week):
        await compose(chat, NOW, deps)
        spent.clear()
        before = process_time()
        assert await compose(chat, NOW, deps)
        costs.append(process_time() - before - sum(spent))
        sampling = asyncio.create_task(sample())
        await compose(chat, NOW, deps)
        sampling.cancel()

    assert max(costs) <= 0.5, costs
    assert max(blocked) <= 0.05, sorted(blocked)[-3:]
