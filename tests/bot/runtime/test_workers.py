"""A submission that hangs or kills its worker costs itself, and nothing else."""

import asyncio
import signal
import threading
import time
from concurrent.futures import Future
from concurrent.futures import TimeoutError as PoolTimeout

import pytest
from pebble import ProcessExpired

from bot.articles.samples import HARBOUR
from bot.domain.unfinished import Unfinished
from bot.runtime.round_robin_queue import Job
from bot.runtime.workers import Workers
from summarizer.model import Article, Length, Material, Refusal

ANN = 1001


@pytest.fixture(scope="module")
def impatient():
    # Long enough for an article on a busy machine; what hangs waits it out.
    with Workers(count=1, time_limit=10.0) as pool:
        yield pool


@pytest.mark.parametrize(
    ("work", "given", "outcome"),
    [
        (time.sleep, 600, Unfinished.TIMED_OUT),
        (signal.raise_signal, signal.SIGKILL, Unfinished.CRASHED),
        (bytes, 3 << 30, Unfinished.OUT_OF_MEMORY),
    ],
)
async def test_bad_work_costs_itself_and_the_pool_goes_on(impatient, caplog, work, given, outcome):
    await impatient.warm()

    assert await impatient._run(work, given, Job({ANN}, 0)) is outcome

    assert caplog.messages == [f"a worker did not finish: {work.__name__}: {outcome}"]
    await impatient.warm()
    article, _ = await impatient.read(ANN, Material(HARBOUR))
    assert not isinstance(await impatient.digest(ANN, article, Length(3)), Refusal)


@pytest.mark.parametrize(
    ("error", "outcome", "refusal"),
    [
        (PoolTimeout(), Unfinished.TIMED_OUT, Refusal.TOO_LONG),
        (ProcessExpired("gone"), Unfinished.CRASHED, Refusal.FILE_DAMAGED),
        (MemoryError(), Unfinished.OUT_OF_MEMORY, Refusal.FILE_TOO_BIG),
    ],
)
async def test_whatever_stops_a_worker_is_an_outcome_of_every_call(workers, monkeypatch, error, outcome, refusal):
    def schedule(*_work: object, **_limits: object) -> Future[object]:
        stopped: Future[object] = Future()
        stopped.set_exception(error)
        return stopped

    monkeypatch.setattr(workers._pool, "schedule", schedule)

    assert await workers.read(ANN, Material(HARBOUR)) is refusal
    assert await workers.digest(ANN, Article("It rained."), Length(3)) is refusal
    assert await workers.likeness(ANN, "It rained.", "It rained.") is outcome
    assert await workers.traits(ANN, Article("It rained.")) is outcome


async def test_the_same_text_from_several_callers_is_digested_once(workers, monkeypatch):
    ran = []
    run = workers._run

    async def counted(work, given, job):
        ran.append(work)
        return await run(work, given, job)

    monkeypatch.setattr(workers, "_run", counted)
    articles = [Article("A bell was found in the harbour on Monday, the mayor said.", source=f"{at}") for at in "abc"]

    digests = await asyncio.gather(*(workers.digest(ANN, article, Length(3)) for article in articles))

    assert len(ran) == 1
    assert [made.article for made, _ in digests] == articles


async def test_the_first_call_starts_the_workers_in_a_thread(monkeypatch):
    in_main_thread = []

    def schedule(*_: object, **__: object) -> Future[None]:
        in_main_thread.append(threading.current_thread() is threading.main_thread())
        done: Future[None] = Future()
        done.set_result(None)
        return done

    with Workers(count=1) as pool:
        monkeypatch.setattr(pool._pool, "schedule", schedule)
        await pool.likeness(ANN, "one", "other")
        await pool.answered()

    # The first call loads the models, which takes seconds; the second is the job itself.
    assert in_main_thread == [False, True, False]
