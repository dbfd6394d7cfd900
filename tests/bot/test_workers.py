"""A submission that hangs or kills its worker costs itself, and nothing else."""

import signal
import time
from concurrent.futures import TimeoutError as PoolTimeout

import pytest
from pebble import ProcessExpired

from bot.console.samples import HARBOUR
from bot.workers import Workers
from summarizer.model import Digest, Material, Refusal


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
    assert isinstance(await impatient.digest(Material(HARBOUR), 3), Digest)


@pytest.mark.parametrize(
    ("error", "refusal"), [(PoolTimeout(), Refusal.TOO_LONG), (ProcessExpired("gone"), Refusal.FILE_DAMAGED)]
)
async def test_a_submission_that_takes_its_worker_with_it_is_refused(workers, monkeypatch, error, refusal):
    async def fails(*_work: object) -> None:
        raise error

    monkeypatch.setattr(workers, "_run", fails)

    assert await workers.digest(Material(HARBOUR), 3) is refusal
