"""What a reader sees when a worker does not finish what is not a digest: an answer, and no update is set aside."""

from concurrent.futures import Future
from concurrent.futures import TimeoutError as PoolTimeout
from contextlib import contextmanager

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.message_types.fluent_lookup import ENGLISH
from bot.runtime.worker_process import compare, likeness
from tests.bot.conftest import labels

CORRECTED = HARBOUR.replace("Sunday", "Monday")


@pytest.fixture
def never_finishing(workers, monkeypatch):
    """While the body runs, have the pool report of one kind of work that it took too long."""
    schedule = workers._pool.schedule

    @contextmanager
    def stopped(function):
        def scheduled(work, **limits):
            if getattr(work, "func", work) is not function:
                return schedule(work, **limits)
            future = Future()
            future.set_exception(PoolTimeout())
            return future

        with monkeypatch.context() as patch:
            patch.setattr(workers._pool, "schedule", scheduled)
            yield

    return stopped


async def set_aside(bench):
    return (await bench.store.inbox.counts())["set_aside"]


async def test_an_article_that_could_not_be_compared_is_taken_for_a_new_one(bench, never_finishing, caplog):
    await bench.ask(HARBOUR)

    with never_finishing(likeness):
        answer = await bench.ask(CORRECTED)

    assert answer.text.startswith("Port Ellery Will Close")
    assert ENGLISH("known", day="23 November 2026") not in answer.text
    assert "a worker did not finish: likeness: took too long" in caplog.messages
    assert "2 digests" in (await bench.ask("/latest")).text
    assert await set_aside(bench) == 0


async def test_a_story_whose_comparison_does_not_finish_says_so_and_lists_its_articles(bench, never_finishing):
    await bench.ask(HARBOUR)
    await bench.ask(HARBOUR_ELSEWHERE)

    with never_finishing(compare):
        story = await bench.ask("/story #1")

    assert ENGLISH("story-unfinished") in story.text
    assert sorted(labels(story)) == ["#1", "#2"]
    assert await set_aside(bench) == 0
