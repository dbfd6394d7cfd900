"""Finds who is meant by "the minister" and "the alliance": the one whose role, or whose name, the words fit best."""

from types import MappingProxyType
from typing import Final

from spacy.tokens import Token

from summarizer.model import ActorKind
from summarizer.voices.grammar.cues import DOCUMENTS, UNNAMED
from summarizer.voices.grammar.phrases import SUBJECTS
from summarizer.voices.naming.callings import ROLES
from summarizer.voices.naming.gender import gender_of_word
from summarizer.voices.reference.memory import Memory, Referent

# How many sentences back "the minister" may find its name.
_REACH: Final = 40

PEOPLE: Final = ROLES | UNNAMED | frozenset({"man", "woman"})
"""The nouns for people."""

BODY_NOUNS: Final = frozenset(
    "agency alliance association bank bloc body bureau club coalition commission committee company"
    " corporation council court department firm giant government group institute institution league maker"
    " ministry network organization organisation parliament party retailer team think-tank union university"
    " watchdog".split()
)
"""The nouns for those who act together."""

_ANY_PERSON: Final = frozenset("official politician leader lawmaker man woman veteran".split())
_ANY_BODY: Final = frozenset("agency company firm group organization organisation team".split())

WHAT_THEY_ARE: Final = MappingProxyType({
    "nato": "alliance",
    "north atlantic treaty organization": "alliance",
    "european union": "bloc",
    "eu": "bloc",
    "united nations": "body",
    "un": "body",
})  # fmt: skip
"""The noun by which newspapers call a body that everybody knows."""


def description(memory: Memory, token: Token, sentence: int) -> Referent | None:
    """Return whom "the minister" or "the alliance" means; a person or body without a name stands for itself."""
    lemma = token.lemma_.lower()
    if lemma not in PEOPLE and lemma not in BODY_NOUNS and lemma not in DOCUMENTS:
        return None
    if _is_definite(token):
        chosen = _described(memory, token, sentence)
        if chosen is not None:
            return chosen
    return token if token.dep_ in SUBJECTS or token.dep_ == "pobj" else None


def _is_definite(token: Token) -> bool:
    """Whether a noun points back: "the official", and not "the official of a ministry"."""
    words = {child.lower_ for child in token.children if child.dep_ == "det"}
    owned = any(child.dep_ in {"poss", "relcl", "appos"} or child.lower_ in {"of", "for"} for child in token.children)
    return bool(words & {"the", "this", "that"}) and not owned and token.tag_ == "NN"


def _described(memory: Memory, token: Token, sentence: int) -> int | None:
    """The figure whom a description's words fit best, the latest of equals; two in one sentence leave it open."""
    words = {child.lower_ for child in token.children if child.dep_ in {"compound", "amod", "nmod"}}
    found: dict[int, tuple[float, float, int]] = {}
    for mention in memory.back(sentence, _REACH):
        referent = mention.referent
        fit = _fit(memory, referent, token, words) if isinstance(referent, int) else 0
        score = fit + 0.3 * mention.presence - 0.2 * (sentence - mention.sentence)
        if isinstance(referent, int) and fit > 0 and (referent not in found or score > found[referent][0]):
            found[referent] = score, fit, mention.sentence
    best = max(found, key=lambda referent: found[referent][0], default=None)
    rivals = [referent for referent in found if best is not None and found[referent][1:] == found[best][1:]]
    return best if len(rivals) == 1 else None


def _fit(memory: Memory, referent: int, token: Token, words: set[str]) -> float:
    """How well a description suits a figure: nothing where it names what nobody said the figure is."""
    figure, lemma = memory.figures[referent], token.lemma_.lower()
    if figure.kind is ActorKind.PERSON:
        return _person_fit(memory, referent, lemma, words)
    if lemma not in BODY_NOUNS:
        return 0
    name = memory.names[referent]
    known = WHAT_THEY_ARE.get(" ".join(name))
    is_any = figure.kind is ActorKind.ORGANIZATION and lemma in _ANY_BODY and known is None
    return 3 * (lemma in name or known == lemma) + 0.5 * is_any


def _person_fit(memory: Memory, referent: int, lemma: str, words: set[str]) -> float:
    callings = memory.callings[referent]
    if lemma not in PEOPLE or gender_of_word(lemma) not in {None, memory.genders[referent]}:
        return 0
    if lemma in callings or lemma in _ANY_PERSON:
        return 2 * (lemma in callings) + 2 * len(words & memory.roles[referent])
    return 0
