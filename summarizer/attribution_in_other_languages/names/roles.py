"""Finds the post of a person: before the name, or after it and a comma."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import CASES, name_readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.text.marks import OPENING_QUOTES
from summarizer.attribution_in_other_languages.values import Span, Token

_MAX_ROLE_TOKENS: Final = 16
_ROLE_ENDS: Final = (
    "verb", "finite", "pronoun", "relative", "conjunction", "adverb", "time", "auxiliary", "negation", "as",
)  # fmt: skip
_MARKS_OF_OTHERS: Final = OPENING_QUOTES | {"("}
_MARKS_WITHIN: Final = frozenset('«»“”„",()')


@dataclass(frozen=True, slots=True)
class Role:
    """A role noun with the words that belong to it, and the token of the noun itself."""

    span: Span
    noun: Token


def possible_cases(name: str, language: Language) -> frozenset[str] | None:
    """Return the cases in which a name can stand; `None` in a language that does not inflect names."""
    if not language.inflects:
        return None
    return frozenset(case for _, case in name_readings(name, language))


def role_before(
    tokens: Sequence[Token],
    first: int,
    people: frozenset[int],
    cases: frozenset[str] | None,
    within: Collection[str] = (),
) -> Role | None:
    """Return the post in front of a name: "el ministro de Defensa, | Juan Ruiz", "глава МИД | Иван Петров".

    `people` are the offsets of people's names, and `cases` those in which this name can stand. `within` are the
    prepositions of places.
    """
    if _is_object_of_preposition(tokens, first):
        return None
    end = first - 1 if first and tokens[first - 1].text == "," else first
    if cases is None:
        begin = noun = _nearest_role(tokens, end, people)
        while begin is not None and (further := _joined_role(tokens, begin, people)) is not None:
            noun = noun if tokens[begin - 1].has("coordination") else further
            begin = further
    else:
        begin = noun = _agreeing_role(tokens, end, people, cases, within)
    if begin is None or noun is None or (end != first and not _can_be_apart(tokens, begin, noun)):
        return None
    while begin > 0 and tokens[begin - 1].has("modifier"):
        begin -= 1
    return Role((tokens[begin].start, tokens[end - 1].end), tokens[noun])


def _agreeing_role(
    tokens: Sequence[Token], end: int, people: Collection[int], cases: frozenset[str], within: Collection[str]
) -> int | None:
    """The noun of the post, in a language that inflects nouns: "дочь | заместителя прокурора Олега Сома".

    It is the nearest one in a case that the name allows or, if that is oblique, the farthest one in the same case.
    """
    found: int | None = None
    for at in _role_nouns(tokens, end, people):
        own = tokens[at].word.features & CASES or CASES
        if found is not None and "nom" not in cases and any(token.has("coordination") for token in tokens[at:found]):
            break  # "начальника Олега Сома и | бизнесмена Петра Лунина"
        if "p" in tokens[at].word.features or _belongs_to_other_noun(tokens, at, end, own & cases, within):
            break
        if own & cases:
            found, cases = at, own & cases
        elif found is not None:
            break
        if found is not None and "nom" in cases:
            break
    return found


def _belongs_to_other_noun(
    tokens: Sequence[Token], noun: int, end: int, cases: frozenset[str], within: Collection[str]
) -> bool:
    """Whether a name in the genitive belongs to the noun after a preposition: "подозреваемого в убийстве | Лунина"."""
    is_genitive = "gen" in cases and "nom" not in cases
    between = range(noun + 1, end - 1)
    return is_genitive and any(tokens[at].lower in within and not tokens[at + 1].is_capital for at in between)


def _role_nouns(tokens: Sequence[Token], end: int, people: Collection[int]) -> Iterator[int]:
    """The role nouns before a token, the nearest first, within the reach of one phrase."""
    marks, is_apart = _MARKS_WITHIN, False
    for position in range(end - 1, max(-1, end - 1 - _MAX_ROLE_TOKENS), -1):
        token = tokens[position]
        is_apart = is_apart or token.text == "," or token.has("preposition")
        if is_apart and token.start in people:
            return  # "экс-мэра Петра Лунина, | портал «Заря»"
        if token.has("role", "title"):
            marks = _MARKS_WITHIN - {","}
            yield position
        elif token.has(*_ROLE_ENDS) or not (token.is_word or token.text in marks):
            return


def _nearest_role(tokens: Sequence[Token], end: int, people: frozenset[int]) -> int | None:
    """The nearest role noun before a token, if no comma and no other person's name stands between."""
    # "periodista con el premio | Nobel": a small word that a preposition governs is no office, as "de Defensa" is.
    is_far = end > 0 and not tokens[end - 1].is_capital and end < len(tokens) and tokens[end].text != ","
    for position in range(end - 1, max(-1, end - 1 - _MAX_ROLE_TOKENS), -1):
        token = tokens[position]
        if token.has("role", "title"):
            return position
        is_person = token.start in people and not _is_object_of_preposition(tokens, position)
        is_mark = not (token.is_word or token.text in _MARKS_WITHIN) or token.text == ","
        is_other = is_far and token.has("preposition") and not token.has("inner")
        if is_mark or is_person or is_other or token.has(*_ROLE_ENDS):
            return None
    return None


def _joined_role(tokens: Sequence[Token], begin: int, people: frozenset[int]) -> int | None:
    """Another post that a post belongs to or is coordinated with: "fiscal general | y jefa"."""
    at = begin - 1
    if at > 0 and tokens[at].has("coordination"):
        return _nearest_role(tokens, at, people)
    is_rank = at > 0 and tokens[at].has("preposition") and not tokens[at].has("inner")
    if is_rank and tokens[at - 1].has("role"):
        return at - 1  # "négociateur en | chef"
    while at >= 0 and begin - at <= _MAX_ROLE_TOKENS // 2 and tokens[at].is_word:
        if tokens[at].has("role", "title"):
            return at
        if tokens[at].has(*_ROLE_ENDS, "preposition", "article", "possessive", "coordination"):
            return None
        at -= 1
    return None


def _is_object_of_preposition(tokens: Sequence[Token], first: int) -> bool:
    """Whether a name is the object of a preposition, so that a post before that is another's: "minister of | Peru"."""
    at = first - 1
    while at >= 0 and tokens[at].has("article") and not tokens[at].has("preposition"):
        at -= 1
    return at >= 0 and (tokens[at].has("preposition", "coordination") or tokens[at].text in _MARKS_OF_OTHERS)


def _can_be_apart(tokens: Sequence[Token], begin: int, noun: int) -> bool:
    """Whether a post can stand before a comma and a name: "el ministro, | Ana Ruiz"; several people cannot."""
    if "p" in tokens[noun].word.features and "s" not in tokens[noun].word.features:
        return False
    is_opened = any(token.has("article", "possessive") for token in tokens[max(0, begin - 3) : begin])
    return is_opened or tokens[begin].is_capital or (begin > 0 and tokens[begin - 1].has("preposition"))


def role_after(tokens: Sequence[Token], after: int, others: frozenset[int] = frozenset()) -> Role | None:
    """Return the post after a name and a comma: "Juan Ruiz, ministro de Defensa,".

    `others` are the offsets of names that may be in the nominative: a post before one of them is not that of the first.
    """
    if after >= len(tokens) or tokens[after].text not in {",", "("}:
        return None
    noun = next((at for at in range(after + 1, min(after + 4, len(tokens))) if tokens[at].has("role")), None)
    if noun is None or any(tokens[at].has(*_ROLE_ENDS) for at in range(after + 1, noun)):
        return None
    begin = after + 1
    if tokens[begin].has("coordination"):
        return None  # "in Roth, | and firemen |": others
    while begin < noun and tokens[begin].has("article"):
        begin += 1
    end = noun + 1
    while end < min(noun + _MAX_ROLE_TOKENS, len(tokens)) and tokens[end].is_word:
        if tokens[end].has(*_ROLE_ENDS) and not (tokens[end].has("determiner") and tokens[end - 1].has("preposition")):
            break
        if tokens[end].start in others:
            return None
        end += 1
    if tokens[after + 1].has("article") and end < len(tokens) and tokens[end].has("verb", "auxiliary", "passive"):
        return None  # "in Roth, | the minister | said": the subject of a clause
    return Role((tokens[begin].start, tokens[end - 1].end), tokens[noun])
