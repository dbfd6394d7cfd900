"""After an outage of Telegram the bot works again soon."""

import json
import logging

import httpx
import pytest
from telegram.error import InvalidToken, NetworkError, TimedOut
from telegram.ext import ApplicationBuilder

from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram, Refused
from bot.messengers.telegram.updates.polling.telegram_retry import (
    FIRST_WAITS_SECONDS,
    MAX_WAIT_SECONDS,
    RetryingRequest,
    connect,
)
from tests.bot.conftest import running_bot

UNREACHABLE = NetworkError("httpx.ConnectError")
UNREACHABLE.__cause__ = httpx.ConnectError("refused")


class ScriptedRequest:
    """A request with these outcomes in turn; `pause` records the seconds it is called with."""

    read_timeout = 5.0

    def __init__(self, *answers):
        self.answers = list(answers)
        self.waited = []

    async def do_request(self, *_request, **_timeouts):
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def pause(self, seconds):
        self.waited.append(seconds)


@pytest.mark.parametrize(
    "failures",
    [[], [(502, b"<html>")], [UNREACHABLE] * 2, [(500, b"{}"), UNREACHABLE, (503, b""), (502, b""), (502, b"")]],
)
@pytest.mark.parametrize("answer", [(200, b"new"), (409, b"somebody else"), (429, b"later")])
async def test_a_request_is_retried_until_telegram_responds_with_short_waits(failures, answer):
    request = ScriptedRequest(*failures, answer)

    assert await RetryingRequest(request, request.pause).do_request("getUpdates", "POST") == answer
    assert request.waited == [*FIRST_WAITS_SECONDS, *[MAX_WAIT_SECONDS] * 9][: len(failures)]


async def test_a_timeout_is_left_to_the_library():
    request = ScriptedRequest(TimedOut(), (200, b"new"))

    with pytest.raises(TimedOut):
        await RetryingRequest(request, request.pause).do_request("getUpdates", "POST")
    assert request.answers == [(200, b"new")]


def _application(telegram):
    return ApplicationBuilder().token("1:made-up").request(telegram).get_updates_request(telegram).build()


@pytest.mark.parametrize(
    "failures", [[UNREACHABLE] * 5, [Refused(502, "Bad Gateway")], [Refused(429, "Too Many Requests", retry_after=7)]]
)
async def test_a_start_waits_for_telegram(clock, failures):
    left, waits = list(failures), []

    def away(_name, _parameters):
        if left:
            raise left.pop(0)

    async def pause(seconds):
        waits.append(seconds)

    telegram = LoopbackTelegram(clock.now)
    telegram.faults.append(away)
    application = _application(telegram)
    await connect(application, pause)

    assert application.bot.username == "precis_bot"
    assert len(waits) == len(failures)
    await application.shutdown()


async def test_a_wrong_token_ends_the_start(clock):
    def unknown(_name, _parameters):
        raise Refused(401, "Unauthorized")

    telegram = LoopbackTelegram(clock.now)
    telegram.faults.append(unknown)

    with pytest.raises(InvalidToken):
        await connect(_application(telegram))


async def test_what_is_sent_while_telegram_fails_is_answered_soon(bench, caplog):
    """The library's own poller would ask again after 1, 1.5 and 2.25 seconds, ever later; it hears of none."""
    await bench.ask("/help")
    bench.telegram.poll_errors += [Refused(502, "Bad Gateway")] * 3
    first, second = await bench.ask("/latest"), await bench.ask("/help")

    assert (first.text, bool(second.text)) == (ENGLISH("nothing-kept"), True)
    assert not bench.telegram.poll_errors
    warnings = [each for each in caplog.records if each.name.startswith("bot") and each.levelno >= logging.WARNING]
    assert [record.name for record in warnings] == ["bot.messengers.telegram.updates.polling.telegram_retry"]


@pytest.mark.parametrize("away", [UNREACHABLE, TimedOut(), Refused(502, "Bad Gateway")])
async def test_a_shutdown_does_not_wait_for_an_unreachable_telegram(settings, workers, clock, away):
    telegram = LoopbackTelegram(clock.now)
    async with running_bot(settings, workers, clock, telegram) as bench:
        await bench.ask("/start")
        telegram.poll_errors += [away] * 1000

    # What was received is confirmed once, and that is all.
    assert len(telegram.poll_errors) == 999


async def test_the_response_is_the_bot_apis_json(clock):
    """A retrying request passes on the response as it is."""
    telegram = LoopbackTelegram(clock.now)
    await telegram.deliver({"message": {}})
    status, body = await RetryingRequest(telegram).do_request("https://telegram/bot1:x/getUpdates", "POST")
    assert (status, json.loads(body)["result"]) == (200, [{"update_id": 1, "message": {}}])
