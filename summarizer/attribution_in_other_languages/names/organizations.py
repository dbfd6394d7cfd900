"""Reads the names of bodies that continue in lower case, and the offices before the names of people."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.values import Token

_MAX_BODY_WORDS: Final = 10
_MAX_POST_BEFORE: Final = 6
_NAMES_OF_PERSON: Final = 2
_MIN_OFFICE_AND_NAME: Final = 3  # an office, and a name of two words
_NOT_WITHIN: Final = (
    "article", "determiner", "possessive", "pronoun", "verb", "auxiliary", "role", "group", "time", "title", "adverb",
    "relative", "conjunction", "negation", "preposition",
)  # fmt: skip


def end_of_body(tokens: Sequence[Token], first: int, end: int, infinitives: tuple[str, ...]) -> int:
    """Return where the name of a body ends that continues in lower case: "Office fédéral | de l'agriculture"."""
    while end < min(len(tokens), first + _MAX_BODY_WORDS):
        if tokens[end].has("qualifier", "nationality"):
            end += 1
            continue
        at = _after_link(tokens, end)
        if at == end or at >= len(tokens) or not tokens[at].is_word or tokens[at].text[0].isdigit():
            break
        is_verb = tokens[at - 1].has("preposition") and tokens[at].lower.endswith(infinitives)
        if not tokens[at].is_capital and (is_verb or tokens[at].has(*_NOT_WITHIN)):
            break
        end = at + 1
    return end


def _after_link(tokens: Sequence[Token], end: int) -> int:
    """The word after "of the" or "and of the"; `end` itself if there is no such link."""
    at = end + 1 if end < len(tokens) and tokens[end].has("coordination") else end
    if at >= len(tokens) or not (tokens[at].has("inner") and tokens[at].has("preposition")):
        return end
    at += 1
    return at + 1 if at < len(tokens) and tokens[at].has("article") and tokens[at].has("inner") else at


def office_words(tokens: Sequence[Token], first: int, end: int) -> int:
    """Return how many words of a run stand before the name: "ministre de la | Justice | Koen Geens"."""
    is_governed = _is_governed_by_post(tokens, first)
    # "il leader della | Cgil | Mauro Landi", but "the head of the | Fundación Juan March".
    is_body = tokens[first].has("organization") and (tokens[first].has("body") or not is_governed)
    is_long = any(token.has("inner") and not token.is_capital for token in tokens[first:end])
    if is_body or is_long or end - first < _MIN_OFFICE_AND_NAME:
        return 0
    given = next((at for at in range(first, end - 1) if tokens[at].has("given")), None)
    if given is None:
        given = max(first + 1, end - _NAMES_OF_PERSON) if is_governed else first
    return given - first if tokens[given].is_capital else 0


def is_office(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a word with a capital letter is the office of a post, not a name: "the minister of | Defence"."""
    return tokens[first].has("office") and _is_governed_by_post(tokens, first)


def _is_governed_by_post(tokens: Sequence[Token], first: int) -> bool:
    at = first - 1
    while at >= 0 and tokens[at].has("article") and not tokens[at].has("preposition"):
        at -= 1
    if at < 0 or not tokens[at].has("preposition"):
        return False
    for position in range(at - 1, max(-1, at - _MAX_POST_BEFORE), -1):
        if not tokens[position].is_word:
            return False
        if tokens[position].has("role"):
            return True
    return False
