"""What the queue and the processor of updates tell the rest of the bot."""

from typing import Protocol

from telegram import CallbackQuery, Update


class UpdateListener(Protocol):
    """Hears of updates outside their handlers."""

    def button_pressed(self, query: CallbackQuery) -> None:
        """Acknowledge a button at once, without waiting: its chat may have an article in work."""

    def inline_query(self, update: Update) -> None:
        """Answer an inline query at once, without waiting: after seconds nobody wants the answer."""

    async def queued_behind(self, update: Update, ahead: int) -> None:
        """Tell a reader how many updates are before theirs."""

    async def keeps_crashing(self, update: Update) -> None:
        """Dead-letter an update that crashed the process every time."""
