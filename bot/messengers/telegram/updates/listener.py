"""The events that the queue and the processor of updates report to the rest of the bot."""

from typing import Protocol

from telegram import CallbackQuery, Update


class UpdateListener(Protocol):
    """Receives the events about updates that no handler deals with."""

    def button_pressed(self, query: CallbackQuery) -> None:
        """Acknowledge a button at once, without waiting: its chat may be busy with an article."""

    def inline_query(self, update: Update) -> None:
        """Answer an inline query at once, without waiting: after a few seconds the answer is useless."""

    def guest_asked(self, update: Update) -> None:
        """Answer a guest query with a placeholder at once, without waiting: after a few seconds it is too old."""

    async def is_stranger(self, update: Update) -> bool:
        """Return whether the chat of an update may not use the bot: nothing of the update may be stored then."""

    def is_strange_chat(self, telegram_id: int | None) -> bool:
        """Return whether a chat is missing from the operator's list; for updates that were not parsed."""

    def refuse(self, update: Update) -> None:
        """Tell a stranger that the bot is private, and ask its admins, without waiting; usually, do nothing."""

    async def queued_behind(self, update: Update, ahead: int) -> None:
        """Tell a reader how many updates are ahead of theirs."""

    async def keeps_crashing(self, update: Update) -> None:
        """Dead-letter an update that crashed the process every time."""
