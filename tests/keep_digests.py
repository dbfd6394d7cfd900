"""Storing digests with their answers in one call, as most tests want it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from storage.records import Delivery, EncodedMessage, Entry, StoredDigest
from storage.store import Store

Answers = Callable[[Entry, StoredDigest], Sequence[Sequence[EncodedMessage]]]


async def keep_digests(
    store: Store,
    chat_id: int,
    entries: Sequence[Entry],
    now: datetime,
    *,
    answers: Answers = lambda _entry, _stored: (),
    closing: Sequence[EncodedMessage] = (),
    **origin: Any,
) -> tuple[tuple[StoredDigest, ...], tuple[Delivery, ...]]:
    """Store digests, the answers to each, and the closing parts; return the digests and the deliveries."""
    async with store.digests.storing(chat_id, entries, now, **origin) as transaction:
        for entry, stored in zip(entries, transaction.stored, strict=True):
            for parts in answers(entry, stored):
                await transaction.answer(parts, stored.id)
        await transaction.answer(closing)
    return transaction.stored, transaction.deliveries
