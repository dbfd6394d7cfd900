"""Resolves "the minister" and "the alliance" to the cluster whose role or name the words fit best."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from spacy.tokens import Token

from summarizer.attribution.coreference.discourse import DiscourseModel, Referent
from summarizer.attribution.entities.gender import gender_of_word
from summarizer.attribution.entities.places import country_of_demonym, normalized_name
from summarizer.attribution.entities.role_nouns import ROLE_NOUNS, TITLES
from summarizer.attribution.grammar.cues import DOCUMENTS, UNNAMED_SOURCES
from summarizer.attribution.grammar.phrases import SUBJECT_DEPS
from summarizer.model import ActorKind

# How many sentences back a definite description may find its antecedent.
_MAX_SENTENCES_BACK: Final = 40

PERSON_NOUNS: Final = ROLE_NOUNS | UNNAMED_SOURCES | frozenset({"man", "woman"})
"""The nouns for people."""

ORGANIZATION_NOUNS: Final = frozenset(
    "agency alliance association bank bloc body bureau club coalition commission committee company"
    " corporation council court department firm giant government group institute institution league maker"
    " ministry network organization organisation parliament party retailer team think-tank union university"
    " watchdog".split()
)
"""The nouns for organisations."""

# Words of a rank: a deputy minister is not "the minister".
_RANK_WORDS: Final = frozenset("acting assistant deputy elect ex former late shadow then vice".split())
_GENERIC_PERSONS: Final = frozenset("official politician leader lawmaker man woman veteran".split())
_GENERIC_ORGANIZATIONS: Final = frozenset("agency company firm group organization organisation team".split())

DESCRIPTIVE_NOUNS: Final = MappingProxyType({
    "nato": "alliance",
    "north atlantic treaty organization": "alliance",
    "european union": "bloc",
    "eu": "bloc",
    "united nations": "body",
    "un": "body",
})  # fmt: skip
"""The nouns by which newspapers refer to well-known organisations, by normalized name."""


def resolve_description(model: DiscourseModel, token: Token, sentence: int) -> Referent | None:
    """Return the referent of a definite description; a person or organisation without a name is its own referent."""
    lemma = token.lemma_.lower()
    if lemma not in PERSON_NOUNS and lemma not in ORGANIZATION_NOUNS and lemma not in DOCUMENTS:
        return None
    if _is_definite(token):
        chosen = _best_cluster(model, token, sentence)
        if chosen is not None:
            return chosen
    return token if token.dep_ in SUBJECT_DEPS or token.dep_ == "pobj" else None


def is_office_title(token: Token) -> bool:
    """Return whether a capitalised office refers to its holder: "the Queen", "the Prime Minister"."""
    return token.pos_ == "PROPN" and token.lower_ in TITLES and _is_definite(token)


def _is_definite(token: Token) -> bool:
    """Whether a noun refers back: "the official", but not "the official of a ministry"."""
    words = {child.lower_ for child in token.children if child.dep_ == "det"}
    is_specified = any(
        child.dep_ in {"poss", "relcl", "appos"} or child.lower_ in {"of", "for"} for child in token.children
    )
    return bool(words & {"the", "this", "that"}) and not is_specified and token.tag_ in {"NN", "NNP"}


def _best_cluster(model: DiscourseModel, token: Token, sentence: int) -> int | None:
    """The cluster that a description fits best, the latest of equals; `None` if two equals are in one sentence."""
    described = _Description.of(token)
    found: dict[int, tuple[float, float, int]] = {}
    for mention in model.recent(sentence, _MAX_SENTENCES_BACK):
        referent = mention.referent
        fit = _fit(model, referent, described) if isinstance(referent, int) else 0
        score = fit + 0.3 * mention.prominence - 0.2 * (sentence - mention.sentence)
        if isinstance(referent, int) and fit > 0 and (referent not in found or score > found[referent][0]):
            found[referent] = score, fit, mention.sentence
    best = max(found, key=lambda referent: found[referent][0], default=None)
    rivals = [referent for referent in found if best is not None and found[referent][1:] == found[best][1:]]
    return best if len(rivals) == 1 else None


@dataclass(frozen=True, slots=True)
class _Description:
    """A definite description: its noun, the words before the noun, and those of them that identify the referent."""

    noun: str
    words: frozenset[str]
    distinguishing: frozenset[str]

    @classmethod
    def of(cls, token: Token) -> "_Description":
        """Read the words around a noun."""
        before = [child for child in token.children if child.dep_ in {"compound", "amod", "nmod"}]
        distinguishing = frozenset(normalized_name(child.text) for child in before if _is_distinguishing(child))
        return cls(token.lemma_.lower(), frozenset(child.lower_ for child in before), distinguishing)


def _is_distinguishing(word: Token) -> bool:
    """Whether a word identifies the referent: "the Norrby manager", but not "the two-time winner"."""
    if word.lower_ in _RANK_WORDS or word.text[0].isupper():
        return True
    is_hyphenated = word.i > 0 and word.nbor(-1).text == "-"
    return word.dep_ != "amod" and word.lower_ not in ORGANIZATION_NOUNS and not is_hyphenated


def _fit(model: DiscourseModel, referent: int, described: _Description) -> float:
    """How well a description fits a cluster; 0 if it says something that the text has not said about it."""
    cluster, noun = model.clusters[referent], described.noun
    if cluster.kind is ActorKind.PERSON:
        return _person_fit(model, referent, described)
    if noun not in ORGANIZATION_NOUNS:
        return 0
    name = model.name_words[referent]
    known = DESCRIPTIVE_NOUNS.get(" ".join(name))
    is_generic = cluster.kind is ActorKind.ORGANIZATION and noun in _GENERIC_ORGANIZATIONS and known is None
    return 3 * (noun in name or known == noun) + 0.5 * is_generic


def _person_fit(model: DiscourseModel, referent: int, described: _Description) -> float:
    noun, role_nouns, role = described.noun, model.role_nouns[referent], model.role_words[referent]
    if noun not in PERSON_NOUNS or gender_of_word(noun) not in {None, model.genders[referent]}:
        return 0
    if _describes_another(described, role_nouns, role.union(model.name_words[referent])):
        return 0
    if noun in role_nouns or noun in _GENERIC_PERSONS:
        return 2 * (noun in role_nouns) + 2 * len(described.words & role)
    return 0


def _describes_another(described: _Description, role_nouns: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a description is of somebody else: an unknown "Norrby manager", or "the minister" for a deputy."""
    is_unknown = any(word not in known and country_of_demonym(word) not in known for word in described.distinguishing)
    return is_unknown or not role_nouns & _RANK_WORDS <= described.words | {described.noun}
