"""Collects which words of a text begin sentences, and which forms have a capital letter elsewhere."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.names.capital_nouns import Nouns, nouns_of
from summarizer.attribution_in_other_languages.text.marks import NAME_OPENING
from summarizer.attribution_in_other_languages.values import Text, Token

_BEFORE_SENTENCE: Final = frozenset(".!?…:;—–-]’") | NAME_OPENING


@dataclass(frozen=True, slots=True)
class Reader:
    """The tokens of a text, which of them begin a sentence, and how often each form occurs and how it is written.

    `sources` are the last words of the phrases that stand before a speaker: "по | данным".
    """

    tokens: Sequence[Token]
    language: Language
    starts: frozenset[int]
    frames: frozenset[int]
    inside: Counter[str]
    bases: frozenset[str]
    lower: frozenset[str]
    places: frozenset[str] = frozenset()
    nouns: Nouns | None = None
    infinitives: tuple[str, ...] = ()
    sources: frozenset[str] = frozenset()


def reader_of(text: Text, language: Language) -> Reader:
    """Return what is known of the words of a text before its names are read."""
    tokens = text.tokens
    sentence_starts = frozenset(frame.start for frame in text.frames)
    starts = frozenset(
        at
        for at, token in enumerate(tokens)
        if token.start in sentence_starts or (at and tokens[at - 1].text in _BEFORE_SENTENCE)
    )
    inside = Counter(token.text for at, token in enumerate(tokens) if token.is_capital and at not in starts)
    nouns = None
    if "capital" in language.setting("nouns"):
        nouns = nouns_of(tokens, language.setting("endings"), language.setting("adjectives"))
    lower = frozenset(token.text for token in tokens if not token.is_capital)
    places = frozenset(
        tokens[at].text
        for at in range(1, len(tokens) - 1)
        if tokens[at - 1].has("area") and tokens[at].is_capital and not tokens[at + 1].is_capital
    )
    infinitives = language.setting("infinitives") if "lower" in language.setting("organizations") else ()
    bases = _bases(inside, language)
    sources = frozenset(
        parts[-1] for found in language.phrases.values() for parts, kind, _ in found if kind == "before"
    )
    return Reader(tokens, language, starts, sentence_starts, inside, bases, lower, places, nouns, infinitives, sources)


def _bases(forms: Iterable[str], language: Language) -> frozenset[str]:
    """The bases that the forms of inflected names may have."""
    if not language.inflects:
        return frozenset()
    return frozenset(reading.base for form in forms for reading in readings(form, language))
