"""Finds verbs in the mood of reported speech by their ending: "die Lage | erfordere | mehr Personal"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD, Language, Word
from summarizer.attribution_in_other_languages.values import Token

_REPORTED: Final = Word(frozenset({"subjunctive"}))
_SUBJECTS: Final = ("pronoun", "adverb", "time")
_MIN_LENGTH: Final = 4


def with_moods(tokens: tuple[Token, ...], language: Language) -> tuple[Token, ...]:
    """Return the tokens, with the mood of those verbs that have its ending, if the language has such an ending."""
    ending, *others = language.setting("mood") or ("",)
    if not ending:
        return tokens
    adjectives = language.setting("adjectives")
    return tuple(
        replace(token, word=_REPORTED)
        if _has_ending(token, ending, tuple(others)) and _is_verb(tokens, at, adjectives)
        else token
        for at, token in enumerate(tokens)
    )


def _has_ending(token: Token, ending: str, others: tuple[str, ...]) -> bool:
    is_plain = token.word is NO_WORD and token.text.islower() and len(token.text) >= _MIN_LENGTH
    return is_plain and token.text.endswith(ending) and not token.text.endswith(others)


def _is_verb(tokens: Sequence[Token], at: int, adjectives: tuple[str, ...]) -> bool:
    """Whether a word is a verb, not an adjective: it follows a subject, and no noun or adjective follows."""
    before = tokens[at - 1] if at else None
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is None or not (before.has(*_SUBJECTS) or (before.is_capital and before.is_word)):
        return False
    if following is None or not following.is_word:
        return not before.has("adverb")
    is_adjective = following.word is NO_WORD and following.lower.endswith(adjectives)
    return not following.is_capital and not is_adjective and not following.has("coordination")
