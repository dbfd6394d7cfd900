"""The full-text index: the words of each digest and, as fields of their own, the names of its actors and sources.

Every word in it begins with the mark of its chat (`storage.search.marks`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import source
from storage.search.marks import mark_of, marked
from storage.search.normalize import words
from storage.search.transliteration import marked_name
from summarizer.model import Digest

MAX_INDEXED_WORDS: Final = 14_000
MAX_INDEXED_NAMES: Final = 2_000
"""Words of a digest, and of its names, that are indexed. Phrase search needs positions, and PostgreSQL has 16,383."""

MAX_INDEXED_CHARACTERS: Final = 180_000
MAX_NAME_CHARACTERS: Final = 20_000
"""PostgreSQL rejects a tsvector of more than a megabyte, and a character takes up to four bytes."""

FIELD_SEPARATOR: Final = " nextname0 "
"""Separates names, so that no phrase matches across two of them; the word occurs in no text."""

# The view `search_words` has the lines of `search_text` with the marks of their chats; the index stores no text.
_ADD_TEXT: Final = (
    "INSERT INTO search_text (digest_id, chat_id, body, actors, sources)"
    " VALUES (:digest_id, :chat_id, :body, :actors, :sources)"
)
_ADD_WORDS: Final = (
    "INSERT INTO search (rowid, body, actors, sources)"
    " SELECT digest_id, body, actors, sources FROM search_words WHERE digest_id = :digest_id"
)

# Names first: words beyond the last position are not found as part of a phrase.
_ADD_VECTOR: Final = (
    "INSERT INTO search (digest_id, body) VALUES (:digest_id,"
    " setweight(to_tsvector('simple', :actors), 'A') || setweight(to_tsvector('simple', :sources), 'B')"
    " || to_tsvector('simple', :body))"
)
_ADD_SOURCE: Final = (
    "UPDATE search SET body = body || setweight(to_tsvector('simple', :added), 'B') WHERE digest_id = :digest_id"
)
# As text, a tsvector has quotation marks around each lexeme, and none in it.
_CHANGE_MARKS: Final = (
    "UPDATE search SET body = replace(body::text, '''' || :old, '''' || :new)::tsvector WHERE digest_id = :digest_id"
)

# To remove the words of an entry, SQLite's index reads its text, so the words are removed before the text.
_ENTRIES: Final = {
    "sqlite": ("search WHERE rowid", "search_text WHERE digest_id"),
    "postgresql": ("search WHERE digest_id",),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """The indexed text of a digest: lines of folded words."""

    digest_id: int
    chat_id: int
    body: str
    actors: str
    sources: str


def body_of(digest: Digest) -> str:
    """Return the folded words of a digest: those of its title, its speakers and its text."""
    article = digest.article
    speakers = dict.fromkeys(claim.speaker for claim in digest.claims if claim.speaker)
    found = words(" ".join([article.title or "", *speakers, article.text]))
    return " ".join(found[:MAX_INDEXED_WORDS])[:MAX_INDEXED_CHARACTERS]


def actors_line(digest: Digest) -> str:
    """Return the folded names of a digest's actors, followed by their skeletons, which match names in other scripts."""
    names = [name for actor in digest.actors for name in (actor.name, *actor.aliases)]
    return names_line([*names, *map(marked_name, names)])


def names_line(names: Iterable[str | None]) -> str:
    """Return the folded names as one line, separated so that a phrase matches within a single name only."""
    lines = [" ".join(words(name)[:MAX_INDEXED_NAMES]) for name in dict.fromkeys(names) if name]
    joined = FIELD_SEPARATOR.join(filter(None, lines))[:MAX_NAME_CHARACTERS]
    return " ".join(joined.split()[:MAX_INDEXED_NAMES])


def entry_of(chat_id: int, digest_id: int, digest: Digest, further: Iterable[str | None] = ()) -> Entry:
    """Return the entry of a digest, with the names of its further sources."""
    sources = names_line([digest.article.source, *further])
    return Entry(digest_id, chat_id, body_of(digest), actors_line(digest), sources)


async def index(connection: AsyncConnection, chat_id: int, digest_id: int, digest: Digest) -> None:
    """Index a digest, replacing its previous entry."""
    await unindex(connection, digest_id)
    named = select(source.c.name).where(source.c.digest_id == digest_id).order_by(source.c.id)
    further = (await connection.execute(named)).scalars()
    await add_entries(connection, [entry_of(chat_id, digest_id, digest, further)])


async def add_entries(connection: AsyncConnection, entries: Sequence[Entry]) -> None:
    """Add the entries of digests that have none."""
    if connection.dialect.name == "sqlite":
        await connection.execute(text(_ADD_TEXT), [asdict(each) for each in entries])
        await connection.execute(text(_ADD_WORDS), [{"digest_id": each.digest_id} for each in entries])
    else:
        await connection.execute(text(_ADD_VECTOR), [_marked(each) for each in entries])


async def name_source(connection: AsyncConnection, chat_id: int, digest_id: int, name: str | None) -> None:
    """Add the name of a further source to the entry of a digest."""
    added = FIELD_SEPARATOR + names_line([name])
    if not name:
        return
    if connection.dialect.name == "sqlite":
        await _change(connection, digest_id, "sources = trim(sources || :added)", added=added)
    else:
        await connection.execute(text(_ADD_SOURCE), {"digest_id": digest_id, "added": marked(added, chat_id)})


async def unindex(connection: AsyncConnection, digest_id: int) -> None:
    """Remove a digest from the index."""
    await _remove(connection, "= :digest_id", digest_id=digest_id)


async def unindex_chat(connection: AsyncConnection, chat_id: int) -> None:
    """Remove all digests of a chat from the index."""
    await _remove(connection, "IN (SELECT id FROM digest WHERE chat_id = :chat_id)", chat_id=chat_id)


async def reindex(connection: AsyncConnection, old_chat_id: int, chat_id: int, digest_ids: Sequence[int]) -> None:
    """Reassign the entries of digests that moved from one chat to another."""
    for digest_id in digest_ids:
        if connection.dialect.name == "sqlite":
            await _change(connection, digest_id, "chat_id = :chat_id", chat_id=chat_id)
        else:
            marks = {"old": mark_of(old_chat_id), "new": mark_of(chat_id)}
            await connection.execute(text(_CHANGE_MARKS), {"digest_id": digest_id, **marks})


async def _remove(connection: AsyncConnection, which: str, **values: int) -> None:
    for entries in _ENTRIES[connection.dialect.name]:
        await connection.execute(text(f"DELETE FROM {entries} {which}"), values)  # noqa: S608 - constants


async def _change(connection: AsyncConnection, digest_id: int, change: str, **values: int | str) -> None:
    """Change the text of an entry on SQLite, and index its words again."""
    of_digest = {"digest_id": digest_id}
    await connection.execute(text("DELETE FROM search WHERE rowid = :digest_id"), of_digest)
    changed = f"UPDATE search_text SET {change} WHERE digest_id = :digest_id"  # noqa: S608 - a constant
    await connection.execute(text(changed), of_digest | values)
    await connection.execute(text(_ADD_WORDS), of_digest)


def _marked(entry: Entry) -> Mapping[str, Any]:
    lines = {"body": entry.body, "actors": entry.actors, "sources": entry.sources}
    return {"digest_id": entry.digest_id, **{name: marked(line, entry.chat_id) for name, line in lines.items()}}
