"""What people ask of others in public: acts, money, laws and time; not coats, a glass of water or a late goal."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_NOUNS
from summarizer.attribution_in_english.parsing.tokens import Token

# Endings of nouns for acts and states, and the nouns with such an ending that name objects, games or private things.
_SUFFIXES: Final = ("tion", "sion", "ment", "ance", "ence", "ity", "ship", "cracy", "dom", "ism", "sure")
_OTHER_MATTERS: Final = frozenset(
    "ambulance apartment appliance audience basement battleship championship chance condiment dance element"
    " entrance fence flagship fragrance instrument kingdom licence medication moment ointment pavement possession"
    " potion residence romance science sentence ship silence spaceship station vacation".split()
)
# These are the nouns met so far; a noun that is missing makes no claim.
_MATTERS: Final = frozenset(
    "access aid amnesty approval ban benefit bill boycott break budget cap ceasefire change commission control"
    " cost crackdown crime curb cut danger deal debate delay discount document economy effect end evidence"
    " exemption extradition fee file fine freedom freeze fund funding future grant guideline hearing help hike"
    " impact inquiry job justice law levy limit list loan loss mandate measure meeting merger money moratorium"
    " move overhaul pardon pay payout peace policy poll power price probe progress proof ransom rate record reform"
    " refund relief repair report rescue rethink review right rise risk rule safeguard salary security share split"
    " spread standard strategy strike subsidy summit support swap system talk tariff tax term testimony time"
    " treaty trial truce update visa vote wage waiver".split()
)
# What somebody may call their own: "hope for their money".
_OWN: Final = frozenset("break file job money pay salary time wage".split())


def is_public_matter(topic: Token) -> bool:
    """Return whether a topic is an act, a right, money or time, or what somebody should do: "rebuilding the dam"."""
    lemma = topic.lemma_.lower()
    if (topic.tag_ == "VBG" and topic.dep_ == "pcomp") or topic.ent_type_ == "MONEY":
        return True
    if lemma in _OWN and any(child.tag_ == "PRP$" for child in topic.lefts):
        return False
    is_act = len(lemma) > 5 and lemma.endswith(_SUFFIXES) and lemma not in _OTHER_MATTERS
    return is_act or lemma in _MATTERS or lemma in REPORTING_NOUNS
