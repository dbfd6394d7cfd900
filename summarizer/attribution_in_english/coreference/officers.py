"""Resolves "the chief of Velmar" to the only person to whom the text gives that office: "Velmar chief Ann Lund"."""

from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.grammar.phrases import is_source
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind

# A body has one of each.
_OFFICES: Final = frozenset("boss captain ceo chair chairman chairperson chairwoman chief coach head president".split())
_OF_OTHERS: Final = frozenset("assistant co deputy ex former interim outgoing retired vice".split())
_LINKS: Final = frozenset({"at", "of"})


def officer_of_body(model: DiscourseModel, noun: Token) -> int | None:
    """Return the only person named before who has an office at the body that follows it; `None` if two may be meant.

    A deputy, or a former chief, is not the chief.
    """
    office = noun.lemma_.lower()
    if office not in _OFFICES or noun.tag_ not in {"NN", "NNP"} or not is_source(noun):
        return None
    before = [child.lower_ for child in noun.lefts if child.i >= noun.left_edge.i]
    body = _body_after(model, noun)
    if before != ["the"] or body is None:
        return None
    found = [
        index
        for index, cluster in enumerate(model.clusters)
        if cluster.kind is ActorKind.PERSON and index != body and cluster.mentions[0].start < noun.i
        if _has_office(model, index, office, model.name_words[body])
    ]
    return found[0] if len(found) == 1 else None


def _body_after(model: DiscourseModel, noun: Token) -> int | None:
    """The named body in "of Velmar", which the model has not read yet."""
    links = (child for child in noun.rights if child.lower_ in _LINKS and child.i == noun.i + 1)
    names = (child for link in links for child in link.rights if child.dep_ == "pobj")
    at = next((name.i for name in names), None)
    found = (
        index
        for index, cluster in enumerate(model.clusters)
        if at is not None and any(mention.start <= at < mention.end for mention in cluster.mentions)
    )
    return next(found, None)


def _has_office(model: DiscourseModel, person: int, office: str, body: tuple[str, ...]) -> bool:
    roles = ((model.role_nouns[person], model.role_words[person]), *model.other_roles[person])
    return any(office in nouns and words.issuperset(body) and words.isdisjoint(_OF_OTHERS) for nouns, words in roles)
