"""The event loop stays responsive while articles are digested."""

import asyncio
import gc
import time

import pytest

from bot.articles.samples import HARBOUR
from bot.runtime.serve import load_what_messages_need

MAX_BLOCKED_SECONDS = 0.05
"""Seconds of CPU time for which our own code may block the event loop."""


@pytest.fixture
def _as_when_it_listens():
    # `run` does the same once it listens.
    load_what_messages_need()
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.cpu
@pytest.mark.usefixtures("_as_when_it_listens")
async def test_a_long_article_never_holds_up_the_loop(bench):
    paragraphs = HARBOUR.split("\n\n")[1:6]
    report = "A long report\n\n" + "\n\n".join(f"{each} This is part {at}." for at in range(50) for each in paragraphs)
    assert len(report.split()) > 10_000
    await bench.ask("/start")
    blocked = []

    async def sample() -> None:
        # CPU time of the thread, not wall-clock time: other processes must not make the test fail.
        while True:
            before = time.thread_time()
            await asyncio.sleep(0.001)
            blocked.append(time.thread_time() - before)

    sampling = asyncio.create_task(sample())
    sent = await bench.ann.send_document(report.encode(), "report.txt", "text/plain")
    answer = await bench.ann.answer(after=sent)
    await bench.settle()
    sampling.cancel()

    assert answer.text.startswith("A long report")
    assert max(blocked) < MAX_BLOCKED_SECONDS
