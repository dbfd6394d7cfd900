"""What people ask of others in public: acts, money, laws and time; not coats, a glass of water or a late goal."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_NOUNS
from summarizer.attribution_in_english.parsing.tokens import Token

# Endings of nouns for acts and states, and the nouns with such an ending that name objects, games or private things.
_SUFFIXES: Final = ("tion", "sion", "ment", "ance", "ence", "ity", "ship", "cracy", "dom", "ism", "sure")
_OTHER_MATTERS: Final = frozenset(
    "ambulance apartment appliance audience basement battleship chance championship condiment dance element"
    " fence flagship instrument kingdom medication moment ointment pavement possession potion romance science sentence"
    " ship spaceship station vacation".split()
)
# These are the nouns met so far; a noun that is missing makes no claim.
_MATTERS: Final = frozenset(
    "access aid amnesty approval ban benefit bill boycott break budget cap ceasefire change commission control"
    " crackdown curb cut deal debate delay discount document end evidence exemption extradition fee file fine"
    " freedom freeze fund funding grant guideline hearing help hike inquiry job justice law levy limit list loan"
    " measure meeting merger money moratorium move mandate overhaul pardon pay payout peace policy"
    " poll power price probe progress proof ransom rate record reform refund relief repair report rescue rethink review"
    " right rise rule safeguard salary security share split standard strategy strike subsidy summit support swap"
    " system talk tariff tax term testimony time treaty trial truce update visa vote wage waiver".split()
)


def is_public_matter(topic: Token) -> bool:
    """Return whether a topic is an act, a right, money or time, or what somebody should do: "rebuilding the dam"."""
    lemma = topic.lemma_.lower()
    if topic.tag_ == "VBG" and topic.dep_ == "pcomp":
        return True
    is_act = len(lemma) > 5 and lemma.endswith(_SUFFIXES) and lemma not in _OTHER_MATTERS
    return is_act or lemma in _MATTERS or lemma in REPORTING_NOUNS
