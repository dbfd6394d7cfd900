"""Briefings of many chats that fall due at one time, and a record of every message that arrives."""

import asyncio
import time
from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from datetime import time as day_time

import asyncpg

from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import LoopbackTelegram, Person

FIRST_READER = 100_000
"""The id of the first person with a briefing; those who send articles have lower ones."""

ALLOWED_PER_SECOND, ALLOWED_IN_A_CHAT = 30, 3
"""Messages that Telegram allows in any second over all chats, and in any three seconds in one chat."""


class Arrivals:
    """The moment and the chat of every message that the bot sends."""

    def __init__(self, telegram: LoopbackTelegram) -> None:
        self.moments: list[float] = []
        self._of_chats: defaultdict[object, list[float]] = defaultdict(list)
        telegram.faults.append(self._note)

    def most_in_a_second(self) -> int:
        return _most(self.moments, 1)

    def violations(self) -> int:
        """Return how many messages over all chats, and in each chat, came within the seconds of too many others."""
        of_chats = (_too_many(moments, 3, ALLOWED_IN_A_CHAT) for moments in self._of_chats.values())
        return _too_many(self.moments, 1, ALLOWED_PER_SECOND) + sum(of_chats)

    def _note(self, method: str, parameters: object) -> None:
        if method.startswith("send") and method != "sendChatAction" and isinstance(parameters, dict):
            self.moments.append(time.monotonic())
            self._of_chats[parameters["chat_id"]].append(self.moments[-1])


def readers(telegram: LoopbackTelegram, number: int) -> Sequence[Person]:
    """Return people who each get a briefing."""
    return [Person(telegram, f"Reader {at}", FIRST_READER + at) for at in range(number)]


def next_minute() -> datetime:
    """Return the next full minute that is at least ten seconds away."""
    return (datetime.now(UTC) + timedelta(seconds=70)).replace(second=0, microsecond=0)


async def schedule(database: str, people: Sequence[Person], due: datetime) -> None:
    """Give each person a briefing at one time; with nothing to tell, it says so."""
    ids = [person.id for person in people]
    connection = await asyncpg.connect(database)
    await connection.execute(
        "INSERT INTO chat (telegram_id, topic_id, kind, zone, sentences, quiet, created_at) "
        "SELECT id, 0, 'private', 'UTC', 5, false, now() FROM unnest($1::bigint[]) AS id",
        ids,
    )
    await connection.execute(
        "INSERT INTO schedule (chat_id, at, weekdays, next_at) "
        "SELECT id, $1, 127, $2 FROM chat WHERE telegram_id = ANY($3::bigint[])",
        day_time(due.hour, due.minute),
        due,
        ids,
    )
    await connection.close()


async def until_begun(database: str) -> None:
    """Wait until every briefing is begun."""
    connection = await asyncpg.connect(database)
    due = "SELECT count(*) FROM schedule WHERE next_at < now() + interval '1 hour'"
    while await connection.fetchval(due):  # noqa: ASYNC110 - what others do sets no event here
        await asyncio.sleep(1)
    await connection.close()


def briefings(people: Iterable[Person]) -> Counter[int]:
    """Return how many briefings arrived never, once, twice."""
    wanted = ENGLISH("nothing-new")
    return Counter(sum(shown.by_bot and shown.text == wanted for shown in each.messages) for each in people)


def _most(moments: Sequence[float], seconds: float) -> int:
    window, most = deque[float](), 0
    for moment in moments:
        window.append(moment)
        while window[0] <= moment - seconds:
            window.popleft()
        most = max(most, len(window))
    return most


def _too_many(moments: Sequence[float], seconds: float, allowed: int) -> int:
    window, too_many = deque[float](), 0
    for moment in moments:
        window.append(moment)
        while window[0] <= moment - seconds:
            window.popleft()
        too_many += len(window) > allowed
    return too_many
