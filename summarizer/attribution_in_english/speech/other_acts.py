"""Cue verbs that tell of another act than speech: a blow, a lawyer's work, a ban, a call to 999, a tip for readers."""

from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.parsing.tokens import Token

# The things that are thrown, driven or hit, and where they and people end.
_MOVED_NOUNS: Final = frozenset(
    "arm ball bike boat bus car door elbow fist foot hand helmet jet motorcycle phone plane puck racket ship shot"
    " train truck van vehicle".split()
)
_DIRECTIONS: Final = frozenset({"into", "onto", "against"})
_SURFACES: Final = frozenset({"ground", "floor", "mat", "wall", "canvas"})
# What a rule does with what may not be said.
_BANNING_VERBS: Final = frozenset("ban bar criminalise criminalize forbid outlaw prohibit".split())
_PERSONS: Final = frozenset({"him", "her", "them"})
# Whom a paper, a guide or an advertisement addresses.
_AUDIENCES: Final = frozenset("listener reader shopper subscriber viewer visitor you".split())
_ADVISING_VERBS: Final = frozenset({"encourage", "urge"})
_SHORT_NUMBERS: Final = frozenset({2, 3, 4})


def is_other_act(verb: Token) -> bool:
    """Return whether a verb tells of an act in which its subject says nothing."""
    return (
        _is_blow(verb)
        or _is_put_question(verb)
        or _is_career(verb)
        or _calls_number(verb)
        or _advises_audience(verb)
        or _is_banned(verb)
    )


def _is_blow(verb: Token) -> bool:
    """Whether a thing or a person is thrown or hit: "slammed the ball into the net", not "slammed the bill"."""
    if verb.lemma_ != "slam":
        return False
    links = [child for child in verb.rights if child.dep_ == "prep"]
    moved = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if moved is None or moved.lemma_.lower() in _MOVED_NOUNS:
        return any(link.lower_ in _DIRECTIONS for link in links) or _ends_on_surface(links)
    is_person = moved.ent_type_ == "PERSON" or moved.lower_ in _PERSONS or is_role_noun(moved)
    return is_person and _ends_on_surface(links)


def _ends_on_surface(links: list[Token]) -> bool:
    """Whether a movement ends on a wall or the ground; not "on the Senate floor", "on the floor of the house"."""
    nouns = (noun for link in links for noun in link.rights if noun.lemma_.lower() in _SURFACES)
    return any(not noun.rights and all(child.dep_ == "det" for child in noun.lefts) for noun in nouns)


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


def _is_banned(verb: Token) -> bool:
    """Whether a relative clause tells what a rule forbids: "a law banning books that say …"; not "banned a book"."""
    if verb.dep_ != "relcl" or any(child.dep_ in {"det", "poss"} for child in verb.head.lefts):
        return False
    noun = verb.head
    is_object = noun.dep_ == "dobj" and noun.head.lemma_ in _BANNING_VERBS
    # The parser may join the clause to the rule.
    banning = (child for child in noun.rights if child.tag_ == "VBG" and child.i < verb.i)
    return is_object or any(child.lemma_ in _BANNING_VERBS for child in banning)


def _calls_number(verb: Token) -> bool:
    """Whether somebody only dials a number: "called 999 at noon"; not "called 1,500 a disgrace"."""
    number = verb.doc[verb.i + 1 : verb.i + 2].text if verb.lemma_ == "call" else ""
    return number.isdigit() and len(number) in _SHORT_NUMBERS and not any(c.dep_ == "oprd" for c in verb.rights)


def _advises_audience(verb: Token) -> bool:
    """Whether those who read, watch or visit something are asked to do something: "encourages readers to plant"."""
    if verb.lemma_ not in _ADVISING_VERBS:
        return False
    after = verb.doc[verb.i + 1 : verb.i + 4]
    is_infinitive = len(after) == 3 and after[1].lower_ == "to" and after[2].tag_ == "VB"
    return is_infinitive and after[0].lemma_.lower() in _AUDIENCES
