"""The one whom a clause before the main clause names: "While the offer did not suit Ann Lund, she said"."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, has_conjuncts
from summarizer.attribution_in_english.parsing.tokens import Span, Token
from summarizer.person_names.gender import PRONOUNS

_SUBORDINATORS: Final = frozenset(
    "after although as because before if once since though unless until when while".split()
)
_THEIRS: Final = frozenset({"they", "them"})
# A longer clause is the parser's mistake.
_MAX_CLAUSE_TOKENS: Final = 60


def named_in_fronted_clause(
    pronoun: Token, cluster_of_head: Mapping[int, int], fits: Callable[[int], bool]
) -> int | None:
    """Return whom the clause before the pronoun's names as its subject, or as the one to whom something is done.

    `None` if no one or more than one fits, or if the clause has a pronoun of the same gender: two could be meant.
    """
    if pronoun.lower_ not in {"he", "she"} or pronoun.dep_ not in SUBJECT_DEPS:
        return None
    clause = _fronted_clause(pronoun)
    if clause is None:
        return None
    names = [name for name in clause if name.i in cluster_of_head and _takes_part(name)]
    found = {cluster_of_head[name.i] for name in names if fits(cluster_of_head[name.i])}
    return found.pop() if len(found) == 1 and not _has_pronoun(clause, names[0], pronoun) else None


def group_in_fronted_clause(pronoun: Token) -> Token | None:
    """Return the several people who are the subject of the clause before: "As activists lost the vote, they said"."""
    clause = _fronted_clause(pronoun) if pronoun.lower_ == "they" and pronoun.dep_ in SUBJECT_DEPS else None
    if clause is None or any(token.lower_ in _THEIRS for token in clause):
        return None
    subjects = [token for token in clause if token.dep_ in SUBJECT_DEPS and token.tag_ != "WP"]
    several = [noun for noun in subjects if noun.tag_ in {"NNS", "NNPS"} or has_conjuncts(noun)]
    return several[0] if len(several) == 1 and several[0] == subjects[0] else None


def _fronted_clause(pronoun: Token) -> Span | None:
    """The subordinate clause that ends at the comma before a pronoun."""
    comma = pronoun.i - 1
    if comma < 1 or pronoun.doc[comma].text != ",":
        return None
    for start in _possible_starts(pronoun):
        if pronoun.doc[start].lower_ in _SUBORDINATORS and 0 < comma - start <= _MAX_CLAUSE_TOKENS:
            return pronoun.doc[start:comma]
    return None


def _possible_starts(pronoun: Token) -> Iterator[int]:
    """Where such a clause may begin: where the parser says, or at the start of the sentence."""
    yield from (child.left_edge.i for child in pronoun.head.lefts if child.dep_ == "advcl" and child.i < pronoun.i)
    start = pronoun.sent.start
    yield start + (pronoun.doc[start].lower_ in {"and", "but"})


def _takes_part(name: Token) -> bool:
    """Whether a name is a subject, or the object of "to" or "by", of a verb that is in no relative clause."""
    link = name.head
    if name.dep_ not in SUBJECT_DEPS and (name.dep_ != "pobj" or link.lower_ not in {"to", "by"}):
        return False
    verb = link if name.dep_ in SUBJECT_DEPS else link.head
    return verb.pos_ in {"VERB", "AUX"} and verb.dep_ not in {"relcl", "acl"} and not has_conjuncts(name)


def _has_pronoun(clause: Span, name: Token, pronoun: Token) -> bool:
    """Whether a clause has a pronoun of the same gender, other than the owner's after the name."""
    return any(
        PRONOUNS.get(token.lower_) is PRONOUNS[pronoun.lower_] and (token.i < name.i or token.tag_ != "PRP$")
        for token in clause
    )
