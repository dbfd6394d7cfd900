"""Whether something was said at all, and whether that is sure: "declined to say", "is expected to announce"."""

from typing import Final

from spacy.tokens import Token

from summarizer.attribution.grammar.cues import (
    ADDRESSING,
    EXPECTED,
    HEDGES,
    MAKING,
    NAMELESS,
    NOT_SAID,
    NOUNS,
    VERBS,
    WITHHELD,
    Cue,
)
from summarizer.attribution.grammar.subjects import governor, is_passive, own_subject

_WISHING: Final = frozenset({"ask", "request", "insist", "speak", "talk", "demand"})
_UNABLE: Final = frozenset({"unable", "unwilling", "reluctant", "hesitant"})

_NOBODY: Final = frozenset({"nobody", "none", "neither"})

_SUPPOSING: Final = frozenset({"if", "unless", "whether"})
_UNSURE: Final = frozenset({Cue.ARGUE, Cue.ACCUSE, Cue.DENY, Cue.BELIEVE})
_RUMOURS: Final = frozenset("rumor rumour speculation chance possibility likelihood suggestion".split())

# Before one of these the words were not said.
_CONTRARY: Final = frozenset({("far", "from"), ("instead", "of"), ("rather", "than")})
_DUTIES: Final = frozenset({"must", "should", "ought"})

# More words than these are no mere addressee: they say who it is.
_FEW: Final = 5

# Verbs hang on each other in longer chains only where the parser is lost.
_DEEPEST: Final = 8


def is_unsaid(verb: Token, depth: int = 0) -> bool:
    """Return whether a verb of saying is denied, held back or no news: "did not say", "it is fair to say"."""
    if any(child.lower_ in NOT_SAID for child in verb.lefts) or _is_nobodys(verb) or depth > _DEEPEST:
        return True
    if _is_for_namelessness(verb) or _is_weighed(verb) or _is_open(verb) or _is_due(verb) or _is_wished(verb):
        return True
    if verb.dep_ in {"xcomp", "pcomp", "advcl"}:
        return _is_withheld(verb) or (verb.dep_ == "xcomp" and is_unsaid(governor(verb), depth + 1))
    shares = verb.dep_ == "conj" and own_subject(verb) is None and _is_alternative(verb)
    return shares and is_unsaid(verb.head, depth + 1)


def is_hedged(verb: Token) -> bool:
    """Return whether it is open that somebody said it, or will: "reportedly told", "is expected to announce"."""
    if any(child.lower_ in HEDGES for child in verb.children if child.dep_ in {"advmod", "aux"}):
        return True
    above = verb.head
    is_ahead = above.lemma_ in EXPECTED or above.lemma_ == "be" or above.lower_ == "going"
    return verb.dep_ == "xcomp" and (is_ahead or (above.lemma_ in VERBS and is_passive(above)))


def _is_nobodys(verb: Token) -> bool:
    """Whether nobody is the subject, or a mere "that": "nobody said", "no minister said", "that said, …"."""
    doer = own_subject(verb)
    if doer is None:
        return False
    if doer.lower_ == "that" and doer.is_sent_start:
        return verb.doc[verb.i + 1 : verb.i + 2].text == ","
    return doer.lower_ in _NOBODY or any(child.lower_ in {"no", "neither"} for child in doer.lefts)


def _is_open(verb: Token) -> bool:
    """Whether it is only supposed, asked or rumoured that it is said: "if she says", "no evidence that she said"."""
    if verb.dep_ in {"advcl", "ccomp"}:
        return any(child.lower_ in _SUPPOSING for child in verb.lefts)
    noun = verb.head
    if verb.dep_ != "acl" or not any(child.lower_ == "that" for child in verb.lefts):
        return False
    return NOUNS.get(noun.lemma_) in _UNSURE or noun.lemma_ in _RUMOURS or any(c.lower_ == "no" for c in noun.lefts)


def _is_wished(verb: Token) -> bool:
    """Whether somebody only wants another to say it, or asks it of them: "wants her to say", "was asked to explain"."""
    if verb.tag_ != "VB" or not any(child.lower_ == "to" for child in verb.lefts):
        return False
    above = verb.head
    if verb.dep_ == "ccomp":
        return own_subject(verb) is not None and above.lemma_ not in MAKING
    return (
        verb.dep_ == "xcomp"
        and is_passive(above)
        and (above.lemma_ in ADDRESSING or VERBS.get(above.lemma_) is Cue.URGE)
    )


def _is_due(verb: Token) -> bool:
    """Whether saying it is somebody's duty, or asked after: "must say", "needs to explain", "Did she say that?"."""
    doer = own_subject(verb)
    for child in verb.lefts:
        if child.dep_ == "aux" and (child.lower_ in _DUTIES or (doer is not None and child.i < doer.i < verb.i)):
            return True
    return verb.dep_ == "xcomp" and verb.head.lemma_ in {"need", "have", "ought"}


def _is_weighed(verb: Token) -> bool:
    """Whether saying is only weighed: "it is fair to say", "unable to say"."""
    if verb.dep_ != "xcomp":
        return False
    being = verb.head.head if verb.head.pos_ == "ADJ" else verb.head
    weight = verb.head if verb.head.pos_ == "ADJ" else next((c for c in being.rights if c.dep_ == "acomp"), None)
    doer = own_subject(being)
    return weight is not None and (weight.lower_ in _UNABLE or (doer is not None and doer.lower_ == "it"))


def _is_withheld(verb: Token) -> bool:
    """Whether the verb above says that it was not said: "declined to say", "has yet to say", "without saying"."""
    above = governor(verb)
    is_held = above.lemma_ in WITHHELD or any(child.lower_ == "yet" for child in above.children)
    return verb.head.lower_ == "without" or _is_contrary(verb) or (is_held and above != verb)


def _is_contrary(verb: Token) -> bool:
    """Whether the words before a verb say that something else was done: "instead of saying", "rather than say"."""
    links = (verb.head, *verb.lefts)
    return any(link.i > 0 and (link.nbor(-1).lower_, link.lower_) in _CONTRARY for link in links)


def _is_for_namelessness(verb: Token) -> bool:
    """Whether somebody only wants not to be named: "asked not to be identified", "granted anonymity to discuss it"."""
    above = verb.head
    if verb.tag_ == "VB" and any(word.lower_ == "anonymity" for word in (above, *above.rights)):
        return True
    return verb.lemma_ in _WISHING and any(
        inner.lemma_.lower() in NAMELESS for child in verb.rights for inner in (child, *child.children)
    )


def _is_alternative(verb: Token) -> bool:
    """Whether a second verb may fall under the first one's negation: "did not confirm or deny"."""
    return any(child.lower_ in {"or", "nor"} for child in verb.head.children if child.dep_ == "cc")


def first_of(cue: Token) -> int:
    """Return where a cue begins with the words that say whether it was said: "reportedly told", "plans to announce"."""
    first = cue.i
    if cue.tag_ == "VB" or any(child.tag_ == "MD" for child in cue.lefts):
        while first > 0 and cue.i - first < _DEEPEST and _leads(cue.doc[first - 1], cue):
            first -= 1
    elif first > 0 and cue.doc[first - 1].lower_ in HEDGES:
        first -= 1
    while cue.doc[first].tag_ in {"RB", "TO"} and cue.doc[first].lower_ not in HEDGES:
        first += 1
    return first


def end_of(cue: Token, end: int) -> int:
    """Return where a cue ends with whom it tells, if they stand right behind it: "told reporters"."""
    if cue.lemma_ not in ADDRESSING:
        return end
    told = next((child for child in cue.rights if child.dep_ in {"dobj", "dative"} and child.left_edge.i == end), None)
    return told.i + 1 if told is not None and told.i - end < _FEW else end


def _leads(token: Token, cue: Token) -> bool:
    """Whether a word before a cue tells when or whether: an auxiliary, "to", and the verb that governs it."""
    above = cue.dep_ in {"xcomp", "advcl"} and token.is_ancestor(cue) and token.pos_ in {"VERB", "AUX"}
    return token.tag_ in {"MD", "TO", "RB"} or token.dep_ in {"aux", "auxpass", "prt"} or above
