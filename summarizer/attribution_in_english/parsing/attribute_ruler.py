"""The pipeline's attribute ruler with a cache: its rules are applied once for each kind of word."""

import re
from collections.abc import Iterable
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from summarizer.attribution_in_english.parsing.doc_arrays import Table, columns, set_columns
from summarizer.attribution_in_english.parsing.remembered_rows import RememberedRows

MAX_WORD_KINDS: Final = 100_000
"""The number of words and of kinds of words in the cache; beyond it the cache is cleared and filled again."""

_SEEN: Final = ("TAG", "DEP", "IS_SPACE", "LOWER")
_SET: Final = ("POS", "MORPH", "LEMMA")


class RememberedRuler:
    """Sets what an attribute ruler sets, several times as fast: nearly every kind of word is in the cache.

    The kind of a word is everything that a rule for a single token looks at: `_SEEN`, without the word itself unless a
    rule names it. The few rules for two tokens are left to the ruler, which sees only the pairs that they may match.
    """

    def __init__(self, ruler: AttributeRuler, most: int = MAX_WORD_KINDS) -> None:
        self._vocab = ruler.vocab
        self._single = _part(ruler, several=False)
        self._pairs = _Pairs(_part(ruler, several=True))
        self._names_word = _Words(self._single)
        self._most = most
        self._words: dict[int, int] = {}
        self._kinds = RememberedRows(len(_SET))

    def __call__(self, doc: Doc) -> Doc:
        """Set the parts of speech, the morphology, and the lemmas that have rules of their own."""
        seen = columns(doc, *_SEEN, "LEMMA")
        kinds = np.ascontiguousarray(seen[:, : len(_SEEN)])
        words = seen[:, 3].tolist()
        kinds[:, 3] = self._named(words)
        found = self._kinds(kinds, partial(self._learned, doc))
        found[:, 2] = np.where(found[:, 2], found[:, 2], seen[:, -1])
        return self._pairs(set_columns(doc, found, *_SET), words, seen[:, 1])

    def _named(self, words: list[int]) -> list[int]:
        """Return the words, with 0 in place of those that no rule names."""
        if max(len(self._kinds), len(self._words)) > self._most:
            self._kinds.clear()
            self._words.clear()
        known, strings = self._words, self._vocab.strings
        for word in dict.fromkeys(words):
            if word not in known:
                known[word] = word if self._names_word(strings[word % (1 << 64)]) else 0
        return list(map(known.__getitem__, words))

    def _learned(self, doc: Doc, places: list[int]) -> Table:
        """Apply the ruler to the kinds of some words."""
        words = [doc[at] for at in places]
        alone = Doc(
            self._vocab,
            words=[word.text for word in words],
            tags=[word.tag_ for word in words],
            deps=[word.dep_ for word in words],
            heads=list(range(len(words))),
        )
        return columns(self._single(alone), *_SET)


class _Pairs:
    """The rules for two tokens, tried only where both tokens have a word or a dependency that the rules name."""

    def __init__(self, ruler: AttributeRuler) -> None:
        # The stubs know no rules for a part of a text.
        self._ruler: Any = ruler
        self._strings: Any = ruler.vocab.strings
        rules: list[dict[str, Any]] = ruler.patterns
        if any(
            len(pattern) != 2 or "OP" in token for rule in rules for pattern in rule["patterns"] for token in pattern
        ):
            raise ValueError(rules)
        tokens = [token for rule in rules for pattern in rule["patterns"] for token in pattern]
        self._names_word = _Words(ruler)
        self._deps = np.array([self._strings[each["DEP"]] for each in tokens if "LOWER" not in each]).astype(np.int64)
        self._known: dict[int, bool] = {}

    def __call__(self, doc: Doc, words: list[int], deps: NDArray[np.int64]) -> Doc:
        """Apply the rules to a text, given its words in lower case and its dependencies."""
        known = self._known
        if len(known) > MAX_WORD_KINDS:
            known.clear()
        for word in dict.fromkeys(words):
            if word not in known:
                known[word] = self._names_word(self._strings[word % (1 << 64)])
        may_match = np.fromiter(map(known.__getitem__, words), dtype=np.bool_) | np.isin(deps, self._deps)
        matches = [
            (number, key, at + start, at + end)
            for at in np.flatnonzero(may_match[:-1] & may_match[1:]).tolist()
            for number, key, start, end in self._ruler.match(doc[at : at + 2])
        ]
        # Later rules take precedence over earlier ones.
        self._ruler.set_annotations(doc, sorted(matches))
        return doc


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
