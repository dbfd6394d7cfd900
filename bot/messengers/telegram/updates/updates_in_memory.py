"""Which updates of each chat are in memory: at most a hundred. The others wait in the database until there is room."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, TypeAlias

MAX_IN_MEMORY: Final = 100
"""Updates of one chat that are in memory: each takes some 12 kB, and somebody may send thousands."""

REFILL_AT: Final = MAX_IN_MEMORY // 2
"""Updates in memory at which more are read from the database."""

ChatId: TypeAlias = int | None


@dataclass(slots=True)
class _UpdatesOfChat:
    """The updates of one chat that are in memory, and whether there are others in the database only."""

    ids: set[int] = field(default_factory=set)
    has_more: bool = False
    is_reading: bool = False
    leaving: int = 0
    """Updates that are being committed, to be in the database only."""

    @property
    def is_idle(self) -> bool:
        return not (self.ids or self.has_more or self.is_reading or self.leaving)


class UpdatesInMemory:
    """Keeps count of the updates in memory, chat by chat, and says when to read a chat's next ones."""

    def __init__(self) -> None:
        self._by_chat: dict[ChatId, _UpdatesOfChat] = {}
        self._chats: dict[int, ChatId] = {}

    @property
    def ids(self) -> Collection[int]:
        """The updates in memory, of all chats."""
        return self._chats.keys()

    def is_full(self, chat: ChatId, update_id: int) -> bool:
        """Return whether an update has to wait in the database, because many are in memory or earlier ones wait there.

        An update that arrived late does not have to wait: others that come after it are in memory.
        """
        of_chat = self._by_chat.get(chat)
        if of_chat is None or (of_chat.ids and update_id < max(of_chat.ids)):
            return False
        return of_chat.has_more or of_chat.is_reading or len(of_chat.ids) >= MAX_IN_MEMORY

    def add(self, chat: ChatId, update_id: int) -> bool:
        """Count an update as in memory; return `False` if it already was."""
        if update_id in self._chats:
            return False
        self._chats[update_id] = chat
        self._by_chat.setdefault(chat, _UpdatesOfChat()).ids.add(update_id)
        return True

    def remove(self, update_id: int) -> ChatId:
        """Forget an update, and return its chat."""
        chat = self._chats.pop(update_id, None)
        if of_chat := self._by_chat.get(chat):
            of_chat.ids.discard(update_id)
            self._forget_if_idle(chat)
        return chat

    @contextmanager
    def leaving(self, chat: ChatId) -> Iterator[None]:
        """Count one more update that is only in the database; the body commits it there."""
        self.expect_more(chat)
        of_chat = self._by_chat[chat]
        of_chat.leaving += 1
        try:
            yield
        finally:
            of_chat.leaving -= 1

    def expect_more(self, chat: ChatId) -> None:
        """Record that there may be updates of a chat that are only in the database."""
        self._by_chat.setdefault(chat, _UpdatesOfChat()).has_more = True

    def begin_reading(self, chat: ChatId) -> bool:
        """Return whether updates of a chat are to be read from the database now; `was_read` must follow."""
        of_chat = self._by_chat.get(chat)
        if of_chat is None or of_chat.is_reading or not of_chat.has_more or len(of_chat.ids) > REFILL_AT:
            return False
        of_chat.is_reading = True
        # Updates that are committed from now on may be missed by this read, and set this again.
        of_chat.has_more = of_chat.leaving > 0
        return True

    def was_read(self, chat: ChatId, *, has_more: bool) -> None:
        """Record that updates of a chat were read, and whether there may be others."""
        of_chat = self._by_chat[chat]
        of_chat.has_more = of_chat.has_more or has_more
        of_chat.is_reading = False
        self._forget_if_idle(chat)

    def count(self, chat: ChatId) -> int:
        """Return how many updates of a chat are in memory."""
        of_chat = self._by_chat.get(chat)
        return len(of_chat.ids) if of_chat else 0

    def _forget_if_idle(self, chat: ChatId) -> None:
        if self._by_chat[chat].is_idle:
            del self._by_chat[chat]
