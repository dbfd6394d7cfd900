"""Telegram's limits are kept, and no message waits longer than they require."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rate_limits.messages_to_chats import NO_LIMITS, RateLimiter, RateLimits
from bot.rate_limits.telegram_limits import TELEGRAM_LIMITS, telegram_limits

ANN, BOB, GROUP = 1001, 1002, -2001


class Time:
    """A clock that moves on to the next wake-up whenever all tasks sleep."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleeping: list[tuple[float, asyncio.Event]] = []

    def clock(self) -> float:
        return self.now

    async def pause(self, seconds: float) -> None:
        waking = asyncio.Event()
        self._sleeping.append((self.now + seconds, waking))
        await waking.wait()

    async def run(self, tasks: Iterable[asyncio.Task[None]]) -> None:
        """Let time pass until these tasks are done."""
        waiting = list(tasks)
        while not all(task.done() for task in waiting):
            for _ in range(20):
                await asyncio.sleep(0)
            if self._sleeping:
                self._sleeping.sort(key=lambda sleeper: sleeper[0])
                self.now, waking = self._sleeping.pop(0)
                waking.set()
        for task in waiting:
            task.result()


class Sender:
    """Sends messages through a rate limiter, and records the time of each."""

    def __init__(self, limits: RateLimits = TELEGRAM_LIMITS) -> None:
        self.time = Time()
        self.limiter = RateLimiter(limits, self.time.clock, self.time.pause)
        self.sent: list[tuple[float, int, str]] = []
        self.answered = asyncio.Event()
        self.answered.set()

    async def send(self, chat: int, words: str, *, is_answer: bool = True) -> None:
        async with self.limiter.chat(chat), self.limiter.turn(chat, is_answer=is_answer):
            self.sent.append((self.time.now, chat, words))
            await self.answered.wait()

    async def all(self, *messages: tuple[int, str, bool]) -> list[tuple[float, int, str]]:
        tasks = [
            asyncio.create_task(self.send(chat, words, is_answer=is_answer)) for chat, words, is_answer in messages
        ]
        await self.time.run(tasks)
        return self.sent


def max_in_window(times: Iterable[float], seconds: float) -> int:
    moments = list(times)
    return max((sum(begin <= moment < begin + seconds for moment in moments) for begin in moments), default=0)


async def test_the_first_messages_of_a_chat_are_sent_at_once():
    sent = await Sender().all((ANN, "one", True), (ANN, "two", True), (GROUP, "three", True))

    assert max(moment for moment, *_ in sent) < 0.1


@pytest.mark.parametrize(("chat", "max_count", "seconds"), [(ANN, 3, 3.0), (GROUP, 3, 3.0), (GROUP, 19, 60.0)])
async def test_a_chat_gets_its_messages_in_order_within_the_limits(chat: int, max_count: int, seconds: float):
    sent = await Sender().all(*((chat, str(at), True) for at in range(40)))

    assert max_in_window((moment for moment, *_ in sent), seconds) == max_count
    assert [words for *_, words in sent] == [str(at) for at in range(40)]


async def test_all_chats_together_stay_within_the_limit():
    sent = await Sender().all(*((chat, "hello", False) for chat in range(1, 301)))

    assert max_in_window((moment for moment, *_ in sent), 0.99) == 27
    assert sent[-1][0] < 12


async def test_answers_are_sent_before_briefings():
    briefings = [(chat, "briefing", False) for chat in range(1, 101)]

    sent = await Sender().all(*briefings, (BOB, "answer", True))

    position = [words for *_, words in sent].index("answer")
    assert position <= 2


async def test_a_blocked_chat_does_not_delay_others():
    sender = Sender()

    async def blocked_for_long() -> None:
        async with sender.limiter.chat(ANN):
            await sender.time.pause(900)

    long = asyncio.create_task(blocked_for_long())
    later = asyncio.create_task(sender.send(ANN, "later"))
    other = asyncio.create_task(sender.send(BOB, "at once"))
    await sender.time.run([long, later, other])

    assert sender.sent == [(0, BOB, "at once"), (900, ANN, "later")]


async def test_without_limits_no_message_waits():
    sent = await Sender(NO_LIMITS).all(*((ANN, "hello", True) for _ in range(100)))

    assert {moment for moment, *_ in sent} == {0}


@settings(max_examples=40, deadline=None)
@given(
    messages=st.lists(st.tuples(st.sampled_from([ANN, BOB, GROUP, GROUP - 1]), st.text(), st.booleans()), max_size=60)
)
async def test_every_message_is_sent_once_and_no_limit_is_exceeded(messages: list[tuple[int, str, bool]]):
    sent = await Sender().all(*messages)

    assert sorted((chat, words) for _, chat, words in sent) == sorted((chat, words) for chat, words, _ in messages)
    for chat in (ANN, BOB, GROUP, GROUP - 1):
        assert max_in_window((moment for moment, where, _ in sent if where == chat), 3.0) <= 3


async def test_several_processes_share_the_limit_over_all_chats():
    sender = Sender()
    sender.limiter.share_among(4)
    sent = await sender.all(*((chat, "news", False) for chat in range(1, 41)))

    ((_, seconds),) = TELEGRAM_LIMITS.over_all_chats
    assert sent[-1][0] == pytest.approx(39 * 4 * seconds)


@pytest.mark.parametrize(("processes", "on_their_way"), [(1, 6), (2, 3), (4, 1), (50, 1)])
async def test_few_messages_are_on_their_way_so_that_a_crash_leaves_few_unknown(processes, on_their_way):
    sender = Sender()
    sender.limiter.share_among(processes)
    sender.answered.clear()
    sending = [asyncio.create_task(sender.send(chat, "news")) for chat in range(1, 11)]
    # More than enough time for all ten.
    await sender.time.run([asyncio.create_task(sender.time.pause(0.01 * wait)) for wait in range(1, 1000)])
    assert len(sender.sent) == on_their_way

    sender.answered.set()
    await sender.time.run(sending)
    assert len(sender.sent) == 10


async def test_a_message_that_telegram_does_not_answer_makes_room(monkeypatch):
    monkeypatch.setattr("bot.rate_limits.messages_in_flight.HANGING_SECONDS", 0)
    sender = Sender(replace(NO_LIMITS, in_flight=1))
    sender.answered.clear()
    sending = [asyncio.create_task(sender.send(chat, "news")) for chat in (ANN, BOB)]
    while len(sender.sent) < 2:  # noqa: ASYNC110 - the loop's timer sets no event
        await asyncio.sleep(0)

    sender.answered.set()
    await asyncio.gather(*sending)


async def test_a_caller_can_wait_until_few_messages_wait_for_their_turn():
    sender, sent_by_then = Sender(), list[int]()

    async def look() -> None:
        await sender.limiter.until_at_most(20)
        sent_by_then.append(len(sender.sent))

    sending = [asyncio.create_task(sender.send(chat, "news", is_answer=False)) for chat in range(1, 41)]
    await sender.time.run([*sending, asyncio.create_task(look())])

    # It looks every tenth of a second, in which three are sent.
    assert 19 <= sent_by_then[0] <= 23


async def test_messages_of_another_process_count_towards_the_limit_of_a_chat():
    sender = Sender()
    for _ in range(3):
        sender.limiter.sent_elsewhere(ANN)
    sent = await sender.all((ANN, "news", True), (BOB, "news", True))

    assert [(round(moment, 1), chat) for moment, chat, _ in sent] == [(0.0, BOB), (3.2, ANN)]


def test_a_bot_with_paid_broadcasts_may_send_more_over_all_chats():
    free, paid = telegram_limits(30), telegram_limits(1000)

    ((messages, seconds),) = TELEGRAM_LIMITS.over_all_chats
    assert free == TELEGRAM_LIMITS
    assert paid.over_all_chats == ((messages, pytest.approx(0.03 * seconds)),)
    assert (paid.in_private, paid.in_group) == (free.in_private, free.in_group)
