"""Who is in the news of a chat, and where."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, func, select

from storage.database import Database
from storage.lookup import newest_first
from storage.mapping import actor_of
from storage.records import ActorTally, Appearance
from storage.schema import actor, digest
from storage.search import index as search_index
from storage.search.normalize import name_line
from storage.search.query import Query, term
from summarizer.model import ActorKind

MAX_APPEARANCES: Final = 2_000
"""Appearances of one name that are looked at, the newest: reading fifty thousand took a second."""


class Actors:
    """The actors of all of a chat's digests. Names match whatever their case and accents."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def tallies(self, chat_id: int, since: datetime) -> tuple[ActorTally, ...]:
        """Return who matters in the digests kept since then, by name, those in most of them first."""
        digests = func.count(actor.c.digest_id.distinct())
        counted = (
            _mattering(select(actor.c.name, func.min(actor.c.kind), digests), chat_id, since)
            .group_by(actor.c.name)
            .order_by(digests.desc(), func.sum(actor.c.salience).desc(), actor.c.name)
        )
        async with self._database.reading() as connection:
            rows = await connection.execute(counted)
            return tuple(ActorTally(name, ActorKind(kind), int(number)) for name, kind, number in rows)

    async def roles(self, chat_id: int, names: Sequence[str], since: datetime) -> Mapping[str, str]:
        """Return the newest known role of each name: a digest that names none takes none away."""
        named = _mattering(select(actor.c.name, actor.c.role), chat_id, since).where(
            actor.c.name.in_(names), actor.c.role.is_not(None)
        )
        found: dict[str, str] = {}
        async with self._database.reading() as connection:
            for name, role in await connection.execute(newest_first(named)):
                found.setdefault(name, role)
        return found

    async def named(self, chat_id: int, name: str) -> tuple[Appearance, ...]:
        """Return every actor of this name, or of one that has it where a word begins, the newest digest's first."""
        there = self._with_name(chat_id, name)
        if there is None:
            return ()
        rows = select(actor, digest.c.kept_at).join(digest, digest.c.id == actor.c.digest_id)
        mine = rows.where(digest.c.chat_id == chat_id, actor.c.folded.contains(name_line(name)), there)
        newest = newest_first(mine).order_by(actor.c.rank).limit(MAX_APPEARANCES)
        async with self._database.reading() as connection:
            found = (await connection.execute(newest)).mappings()
            return tuple(Appearance(row["digest_id"], row["kept_at"], actor_of(row)) for row in found)

    def _with_name(self, chat_id: int, name: str) -> ColumnElement[bool] | None:
        """Look into the digests that the index has for a name: there may be thousands of others."""
        wanted = term(name, is_open=True)
        if wanted is None:
            return None
        return digest.c.id.in_(search_index.found_ids(self._database.dialect, chat_id, Query(actors=(wanted,))))


def _mattering(rows: Select[Any], chat_id: int, since: datetime) -> Select[Any]:
    told = rows.join(digest, digest.c.id == actor.c.digest_id)
    return told.where(digest.c.chat_id == chat_id, digest.c.kept_at >= since, actor.c.key)
