"""The actors in a chat's digests."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, or_, select

from storage.database import Database
from storage.lookup import newest_first
from storage.mapping import actor_of
from storage.records import ActorTally, Appearance
from storage.schema import actor, digest
from storage.search.matching import found_ids
from storage.search.normalize import name_line, words
from storage.search.query import Query, term
from storage.search.transliteration import other_spellings
from summarizer.model import ActorKind

MAX_APPEARANCES: Final = 2_000
"""Newest appearances of a name that are read: reading fifty thousand took a second."""


class Actors:
    """Queries about the actors in all digests of a chat. Names match regardless of case, accents and script."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tallies(self, chat_id: int, since: datetime) -> tuple[ActorTally, ...]:
        """Return the key actors of the digests since a moment, without samples; those in the most digests first."""
        digests = func.count(actor.c.digest_id.distinct())
        counted = (
            _of_key_actors(select(actor.c.name, func.min(actor.c.kind), digests), chat_id, since)
            .group_by(actor.c.name)
            .order_by(digests.desc(), func.sum(actor.c.salience).desc(), actor.c.name)
        )
        async with self._database.reading() as connection:
            rows = await connection.execute(counted)
            return tuple(ActorTally(name, ActorKind(kind), int(number)) for name, kind, number in rows)

    async def roles(self, chat_id: int, names: Sequence[str], since: datetime) -> Mapping[str, str]:
        """Return the newest known role of each name; a newer digest without a role does not erase it."""
        with_role = _of_key_actors(select(actor.c.name, actor.c.role), chat_id, since).where(
            actor.c.name.in_(names), actor.c.role.is_not(None)
        )
        found: dict[str, str] = {}
        async with self._database.reading() as connection:
            for name, role in await connection.execute(newest_first(with_role)):
                found.setdefault(name, role)
        return found

    async def named(self, chat_id: int, name: str) -> tuple[Appearance, ...]:
        """Return the actors whose name contains this text at the start of a word, newest digest first."""
        is_indexed = self._is_indexed_with(chat_id, name)
        if is_indexed is None:
            return ()
        rows = select(actor, digest.c.kept_at).join(digest, digest.c.id == actor.c.digest_id)
        spellings = (name_line(name), *(name_line(" ".join(each)) for each in other_spellings(words(name))))
        is_named = or_(*(actor.c.folded.contains(each) for each in spellings))
        matching = rows.where(digest.c.chat_id == chat_id, is_named, is_indexed)
        newest = newest_first(matching).order_by(actor.c.rank).limit(MAX_APPEARANCES)
        async with self._database.reading() as connection:
            found = (await connection.execute(newest)).mappings()
            return tuple(Appearance(row["digest_id"], row["kept_at"], actor_of(row)) for row in found)

    def _is_indexed_with(self, chat_id: int, name: str) -> ColumnElement[bool] | None:
        """Return the condition that the index finds a digest by the name, which saves comparing thousands of others."""
        wanted = term(name, is_prefix=True)
        if wanted is None:
            return None
        return digest.c.id.in_(found_ids(self._database.dialect, chat_id, Query(actors=(wanted,))))


def _of_key_actors(rows: Select[Any], chat_id: int, since: datetime) -> Select[Any]:
    joined = rows.join(digest, digest.c.id == actor.c.digest_id)
    news = joined.where(digest.c.chat_id == chat_id, digest.c.kept_at >= since, ~digest.c.is_sample)
    return news.where(actor.c.key)
