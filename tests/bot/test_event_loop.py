"""The event loop stays free while articles are read."""

import asyncio
import gc
import time

import pytest

from bot.articles.samples import HARBOUR

LONGEST = 0.05
"""Seconds our own code may hold the event loop."""


@pytest.fixture
def _a_frozen_heap():
    # As `run` does once it listens.
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.cpu
@pytest.mark.usefixtures("_a_frozen_heap")
async def test_a_long_article_never_holds_up_the_loop(bench):
    paragraphs = HARBOUR.split("\n\n")[1:6]
    report = "A long report\n\n" + "\n\n".join(f"{each} This is part {at}." for at in range(50) for each in paragraphs)
    assert len(report.split()) > 10_000
    await bench.ask("/start")
    held = []

    async def beat() -> None:
        # The thread's own time: what other processes take of the machine is not ours.
        while True:
            before = time.thread_time()
            await asyncio.sleep(0.001)
            held.append(time.thread_time() - before)

    beating = asyncio.create_task(beat())
    sent = await bench.ann.send_document(report.encode(), "report.txt", "text/plain")
    answer = await bench.ann.answer(after=sent)
    await bench.settle()
    beating.cancel()

    assert answer.text.startswith("A long report")
    assert max(held) < LONGEST
