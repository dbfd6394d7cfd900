"""The roles of a process: which part of the bot's work it does."""

from enum import StrEnum


class ProcessRole(StrEnum):
    """What `precis run` does. A worker needs a bot beside it, on the same PostgreSQL database."""

    BOT = "bot"
    """It receives updates from Telegram, and answers them."""

    WORKER = "worker"
    """It receives nothing, and answers updates that others received."""
