"""What somebody types to search: words, "exact phrases", and who, from where, since when. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.messages.texts import ENGLISH, Texts
from bot.parsers.day_ranges import days_meant, spoken_words
from storage.search.normalize import words
from storage.search.query import Query, Term, term, terms

MAX_QUERY_CHARACTERS: Final = 400
"""Characters of a search; a longer one is no search but an article."""

# Every language's marks: “…”, „…“, «…», ‟…”.
_MARKS: Final = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_TOKEN: Final = re.compile(r'(?:([^\W\d_]+):)?(?:"([^"]*)"|(\S*))')


class Operator(StrEnum):
    """What a word before a colon asks for."""

    ACTOR = "actor"
    SOURCE = "source"
    SINCE = "since"


class Problem(StrEnum):
    """Why a search cannot be understood."""

    NOTHING = "nothing"
    TOO_LONG = "too long"
    NO_ACTOR = "no actor"
    NO_SOURCE = "no source"
    NO_DAY = "no day"
    UNKNOWN_DAY = "unknown day"
    DAY_AHEAD = "day ahead"


@dataclass(frozen=True, slots=True)
class BadQuery:
    """What is wrong with a search, and the words of it that are."""

    problem: Problem
    said: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word or phrase as it was typed, and what it is for."""

    operator: Operator | None
    said: str
    is_exact: bool


_MISSING: Final = {
    Operator.ACTOR: Problem.NO_ACTOR,
    Operator.SOURCE: Problem.NO_SOURCE,
    Operator.SINCE: Problem.NO_DAY,
}


def parse_search(said: str, now: datetime, zone: ZoneInfo, texts: Texts) -> Query | BadQuery:
    """Read a search: every piece of it narrows what is found."""
    if len(said) > MAX_QUERY_CHARACTERS:
        return BadQuery(Problem.TOO_LONG)
    pieces = list(_pieces(said, texts))
    for piece in pieces:
        if piece.operator and not words(piece.said):
            return BadQuery(_MISSING[piece.operator])
    since = _since(pieces, now, zone, texts)
    if isinstance(since, BadQuery):
        return since
    plain = terms((piece.said, piece.is_exact) for piece in pieces if piece.operator is None)
    query = Query(plain, _terms(pieces, Operator.ACTOR), _terms(pieces, Operator.SOURCE), since)
    return BadQuery(Problem.NOTHING) if query.is_empty else query


def _since(pieces: list[_Piece], now: datetime, zone: ZoneInfo, texts: Texts) -> datetime | BadQuery | None:
    latest = None
    for piece in pieces:
        if piece.operator is not Operator.SINCE:
            continue
        days = days_meant(piece.said, now.astimezone(zone).date(), texts, short_names=True)
        if days is None:
            return BadQuery(Problem.UNKNOWN_DAY, piece.said)
        start = days.starts(zone)
        if start > now:
            return BadQuery(Problem.DAY_AHEAD, piece.said)
        latest = max(start, latest or start)
    return latest


def _terms(pieces: list[_Piece], operator: Operator) -> tuple[Term, ...]:
    found = (term(each.said, is_prefix=not each.is_exact) for each in pieces if each.operator is operator)
    return tuple(filter(None, found))


def _pieces(said: str, texts: Texts) -> Iterator[_Piece]:
    """Take a search apart; what stands behind "actor:" and a space belongs to it."""
    operators, waiting = _operators(texts), None
    for found in _TOKEN.finditer(said.translate(_MARKS)):
        if not found[0]:
            continue
        before, quoted, word = found[1], found[2], found[3] or ""
        operator = operators.get(" ".join(words(before or "")))
        inner = word if quoted is None else quoted
        if waiting and operator:
            yield _Piece(waiting, "", is_exact=False)
            waiting = None
        if operator and quoted is None and not inner:
            waiting = operator
        elif operator or waiting:
            yield _Piece(operator or waiting, inner if operator else found[0], is_exact=quoted is not None)
            waiting = None
        elif before and quoted is not None:
            yield _Piece(None, before, is_exact=True)
            yield _Piece(None, inner, is_exact=True)
        else:
            yield _Piece(None, inner if before is None else found[0], is_exact=quoted is not None)
    if waiting:
        yield _Piece(waiting, "", is_exact=False)


def _operators(texts: Texts) -> dict[str, Operator]:
    names = {Operator.ACTOR: "words-actor", Operator.SOURCE: "words-source", Operator.SINCE: "words-since"}
    return {
        word: operator
        for language in (ENGLISH, texts)
        for operator, name in names.items()
        for word in spoken_words(language)[name]
    }
