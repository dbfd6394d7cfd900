"""Infinitives that tell what somebody is to find or to do, and not what was said: "relies on light to estimate how"."""

from typing import Final

from summarizer.attribution_in_english.grammar.controlled_subjects import is_infinitive
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.parsing.tokens import Token

# What is found out by work. "Used the letters to show that he had paid" tells what somebody argued.
_FINDING_VERBS: Final = frozenset("calculate estimate find forecast indicate predict project".split())
_PURPOSE_DEPS: Final = frozenset({"acl", "advcl", "relcl"})
# Those who want or try to do something have not done it yet.
_INTENDING_VERBS: Final = frozenset("aim attempt hope intend look plan seek struggle try want wish".split())
_MEANT_KINDS: Final = frozenset({CueKind.CONCEDE, CueKind.DISCUSS, CueKind.JUDGE, CueKind.REPORT, CueKind.SHOW})
# To be able to confirm one of these is to test it. The police who are able to confirm a death tell of it.
_TESTED: Final = frozenset("assumption hunch hypothesis idea notion prediction suspicion theory".split())
# The dependencies of words that say what somebody thinks of an object.
_SAYING_DEPS: Final = frozenset("acl acomp ccomp oprd relcl xcomp".split())
_REASONS: Final = frozenset({"as", "for", "over"})


def only_tells_purpose(verb: Token) -> bool:
    """Return whether an infinitive tells what is meant, tried or yet to be done."""
    if not is_infinitive(verb) or _quotes_after(verb):
        return False
    return _is_task_of_work(verb) or _is_only_meant(verb) or _is_yet_to_come(verb) or _is_what_others_may_do(verb)


def _quotes_after(verb: Token) -> bool:
    """Whether a quotation or a colon follows a verb in its sentence, and so may hold its content."""
    following = verb.doc[verb.i + 1 : verb.sent.end]
    return any((word.is_quote and word.tag_ != "POS") or word.text == ":" for word in following)


def _is_task_of_work(verb: Token) -> bool:
    """Whether something is done in order to find something: "sampled the lake to estimate how many trout it has"."""
    above = verb.head
    if verb.lemma_ not in _FINDING_VERBS or (above.lemma_ in REPORTING_VERBS and above.lemma_ != "show"):
        return False
    # "Relies on light to estimate how"; not "seems to indicate that".
    is_with_means = any(child.dep_ in {"dobj", "prep"} and above.i < child.i < verb.i for child in above.rights)
    return verb.dep_ in _PURPOSE_DEPS or (verb.dep_ == "xcomp" and is_with_means)


def _is_only_meant(verb: Token) -> bool:
    """Whether somebody seeks or plans to do it: "plan to compare the two", "are seeking to question a man"."""
    above, kind = verb.head, REPORTING_VERBS[verb.lemma_]
    is_meant = above.lemma_ in _INTENDING_VERBS and kind in _MEANT_KINDS
    tested = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    is_tested = above.lower_ == "able" and tested is not None and tested.lemma_ in _TESTED
    return verb.dep_ == "xcomp" and (is_meant or is_tested) and _has_bare_object(verb)


def _has_bare_object(verb: Token) -> bool:
    """Whether a verb has an object, and no words say what somebody thinks of it."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    links = [child for child in (*verb.rights, *(c for each in objects for c in each.rights)) if child.dep_ == "prep"]
    # "To question a man over the fire" is no judgement.
    is_judged = verb.lemma_ != "question" and any(link.lower_ in _REASONS for link in links)
    words = (*verb.rights, *(word for each in objects for word in each.subtree))
    return bool(objects) and not is_judged and not any(word.dep_ in _SAYING_DEPS for word in words)


def _is_yet_to_come(verb: Token) -> bool:
    """Whether it has not been done: "the last club yet to confirm a squad"."""
    first = next(child.i for child in verb.lefts if child.lower_ == "to")
    return first > 0 and verb.doc[first - 1].lower_ == "yet"


def _is_what_others_may_do(verb: Token) -> bool:
    """Whether it is only told what somebody may do: "There is a precedent for the board to declare a winner"."""
    # "It took a year for the firm to admit it": then it did.
    has_subject = any(child.dep_ == "nsubj" for child in verb.lefts)
    is_for = any(child.lower_ == "for" and child.dep_ == "mark" for child in verb.lefts)
    return has_subject and is_for and verb.head.lemma_ != "take"
