"""Telegram's limits for messages: what a bot may send in a second or a minute, over all chats and in each."""

from dataclasses import replace
from typing import Final

from bot.rate_limits.messages_to_chats import RateLimits

TELEGRAM_LIMITS: Final = RateLimits(
    over_all_chats=((1, 0.037),), in_private=((3, 3.2),), in_group=((3, 3.2), (19, 61.0)), in_flight=6
)
"""Telegram's limits are 30 a second, one a second in a chat, and 20 a minute in a group; ours leave room for delays.

Over all chats the messages are spaced evenly: if 27 were sent at once, a crash would leave 27 in an unknown state. Six
in flight are enough for 27 a second if Telegram answers within 0.22 s.
"""

FREE_MESSAGES_PER_SECOND: Final = 30
"""Messages that every bot may send in a second; those above that cost Telegram Stars."""


def telegram_limits(messages_per_second: int) -> RateLimits:
    """Return the limits of a bot that may send this many messages a second over all chats."""
    ((messages, seconds),) = TELEGRAM_LIMITS.over_all_chats
    share = FREE_MESSAGES_PER_SECOND / messages_per_second
    in_flight = max(1, round((TELEGRAM_LIMITS.in_flight or 1) / share))
    return replace(TELEGRAM_LIMITS, over_all_chats=((messages, seconds * share),), in_flight=in_flight)
