"""Adapts the tables of a language to a text without diacritics: "anadio" is añadió, and "erklaerte" is erklärte."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import Language, Sequence_, Word
from summarizer.attribution_in_other_languages.lexicon.letters import folded
from summarizer.attribution_in_other_languages.lexicon.tables import load_language

_SPELT_OUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@lru_cache(maxsize=1)
def unmarked_language(code: str) -> Language:
    """Return the tables with each form also spelt without diacritics; a word always spelt so takes precedence."""
    language = load_language(code)
    words: dict[str, Word] = {}
    for form, word in language.words.items():
        for spelling in _spellings(form):
            words.setdefault(spelling, word)
    phrases: dict[str, list[Sequence_]] = {}
    for sequence in (each for found in language.phrases.values() for each in found):
        for spelt in _spelt(sequence):
            phrases.setdefault(spelt[0][0], []).append(spelt)
    ordered = {first: tuple(sorted(found, key=lambda each: -len(each[0]))) for first, found in phrases.items()}
    return replace(language, words={**words, **language.words}, phrases=ordered)


def _spelt(sequence: Sequence_) -> Iterator[Sequence_]:
    parts, kind, word = sequence
    for spelt in dict.fromkeys((parts, tuple(map(folded, parts)), tuple(map(_written_out, parts)))):
        yield spelt, kind, word


def _spellings(form: str) -> Iterable[str]:
    return {folded(form), _written_out(form)}


def _written_out(form: str) -> str:
    return folded(form.translate(_SPELT_OUT))
