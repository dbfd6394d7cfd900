"""The pipeline's attribute ruler with a cache: its rules are applied once for each kind of word."""

import re
from collections.abc import Iterable
from typing import Any, Final

import numpy as np
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from summarizer.attribution.parsing.doc_arrays import columns, set_columns

MAX_WORD_KINDS: Final = 100_000
"""The number of words and of kinds of words in the cache; beyond it the cache is cleared and filled anew."""

_SEEN: Final = ("TAG", "DEP", "IS_SPACE", "LOWER")
_SET: Final = ("POS", "MORPH", "LEMMA")

_Kind = tuple[int, int, int, int]
"""All that a rule for a single token looks at: `_SEEN`, without the word unless a rule names it."""


class RememberedRuler:
    """Sets what an attribute ruler sets, several times as fast: nearly every kind of word is in the cache.

    The few rules for two tokens are left to the ruler.
    """

    def __init__(self, ruler: AttributeRuler, most: int = MAX_WORD_KINDS) -> None:
        self._vocab = ruler.vocab
        self._single = _part(ruler, several=False)
        self._several = _part(ruler, several=True)
        self._names_word = _Words(self._single)
        self._most = most
        self._words: dict[int, int] = {}
        self._known: dict[_Kind, tuple[int, int, int]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the parts of speech, the morphology, and the lemmas that have rules of their own."""
        kinds = self._kinds(doc)
        self._learn(doc, kinds)
        found = np.array([self._known[kind] for kind in kinds], dtype=np.int64).reshape(len(doc), len(_SET))
        lemmas = columns(doc, "LEMMA")[:, 0]
        found[:, 2] = np.where(found[:, 2], found[:, 2], lemmas)
        return self._several(set_columns(doc, found, *_SET))

    def _kinds(self, doc: Doc) -> list[_Kind]:
        """Return the kind of each token."""
        if max(len(self._known), len(self._words)) > self._most:
            self._known.clear()
            self._words.clear()
        rows = columns(doc, *_SEEN)
        words, strings = self._words, self._vocab.strings
        for word in dict.fromkeys(rows[:, 3].tolist()):
            if word not in words:
                words[word] = word if self._names_word(strings[word % (1 << 64)]) else 0
        return [(tag, dep, is_space, words[word]) for tag, dep, is_space, word in rows.tolist()]

    def _learn(self, doc: Doc, kinds: list[_Kind]) -> None:
        """Apply the ruler to the kinds of words that are not yet in the cache."""
        new = {kind: token for kind, token in zip(kinds, doc, strict=True) if kind not in self._known}
        if not new:
            return
        words = list(new.values())
        alone = Doc(
            self._vocab,
            words=[word.text for word in words],
            tags=[word.tag_ for word in words],
            deps=[word.dep_ for word in words],
            heads=list(range(len(words))),
        )
        rows = columns(self._single(alone), *_SET).tolist()
        self._known.update(zip(new, map(tuple, rows), strict=True))


class _Words:
    """The words that the rules of a ruler name."""

    def __init__(self, ruler: AttributeRuler) -> None:
        rules: list[dict[str, Any]] = ruler.patterns
        named = [
            token["LOWER"] for rule in rules for pattern in rule["patterns"] for token in pattern if "LOWER" in token
        ]
        self._words = frozenset(word for each in named for word in _listed(each))
        self._expressions = [re.compile(each["REGEX"]) for each in named if isinstance(each, dict) and "REGEX" in each]

    def __call__(self, word: str) -> bool:
        return word in self._words or any(each.search(word) for each in self._expressions)


def _listed(condition: str | dict[str, Any]) -> Iterable[str]:
    """Return the words that a condition lists."""
    if isinstance(condition, str):
        return (condition,)
    return [word for value in condition.values() if isinstance(value, list) for word in value]


def _part(ruler: AttributeRuler, *, several: bool) -> AttributeRuler:
    """Return a ruler with only the rules for single tokens, or with only the others."""
    part = AttributeRuler(ruler.vocab)
    rules: list[dict[str, Any]] = ruler.patterns
    for rule in rules:
        patterns = [pattern for pattern in rule["patterns"] if (len(pattern) > 1) is several]
        if patterns:
            part.add(patterns=patterns, attrs=rule["attrs"], index=rule["index"])
    return part
