"""The bot's admins may ask how it is, and nobody else."""

import pytest

from bot.message_types.fluent_lookup import ENGLISH
from bot.message_types.outgoing_message import Send, encode
from bot.message_types.richtext import plain
from tests.bot.conftest import running_bot


@pytest.mark.parametrize(
    ("admins", "answer"),
    [
        (
            {1001},
            (
                "Updates: 1 waiting or in progress, 0 set aside.\n"
                "Message parts: 0 ready, 0 sending, 1 unknown, 0 failed.\n"
                "In the last day: active chats: 1, updates set aside: 0, message parts refused or possibly lost: 1.\n"
                "Database: 1 MB, chats: 1."
            ),
        ),
        ({7}, ENGLISH("unknown-command")),
        (set(), ENGLISH("unknown-command")),
    ],
)
async def test_admins_see_the_backlog_and_what_did_not_arrive(settings, workers, clock, admins, answer):
    mine = settings.model_copy(update={"admins": frozenset(admins)})
    async with running_bot(mine, workers, clock) as bench:
        await bench.ask("/start")
        await bench.settle()
        (lost,) = await bench.store.deliveries.commit(1, [encode(Send(plain("one")))], clock.now())
        await bench.store.deliveries.sending(lost.id)
        await bench.store.deliveries.unknown(lost, "ReadTimeout", (), clock.now())

        assert (await bench.ask("/stats")).text == answer
