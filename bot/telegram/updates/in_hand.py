"""Which updates of each chat are in memory: at most a hundred. The others wait in the database until there is room."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, TypeAlias

MAX_IN_HAND: Final = 100
"""Updates of one chat that are in memory: each takes some 12 kB, and somebody may send thousands."""

REFILL_AT: Final = MAX_IN_HAND // 2
"""Updates in hand at which more are read from the database."""

ChatId: TypeAlias = int | None


@dataclass(slots=True)
class _Hand:
    """The updates of one chat that are in memory, and whether there are others in the database only."""

    ids: set[int] = field(default_factory=set)
    has_more: bool = False
    is_reading: bool = False
    leaving: int = 0
    """Updates that are being committed, to be in the database only."""

    @property
    def is_idle(self) -> bool:
        return not (self.ids or self.has_more or self.is_reading or self.leaving)


class InHand:
    """Keeps count of the updates in memory, chat by chat, and says when to read a chat's next ones."""

    def __init__(self) -> None:
        self._hands: dict[ChatId, _Hand] = {}
        self._chats: dict[int, ChatId] = {}

    @property
    def ids(self) -> Collection[int]:
        """The updates in memory, of all chats."""
        return self._chats.keys()

    def is_full(self, chat: ChatId, update_id: int) -> bool:
        """Return whether an update has to wait in the database, because many are in memory or earlier ones wait there.

        An update that arrived late does not have to wait: others that come after it are in memory.
        """
        hand = self._hands.get(chat)
        if hand is None or (hand.ids and update_id < max(hand.ids)):
            return False
        return hand.has_more or hand.is_reading or len(hand.ids) >= MAX_IN_HAND

    def add(self, chat: ChatId, update_id: int) -> bool:
        """Count an update as in memory; return `False` if it already was."""
        if update_id in self._chats:
            return False
        self._chats[update_id] = chat
        self._hands.setdefault(chat, _Hand()).ids.add(update_id)
        return True

    def remove(self, update_id: int) -> ChatId:
        """Forget an update, and return its chat."""
        chat = self._chats.pop(update_id, None)
        if hand := self._hands.get(chat):
            hand.ids.discard(update_id)
            self._forget_if_idle(chat)
        return chat

    @contextmanager
    def leaving(self, chat: ChatId) -> Iterator[None]:
        """Count one more update that is only in the database; the body commits it there."""
        self.expect_more(chat)
        hand = self._hands[chat]
        hand.leaving += 1
        try:
            yield
        finally:
            hand.leaving -= 1

    def expect_more(self, chat: ChatId) -> None:
        """Record that there may be updates of a chat that are only in the database."""
        self._hands.setdefault(chat, _Hand()).has_more = True

    def begin_reading(self, chat: ChatId) -> bool:
        """Return whether updates of a chat are to be read from the database now; `was_read` must follow."""
        hand = self._hands.get(chat)
        if hand is None or hand.is_reading or not hand.has_more or len(hand.ids) > REFILL_AT:
            return False
        hand.is_reading = True
        # Updates that are committed from now on may be missed by this read, and set this again.
        hand.has_more = hand.leaving > 0
        return True

    def was_read(self, chat: ChatId, *, has_more: bool) -> None:
        """Record that updates of a chat were read, and whether there may be others."""
        hand = self._hands[chat]
        hand.has_more = hand.has_more or has_more
        hand.is_reading = False
        self._forget_if_idle(chat)

    def count(self, chat: ChatId) -> int:
        """Return how many updates of a chat are in memory."""
        hand = self._hands.get(chat)
        return len(hand.ids) if hand else 0

    def _forget_if_idle(self, chat: ChatId) -> None:
        if self._hands[chat].is_idle:
            del self._hands[chat]
