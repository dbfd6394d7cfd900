"""Divides a run of capitalised words into names, whose words agree in case and gender."""

from collections.abc import Iterator, Sequence

from summarizer.attribution_in_other_languages.lexicon.inflection import CASES, name_readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.lexicon.letters import is_latin
from summarizer.attribution_in_other_languages.values import Token


def names_in_run(tokens: Sequence[Token], language: Language, places: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield where each name of a run begins and ends, as indices of its tokens.

    `places` are forms that are places elsewhere in the text.
    """
    begin = 0
    for at in range(1, len(tokens)):
        before, token = tokens[at - 1], tokens[at]
        if not (token.is_word and before.is_word and token.is_capital and before.is_capital):
            continue
        if before.text in places or _is_cut(tokens, begin, at, language):
            yield begin, at
            begin = at
    yield begin, len(tokens)


def _is_cut(tokens: Sequence[Token], begin: int, at: int, language: Language) -> bool:
    """Whether another name begins at a word."""
    before, token = tokens[at - 1], tokens[at]
    if is_latin(before.text) or is_latin(token.text):
        return is_latin(before.text) != is_latin(token.text)
    if language.word(" ".join(each.lower for each in tokens[begin:at])).tags & {"country", "place"}:
        return not _completes_body(token) or bool(before.word.features & CASES)
    if language.word(" ".join(each.lower for each in tokens[begin : at + 1])).tags & {"organization", "medium"}:
        return False
    if token.has("medium") and token.is_abbreviation and not before.has("medium") and not before.is_abbreviation:
        return True  # "цитирует Лунина | ТАСС"
    if any(each.has("organization", "body", "medium") for each in tokens[begin:at]) or before.is_abbreviation:
        return not _completes_body(token) and (token.has("given") or before.is_abbreviation)
    name = " ".join(each.text for each in tokens[begin : at + 1])
    return not name_readings(name, language) or (_begins_person(tokens, at) and not before.has("given"))


def _completes_body(token: Token) -> bool:
    """Whether a word may belong to the organisation before it."""
    return token.has("country", "place", "organization", "body") or token.is_abbreviation


def _begins_person(tokens: Sequence[Token], at: int) -> bool:
    """Whether a given name and a surname follow a surname that is not declined: "адвокат Савченко | Марк Фейгин"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].has("given") and following is not None and (at + 2 == len(tokens) or following.has("particle"))
