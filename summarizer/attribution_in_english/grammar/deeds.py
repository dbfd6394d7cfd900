"""Objects by which a verb tells of a deed or an event: "announced 12,000 job cuts", "rejected his application"."""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Token

_DECIDING_VERBS: Final = frozenset({"deny", "dismiss", "reject"})
# What is asked for in a procedure. To refuse it says nothing of whether something is so.
_APPLIED_FOR: Final = frozenset("amendment appeal application licence license motion permission permit visa".split())
# If these are only counted, nothing is stated; "12 sanctions against the bank" is what was announced.
_EVENTS: Final = frozenset("arrest case closure cut death dismissal layoff loss redundancy".split())
# The most tokens between what was refused and the judgement of it.
_MAX_TOKENS_TO_JUDGMENT: Final = 12
_PLANS: Final = frozenset({"bid", "plan", "proposal", "request"})


def is_deed(verb: Token, object_: Token) -> bool:
    """Return whether an object shows that its verb tells of a deed and not of a statement."""
    return _is_count(verb, object_) or _is_decision(verb, object_)


def is_withheld(verb: Token) -> bool:
    """Return whether a passive tells what somebody does not get: "was denied a licence by the council"."""
    return verb.lemma_ == "deny" and any(child.dep_ in {"dobj", "oprd"} for child in verb.rights)


def _is_count(verb: Token, object_: Token) -> bool:
    """Whether only a number of events is told: "announced 12,000 job cuts"; not "announced two plans to cut jobs"."""
    if verb.lemma_ != "announce" or object_.tag_ != "NNS" or object_.lemma_ not in _EVENTS:
        return False
    if any(child.dep_ == "det" for child in object_.lefts):
        return False
    is_explained = any(child.dep_ in {"xcomp", "ccomp"} for child in verb.rights)
    is_explained = is_explained or any(child.dep_ in {"acl", "relcl", "appos"} for child in object_.rights)
    is_counted = any(child.dep_ == "nummod" for child in object_.lefts)
    # "The reasons why firms announced layoffs."
    is_bare = object_.left_edge == object_ == object_.right_edge and verb.dep_ == "relcl"
    return (is_counted or is_bare) and not is_explained


def _is_decision(verb: Token, object_: Token) -> bool:
    """Whether something applied for is refused: "rejected the application", "rejected plans for a new licence"."""
    if verb.lemma_ not in _DECIDING_VERBS or _is_judged(verb, object_):
        return False
    if object_.lemma_.lower() in _APPLIED_FOR:
        # "Rejected appeals for calm", "the appeal for peace".
        is_call = object_.tag_ == "NNS" or any(child.lower_ == "for" for child in object_.rights)
        return object_.lemma_ != "appeal" or not is_call
    if verb.lemma_ == "deny" and object_.lemma_ == "request":
        return True
    is_plan = object_.lemma_.lower() in _PLANS
    return is_plan and any(
        noun.lemma_.lower() in _APPLIED_FOR for link in object_.rights if link.lower_ == "for" for noun in link.rights
    )


def _is_judged(verb: Token, object_: Token) -> bool:
    """Whether words say what somebody thinks of what was refused: "rejected the motion as “a waste of money”"."""
    start = max(verb.i, object_.i) + 1
    for token in verb.doc[start : start + _MAX_TOKENS_TO_JUDGMENT]:
        if token.pos_ == "VERB" or token.text == "," or token.is_sent_start:
            return False
        if token.is_quote or token.dep_ == "oprd" or (token.lower_ == "as" and token.dep_ == "prep"):
            return True
    return False
