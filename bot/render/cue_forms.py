"""The past tense of cues that are not finite verbs in the text: the infinitive "to urge", the noun of "her warning"."""

import re
from types import MappingProxyType
from typing import Final

_INFINITIVE: Final = re.compile(r"to (?:(?:[a-z]+ly|also|even|further|now) )?([a-z]{3,})\b")
_CONSONANT_AND_Y: Final = re.compile(r"[^aeiou]y\Z")

_IRREGULAR: Final = MappingProxyType({
    "find": "found",
    "forecast": "forecast",
    "put": "put",
    "read": "read",
    "say": "said",
    "sing": "sang",
    "speak": "spoke",
    "swear": "swore",
    "tell": "told",
    "think": "thought",
    "write": "wrote",
})  # fmt: skip

# The infinitives whose last letter is doubled: "to admit", "admitted".
_DOUBLED: Final = frozenset("admit refer rebut slam rip rap blog quip brag".split())

# Nouns whose form differs from their verb's; every other noun is shown as "said".
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


def past_of_infinitive(cue: str) -> str | None:
    """Return a cue that begins with an English infinitive in the past tense, or `None` if it does not."""
    infinitive = _INFINITIVE.match(cue)
    return _past(infinitive[1]) + cue[infinitive.end() :] if infinitive else None


def past_of_noun(cue: str) -> str:
    """Return a finite verb for a cue that is a noun: "warned" for the noun of "her warning that"."""
    return _PAST_BY_NOUN.get(cue.casefold().removesuffix("s"), "said")


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb in _DOUBLED:
        return f"{verb}{verb[-1]}ed"
    if _CONSONANT_AND_Y.search(verb):
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"
