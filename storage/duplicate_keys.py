"""Store the keys by which duplicates are recognised, in the transaction that stores the digest."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialect import upsert
from storage.schema import band, familiar
from summarizer.model import DuplicateKeys


async def remember_keys(connection: AsyncConnection, chat_id: int, digest_id: int, keys: DuplicateKeys) -> None:
    """Store the similarity bands of a digest in place of its previous ones."""
    await connection.execute(delete(band).where(band.c.digest_id == digest_id))
    rows = [{"chat_id": chat_id, "digest_id": digest_id, "key": key} for key in keys.bands]
    if rows:
        await connection.execute(insert(band), rows)


async def remember_lines(
    connection: AsyncConnection, dialect: str, chat_id: int, seen: Sequence[DuplicateKeys], now: datetime
) -> None:
    """Count the lines at the edges of a chat's articles of each site or channel; a rewritten article counts only once.

    Every writer locks the rows in the same order: otherwise two that store articles of one chat could deadlock.
    """
    rows = {
        (keys.place, key): {
            "chat_id": chat_id,
            "place": place_key(chat_id, keys.place),
            "key": key,
            "articles": 1,
            "last_article": sha256((keys.address or keys.fingerprint).encode()).hexdigest(),
            "seen_at": now,
        }
        for keys in seen
        if keys.place
        for key in keys.lines
    }
    if not rows:
        return
    new = upsert(dialect, familiar)
    counted = new.on_conflict_do_update(
        index_elements=[familiar.c.chat_id, familiar.c.place, familiar.c.key],
        set_={
            "articles": familiar.c.articles + 1,
            "last_article": new.excluded.last_article,
            "seen_at": new.excluded.seen_at,
        },
        where=familiar.c.last_article != new.excluded.last_article,
    )
    await connection.execute(counted, [rows[each] for each in sorted(rows)])


def place_key(chat_id: int, place: str) -> str:
    """Return the hash by which a chat remembers a site or channel; it outlives the articles, so it names nothing."""
    return sha256(f"{chat_id} {place}".encode()).hexdigest()
