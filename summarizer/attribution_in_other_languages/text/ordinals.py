"""Joins a number and the full stop that makes it an ordinal: "am | 25. | November"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.values import Token

_MAX_DIGITS: Final = 2


def with_ordinals(tokens: Sequence[Token], language: Language) -> Iterator[Token]:
    """Yield the tokens with each ordinal as one, a time if the next word is; not every language has ordinals."""
    is_joined = False
    for at, token in enumerate(tokens):
        if is_joined:
            is_joined = False
        elif language.setting("ordinals") and _is_ordinal(tokens, at):
            following = tokens[at + 2]
            word = replace(token.word, tags=token.word.tags | (following.word.tags & {"time"}))
            text = token.text + "."
            yield replace(token, end=tokens[at + 1].end, text=text, lower=text, word=word)
            is_joined = True
        else:
            yield token


def _is_ordinal(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number of one or two digits has a full stop after it that does not end the sentence."""
    if at + 2 >= len(tokens) or not tokens[at].text.isdigit() or len(tokens[at].text) > _MAX_DIGITS:
        return False
    stop, following = tokens[at + 1 : at + 3]
    is_joined = stop.text == "." and stop.start == tokens[at].end and following.start == stop.end + 1
    return is_joined and (following.has("time") or following.text[:1].islower())
