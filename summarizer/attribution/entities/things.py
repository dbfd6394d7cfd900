"""Finds the names that a text gives to things: diseases, formats, awards, laws, works and journals."""

from itertools import pairwise, takewhile
from typing import Final

from summarizer.attribution.entities.abbreviations import abbreviated_things
from summarizer.attribution.entities.gender import is_given_name
from summarizer.attribution.entities.places import is_place, is_town
from summarizer.attribution.parsing.tokens import Doc

# Names that never act, in small letters. Words that are also surnames or given names are missing.
_WELL_KNOWN: Final = frozenset(
    "android anthrax bible bitcoin bluetooth botox brexit buddhism christianity coronavirus covid-19"
    " dodd-frank ebola emmy emmys ethereum fentanyl glass-steagall grammy grammys halloween hinduism islam judaism"
    " koran obamacare omicron oscars oxycontin quran qur'an ramadan samaritan tamiflu thanksgiving torah viagra wi-fi"
    " zika".split()
)
# Lower-case nouns that a disease's name comes before: "the Zika virus".
_DISEASES: Final = frozenset("disease epidemic fever infection infections outbreak pandemic syndrome virus".split())
# And those that initials come before: "the MMR jab", "JPEG images".
_INITIALED_THINGS: Final = frozenset(
    "antibodies antibody chip chips drug drugs format formats gene genes image images jab jabs molecule protein"
    " proteins scan scans scanner therapy vaccination vaccine vaccines".split()
)
_JOURNAL: Final = "journal"
_AWARD_SIGNS: Final = frozenset({"Oscars", "Grammys", "Baftas"})
# Most texts have none of these words.
_SIGNS: Final = _DISEASES | _INITIALED_THINGS | {_JOURNAL}


def things(doc: Doc) -> frozenset[str]:
    """Return the names that cannot be an actor's in this text."""
    words = [token.text for token in doc]
    found = set(abbreviated_things(doc))
    if not _AWARD_SIGNS.isdisjoint(words):
        found.add("Oscar")
    if _SIGNS.isdisjoint(words):
        return frozenset(found)
    for at, (word, after) in enumerate(pairwise(words)):
        if _is_thing_before(word, after):
            found.add(word)
        elif word == _JOURNAL and not is_given_name(after):
            found.add(" ".join(takewhile(lambda each: each[0].isupper(), words[at + 1 :])))
    return frozenset(found)


def is_thing(name: str) -> bool:
    """Return whether a name is that of a well-known thing."""
    return name.lower() in _WELL_KNOWN


def _is_thing_before(word: str, after: str) -> bool:
    """Whether a capitalised word comes before a disease's noun, or initials before a thing's."""
    if after in _DISEASES:
        return word[0].isupper() and not is_place(word) and not is_town(word)
    return after in _INITIALED_THINGS and word.isupper() and len(word) > 1
