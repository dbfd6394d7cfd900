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
# Judges and voters have scores too: "lost 5-4 in the Supreme Court", "beat Tarn 30-20 in the vote for the games".
_OF_VOTES: Final = frozenset(
    "ballot court courts election judges jury justices lawsuit poll referendum ruling vote voted voters votes"
    " voting".split()
)
_BEFORE_OPPONENTS: Final = frozenset("against over to with".split())


def plays_a_match(name: Token) -> bool:
    """Return whether a name wins, loses or is beaten in a sentence that tells the score."""
    head = first_conjunct(name)
    is_player = head.dep_ == "nsubj" and head.head.lemma_ in _PLAYING
    is_beaten = head.dep_ in {"dobj", "nsubjpass"} and head.head.lemma_ in _BEATING
    if not (is_player or is_beaten or _is_opponent(head)):
        return False
    sentence = name.sent
    return _SCORE.search(sentence.text) is not None and _OF_VOTES.isdisjoint(token.lower_ for token in sentence)


def _is_opponent(name: Token) -> bool:
    """Whether a name follows "a 3-1 victory over" or "lost 3-1 to"."""
    link = name.head
    if name.dep_ != "pobj" or link.lower_ not in _BEFORE_OPPONENTS:
        return False
    return link.head.lemma_ in _RESULTS or (link.head.lemma_ in _PLAYING and link.head.pos_ == "VERB")
