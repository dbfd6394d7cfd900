"""What programs and polls do without saying it: "the tool predicts the price", "the poll questioned 90 adults"."""

from typing import Final

from summarizer.attribution_in_english.grammar.own_subjects import is_passive
from summarizer.attribution_in_english.parsing.tokens import Token

_RECKONING_VERBS: Final = frozenset("calculate estimate forecast predict project".split())
# What is made to reckon or to measure. A model of the climate is quoted for what it predicts.
_MADE_THINGS: Final = frozenset(
    "algorithm app apparatus camera classifier computer detector device engine gadget instrument machine method network"
    " program programme scanner sensor software system technique technology telescope tool".split()
)
_POLLS: Final = frozenset({"poll", "study", "survey"})
_ASKING_VERBS: Final = frozenset({"ask", "interview", "question", "query"})


def is_done_by_thing(verb: Token, speaker: Token | None) -> bool:
    """Return whether a verb tells what something that cannot speak does."""
    if speaker is None or speaker.tag_ not in {"NN", "NNS"} or is_passive(verb):
        return False
    return _reckons(verb, speaker) or _asks_sample(verb, speaker)


def _reckons(verb: Token, speaker: Token) -> bool:
    """Whether a device works out a value: "the tool predicts the price"; not "the tool predicts that it will fall"."""
    is_made = speaker.lemma_.lower() in _MADE_THINGS and speaker.ent_type_ != "ORG"
    has_clause = any(child.dep_ in {"ccomp", "xcomp"} and child.left_edge.tag_ != "WRB" for child in verb.rights)
    return verb.lemma_ in _RECKONING_VERBS and is_made and not has_clause


def _asks_sample(verb: Token, speaker: Token) -> bool:
    """Whether a poll was put to so many people: "the survey asked 300 sailors whether they were happy"."""
    asked = next((child for child in verb.rights if child.dep_ in {"dobj", "dative", "nsubj"}), None)
    is_counted = asked is not None and any(child.dep_ == "nummod" for child in asked.lefts)
    return verb.lemma_ in _ASKING_VERBS and speaker.lemma_.lower() in _POLLS and is_counted
