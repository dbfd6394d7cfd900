import asyncio

from bot.messengers.telegram.outgoing.best_effort import BestEffort


async def test_a_call_that_is_still_running_has_ended_when_the_body_has() -> None:
    best_effort, ended = BestEffort(), asyncio.Event()

    async def call() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            # As a task gives its connection to the database back.
            await asyncio.sleep(0)
            ended.set()

    async with best_effort.cancelled_at_end():
        best_effort.begin("a call failed", call())
        await asyncio.sleep(0)

    assert ended.is_set()
