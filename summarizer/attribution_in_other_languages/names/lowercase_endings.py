"""Finds where the name of a body ends that continues in lower case: "Министерство | иностранных дел"."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.lexicon.letters import is_latin
from summarizer.attribution_in_other_languages.names.kinds import is_listed_place
from summarizer.attribution_in_other_languages.values import Token

_MAX_ADJECTIVES: Final = 2
_MAX_COMPLEMENT: Final = 3
_OPEN: Final = frozenset({"role", "group", "body", "document", "modifier", "noun", "adjective", "qualifier"})


def body_end(tokens: Sequence[Token], first: int, end: int, language: Language) -> int:
    """Return where a name ends that begins with capitalised words and may continue as the name of a body."""
    adjectives = language.setting("adjectives")
    if end < len(tokens) and _is_listed_name(tokens[first : end + 1], language):
        return end + 1
    if not language.inflects or is_latin(tokens[end - 1].text) or is_listed_place(tokens[first:end], language):
        return end
    if not tokens[end - 1].has("body"):
        noun = _noun_after(tokens, end, adjectives) if tokens[end - 1].lower.endswith(adjectives) else None
        if noun is None:
            return end
        return noun + 1
    if tokens[end - 1].is_capital and end - first > 1 and not tokens[end - 2].lower.endswith(adjectives):
        return end
    return _complement_end(tokens, end, language)


def _is_listed_name(name: Sequence[Token], language: Language) -> bool:
    """Whether the tables have a name whose last word has no capital letter: "Белый | дом"."""
    is_small = language.inflects and name[-1].is_word and not name[-1].is_capital
    return is_small and "organization" in language.word(" ".join(token.lower for token in name)).tags


def _noun_after(tokens: Sequence[Token], at: int, adjectives: tuple[str, ...]) -> int | None:
    for position in range(at, min(at + _MAX_ADJECTIVES + 1, len(tokens))):
        if tokens[position].is_capital or not tokens[position].is_word:
            return None
        if tokens[position].has("body"):
            return position
        if not tokens[position].lower.endswith(adjectives):
            return None
    return None


def _complement_end(tokens: Sequence[Token], end: int, language: Language) -> int:
    """The end of the genitive after the noun of a body: adjectives and one noun, or a country."""
    adjectives, genitives = language.setting("adjectives"), language.setting("genitives")
    at = end
    while at < min(end + _MAX_COMPLEMENT, len(tokens)):
        token = tokens[at]
        is_open = not token.word.tags - _OPEN and not token.is_capital and token.is_word
        plural = at > end and tokens[at - 1].lower.endswith(genitives[:2])
        if not is_open or not (plural or token.lower.endswith(genitives)) or "nom" in token.word.features:
            break
        at += 1
        if not token.lower.endswith((*adjectives, *genitives[:2])):
            end = at
            break
    if end < len(tokens) and tokens[end].has("country"):
        return end + 1
    return end


def is_adjective(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Return whether a capitalised word alone is an adjective before a common noun, as in "Киевской области"."""
    if not tokens[at].lower.endswith(language.setting("adjectives") or ("\0",)) or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if following.is_capital or not following.is_word or not following.text[0].isalpha():
        return False
    return following.has("area", "modifier", "role", "body", "noun", "qualifier") or not following.word.tags
