"""The full-text index: what a digest is found by, and the line of it that matches."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import TextualSelect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.folding import folded, words
from storage.schema import Key
from summarizer.model import Digest

MOST_WORDS: Final = 16_000
"""Words of a digest that are indexed; PostgreSQL counts positions, which phrases need, up to 16,383."""

MOST_CHARACTERS: Final = 200_000
"""PostgreSQL refuses a vector of more than a megabyte; a character takes up to four bytes."""

_PHRASE: Final = re.compile(r'"([^"]*)"|(\S+)')
_SENTENCE: Final = re.compile(r".+?(?:[.!?…][\"”’»)]*(?=\s|$)|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Query:
    """What to find: phrases of folded words, all of which must be there; the last may be the beginning of a word."""

    phrases: tuple[tuple[str, ...], ...]
    open_end: bool


def query_of(asked: str) -> Query:
    """Read what somebody typed: words, and "exact phrases"; anything else in it is passed over."""
    found = [(words(match[1] or match[2] or ""), match[2] is not None) for match in _PHRASE.finditer(asked)]
    wanted = [(phrase, is_word) for phrase, is_word in found if phrase]
    return Query(tuple(phrase for phrase, _ in wanted), bool(wanted) and wanted[-1][1])


def body_of(digest: Digest) -> str:
    """Return the folded words a digest is found by: title, source, people, text."""
    article = digest.article
    names = [actor.name for actor in digest.actors] + [claim.speaker or "" for claim in digest.claims]
    found = words(" ".join([article.title or "", article.source or "", *dict.fromkeys(names), article.text]))
    return " ".join(found[:MOST_WORDS])[:MOST_CHARACTERS]


def matching_line(digest: Digest, query: Query) -> str:
    """Return the sentence, word for word, that has most of what was asked for; the title if none has any."""
    wanted = {word for phrase in query.phrases for word in phrase}
    title = digest.article.title or ""
    lines = [*(match[0].strip() for match in _SENTENCE.finditer(digest.article.text)), title]
    return max(lines, key=lambda line: sum(word in folded(line) for word in wanted))


async def index(connection: AsyncConnection, dialect: str, chat_id: int, digest_id: int, digest: Digest) -> None:
    """Put a digest into the index, in place of what was there."""
    await unindex(connection, dialect, digest_id)
    row = {"digest_id": digest_id, "chat_id": chat_id, "token": _token(chat_id), "body": body_of(digest)}
    if dialect == "sqlite":
        insert = "INSERT INTO search (rowid, token, body) VALUES (:digest_id, :token, :body)"
    else:
        insert = "INSERT INTO search VALUES (:digest_id, :chat_id, to_tsvector('simple', :body))"
    used = {name: value for name, value in row.items() if f":{name}" in insert}
    await connection.execute(text(insert), used)


async def unindex(connection: AsyncConnection, dialect: str, digest_id: int) -> None:
    """Take a digest out of the index."""
    key = "rowid" if dialect == "sqlite" else "digest_id"
    await connection.execute(text(f"DELETE FROM search WHERE {key} = :digest_id"), {"digest_id": digest_id})  # noqa: S608 - one of two words of ours


async def reindex(connection: AsyncConnection, chat_id: int, digest_ids: Sequence[int]) -> None:
    """Hand digests that moved to another chat over to it."""
    if connection.dialect.name == "sqlite":
        moved = "UPDATE search SET token = :token WHERE rowid = :digest_id"
    else:
        moved = "UPDATE search SET chat_id = :chat_id WHERE digest_id = :digest_id"
    for digest_id in digest_ids:
        row = {"token": _token(chat_id), "chat_id": chat_id, "digest_id": digest_id}
        await connection.execute(text(moved), {name: row[name] for name in row if f":{name}" in moved})


async def unindex_chat(connection: AsyncConnection, chat_id: int) -> None:
    """Take all of a chat's digests out of the index."""
    key = "rowid" if connection.dialect.name == "sqlite" else "digest_id"
    mine = "SELECT id FROM digest WHERE chat_id = :chat_id"
    await connection.execute(text(f"DELETE FROM search WHERE {key} IN ({mine})"), {"chat_id": chat_id})  # noqa: S608 - as above


def found_ids(dialect: str, chat_id: int, query: Query) -> TextualSelect:
    """Return the statement for the ids of a chat's digests that match."""
    if dialect == "sqlite":
        match = f'token : "{_token(chat_id)}" AND body : ({_fts5(query)})'
        return text("SELECT rowid FROM search WHERE search MATCH :match").bindparams(match=match).columns(id=Key)
    statement = "SELECT digest_id FROM search WHERE chat_id = :chat_id AND body @@ to_tsquery('simple', :match)"
    return text(statement).bindparams(chat_id=chat_id, match=_tsquery(query)).columns(id=Key)


def _token(chat_id: int) -> str:
    return f"chat{chat_id}"


def _fts5(query: Query) -> str:
    quoted = [f'"{" ".join(phrase)}"' for phrase in query.phrases]
    return " AND ".join(quoted) + (" *" if query.open_end else "")


def _tsquery(query: Query) -> str:
    phrases = [" <-> ".join(f"'{word}'" for word in phrase) for phrase in query.phrases]
    phrases[-1] += ":*" if query.open_end else ""
    return " & ".join(f"({phrase})" for phrase in phrases)
