"""Resolves "both ministers" to the two people who were just named together: "Ann Lund and Joe Hale met"."""

from itertools import islice
from typing import Final

from summarizer.attribution_in_english.coreference.discourse import MAX_MENTIONS_BACK, DiscourseModel, Referent
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, has_conjuncts, is_source
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind

_MAX_SENTENCES_BACK: Final = 2
_PEOPLE: Final = frozenset({"men", "people", "women"})


def pair_meant(model: DiscourseModel, noun: Token, sentence: int) -> Token | None:
    """Return the first of the two people whom "both ministers" means; `None` if others may be meant.

    The two are the subject of one of the sentences just before, and nobody else has been named since.
    """
    if not _is_both(noun):
        return None
    named: set[Referent] = set()
    for mention in islice(reversed(model.mentions), MAX_MENTIONS_BACK):
        if sentence - mention.sentence > _MAX_SENTENCES_BACK:
            return None
        referent = mention.referent
        if isinstance(referent, int):
            if model.clusters[referent].kind is ActorKind.PERSON and mention.is_subject:
                named.add(referent)
        elif has_conjuncts(referent):
            both = _two(model, referent)
            return referent if both is not None and named <= both else None
    return None


def _is_both(noun: Token) -> bool:
    """Whether a noun is a speaker, and only "both", or "the two", and adjectives stand before it."""
    if noun.tag_ != "NNS":
        return False
    words = {child.lower_ for child in noun.lefts}
    is_pair = "both" in words or {"the", "two"} <= words
    is_people = is_plural_role_noun(noun) or noun.lower_ in _PEOPLE
    is_whole = not any(child.dep_ in {"prep", "relcl", "acl", "appos", "conj"} for child in noun.rights)
    is_bare = all(child.dep_ in {"det", "nummod", "predet"} for child in noun.lefts)
    return is_pair and is_people and is_whole and is_bare and (noun.dep_ in SUBJECT_DEPS or is_source(noun))


def _two(model: DiscourseModel, first: Token) -> set[Referent] | None:
    """The two named people of "Ann Lund and Joe Hale"; `None` if they are not two, or not people."""
    second = [child for child in first.rights if child.dep_ == "conj"]
    if len(second) != 1 or has_conjuncts(second[0]):
        return None
    both = {model.resolved.get(first.i), model.resolved.get(second[0].i)}
    people = {each for each in both if isinstance(each, int) and model.clusters[each].kind is ActorKind.PERSON}
    return set(people) if len(people) == 2 else None
