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
    async with store.digests.keeping(chat_id, entries, now, **origin) as keeping:
        for entry, stored in zip(entries, keeping.stored, strict=True):
            for parts in answers(entry, stored):
                await keeping.answer(parts, stored.id)
        await keeping.answer(closing)
    return keeping.stored, keeping.deliveries
