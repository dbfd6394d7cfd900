"""The full-text index: the words of each digest and, as fields of their own, the names of its actors and sources."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import BindParameter, TextualSelect, bindparam, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import Key, source
from storage.search.normalize import words
from storage.search.query import Query, Term
from storage.search.transliteration import marked_name, other_spellings
from summarizer.model import Digest

MAX_INDEXED_WORDS: Final = 14_000
MAX_INDEXED_NAMES: Final = 2_000
"""Words of a digest, and of its names, that are indexed. Phrase search needs positions, and PostgreSQL has 16,383."""

MAX_INDEXED_CHARACTERS: Final = 180_000
MAX_NAME_CHARACTERS: Final = 20_000
"""PostgreSQL rejects a tsvector of more than a megabyte, and a character takes up to four bytes."""

FIELD_SEPARATOR: Final = " nextname0 "
"""Separates names, so that no phrase matches across two of them; the word occurs in no text."""


def body_of(digest: Digest) -> str:
    """Return the folded words of a digest: those of its title, its speakers and its text."""
    article = digest.article
    speakers = dict.fromkeys(claim.speaker for claim in digest.claims if claim.speaker)
    found = words(" ".join([article.title or "", *speakers, article.text]))
    return " ".join(found[:MAX_INDEXED_WORDS])[:MAX_INDEXED_CHARACTERS]


def actors_line(digest: Digest) -> str:
    """Return the folded names of a digest's actors, and behind them their skeletons, for other scripts."""
    names = [name for actor in digest.actors for name in (actor.name, *actor.aliases)]
    return names_line([*names, *map(marked_name, names)])


def names_line(names: Iterable[str | None]) -> str:
    """Return the folded names as one line, separated so that a phrase matches within a single name only."""
    lines = [" ".join(words(name)[:MAX_INDEXED_NAMES]) for name in dict.fromkeys(names) if name]
    joined = FIELD_SEPARATOR.join(filter(None, lines))[:MAX_NAME_CHARACTERS]
    return " ".join(joined.split()[:MAX_INDEXED_NAMES])


async def index(connection: AsyncConnection, dialect: str, chat_id: int, digest_id: int, digest: Digest) -> None:
    """Index a digest, replacing its previous entry."""
    await unindex(connection, dialect, digest_id)
    further = select(source.c.name).where(source.c.digest_id == digest_id).order_by(source.c.id)
    sources = [digest.article.source, *(await connection.execute(further)).scalars()]
    row = {
        "digest_id": digest_id,
        "chat_id": chat_id,
        "token": _token(chat_id),
        "body": body_of(digest),
        "actors": actors_line(digest),
        "sources": names_line(sources),
    }
    if dialect == "sqlite":
        insert = (
            "INSERT INTO search (rowid, token, body, actors, sources)"
            " VALUES (:digest_id, :token, :body, :actors, :sources)"
        )
    else:
        insert = f"INSERT INTO search VALUES (:digest_id, :chat_id, {_VECTOR})"  # noqa: S608 - a constant
    await connection.execute(text(insert), {name: row[name] for name in row if f":{name}" in insert})


async def name_source(connection: AsyncConnection, digest_id: int, name: str | None) -> None:
    """Add the name of a further source to the entry of a digest."""
    added = {"digest_id": digest_id, "name": FIELD_SEPARATOR + names_line([name])}
    if connection.dialect.name == "sqlite":
        more = "UPDATE search SET sources = sources || :name WHERE rowid = :digest_id"
    else:
        more = (
            "UPDATE search SET body = body || setweight(to_tsvector('simple', :name), 'B') WHERE digest_id = :digest_id"
        )
    if name:
        await connection.execute(text(more), added)


async def unindex(connection: AsyncConnection, dialect: str, digest_id: int) -> None:
    """Remove a digest from the index."""
    key = "rowid" if dialect == "sqlite" else "digest_id"
    await connection.execute(text(f"DELETE FROM search WHERE {key} = :digest_id"), {"digest_id": digest_id})  # noqa: S608 - one of two constants


async def reindex(connection: AsyncConnection, chat_id: int, digest_ids: Sequence[int]) -> None:
    """Reassign the entries of digests that moved to another chat."""
    if connection.dialect.name == "sqlite":
        moved = "UPDATE search SET token = :token WHERE rowid = :digest_id"
    else:
        moved = "UPDATE search SET chat_id = :chat_id WHERE digest_id = :digest_id"
    for digest_id in digest_ids:
        row = {"token": _token(chat_id), "chat_id": chat_id, "digest_id": digest_id}
        await connection.execute(text(moved), {name: row[name] for name in row if f":{name}" in moved})


async def unindex_chat(connection: AsyncConnection, chat_id: int) -> None:
    """Remove all digests of a chat from the index."""
    key = "rowid" if connection.dialect.name == "sqlite" else "digest_id"
    ids = "SELECT id FROM digest WHERE chat_id = :chat_id"
    await connection.execute(text(f"DELETE FROM search WHERE {key} IN ({ids})"), {"chat_id": chat_id})  # noqa: S608 - as above


def found_ids(dialect: str, chat_id: int, query: Query) -> TextualSelect:
    """Return the statement that selects the digests of a chat with every term of a query, which must have some."""
    if dialect == "sqlite":
        match = " AND ".join([f'token : "{_token(chat_id)}"', *_fts5(query)])
        statement = "SELECT rowid FROM search WHERE search MATCH :match"
        return text(statement).bindparams(_unique("match", match)).columns(id=Key)
    statement = "SELECT digest_id FROM search WHERE chat_id = :chat_id AND body @@ to_tsquery('simple', :match)"
    parameters = _unique("chat_id", chat_id), _unique("match", _tsquery(query))
    return text(statement).bindparams(*parameters).columns(id=Key)


# Names first: words beyond the last position are not found as part of a phrase.
_VECTOR: Final = (
    "setweight(to_tsvector('simple', :actors), 'A') || setweight(to_tsvector('simple', :sources), 'B')"
    " || to_tsvector('simple', :body)"
)


def _unique(name: str, value: int | str) -> BindParameter[int | str]:
    """Return a parameter that may stand several times in one statement with other values."""
    return bindparam(name, value, unique=True)


def _token(chat_id: int) -> str:
    return f"chat{chat_id}"


def _fts5(query: Query) -> Sequence[str]:
    everywhere = [_or_in_names(f"{{body actors sources}} : ({_phrase(each)})", each) for each in query.words]
    actors = [_or_in_names(f"actors : ({_phrase(each)})", each) for each in query.actors]
    return [*everywhere, *actors, *(f"sources : ({_phrase(each)})" for each in query.sources)]


def _or_in_names(found: str, term: Term) -> str:
    others = (f"actors : ({_phrase(Term(each, term.is_prefix))})" for each in other_spellings(term.words))
    return f"({' OR '.join([found, *others])})"


def _phrase(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + (" *" if term.is_prefix else "")


def _tsquery(query: Query) -> str:
    # The weight distinguishes names from other words.
    everywhere = [[_lexemes(each, ""), *_lexemes_of_names(each)] for each in query.words]
    actors = [[_lexemes(each, "A"), *_lexemes_of_names(each)] for each in query.actors]
    sources = [[_lexemes(each, "B")] for each in query.sources]
    return " & ".join(f"({' | '.join(f'({each})' for each in found)})" for found in (*everywhere, *actors, *sources))


def _lexemes_of_names(term: Term) -> Sequence[str]:
    return [_lexemes(Term(each, term.is_prefix), "A") for each in other_spellings(term.words)]


def _lexemes(term: Term, weight: str) -> str:
    labels = [weight] * len(term.words)
    if term.is_prefix:
        labels[-1] = f"*{weight}"
    return " <-> ".join(
        f"'{word}'" + (f":{label}" if label else "") for word, label in zip(term.words, labels, strict=True)
    )
