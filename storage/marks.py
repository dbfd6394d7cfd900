"""Writing down what a digest is recognised by, in the transaction that keeps it."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import band, familiar
from summarizer.model import Marks


async def remember_marks(connection: AsyncConnection, chat_id: int, digest_id: int, marks: Marks) -> None:
    """Write down the bands of a digest's words, in place of those it had."""
    await connection.execute(delete(band).where(band.c.digest_id == digest_id))
    rows = [{"chat_id": chat_id, "digest_id": digest_id, "key": key} for key in marks.bands]
    if rows:
        await connection.execute(insert(band), rows)


async def remember_lines(connection: AsyncConnection, dialect: str, marks: Marks, now: datetime) -> None:
    """Count the lines at an article's edges for its place; the same article again counts no second time."""
    if not marks.place or not marks.lines:
        return
    rows = [
        {"place": marks.place, "key": key, "articles": 1, "last_fingerprint": marks.fingerprint, "seen_at": now}
        for key in marks.lines
    ]
    new: Any = (sqlite if dialect == "sqlite" else postgresql).insert(familiar)
    counted = new.on_conflict_do_update(
        index_elements=[familiar.c.place, familiar.c.key],
        set_={
            "articles": familiar.c.articles + 1,
            "last_fingerprint": new.excluded.last_fingerprint,
            "seen_at": new.excluded.seen_at,
        },
        where=familiar.c.last_fingerprint != new.excluded.last_fingerprint,
    )
    await connection.execute(counted, rows)
