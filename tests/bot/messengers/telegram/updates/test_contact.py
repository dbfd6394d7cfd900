"""A worker, which receives nothing, notices when Telegram does not answer it."""

import asyncio

import pytest
from telegram.error import InvalidToken, NetworkError

from bot.health.figures import HealthFigures, ReceptionFault
from bot.messengers.telegram.updates.contact import ASK_SECONDS, keeping_contact


class Line:
    """Answers who the bot is, or raises an error."""

    def __init__(self, *errors: Exception | None) -> None:
        self.errors = list(errors)

    async def get_me(self) -> None:
        if error := self.errors.pop(0):
            raise error


@pytest.mark.parametrize(
    ("errors", "fault"),
    [
        ((None, None), None),
        ((NetworkError("gone"), NetworkError("gone")), "Telegram has not answered for 40 seconds"),
        ((NetworkError("gone"), None), None),
        ((None, InvalidToken("revoked")), str(ReceptionFault.TOKEN)),
    ],
)
async def test_the_readiness_of_a_worker_reflects_whether_telegram_answers(clock, errors, fault):
    health, asked = HealthFigures(clock.now), asyncio.Event()
    line = Line(*errors)

    async def pause(seconds: float) -> None:
        if not line.errors:
            asked.set()
            await asyncio.Event().wait()
        clock.move(seconds=seconds)

    before = asyncio.all_tasks()
    async with keeping_contact(line, health, pause):
        assert health.reception.fault(clock.now()) is None
        await asked.wait()

    assert asyncio.all_tasks() == before
    assert ASK_SECONDS == 20
    assert health.reception.fault(clock.now()) == fault
