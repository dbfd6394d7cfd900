"""The pipeline's attribute ruler with a cache: its rules are applied once for each kind of word."""

from typing import Any, Final, NamedTuple

from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, MorphAnalysis, Token

MAX_WORD_KINDS: Final = 100_000
"""The number of kinds of words in the cache; beyond it the cache is cleared and filled anew."""

_Kind = tuple[int, int, int]
"""All that a rule for a single token looks at: its tag, its dependency and its lower-case form."""


class _Attributes(NamedTuple):
    part_of_speech: int
    morphology: MorphAnalysis
    lemma: int


class RememberedRuler:
    """Sets what an attribute ruler sets, several times as fast: nearly every kind of word is in the cache.

    The few rules for two tokens are left to the ruler.
    """

    def __init__(self, ruler: AttributeRuler, most: int = MAX_WORD_KINDS) -> None:
        self._vocab = ruler.vocab
        self._single = _part(ruler, several=False)
        self._several = _part(ruler, several=True)
        self._most = most
        self._known: dict[_Kind, _Attributes] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the parts of speech, the morphology, and the lemmas that have rules of their own."""
        self._learn(doc)
        for token in doc:
            found = self._known[_kind(token)]
            token.pos = found.part_of_speech
            token.morph = found.morphology
            if found.lemma:
                token.lemma = found.lemma
        return self._several(doc)

    def _learn(self, doc: Doc) -> None:
        """Apply the ruler to the kinds of words that are not yet in the cache."""
        if len(self._known) > self._most:
            self._known.clear()
        new = {_kind(token): token for token in doc if _kind(token) not in self._known}
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
        for kind, token in zip(new, self._single(alone), strict=True):
            self._known[kind] = _Attributes(token.pos, token.morph, token.lemma)


def _kind(token: Token) -> _Kind:
    return token.tag, token.dep, token.lower


def _part(ruler: AttributeRuler, *, several: bool) -> AttributeRuler:
    """Return a ruler with only the rules for single tokens, or with only the others."""
    part = AttributeRuler(ruler.vocab)
    rules: list[dict[str, Any]] = ruler.patterns
    for rule in rules:
        patterns = [pattern for pattern in rule["patterns"] if (len(pattern) > 1) is several]
        if patterns:
            part.add(patterns=patterns, attrs=rule["attrs"], index=rule["index"])
    return part
