"""Speech that is only supposed: "critics may still believe", "she could say", "will dismiss any doubts"."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.parsing.tokens import Token

# What is announced or confirmed may be news before it is certain: "may announce a deal", "police can confirm".
_NEWS_KINDS: Final = frozenset({CueKind.ANNOUNCE, CueKind.CONCEDE, CueKind.PROMISE, CueKind.REPORT, CueKind.SHOW})
# What people are only expected to think or to reject. A speech that is given tomorrow is announced by "will say".
_OPINIONS: Final = frozenset({CueKind.BELIEVE, CueKind.DENY, CueKind.JUDGE})
# The past tense of "will": "would later say" tells what happened.
_LATER_WORDS: Final = frozenset(
    "always eventually finally later often regularly repeatedly sometimes soon then".split()
)
_SUPPOSED_KINDS: Final = _OPINIONS | {CueKind.ARGUE, CueKind.ASK, CueKind.ACCUSE}
_ANYBODY: Final = frozenset(
    "anyone anybody critic cynic few many most nobody one opponent people person reader sceptic skeptic some someone"
    " somebody".split()
)
_OCCASIONS: Final = frozenset("address announcement conference debate hearing interview speech statement trial".split())
# What is believed by nobody in particular.
_HEARING_VERBS: Final = frozenset(
    "assume believe expect fear hope rumor rumour speculate suspect think understand".split()
)
_DAY_LABELS: Final = frozenset({"DATE", "TIME"})


def is_supposed(verb: Token) -> bool:
    """Return whether somebody only may, could or would say something, or is expected to think it."""
    if _is_hearsay(verb):
        return True
    if verb.tag_ not in {"VB", "VBG", "VBN"}:
        return False
    modal = next((child for child in verb.lefts if child.dep_ == "aux" and child.tag_ == "MD"), None)
    kind = REPORTING_VERBS.get(verb.lemma_)
    if modal is None or kind is None:
        return False
    if any(child.lower_ == "have" for child in verb.lefts):
        # "Few could have predicted that it would hold."
        return modal.lower_ in {"could", "would"} and _is_anybody(verb)
    return verb.tag_ != "VBN" and _is_only_possible(verb, kind, modal.lower_)


def _is_hearsay(verb: Token) -> bool:
    """Whether only the writer has heard of it: "It is understood that the board will order a review"."""
    above = verb.head
    if verb.dep_ != "ccomp" or above.lemma_ not in _HEARING_VERBS or above.tag_ != "VBN":
        return False
    return any(child.dep_ == "nsubjpass" and child.lower_ == "it" for child in above.lefts)


def _is_only_possible(verb: Token, kind: CueKind, word: str) -> bool:
    """Whether a modal verb in the present, given in lower case, leaves open if something will be said."""
    if word in {"may", "might", "could", "can"}:
        return kind not in _NEWS_KINDS
    if word == "would":
        is_past = any(child.lower_ in _LATER_WORDS for child in (*verb.lefts, *verb.rights))
        is_supposed = kind in _SUPPOSED_KINDS or verb.lemma_ in {"agree", "call"} or _is_anybody(verb)
        return is_supposed and not is_past
    if word not in {"will", "'ll", "’ll"}:
        return False
    return (kind in _OPINIONS or _is_anybody(verb)) and not _has_occasion(verb)


def _is_anybody(verb: Token) -> bool:
    """Whether the subject is nobody in particular: "some will say", "critics would say"."""
    agent = own_subject(verb)
    if agent is None or agent.lemma_.lower() not in _ANYBODY:
        return False
    return not any(child.dep_ == "det" and child.lower_ in {"the", "this", "that", "these"} for child in agent.lefts)


def _has_occasion(verb: Token) -> bool:
    """Whether it is told when or in what speech something will be said."""
    near = (word for child in verb.children for word in (child, *child.children))
    return any(word.ent_type_ in _DAY_LABELS or word.lemma_ in _OCCASIONS for word in near)
