"""Cue verbs that tell of another act than speech: a blow, a question put to somebody, a lawyer's work."""

from typing import Final

from summarizer.attribution.parsing.tokens import Token

_DIRECTIONS: Final = frozenset({"into", "onto", "against", "through", "past"})
_SURFACES: Final = frozenset({"ground", "floor", "mat", "wall", "canvas"})


def is_other_act(verb: Token) -> bool:
    """Return whether a verb tells of an act in which its subject says nothing."""
    return _is_blow(verb) or _is_put_question(verb) or _is_career(verb)


def _is_blow(verb: Token) -> bool:
    """Whether something is thrown or hit: "slammed the ball into the net"."""
    links = [child for child in verb.rights if child.dep_ == "prep"]
    ground = {token.lemma_ for link in links for token in link.rights}
    return verb.lemma_ == "slam" and (
        any(link.lower_ in _DIRECTIONS for link in links) or not ground.isdisjoint(_SURFACES)
    )


def _is_put_question(verb: Token) -> bool:
    """Whether a participle only says what somebody was asked: "Questioned about whether he would resign, he said"."""
    is_open = not any(child.dep_ in {"nsubj", "nsubjpass", "aux", "auxpass"} for child in verb.lefts)
    is_asked = verb.lemma_ in {"question", "challenge", "quiz"} and verb.tag_ in {"VBN", "VBD"} and is_open
    return is_asked and any(child.lower_ in {"about", "on", "over"} for child in verb.rights)


def _is_career(verb: Token) -> bool:
    """Whether a clause says for whom somebody works: "a lawyer who has defended rich clients"."""
    has_perfect = any(child.dep_ == "aux" and child.lower_ in {"has", "have"} for child in verb.lefts)
    if verb.lemma_ != "defend" or verb.dep_ != "relcl" or not has_perfect:
        return False
    clients = (child for child in verb.rights if child.dep_ == "dobj" and child.tag_ == "NNS")
    return any(not any(each.dep_ in {"det", "poss"} for each in client.lefts) for client in clients)
