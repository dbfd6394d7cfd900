"""Resolves "Lund's party", "her husband" to whom the text has called Lund's by name: "his Norrby Party"."""

from summarizer.attribution_in_english.coreference.definite_descriptions import ORGANIZATION_NOUNS
from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.entities.role_nouns import KINSHIP_NOUNS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind


def owned_body(model: DiscourseModel, noun: Token) -> int | None:
    """Return the only body named before that has the same owner and is called by the noun; `None` if there is none."""
    lemma = noun.lemma_.lower()
    if lemma not in ORGANIZATION_NOUNS or noun.tag_ != "NN":
        return None
    owner = _owner(model, noun)
    if owner is None or any(child.dep_ in {"compound", "amod", "nmod"} for child in noun.lefts):
        return None
    found = {
        index
        for index, cluster in enumerate(model.clusters)
        if cluster.kind is ActorKind.ORGANIZATION and lemma in model.name_words[index]
        for mention in cluster.mentions
        if mention.end <= noun.i and _owner(model, noun.doc[mention.start : mention.end].root) == owner
    }
    return found.pop() if len(found) == 1 else None


def named_relative(model: DiscourseModel, noun: Token) -> int | None:
    """Return the only person whom the text has named as such a relative of the owner: "her husband Joe Hale"."""
    lemma = noun.lemma_.lower()
    if (
        lemma not in KINSHIP_NOUNS
        or noun.tag_ != "NN"
        or any(child.dep_ in {"amod", "appos"} for child in noun.children)
    ):
        return None
    owner = _owner(model, noun)
    found = [index for index, whose in model.relative_of.items() if whose == owner and lemma in model.role_nouns[index]]
    return found[0] if owner is not None and len(found) == 1 else None


def _owner(model: DiscourseModel, noun: Token) -> int | None:
    """The cluster of the name or pronoun in the genitive before a noun."""
    for child in noun.lefts:
        if child.dep_ == "poss" and isinstance(owner := model.resolved.get(child.i), int):
            return owner
    return None
