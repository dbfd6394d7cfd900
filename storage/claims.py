"""The claims in a chat's digests."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from storage.database import Database
from storage.dialect import is_any_of
from storage.lookup import newest_first
from storage.mapping import claim_hit_of
from storage.records import ClaimHit
from storage.schema import claim, digest
from storage.search.matching import found_ids
from storage.search.normalize import name_line
from storage.search.query import Query, term


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """One page of claims, and their total number; newest digest first, and in reading order within a digest."""

    shown: tuple[ClaimHit, ...]
    count: int


class Claims:
    """Queries for claims. The paged ones skip claims without a speaker, such as "it was said that"."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def in_digests(self, chat_id: int, digest_ids: Sequence[int], limit: int, offset: int = 0) -> ClaimPage:
        """Return the claims of these digests."""
        return await self._page(chat_id, (is_any_of(digest.c.id, digest_ids),), limit, offset)

    async def between(self, chat_id: int, after: datetime, before: datetime, limit: int, offset: int = 0) -> ClaimPage:
        """Return the claims of the digests stored from `after` on, but before `before`."""
        kept = (digest.c.kept_at >= after, digest.c.kept_at < before)
        return await self._page(chat_id, kept, limit, offset)

    async def by(self, chat_id: int, speaker: str, limit: int, offset: int = 0) -> ClaimPage:
        """Return the claims of a speaker, given by name or by another mention such as "analysts"."""
        wanted = term(speaker, is_prefix=True)
        if wanted is None:
            return ClaimPage((), 0)
        # The mention occurs in the article, so the index narrows down the claims to compare.
        mentioning = found_ids(self._database.dialect, chat_id, Query((wanted,)))
        is_speaker = claim.c.folded.contains(name_line(speaker))
        return await self._page(chat_id, (digest.c.id.in_(mentioning), is_speaker), limit, offset)

    async def at(self, chat_id: int, places: Sequence[tuple[int, int]]) -> tuple[ClaimHit, ...]:
        """Return the claims at these places, each given as the id of a digest and the rank of a claim within it."""
        wanted = set(places)
        in_digests = _selected(chat_id, is_any_of(digest.c.id, {digest_id for digest_id, _ in wanted}))
        async with self._database.reading() as connection:
            rows = (await connection.execute(in_digests)).mappings()
            return tuple(claim_hit_of(row) for row in rows if (row["digest_id"], row["rank"]) in wanted)

    async def _page(self, chat_id: int, which: Sequence[ColumnElement[bool]], limit: int, offset: int) -> ClaimPage:
        attributed = _selected(chat_id, claim.c.speaker_mention.is_not(None), *which)
        counted = select(func.count()).select_from(attributed.with_only_columns(claim.c.id).order_by(None).subquery())
        async with self._database.reading() as connection:
            rows = (await connection.execute(attributed.limit(limit).offset(offset))).mappings()
            shown = tuple(map(claim_hit_of, rows))
            return ClaimPage(shown, int((await connection.execute(counted)).scalar_one()))


def _selected(chat_id: int, *conditions: ColumnElement[bool]) -> Select[Any]:
    """Select claims with the title, the date and the language of their digests, newest digest first."""
    claims = select(claim, digest.c.number, digest.c.title, digest.c.kept_at, digest.c.language).join(
        digest, digest.c.id == claim.c.digest_id
    )
    return newest_first(claims.where(digest.c.chat_id == chat_id, *conditions)).order_by(claim.c.rank)
