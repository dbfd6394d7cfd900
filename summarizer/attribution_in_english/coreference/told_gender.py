"""The gender that a text gives a person by the pronouns beside the name: "De Rue was raised by his mother"."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tokens import Doc, Span
from summarizer.person_names.gender import PRONOUNS, Gender

# This many possessives are needed, and none of the other gender: a single one may belong to somebody unnamed.
_MIN_POSSESSIVES: Final = 2
# A longer sentence is a table or a list.
_MAX_SENTENCE_TOKENS: Final = 120


def told_genders(doc: Doc, cluster_of_head: Mapping[int, int], quoted: frozenset[int]) -> Mapping[int, Gender]:
    """Return the genders of the clusters for which several possessives agree."""
    found: Counter[tuple[int, Gender]] = Counter()
    for sentence in doc.sents:
        if len(sentence) <= _MAX_SENTENCE_TOKENS:
            found.update(_possessives(sentence, cluster_of_head, quoted))
    return {
        cluster: gender
        for (cluster, gender), count in found.items()
        if count >= _MIN_POSSESSIVES and not any(found[cluster, other] for other in Gender if other is not gender)
    }


def _possessives(
    sentence: Span, cluster_of_head: Mapping[int, int], quoted: frozenset[int]
) -> Iterator[tuple[int, Gender]]:
    """The possessives after the subject of a sentence, up to the next person who is named."""
    owner: int | None = None
    for token in sentence:
        cluster = cluster_of_head.get(token.i)
        if cluster is not None and owner is None and token.dep_ in SUBJECT_DEPS and token.i not in quoted:
            owner = cluster
        elif cluster is not None and cluster != owner and token.ent_type_ == "PERSON":
            return
        elif token.tag_ == "PRP$" and owner is not None and token.lower_ in PRONOUNS and token.i not in quoted:
            yield owner, PRONOUNS[token.lower_]
