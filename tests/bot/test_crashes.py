"""For every point at which the process may die: each message arrives once, or is known to be unknown."""

import asyncio
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import pytest

from bot.articles.samples import HARBOUR
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram
from storage.records import DeliveryState
from tests.bot.conftest import is_briefing, running_bot

LEAST_POINTS, POINTS = 16, 27
"""Moments at which the power may fail. Updates that arrive together are committed together, so there may be fewer; a
tick of the scheduler in between brings more. The last is never reached.
"""


class Dead(Exception):  # noqa: N818 - what a process meets that is no more
    """Nothing is written or sent any more."""


class Power:
    """Goes off at one point, and stays off: before a transaction is committed, a message sent, or its answer read."""

    def __init__(self, at: int) -> None:
        self.left = at
        self.is_off = False
        self.gone = asyncio.Event()

    def point(self) -> None:
        if self.left == 0:
            self.is_off = True
            self.gone.set()
        if self.is_off:
            raise Dead
        self.left -= 1

    def supply(self, bench, methods=("sendMessage",)) -> None:
        """Have the bot's store, and these methods of its Telegram, depend on it."""
        database, real = bench.store._database, bench.store._database.writing

        @asynccontextmanager
        async def writing():
            async with real() as connection:
                yield connection
                self.point()

        database.writing = writing
        for faults in (bench.telegram.faults, bench.telegram.response_faults):
            faults.append(lambda name, _parameters: self.point() if name in methods else None)


async def _everything(bench) -> None:
    await bench.ann.send_text("/help")
    await bench.ann.send_text(HARBOUR)
    await bench.settle()
    bench.clock.time = bench.clock.time.replace(hour=8) + timedelta(days=1)
    await bench.tick()


async def _until_it_dies(bench, power) -> None:
    """Do everything; what dies on the way is waited for no longer."""
    doing, dying = asyncio.create_task(_everything(bench)), asyncio.create_task(power.gone.wait())
    await asyncio.wait((doing, dying), return_when=asyncio.FIRST_COMPLETED)
    for task in (doing, dying):
        task.cancel()
        with suppress(asyncio.CancelledError, Dead):
            await task


@pytest.mark.parametrize("at", range(POINTS))
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_wherever_the_process_dies_each_message_arrives_once_or_is_unknown(settings, workers, clock, at):
    telegram = LoopbackTelegram(clock.now)
    power = Power(at)
    with suppress(Dead):
        async with running_bot(settings, workers, clock, telegram) as bench:
            await bench.ask("/schedule 08:00")
            await bench.settle()
            power.supply(bench)
            await _until_it_dies(bench, power)
    telegram.faults.clear()
    telegram.response_faults.clear()
    assert power.is_off or at >= LEAST_POINTS, "this point is always reached"
    assert not power.is_off or at < POINTS - 1, "the last point is never reached"

    async with running_bot(settings, workers, clock, telegram) as again:
        if clock.time.hour != 8:
            await again.settle()
            clock.time = clock.time.replace(hour=8) + timedelta(days=1)
        await again.settle()
        await again.tick()
        states = await again.store.deliveries.counts()
        said = [shown.text for shown in again.replies()]
        kinds = [sum(map(kind, said)) for kind in KINDS]
        lost = states.get(DeliveryState.UNKNOWN, 0)

    assert all(number <= 1 for number in kinds), kinds
    assert sum(kinds) + lost >= len(KINDS)
    assert lost <= 1
    assert set(states) <= {DeliveryState.SENT, DeliveryState.UNKNOWN}


KINDS = (
    lambda text: text.startswith(ENGLISH("submitting")) or "/search words" in text,
    lambda text: text.startswith("Port Ellery"),
    is_briefing,
)
"""How the answers and the briefing are told apart: help, digest, briefing."""
