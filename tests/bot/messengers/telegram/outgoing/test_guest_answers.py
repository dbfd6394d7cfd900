"""The message that answers a guest query is recorded, whatever happens while Telegram is placing it."""

import asyncio
from types import SimpleNamespace

import pytest
from telegram.error import BadRequest

from bot.messengers.telegram.outgoing.guest_answers import GuestAnswers, GuestQuery
from bot.rate_limits.messages_to_chats import NO_LIMITS, RateLimiter
from storage.database_retry import StorageRetry

QUERY = GuestQuery(7, "query", -1777)
WORDS = "Reading…", "Ask again."


class Line:
    """Telegram: the first answer to the query is placed, which takes until `respond`; any other is refused."""

    def __init__(self, *, is_answered: bool = False) -> None:
        self.is_answered = is_answered
        self.placing, self.respond = asyncio.Event(), asyncio.Event()
        self.shown: list[str] = []

    async def answer_guest_query(self, *_given):
        if self.is_answered:
            raise BadRequest("query is too old")
        self.is_answered = True
        self.placing.set()
        await self.respond.wait()
        return SimpleNamespace(inline_message_id="inline1")

    async def edit_message_text(self, text, **_given):
        self.shown.append(text)


class Inbox:
    """The ids of the messages that answer queries; the other process records its own at a certain look."""

    def __init__(self, *, recorded_at_look: int | None = None, is_completed: bool = False) -> None:
        self.recorded: dict[int, str] = {}
        self._left = recorded_at_look
        self._is_completed = is_completed

    async def inline_message(self, update_id: int) -> str | None:
        if self._left is not None:
            self._left -= 1
            if self._left < 0:
                return "inline2"
        return self.recorded.get(update_id)

    async def set_inline_message(self, update_id: int, inline_message_id: str) -> bool:
        if not self._is_completed:
            self.recorded[update_id] = inline_message_id
        return not self._is_completed


class Here:
    """One of some processes, and the pauses that it makes."""

    def __init__(self, line: Line, inbox: Inbox, *, processes: int = 1) -> None:
        limiter = RateLimiter(NO_LIMITS)
        limiter.share_among(processes)
        self.paused = 0.0
        self.answers = GuestAnswers(line, inbox, limiter, StorageRetry(), self._pause)

    async def _pause(self, seconds: float) -> None:
        self.paused += seconds


async def test_a_message_that_telegram_is_placing_when_the_process_stops_is_recorded():
    line, inbox = Line(), Inbox()
    here = Here(line, inbox)
    asking = asyncio.create_task(here.answers.placed(QUERY, *WORDS))
    await line.placing.wait()

    asking.cancel()
    await asyncio.wait({asking})
    finishing = asyncio.create_task(here.answers.finish())
    line.respond.set()
    await finishing

    assert inbox.recorded == {7: "inline1"}


async def test_a_stop_does_not_wait_for_ever_for_telegram(monkeypatch):
    monkeypatch.setattr("bot.messengers.telegram.outgoing.guest_answers.SHUTDOWN_SECONDS", 0)
    line, inbox = Line(), Inbox()
    here = Here(line, inbox)
    asking = asyncio.create_task(here.answers.placed(QUERY, *WORDS))
    await line.placing.wait()

    await here.answers.finish()

    await asyncio.wait({asking})
    assert asking.cancelled()


async def test_several_who_ask_for_the_message_of_a_query_have_it_placed_once():
    line, inbox = Line(), Inbox()
    here = Here(line, inbox)
    line.respond.set()

    placed = await asyncio.gather(*(here.answers.placed(QUERY, *WORDS) for _ in range(3)))

    assert placed == ["inline1"] * 3


@pytest.mark.parametrize(("processes", "looks", "found"), [(2, 20, "inline2"), (2, 1_000, None), (1, 20, None)])
async def test_a_process_waits_for_the_message_that_another_is_placing(processes, looks, found):
    here = Here(Line(is_answered=True), Inbox(recorded_at_look=looks), processes=processes)

    assert await here.answers.placed(QUERY, *WORDS) == found
    assert here.paused <= 30
    assert (here.paused == 0) == (processes == 1)


async def test_a_message_that_is_recorded_too_late_says_so_itself():
    line, inbox = Line(), Inbox(is_completed=True)
    here = Here(line, inbox)
    line.respond.set()

    await here.answers.placed(QUERY, *WORDS)

    assert line.shown == ["Ask again."]
