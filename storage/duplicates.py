"""Recognising duplicates: the same news in a chat, and the same lines around the articles of a source."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import func, or_, select

from storage.database import Database
from storage.digests import read_kept
from storage.duplicate_keys import place_key
from storage.records import StoredDigest
from storage.schema import band, digest, familiar
from summarizer.model import DuplicateKeys

MIN_ARTICLES_WITH_LINE: Final = 2
"""Articles of a source in a chat that contain a line before it counts as boilerplate of the source.

So it is recognised from the third article on: two may tell the same story, three show a habit.
"""

_MAX_CANDIDATES: Final = 5
_MAX_FAMILIAR_LINES: Final = 500


class Duplicates:
    """The digests and the boilerplate lines that were stored before."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def candidates(self, chat_id: int, keys: DuplicateKeys, *fingerprints: str) -> tuple[StoredDigest, ...]:
        """Return the digests of a chat that may report the same news, by similar words, address or fingerprint."""
        similar = _most_similar(chat_id, keys.bands)
        is_known = digest.c.fingerprint.in_((keys.fingerprint, *fingerprints))
        same = or_(is_known, digest.c.address == (keys.address or ""))
        async with self._database.reading() as connection:
            ids = (await connection.execute(similar)).scalars().all() if keys.bands else []
            candidates = select(digest).where(digest.c.chat_id == chat_id, or_(same, digest.c.id.in_(ids)))
            return await read_kept(connection, candidates)

    async def familiar_lines(self, chat_id: int, place: str | None) -> frozenset[str]:
        """Return the keys of the lines that a site or channel repeats around its articles, as seen in one chat.

        Only the chat's own articles count: what others send must not make a line of an article disappear.
        """
        if not place:
            return frozenset()
        known = select(familiar.c.key).where(
            familiar.c.chat_id == chat_id,
            familiar.c.place == place_key(chat_id, place),
            familiar.c.articles >= MIN_ARTICLES_WITH_LINE,
        )
        async with self._database.reading() as connection:
            rows = await connection.execute(known.order_by(familiar.c.articles.desc()).limit(_MAX_FAMILIAR_LINES))
            return frozenset(rows.scalars())


def _most_similar(chat_id: int, bands: Sequence[str]) -> Any:
    """Select the digests that share the most bands."""
    shared = select(band.c.digest_id).where(band.c.chat_id == chat_id, band.c.key.in_(bands))
    return shared.group_by(band.c.digest_id).order_by(func.count().desc(), band.c.digest_id).limit(_MAX_CANDIDATES)
