"""Tells whether a name is a team's, though a town has it too: "Norrby beat Tarn 3-1"."""

import re
from typing import Final

from summarizer.attribution_in_english.grammar.phrases import first_conjunct
from summarizer.attribution_in_english.parsing.tokens import Token

_SCORE: Final = re.compile(r"(?<![\w-])\d{1,3}[-–]\d{1,3}(?![\w-])")
# What a team does to another, and what it does by itself. "Won Norrby" says it of a vote.
_BEATING: Final = frozenset(
    "beat crush defeat down edge hammer host outscore overwhelm rout stun sweep thrash top trounce upset".split()
)
_PLAYING: Final = _BEATING | frozenset("advance draw fall lead lose play rally recover trail win".split())
_RESULTS: Final = frozenset("defeat draw loss rout triumph victory win".split())
_BEFORE_OPPONENTS: Final = frozenset("against over to with".split())


def plays_a_match(name: Token) -> bool:
    """Return whether a name wins, loses or is beaten in a sentence that tells the score."""
    head = first_conjunct(name)
    is_player = head.dep_ == "nsubj" and head.head.lemma_ in _PLAYING
    is_beaten = head.dep_ in {"dobj", "nsubjpass"} and head.head.lemma_ in _BEATING
    if not (is_player or is_beaten or _is_opponent(head)):
        return False
    return _SCORE.search(name.sent.text) is not None


def _is_opponent(name: Token) -> bool:
    """Whether a name follows "a 3-1 victory over" or "lost 3-1 to"."""
    link = name.head
    if name.dep_ != "pobj" or link.lower_ not in _BEFORE_OPPONENTS:
        return False
    return link.head.lemma_ in _RESULTS or (link.head.lemma_ in _PLAYING and link.head.pos_ == "VERB")
