"""The rows of a digest: its own, those of its actors and claims, and those of its sources."""

from collections.abc import Mapping
from dataclasses import astuple, fields, replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.mapping import distinct_sources
from storage.records import NewDigest, Source, StoredDigest
from storage.sanitize import storable
from storage.schema import actor, chat, claim, digest, source
from storage.search import index as search_index
from storage.search.normalize import name_line
from storage.search.transliteration import marked_name
from summarizer.model import Actor, Claim, Digest

MAX_SOURCES: Final = 20
"""Sources listed with a digest; a message from yet another one is recorded without its name."""

MAX_MESSAGES_OF_DIGEST: Final = 100
"""Recorded messages that brought the article of one digest; a reply to any of them means the digest."""


async def row_for(
    connection: AsyncConnection, chat_id: int, entry: NewDigest, first: Mapping[str, Any], message_id: int | None
) -> tuple[tuple[int, int, datetime], bool]:
    """Insert or update the row of a digest; return its id, its number, when it was first stored, and if it is new.

    `first` holds the values that are set on insert only: an existing row keeps its own, and its number.
    """
    values = _values_of(entry, message_id)
    meant = digest.c.id == entry.replacing if entry.replacing else digest.c.fingerprint == values["fingerprint"]
    known = update(digest).where(digest.c.chat_id == chat_id, meant).values(**values)
    returned = (digest.c.id, digest.c.number, digest.c.kept_at)
    row = (await connection.execute(known.returning(*returned))).first()
    is_new = row is None
    if row is None:
        new = insert(digest).values(chat_id=chat_id, number=await _next_number(connection, chat_id), **first, **values)
        row = (await connection.execute(new.returning(*returned))).one()
    return (row.id, row.number, row.kept_at), is_new


def _values_of(entry: NewDigest, message_id: int | None) -> dict[str, Any]:
    """The values of a digest that a new version replaces; what recognises its article only if there are keys."""
    article, keys = entry.made.article, entry.keys
    recognised = (
        {"fingerprint": keys.fingerprint, "address": keys.address, "source_message_id": message_id} if keys else {}
    )
    names = ("text", "title", "url", "source", "author", "published", "language")
    return storable(  # type: ignore[no-any-return]
        {
            **recognised,
            **{name: getattr(article, name) for name in names},
            "dropped": [astuple(each) for each in article.dropped],
            "repaired": [astuple(each) for each in article.repaired],
            "points": [astuple(each) for each in entry.made.points],
            "read_to": entry.made.read_to,
            "unread": list(entry.made.unread),
        }
    )


async def _next_number(connection: AsyncConnection, chat_id: int) -> int:
    """Return a number that no digest of the chat has ever had."""
    counted = update(chat).where(chat.c.id == chat_id).values(last_number=chat.c.last_number + 1)
    return int((await connection.execute(counted.returning(chat.c.last_number))).scalar_one())


async def with_source(connection: AsyncConnection, kept: StoredDigest, further: Source, now: datetime) -> StoredDigest:
    """Add a source to a digest unless it has it already; the message is recorded even if it brought nothing new."""
    known = replace(kept, sources=distinct_sources(kept, further))
    if len(known.sources) > MAX_SOURCES:
        known, further = kept, Source(None, None, further.message_id, further.piece)
    await connection.execute(insert(source).values(**storable({**_fields(further), "digest_id": kept.id}), seen_at=now))
    await _drop_oldest_messages(connection, kept.id)
    if len(known.sources) > len(kept.sources):
        await search_index.name_source(connection, kept.chat_id, kept.id, further.name)
    return known


async def _drop_oldest_messages(connection: AsyncConnection, digest_id: int) -> None:
    """Forget the oldest messages that repeated a digest's article, if there are too many; its sources stay."""
    wanted = select(source.c.id, source.c.name, source.c.url, source.c.piece).where(source.c.digest_id == digest_id)
    rows = (await connection.execute(wanted.order_by(source.c.id))).all()
    first = {(row.name, row.url): row.id for row in reversed(rows)}
    repeated = [row.id for row in rows if not row.piece and row.id != first[row.name, row.url]]
    for source_id in repeated[: max(0, len(rows) - MAX_MESSAGES_OF_DIGEST)]:
        await connection.execute(delete(source).where(source.c.id == source_id))


async def delete_parts_of(connection: AsyncConnection, digest_id: int) -> None:
    """Delete the actors and claims of a digest."""
    for table in (actor, claim):
        await connection.execute(delete(table).where(table.c.digest_id == digest_id))


async def add_parts_of(connection: AsyncConnection, digest_id: int, made: Digest) -> None:
    """Add the actors and claims of a digest that has none."""
    numbered_actors = [{"digest_id": digest_id, "rank": at, **_actor_row(each)} for at, each in enumerate(made.actors)]
    if numbered_actors:
        await connection.execute(insert(actor), numbered_actors)
    numbered_claims = [{"digest_id": digest_id, "rank": at, **_claim_row(each)} for at, each in enumerate(made.claims)]
    if numbered_claims:
        await connection.execute(insert(claim), numbered_claims)


def _actor_row(each: Actor) -> dict[str, Any]:
    names = (each.name, *each.aliases)
    return storable({**_fields(each), "folded": "\n".join(map(name_line, (*names, *map(marked_name, names))))})  # type: ignore[no-any-return]


def _claim_row(each: Claim) -> dict[str, Any]:
    # Not the words at the cue: in "the mayor's deputy said", they would attribute the claim to the mayor as well.
    return storable({**_fields(each), "folded": name_line(each.speaker or each.speaker_mention or "")})  # type: ignore[no-any-return]


def _fields(each: Actor | Claim | Source) -> dict[str, Any]:
    # Not `asdict`: it copies deeply, which blocks the event loop for a long report with a thousand claims.
    return {field.name: getattr(each, field.name) for field in fields(each)}
