"""What the queue and the processor of updates tell the rest of the bot."""

from typing import Protocol

from telegram import CallbackQuery, Update


class UpdateListener(Protocol):
    """Gets the events of updates that no handler deals with."""

    def button_pressed(self, query: CallbackQuery) -> None:
        """Acknowledge a button at once, without waiting: its chat may be busy with an article."""

    def inline_query(self, update: Update) -> None:
        """Answer an inline query at once, without waiting: after a few seconds the answer is useless."""

    def guest_asked(self, update: Update) -> None:
        """Answer a guest query with a placeholder at once, without waiting: after a few seconds it is too old."""

    async def is_stranger(self, update: Update) -> bool:
        """Tell whether the bot is not for the chat of an update: nothing of it may be stored."""

    def is_strange_chat(self, telegram_id: int | None) -> bool:
        """Tell whether a chat is not one that the operator has listed, if the rest of the update was not parsed."""

    def refuse(self, update: Update) -> None:
        """Tell a stranger that the bot is private, and ask its admins, without waiting; most often, do nothing."""

    async def queued_behind(self, update: Update, ahead: int) -> None:
        """Tell a reader how many updates are ahead of theirs."""

    async def keeps_crashing(self, update: Update) -> None:
        """Dead-letter an update that crashed the process every time."""
