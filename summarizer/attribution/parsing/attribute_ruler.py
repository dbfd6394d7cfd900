"""The pipeline's rules for parts of speech and forms of words, each looked up once for each kind of word."""

from typing import Any, Final, NamedTuple

from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc, MorphAnalysis, Token

MOST: Final = 100_000
"""Kinds of words that are remembered; beyond them all is forgotten and learnt anew."""

_Kind = tuple[int, int, int]
"""All that a rule for a single word asks for: its tag, its dependency, and itself in small letters."""


class _Attributes(NamedTuple):
    part_of_speech: int
    morphology: MorphAnalysis
    lemma: int


class RememberedRuler:
    """Sets what an attribute ruler sets, several times as fast: nearly every word is of a kind that was met before.

    The few rules for two words are left to the ruler.
    """

    def __init__(self, ruler: AttributeRuler, most: int = MOST) -> None:
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
        """Ask the ruler about the kinds of words that are new."""
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
    """Return a ruler with those rules that ask for a single word, or with the others."""
    part = AttributeRuler(ruler.vocab)
    rules: list[dict[str, Any]] = ruler.patterns
    for rule in rules:
        patterns = [pattern for pattern in rule["patterns"] if (len(pattern) > 1) is several]
        if patterns:
            part.add(patterns=patterns, attrs=rule["attrs"], index=rule["index"])
    return part
