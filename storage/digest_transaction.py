"""An open transaction in which digests were stored, and to which their answers are added."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.deliveries import add_parts
from storage.followed import ItemReason, WaitingItem
from storage.inbox import TakenOverError
from storage.items import complete_copy
from storage.placing import Placing
from storage.processes.ownership import Ownership
from storage.records import Delivery, EncodedMessage, StoredDigest
from storage.watches import count_told


class DigestTransaction:
    """Digests stored in a transaction that is still open: add their answers, then everything is committed at once.

    `stored` holds the digests in the order of the entries, `deliveries` the message parts added so far. `stories`
    places them.
    """

    def __init__(
        self,
        connection: AsyncConnection,
        ownership: Ownership,
        chat_id: int,
        now: datetime,
        stored: tuple[StoredDigest, ...],
    ) -> None:
        self.stored = stored
        self.deliveries: tuple[Delivery, ...] = ()
        self.stories = Placing(connection, chat_id)
        self._connection = connection
        self._ownership = ownership
        self._chat_id = chat_id
        self._now = now

    async def answer(self, parts: Sequence[EncodedMessage], digest_id: int | None = None) -> None:
        """Add one answer of one or more parts; it may show one of the digests."""
        self.deliveries += await add_parts(
            self._connection, self._chat_id, parts, self._now, self._ownership, digest_id=digest_id
        )

    async def complete_copy(
        self, item: WaitingItem, subscription_id: int, digest_id: int, reason: ItemReason | None
    ) -> None:
        """Record that the chat has an item of a source; raise `TakenOverError` if it got it from another process."""
        if not await complete_copy(self._connection, item, subscription_id, digest_id, reason):
            raise TakenOverError(f"item {item.id} was kept for subscription {subscription_id} before")

    async def count_told(self, watch_id: int, today: date) -> bool:
        """Count an alert of a watch; `False` if the chat has had its alerts for this local date."""
        return await count_told(self._connection, watch_id, today)
