"""What somebody does in public with words: pays tribute to people for something, unveils a plan."""

from collections.abc import Callable
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import CueKind
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.public_matters import is_public_matter
from summarizer.attribution_in_english.speech.stance_forms import Stance

# What is made public by telling of it.
_PLANS: Final = frozenset("agenda budget measure package plan policy programme proposal reform scheme strategy".split())
_TIMES: Final = frozenset("day decade hour minute month moment second time week while year".split())


def _paid_tribute(verb: Token) -> Stance | None:
    """Whom somebody praised for what: "paid tribute to the miners for their patience"; not "to Hale for an hour"."""
    tribute = next((child for child in verb.rights if child.dep_ == "dobj" and child.lemma_ == "tribute"), None)
    if tribute is None or verb.doc[tribute.i + 1 : tribute.i + 2].text.lower() != "to":
        return None
    links = sorted((*tribute.rights, *verb.rights), key=lambda child: child.i)
    reasons = (child for child in links if child.i > tribute.i + 1 and child.lower_ in {"as", "for"})
    reason = next((link for link in reasons if not _is_clause_or_time(link)), None)
    return (tribute.i + 2, CueKind.JUDGE, set(range(tribute.i + 2, reason.right_edge.i + 1))) if reason else None


def _is_clause_or_time(link: Token) -> bool:
    """Whether "as" or "for" tells when: "for the last time", "as the service ended"."""
    noun = next((child for child in link.rights if child.dep_ == "pobj"), None)
    is_time = noun is not None and (noun.lemma_.lower() in _TIMES or noun.ent_type_ in {"DATE", "TIME"})
    return is_time or link.dep_ == "mark"


def _unveiled(verb: Token) -> Stance | None:
    """The plan that somebody made public: "unveiled a plan to reopen the mill"; not "a package of cakes"."""
    plan = next((child for child in verb.rights if child.dep_ == "dobj" and child.lemma_ in _PLANS), None)
    if plan is None:
        return None
    of = next((child for child in plan.rights if child.lower_ == "of"), None)
    parts = [child for child in of.rights if child.dep_ == "pobj"] if of is not None else []
    is_told = any(child.dep_ in {"acl", "prep", "relcl"} for child in plan.rights)
    is_of_matters = all(is_public_matter(part) or part.lemma_.lower() in _PLANS for part in parts)
    return (verb.i + 1, CueKind.ANNOUNCE, phrases.subtree(plan)) if is_told and is_of_matters else None


ACT_READERS: Final[dict[str, Callable[[Token], Stance | None]]] = {"pay": _paid_tribute, "unveil": _unveiled}
"""How to read each verb; a reader is called only for its own verbs."""
