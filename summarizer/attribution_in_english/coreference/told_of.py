"""Tells who is only told of by somebody who speaks, or only passes words on, and so does not become "he"."""

from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel, Referent
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tokens import Token

_RELAYING_VERBS: Final = frozenset({"report", "write"})


def is_told_of(token: Token) -> bool:
    """Return whether a word is a subject only in what another says: "Lund said the bill was dead if Hale left".

    One who is told to have spoken may go on as well as the other: "Lund said that Hale had admitted it. He said".
    """
    if token.dep_ not in SUBJECT_DEPS or token.head.lemma_ in REPORTING_VERBS:
        return False
    verb = token.head
    while verb.dep_ in {"advcl", "ccomp", "conj", "relcl", "acl", "xcomp", "pcomp", "prep", "dobj", "pobj"}:
        above = verb.head
        if verb.dep_ == "ccomp" and _speaks(above, token):
            return True
        if verb.dep_ == "advcl" and any(child.dep_ == "parataxis" and _speaks(child, token) for child in above.lefts):
            # "It will end, she said, only if Hale leaves."
            return True
        verb = above
    return False


def _speaks(verb: Token, told_of: Token) -> bool:
    """Whether a verb reports what another subject says."""
    is_report = verb.lemma_ in REPORTING_VERBS
    return is_report and any(child.dep_ == "nsubj" and child != told_of for child in verb.children)


def only_relays(model: DiscourseModel, token: Token, referent: Referent) -> bool:
    """Return whether a name closes a sentence as that of an outlet: "Lund said it was late, Dawn reported".

    A name of one word may be somebody's, but a text that gives another speaker to the same words names a paper.
    """
    verb, doc, first = token.head, token.doc, token.sent.start
    if not isinstance(referent, int) or verb.lemma_ not in _RELAYING_VERBS or verb.i != token.i + 1:
        return False
    cluster = model.clusters[referent]
    is_bare = " " not in cluster.name and not any(mention.title for mention in cluster.mentions)
    is_apart = token.i > first and doc[token.i - 1].text == "," and doc[verb.i + 1 : verb.i + 2].text in {"", "."}
    return is_bare and is_apart and any(_speaks(each, token) for each in doc[first : token.i - 1])
