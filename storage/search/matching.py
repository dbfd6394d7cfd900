"""The query of the full-text index: which digests of a chat have every term."""

from collections.abc import Sequence

from sqlalchemy import TextualSelect, bindparam, text

from storage.schema import Key
from storage.search.marks import mark_of
from storage.search.query import Query, Term
from storage.search.transliteration import other_spellings


def found_ids(dialect: str, chat_id: int, query: Query) -> TextualSelect:
    """Return the statement that selects the digests of a chat with every term of a query, which must have some."""
    if dialect == "sqlite":
        match = " AND ".join(_fts5(query, mark_of(chat_id)))
        statement = "SELECT rowid FROM search WHERE search MATCH :match"
    else:
        match = _tsquery(query, mark_of(chat_id))
        statement = "SELECT digest_id FROM search WHERE body @@ to_tsquery('simple', :match)"
    # Unique, because the parameter may occur several times in one statement with different values.
    return text(statement).bindparams(bindparam("match", match, unique=True)).columns(id=Key)


def _fts5(query: Query, mark: str) -> Sequence[str]:
    words = [_or_in_names(_phrase(each, mark), each, mark) for each in query.words]
    actors = [_or_in_names(f"actors : ({_phrase(each, mark)})", each, mark) for each in query.actors]
    return [*words, *actors, *(f"sources : ({_phrase(each, mark)})" for each in query.sources)]


def _or_in_names(found: str, term: Term, mark: str) -> str:
    others = (f"actors : ({_phrase(Term(each, term.is_prefix), mark)})" for each in other_spellings(term.words))
    return f"({' OR '.join([found, *others])})"


def _phrase(term: Term, mark: str) -> str:
    return f'"{" ".join(mark + word for word in term.words)}"' + (" *" if term.is_prefix else "")


def _tsquery(query: Query, mark: str) -> str:
    # The weight distinguishes names from other words.
    everywhere = [[_lexemes(each, "", mark), *_lexemes_of_names(each, mark)] for each in query.words]
    actors = [[_lexemes(each, "A", mark), *_lexemes_of_names(each, mark)] for each in query.actors]
    sources = [[_lexemes(each, "B", mark)] for each in query.sources]
    return " & ".join(f"({' | '.join(f'({each})' for each in found)})" for found in (*everywhere, *actors, *sources))


def _lexemes_of_names(term: Term, mark: str) -> Sequence[str]:
    return [_lexemes(Term(each, term.is_prefix), "A", mark) for each in other_spellings(term.words)]


def _lexemes(term: Term, weight: str, mark: str) -> str:
    labels = [weight] * len(term.words)
    if term.is_prefix:
        labels[-1] = f"*{weight}"
    return " <-> ".join(
        f"'{mark}{word}'" + (f":{label}" if label else "") for word, label in zip(term.words, labels, strict=True)
    )
