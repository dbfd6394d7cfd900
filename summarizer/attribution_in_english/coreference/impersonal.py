"""Finds the names that only the recogniser takes for a person's, and that the text uses like a thing's or a group's.

A vaccine, a studio or a firm with an unusual name would otherwise be what a following "he" means.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, first_conjunct, has_conjuncts, is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import Gender

_OF_PEOPLE: Final = frozenset({ContextFeature.ROLE_NOUN, ContextFeature.AGED, ContextFeature.COMPARED})
_OF_THINGS: Final = frozenset(
    {
        ContextFeature.BODY,
        ContextFeature.COMPANY,
        ContextFeature.LOCATED,
        ContextFeature.NOT_A_PERSON,
        ContextFeature.TERRITORY,
    }
)
# "The Lund era" may be that of somebody known by one name, who does something elsewhere in the text.
_MOSTLY_OF_THINGS: Final = frozenset({ContextFeature.DEFINITE, ContextFeature.MODIFIER})
_STATES: Final = frozenset({"be", "become", "have", "remain"})
_PLURAL_VERBS: Final = frozenset({"are", "have"})


def impersonal_names(
    doc: Doc, clusters: Sequence[Cluster], roles: Sequence[str], genders: Sequence[Gender | None]
) -> frozenset[int]:
    """Return the clusters of kind person that no "he" or "she" means: "the Velmox vaccine", "Velmox is rare"."""
    return frozenset(
        index
        for index, cluster in enumerate(clusters)
        if cluster.kind is ActorKind.PERSON and genders[index] is None and not roles[index]
        if not _is_person(cluster) and _is_thing_or_group(doc, cluster)
    )


def inert_bodies(doc: Doc, clusters: Sequence[Cluster]) -> frozenset[int]:
    """Return the bodies that a text only mentions, as in "a ticket for the Tarn Tour": "they" are hardly such a body.

    A body that does something is a subject, an owner or a source somewhere.
    """
    return frozenset(
        index
        for index, cluster in enumerate(clusters)
        if cluster.kind is ActorKind.ORGANIZATION
        if not any(_acts(doc[mention.start : mention.end].root) for mention in cluster.mentions)
    )


def _acts(name: Token) -> bool:
    head = first_conjunct(name)
    return head.dep_ in {*SUBJECT_DEPS, "poss", "ROOT"} or head.head.dep_ == "agent" or is_source(head)


def _is_person(cluster: Cluster) -> bool:
    """Whether a name has what only people's names have: a second word, a title, a role or an age."""
    return any(
        " " in mention.text or mention.title or not _OF_PEOPLE.isdisjoint(mention.features)
        for mention in cluster.mentions
    )


def _is_thing_or_group(doc: Doc, cluster: Cluster) -> bool:
    heads = [doc[mention.start : mention.end].root for mention in cluster.mentions]
    if any(_is_plural(head) for head in heads):
        return True
    features = {feature for mention in cluster.mentions for feature in mention.features}
    if ContextFeature.SPEAKS in features or ContextFeature.WHO_CLAUSE in features:
        return False
    if not _OF_THINGS.isdisjoint(features) or any(_has_officer(head) for head in heads):
        return True
    return not _MOSTLY_OF_THINGS.isdisjoint(features) and not any(_does_something(head) for head in heads)


def _does_something(head: Token) -> bool:
    return head.dep_ == "nsubj" and head.head.pos_ == "VERB" and head.head.lemma_ not in _STATES


def _is_plural(head: Token) -> bool:
    """Whether a name is the subject of a verb in the plural: "Latinos are"."""
    is_subject = head.dep_ in SUBJECT_DEPS and not has_conjuncts(head)
    return is_subject and any(verb.lower_ in _PLURAL_VERBS for verb in _finite(head.head))


def _finite(verb: Token) -> Iterator[Token]:
    yield verb
    yield from (child for child in verb.lefts if child.dep_ in {"aux", "auxpass"})


def _has_officer(head: Token) -> bool:
    """Whether a role noun with a name follows: "Velmar chief Ann Lund"."""
    after = head.doc[head.i + 1 : head.i + 3]
    return len(after) == 2 and is_role_noun(after[0]) and head.dep_ == "compound" and after[1].pos_ == "PROPN"
