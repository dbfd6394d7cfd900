"""The search language: words, "exact phrases", `-words`, and the operators `actor:`, `source:` and `since:`. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import get_close_matches
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from bot.message_types.fluent_lookup import ENGLISH, Texts
from bot.typed_input.day_ranges import parse_days, search_vocabulary
from storage.search.normalize import words
from storage.search.query import Query, Term, term, terms

MAX_QUERY_CHARACTERS: Final = 400
"""Characters of a search; a longer text is an article, not a search."""

# The quotation marks of every language: “…”, „…“, «…», ‟…”.
_QUOTATION_MARKS: Final = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_TOKEN: Final = re.compile(r'([-−–](?=["\w]))?(?:([^\W\d_]+):)?(?:"([^"]*)"|(\S*))')
"""A minus, an operator, and a phrase or a word; each search is at most `MAX_QUERY_CHARACTERS` long."""

_LIKENESS: Final = 0.7
"""How similar a word before a colon must be to an operator for us to assume that the operator was meant."""

_MIN_OPERATOR_CHARACTERS: Final = 4
"""Shorter words are like too many others."""


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
    MISSPELT_OPERATOR = "misspelt operator"
    WITHOUT_SINCE = "a day cannot be left out"


@dataclass(frozen=True, slots=True)
class BadQuery:
    """A search that cannot be parsed: the problem, and the `words` that cause it (empty if none do in particular)."""

    problem: QueryProblem
    words: str = ""


@dataclass(frozen=True, slots=True)
class _QueryPart:
    """A word or phrase as it was typed, and the operator it belongs to."""

    operator: SearchOperator | None
    text: str
    is_exact: bool
    is_left_out: bool = False


_PROBLEM_IF_EMPTY: Final = {
    SearchOperator.ACTOR: QueryProblem.NO_ACTOR,
    SearchOperator.SOURCE: QueryProblem.NO_SOURCE,
    SearchOperator.SINCE: QueryProblem.NO_DAY,
}


def parse_search(text: str, now: datetime, zone: ZoneInfo, texts: Texts) -> Query | BadQuery:
    """Parse a search. Each part narrows the result; its days are interpreted in `zone`."""
    if len(text) > MAX_QUERY_CHARACTERS:
        return BadQuery(QueryProblem.TOO_LONG)
    if misspelt := _misspelt_operator(text, texts):
        return BadQuery(QueryProblem.MISSPELT_OPERATOR, misspelt)
    parts = list(_query_parts(text, texts))
    for part in parts:
        if part.operator and not words(part.text):
            return BadQuery(_PROBLEM_IF_EMPTY[part.operator])
        if part.operator is SearchOperator.SINCE and part.is_left_out:
            return BadQuery(QueryProblem.WITHOUT_SINCE)
    since = _latest_start(parts, now, zone, texts)
    if isinstance(since, BadQuery):
        return since
    query = replace(
        _query([part for part in parts if not part.is_left_out]),
        since=since,
        without=tuple(_query([part]) for part in parts if part.is_left_out and words(part.text)),
    )
    return BadQuery(QueryProblem.NOTHING) if query.is_empty else query


def plain_quotation_marks(text: str) -> str:
    """Replace the quotation marks of every language with straight ones."""
    return text.translate(_QUOTATION_MARKS)


def _misspelt_operator(text: str, texts: Texts) -> str | None:
    """Return the first word before a colon that is no operator but meant as one: "sorce: Herald", "speaker:Marsh"."""
    known = _operators(texts)
    for found in _TOKEN.finditer(plain_quotation_marks(text)):
        before = " ".join(words(found[2] or ""))
        is_field = len(before) >= _MIN_OPERATOR_CHARACTERS and not (found[4] or "").startswith("//")
        is_joined = (found[4] or "")[:1].isalpha()
        if is_field and before not in known and (is_joined or get_close_matches(before, known, 1, _LIKENESS)):
            return found[2]
    return None


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


def _query(parts: list[_QueryPart]) -> Query:
    plain = terms((part.text, part.is_exact) for part in parts if part.operator is None)
    return Query(plain, _terms(parts, SearchOperator.ACTOR), _terms(parts, SearchOperator.SOURCE))


def _terms(pieces: list[_QueryPart], operator: SearchOperator) -> tuple[Term, ...]:
    found = (term(each.text, is_prefix=not each.is_exact) for each in pieces if each.operator is operator)
    return tuple(filter(None, found))


def _query_parts(text: str, texts: Texts) -> Iterator[_QueryPart]:
    """Split a search into its parts; a word after "actor:" and a space still belongs to the operator."""
    operators, pending = _operators(texts), None
    for found in _TOKEN.finditer(plain_quotation_marks(text)):
        if not found[0]:
            continue
        minus, before, quoted, word = found.groups()
        typed = found[0].removeprefix(minus or "")
        operator = operators.get(" ".join(words(before or "")))
        inner = word if quoted is None else quoted
        is_exact, is_left_out = quoted is not None, minus is not None
        if pending and operator:
            yield replace(pending, text="")
            pending = None
        if operator and not is_exact and not inner:
            pending = _QueryPart(operator, "", is_exact, is_left_out)
        elif operator:
            yield _QueryPart(operator, inner, is_exact, is_left_out)
            pending = None
        elif pending:
            yield replace(pending, text=typed, is_exact=is_exact)
            pending = None
        elif before and is_exact:
            yield _QueryPart(None, before, is_exact, is_left_out)
            yield _QueryPart(None, inner, is_exact, is_left_out)
        else:
            yield _QueryPart(None, inner if before is None else typed, is_exact, is_left_out)
    if pending:
        yield pending


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
