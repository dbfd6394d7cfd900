"""Finds the names that a text gives to things: diseases, formats, awards, laws, works and journals."""

from typing import Final

from summarizer.attribution.entities.abbreviations import abbreviated_things
from summarizer.attribution.entities.places import is_place
from summarizer.attribution.parsing.tokens import Doc, Token

# Names that never act, in small letters. Words that are also surnames or given names are missing.
_WELL_KNOWN: Final = frozenset(
    "android anthrax bible bitcoin bluetooth botox brexit buddhism christianity coronavirus covid-19"
    " dodd-frank ebola emmy emmys ethereum fentanyl glass-steagall grammy grammys halloween hinduism islam judaism"
    " koran obamacare omicron oscars oxycontin quran qur'an ramadan tamiflu thanksgiving torah viagra wi-fi"
    " zika".split()
)
# Lower-case nouns that a disease's name comes before: "the Zika virus".
_DISEASES: Final = frozenset("disease epidemic fever infection infections outbreak pandemic syndrome virus".split())
# And those that initials come before: "the MMR jab", "JPEG images".
_INITIALED_THINGS: Final = frozenset(
    "antibodies antibody chip chips drug drugs format formats gene genes image images jab jabs molecule protein"
    " proteins scan scans scanner therapy vaccination vaccine vaccines".split()
)
_AWARD_SIGNS: Final = frozenset({"oscars", "grammys", "baftas"})


def things(doc: Doc) -> frozenset[str]:
    """Return the names that cannot be an actor's in this text."""
    found = set(abbreviated_things(doc))
    words = {token.lower_ for token in doc}
    if words & _AWARD_SIGNS:
        found.add("Oscar")
    for token in doc[:-1]:
        if token.text[0].isupper() and _comes_before_thing(token, token.nbor()):
            found.add(token.text)
        elif token.lower_ == "journal" and token.is_lower:
            found.add(_name_after(token))
    return frozenset(found)


def is_thing(name: str) -> bool:
    """Return whether a name is that of a well-known thing."""
    return name.lower() in _WELL_KNOWN


def _comes_before_thing(token: Token, after: Token) -> bool:
    if after.lower_ in _DISEASES and after.is_lower:
        return not is_place(token.text)
    return after.lower_ in _INITIALED_THINGS and token.text.isupper() and len(token) > 1


def _name_after(noun: Token) -> str:
    """The capitalised words after a noun."""
    doc, end = noun.doc, noun.i + 1
    while end < len(doc) and doc[end].text[0].isupper():
        end += 1
    return doc[noun.i + 1 : end].text
