"""The search language: words, "exact phrases", and the operators `actor:`, `source:` and `since:`. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.messages.texts import ENGLISH, Texts
from bot.parsers.day_ranges import parse_days, search_vocabulary
from storage.search.normalize import words
from storage.search.query import Query, Term, term, terms

MAX_QUERY_CHARACTERS: Final = 400
"""Characters of a search; a longer text is an article, not a search."""

# The quotation marks of every language: “…”, „…“, «…», ‟…”.
_QUOTATION_MARKS: Final = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_TOKEN: Final = re.compile(r'(?:([^\W\d_]+):)?(?:"([^"]*)"|(\S*))')


class SearchOperator(StrEnum):
    """What a word before a colon restricts a search by."""

    ACTOR = "actor"
    SOURCE = "source"
    SINCE = "since"


class QueryProblem(StrEnum):
    """Why a search cannot be parsed."""

    NOTHING = "nothing"
    TOO_LONG = "too long"
    NO_ACTOR = "no actor"
    NO_SOURCE = "no source"
    NO_DAY = "no day"
    UNKNOWN_DAY = "unknown day"
    FUTURE_DAY = "future day"


@dataclass(frozen=True, slots=True)
class BadQuery:
    """A search that cannot be parsed: why, and the `words` that are at fault (empty if no particular ones are)."""

    problem: QueryProblem
    words: str = ""


@dataclass(frozen=True, slots=True)
class _QueryPart:
    """A word or phrase as it was typed, and the operator it belongs to."""

    operator: SearchOperator | None
    text: str
    is_exact: bool


_PROBLEM_IF_EMPTY: Final = {
    SearchOperator.ACTOR: QueryProblem.NO_ACTOR,
    SearchOperator.SOURCE: QueryProblem.NO_SOURCE,
    SearchOperator.SINCE: QueryProblem.NO_DAY,
}


def parse_search(text: str, now: datetime, zone: ZoneInfo, texts: Texts) -> Query | BadQuery:
    """Parse a search. Every part of it narrows the result, and its days are those of `zone`."""
    if len(text) > MAX_QUERY_CHARACTERS:
        return BadQuery(QueryProblem.TOO_LONG)
    parts = list(_query_parts(text, texts))
    for part in parts:
        if part.operator and not words(part.text):
            return BadQuery(_PROBLEM_IF_EMPTY[part.operator])
    since = _latest_start(parts, now, zone, texts)
    if isinstance(since, BadQuery):
        return since
    plain = terms((part.text, part.is_exact) for part in parts if part.operator is None)
    query = Query(plain, _terms(parts, SearchOperator.ACTOR), _terms(parts, SearchOperator.SOURCE), since)
    return BadQuery(QueryProblem.NOTHING) if query.is_empty else query


def _latest_start(parts: list[_QueryPart], now: datetime, zone: ZoneInfo, texts: Texts) -> datetime | BadQuery | None:
    """Return the latest of the moments after `since:`, `None` if there is none."""
    latest = None
    for part in parts:
        if part.operator is not SearchOperator.SINCE:
            continue
        days = parse_days(part.text, now.astimezone(zone).date(), texts, short_names=True)
        if days is None:
            return BadQuery(QueryProblem.UNKNOWN_DAY, part.text)
        start = days.start_in(zone)
        if start > now:
            return BadQuery(QueryProblem.FUTURE_DAY, part.text)
        latest = max(start, latest or start)
    return latest


def _terms(pieces: list[_QueryPart], operator: SearchOperator) -> tuple[Term, ...]:
    found = (term(each.text, is_prefix=not each.is_exact) for each in pieces if each.operator is operator)
    return tuple(filter(None, found))


def _query_parts(text: str, texts: Texts) -> Iterator[_QueryPart]:
    """Split a search into its parts; a word after "actor:" and a space still belongs to the operator."""
    operators, pending = _operators(texts), None
    for found in _TOKEN.finditer(text.translate(_QUOTATION_MARKS)):
        if not found[0]:
            continue
        before, quoted, word = found[1], found[2], found[3] or ""
        operator = operators.get(" ".join(words(before or "")))
        inner = word if quoted is None else quoted
        if pending and operator:
            yield _QueryPart(pending, "", is_exact=False)
            pending = None
        if operator and quoted is None and not inner:
            pending = operator
        elif operator or pending:
            yield _QueryPart(operator or pending, inner if operator else found[0], is_exact=quoted is not None)
            pending = None
        elif before and quoted is not None:
            yield _QueryPart(None, before, is_exact=True)
            yield _QueryPart(None, inner, is_exact=True)
        else:
            yield _QueryPart(None, inner if before is None else found[0], is_exact=quoted is not None)
    if pending:
        yield _QueryPart(pending, "", is_exact=False)


def _operators(texts: Texts) -> dict[str, SearchOperator]:
    names = {
        SearchOperator.ACTOR: "words-actor",
        SearchOperator.SOURCE: "words-source",
        SearchOperator.SINCE: "words-since",
    }
    return {
        word: operator
        for language in (ENGLISH, texts)
        for operator, name in names.items()
        for word in search_vocabulary(language)[name]
    }
