"""Limits how often strangers are told that the bot is private. It is kept in memory: nothing about them is stored."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from bot.outgoing.rate_limit import Window

_SILENCE: Final = timedelta(days=1)
"""How long a stranger who was told is told nothing more."""

MAX_ANSWERS_PER_MINUTE: Final = 20
"""Answers to all strangers together: many of them must use up neither our memory nor Telegram's limits."""


class Strangers:
    """The strangers who were told today."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._told: dict[int, datetime] = {}
        self._window = Window(MAX_ANSWERS_PER_MINUTE, 60)

    def may_be_told(self, telegram_id: int) -> bool:
        """Tell whether a stranger may get an answer now, and count it if so."""
        now = self._now()
        self._forget(now - _SILENCE)
        if telegram_id in self._told or self._window.wait(now.timestamp()):
            return False
        self._window.take(now.timestamp())
        self._told[telegram_id] = now
        return True

    def _forget(self, before: datetime) -> None:
        """Drop those who were told before a time; a dictionary keeps them in that order."""
        while self._told and next(iter(self._told.values())) <= before:
            del self._told[next(iter(self._told))]
