"""A submission that hangs or kills its worker costs itself, and nothing else."""

import asyncio
import signal
import time
from concurrent.futures import TimeoutError as PoolTimeout

import pytest
from pebble import ProcessExpired

from bot.articles.samples import HARBOUR
from bot.runtime.workers import Workers
from summarizer.model import Article, Digest, Length, Material, Refusal


@pytest.fixture(scope="module")
def impatient():
    with Workers(count=1, time_limit=3.0) as pool:
        yield pool


@pytest.mark.parametrize(
    ("work", "given", "error"),
    [(time.sleep, 600, PoolTimeout), (signal.raise_signal, signal.SIGKILL, ProcessExpired)],
)
async def test_bad_work_costs_itself_and_the_pool_goes_on(impatient, work, given, error):
    await impatient.warm()

    with pytest.raises(error):
        await impatient._run(work, given)

    await impatient.warm()
    article, _ = await impatient.read(Material(HARBOUR))
    assert isinstance(await impatient.digest(article, Length(3)), Digest)


async def test_what_wants_more_memory_than_there_is_for_one_is_too_big_and_the_worker_goes_on(impatient):
    assert await impatient._surviving(bytes, 3 << 30) is Refusal.FILE_TOO_BIG
    assert await impatient._surviving(len, "a bell") == 6


@pytest.mark.parametrize(
    ("error", "refusal"), [(PoolTimeout(), Refusal.TOO_LONG), (ProcessExpired("gone"), Refusal.FILE_DAMAGED)]
)
async def test_a_submission_that_takes_its_worker_with_it_is_refused(workers, monkeypatch, error, refusal):
    async def fails(*_work: object) -> None:
        raise error

    monkeypatch.setattr(workers, "_run", fails)

    assert await workers.read(Material(HARBOUR)) is refusal
    assert await workers.digest(Article("It rained."), Length(3)) is refusal


async def test_the_same_words_are_digested_once_whoever_brings_them(workers, monkeypatch):
    ran = []
    run = workers._run

    async def counted(work, given):
        ran.append(work)
        return await run(work, given)

    monkeypatch.setattr(workers, "_run", counted)
    articles = [Article("A bell was found in the harbour on Monday, the mayor said.", source=f"{at}") for at in "abc"]

    digests = await asyncio.gather(*(workers.digest(article, Length(3)) for article in articles))

    assert len(ran) == 1
    assert [made.article for made in digests] == articles
