"""The finite form in which a claim's English cue is shown: "calling for" as "called for", "to urge" as "urged"."""

import re
from types import MappingProxyType
from typing import Final

_PARTICIPLE: Final = re.compile(r"([A-Za-z]{3,})ing\b")
_INFINITIVE: Final = re.compile(r"to (?:(?:[a-z]+ly|also|even|further|now) )?([a-z]{3,})\b")
_CONSONANT_AND_Y: Final = re.compile(r"[^aeiou]y\Z")

_PAST_BY_STEM: Final = MappingProxyType({
    "find": "found",
    "forecast": "forecast",
    "put": "put",
    "read": "read",
    "say": "said",
    "show": "showed",
    "sing": "sang",
    "speak": "spoke",
    "swear": "swore",
    "tell": "told",
    "think": "thought",
    "writ": "wrote",
    "write": "wrote",
})  # fmt: skip

# Nouns with another form than their verb; every other noun is shown as "said".
_PAST_BY_NOUN: Final = MappingProxyType({
    "admission": "admitted",
    "allegation": "alleged",
    "announcement": "announced",
    "argument": "argued",
    "assertion": "asserted",
    "belief": "believed",
    "claim": "claimed",
    "conclusion": "concluded",
    "denial": "denied",
    "fear": "feared",
    "finding": "found",
    "hope": "hoped",
    "pledge": "pledged",
    "prediction": "predicted",
    "promise": "promised",
    "suggestion": "suggested",
    "vow": "vowed",
    "warning": "warned",
})  # fmt: skip

# The infinitives whose last letter is doubled: "to admit", "admitted".
_DOUBLED: Final = frozenset("admit refer rebut slam rip rap blog quip brag".split())


def finite_cue(cue: str) -> str:
    """Return a cue with its first word as a finite verb if that is an English participle or infinitive."""
    if participle := _PARTICIPLE.match(cue):
        return _past(participle[1].lower()) + cue[participle.end() :]
    if infinitive := _INFINITIVE.match(cue):
        return _past_of_infinitive(infinitive[1]) + cue[infinitive.end() :]
    return cue


def finite_form_of_noun(cue: str) -> str:
    """Return a finite verb for a cue that is a noun: "warned" for the noun of "her warning that"."""
    noun = cue.casefold()
    return _PAST_BY_NOUN.get(noun.removesuffix("s"), "said")


def _past(stem: str) -> str:
    """Return the past tense of a participle without its "ing", which ends as the infinitive or without its "e"."""
    if stem in _PAST_BY_STEM:
        return _PAST_BY_STEM[stem]
    return f"{stem[:-1]}ied" if _CONSONANT_AND_Y.search(stem) else f"{stem}ed"


def _past_of_infinitive(verb: str) -> str:
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ed"
    return f"{verb}d" if verb.endswith("e") and verb not in _PAST_BY_STEM else _past(verb)
