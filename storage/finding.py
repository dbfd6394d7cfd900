"""Questions over all of a chat's digests: where words stand, who is in the news, who said what."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, false, func, select

from storage import search
from storage.database import Database
from storage.digests import read_kept
from storage.folding import name_line
from storage.records import ActorTally, ClaimHit, Hit, Kept
from storage.rows import claim_hit_of
from storage.schema import actor, claim, digest


class Finding:
    """Finding again what was kept. Names and words match whatever their case and accents."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def search(self, chat_id: int, asked: str, limit: int, offset: int = 0) -> tuple[Hit, ...]:
        """Return the digests that have all the words and "exact phrases", newest first."""
        query = search.query_of(asked)
        if not query.phrases:
            return ()
        # Within the statement, which takes 32,766 values: a common word may stand in more digests.
        matching = search.found_ids(self._database.dialect, chat_id, query)
        newest = select(digest).where(digest.c.id.in_(matching), digest.c.chat_id == chat_id)
        page = newest.order_by(digest.c.kept_at.desc(), digest.c.id.desc()).limit(limit).offset(offset)
        async with self._database.reading() as connection:
            found = await read_kept(connection, page)
        return tuple(Hit(kept, search.matching_line(kept.digest, query)) for kept in found)

    async def actors(self, chat_id: int, limit: int) -> tuple[ActorTally, ...]:
        """Return who matters in most of a chat's digests."""
        count = func.count(actor.c.digest_id.distinct())
        tally = (
            select(actor.c.name, count)
            .join(digest, digest.c.id == actor.c.digest_id)
            .where(digest.c.chat_id == chat_id, actor.c.key)
            .group_by(actor.c.name)
            .order_by(count.desc(), func.sum(actor.c.salience).desc(), actor.c.name)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            counted = [(name, int(digests)) for name, digests in await connection.execute(tally)]
            newest = _newest_first([name for name, _ in counted], chat_id)
            known = [(row.name, row.kind, row.role) for row in await connection.execute(newest)]
        return tuple(
            _tally(name, digests, [(kind, role) for whose, kind, role in known if whose == name])
            for name, digests in counted
        )

    async def claims_by(self, chat_id: int, name: str, limit: int) -> tuple[ClaimHit, ...]:
        """Return what speakers of this name said, the newest digest's first."""
        said = _told(digest.c.chat_id == chat_id, _named(claim, name)).limit(limit)
        async with self._database.reading() as connection:
            return tuple(map(claim_hit_of, (await connection.execute(said)).mappings()))

    async def claims_about(self, chat_id: int, name: str, limit: int) -> tuple[ClaimHit, ...]:
        """Return what others claim about actors of this name, the newest digest's first, each once."""
        named = (
            select(actor.c.digest_id, actor.c.about)
            .join(digest, digest.c.id == actor.c.digest_id)
            .where(digest.c.chat_id == chat_id, _named(actor, name))
            .order_by(digest.c.kept_at.desc(), digest.c.id.desc())
        )
        ranks: dict[int, set[int]] = {}
        async with self._database.reading() as connection:
            for digest_id, about in await connection.execute(named):
                if about and (digest_id in ranks or len(ranks) < limit):
                    ranks.setdefault(digest_id, set()).update(about)
            told = (await connection.execute(_told(claim.c.digest_id.in_(ranks)))).mappings()
            hits = [claim_hit_of(row) for row in told if row["rank"] in ranks[row["digest_id"]]]
        return tuple(hits[:limit])

    async def digests_with(self, chat_id: int, name: str, limit: int) -> tuple[Kept, ...]:
        """Return the digests an actor of this name is in, newest first."""
        there = select(actor.c.digest_id).where(_named(actor, name))
        newest = select(digest).where(digest.c.chat_id == chat_id, digest.c.id.in_(there))
        async with self._database.reading() as connection:
            return await read_kept(
                connection, newest.order_by(digest.c.kept_at.desc(), digest.c.id.desc()).limit(limit)
            )


def _told(*conditions: ColumnElement[Any]) -> Select[Any]:
    """Claims with the title and the date of their digests, the newest digest's first."""
    titled = select(claim, digest.c.title, digest.c.kept_at).join(digest, digest.c.id == claim.c.digest_id)
    return titled.where(*conditions).order_by(digest.c.kept_at.desc(), digest.c.id.desc(), claim.c.rank)


def _named(table: Table, name: str) -> ColumnElement[Any]:
    # From where a word begins: Ana is not in "Joana". Folded words hold nothing that LIKE would read as its own.
    wanted = name_line(name)
    return table.c.folded.contains(wanted) if wanted else false()


def _newest_first(names: Sequence[str], chat_id: int) -> Select[tuple[str, str, str | None]]:
    return (
        select(actor.c.name, actor.c.kind, actor.c.role)
        .join(digest, digest.c.id == actor.c.digest_id)
        .where(digest.c.chat_id == chat_id, actor.c.key, actor.c.name.in_(names))
        .order_by(digest.c.kept_at.desc(), digest.c.id.desc())
    )


def _tally(name: str, digests: int, known: Sequence[tuple[str, str | None]]) -> ActorTally:
    """Somebody's newest kind and role; a digest that names no role takes none away."""
    role = next((role for _, role in known if role), None)
    return ActorTally(name, known[0][0], role, digests)
