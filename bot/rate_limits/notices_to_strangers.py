"""Limits how often strangers are told that the bot is private, and how often its admins are asked about them.

This is kept in memory; the database holds only the ids of those about whom the admins were asked.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from bot.rate_limits.sliding_window import SlidingWindow

_SILENCE: Final = timedelta(days=1)
"""How long the bot does not answer a stranger again."""

MAX_ANSWERS_PER_MINUTE: Final = 20
"""Answers to all strangers together: many strangers must not use up our memory or the messenger's limits."""

MAX_QUESTIONS_PER_HOUR: Final = 10
"""Newcomers about whom the admins are asked: many of them must not flood the admins' chats."""


class StrangerLimits:
    """The strangers who were told today."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._told: dict[int, datetime] = {}
        self._window = SlidingWindow(MAX_ANSWERS_PER_MINUTE, 60)
        self._questions = SlidingWindow(MAX_QUESTIONS_PER_HOUR, 3600)

    def may_be_told(self, telegram_id: int) -> bool:
        """Return whether a stranger may get an answer now, and count it if so."""
        now = self._now()
        self._forget(now - _SILENCE)
        if telegram_id in self._told or self._window.wait(now.timestamp()):
            return False
        self._window.take(now.timestamp())
        self._told[telegram_id] = now
        return True

    def may_be_asked_about(self) -> bool:
        """Return whether the admins may be asked about one more stranger now, and count it if so."""
        now = self._now().timestamp()
        if self._questions.wait(now):
            return False
        self._questions.take(now)
        return True

    def _forget(self, before: datetime) -> None:
        """Drop those who were told before a time; the dictionary is in order of time."""
        while self._told and next(iter(self._told.values())) <= before:
            del self._told[next(iter(self._told))]
