"""Tells relative pronouns from articles that look like them: "der Minister" and "der Mann, | der | gestern kam"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.values import Token

_RELATIVE_ENDS: Final = frozenset(",.;:!?–—()")
_FINITE_CLASSES: Final = ("finite", "subjunctive", "auxiliary")
_MAX_RELATIVE_CLAUSE: Final = 40


def with_relatives_told(tokens: Sequence[Token], infinitive: Sequence[str] = ()) -> tuple[Token, ...]:
    """Return the tokens; a word listed as article and as relative pronoun keeps the class that fits its clause.

    A clause is not relative if its last word is an infinitive that contains one of these: "die Parade | anzugreifen".
    """
    return tuple(
        _with_one_class(tokens, at, infinitive) if token.has("article") and token.has("relative") else token
        for at, token in enumerate(tokens)
    )


def _with_one_class(tokens: Sequence[Token], at: int, infinitive: Sequence[str]) -> Token:
    dropped = "article" if _is_relative(tokens, at, infinitive) else "relative"
    word = tokens[at].word
    return replace(tokens[at], word=replace(word, tags=word.tags - {dropped}))


def _is_relative(tokens: Sequence[Token], at: int, infinitive: Sequence[str]) -> bool:
    """Whether a word after a comma opens a clause whose finite verb stands at its end."""
    first = at - 1 if at and tokens[at - 1].has("preposition") else at
    if not first or tokens[first - 1].text != ",":
        return False
    end = _end_of_clause(tokens, at)
    last = tokens[end - 1]
    if end - 1 == at + 1 and first == at:
        return last.has("verb") and not last.is_capital and not last.word.features <= {"part"}
    if (
        end - 1 <= at + 1
        or tokens[end - 2].lower in infinitive
        or last.is_capital
        or not last.is_word
        or tokens[end - 2].has("preposition")
    ):
        return False
    if any(mark in last.lower[1:-1] for mark in infinitive) and last.lower.endswith("n"):
        return False
    between = tokens[at + 1 : end - 1]
    if any(each.has(*_FINITE_CLASSES) and not each.is_capital for each in between):
        return False
    return last.has(*_FINITE_CLASSES) or not any(each.has("verb") and not each.is_capital for each in between)


def _end_of_clause(tokens: Sequence[Token], at: int) -> int:
    """The token after the last word of the clause that begins at a token."""
    end = at + 1
    while end < min(len(tokens), at + _MAX_RELATIVE_CLAUSE) and tokens[end].text not in _RELATIVE_ENDS:
        end += 1
    while end > at and not tokens[end - 1].is_word:
        end -= 1
    return end
