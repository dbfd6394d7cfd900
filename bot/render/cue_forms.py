"""The past tense of cues that are no finite verbs in the text: "adding", "to urge", the noun of "her warning"."""

import re
from types import MappingProxyType
from typing import Final

_INFINITIVE: Final = re.compile(r"to (?:(?:[a-z]+ly|also|even|further|now) )?([a-z]{3,})\b")

# The infinitives whose last letter is doubled: "to admit", "admitted".
_DOUBLED: Final = frozenset("admit refer rebut slam rip rap blog quip brag put set forbid".split())

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

_MIN_PARTICIPLE: Final = len("saying")

# The verbs of speech and thought whose past tense does not end in "ed", keyed by the participle without "ing".
_IRREGULAR: Final = dict(
    pair.split("-")
    for pair in (
        "say-said tell-told think-thought writ-wrote speak-spoke swear-swore hold-held find-found feel-felt know-knew "
        "understand-understood hear-heard see-saw foresee-foresaw read-read putt-put sett-set giv-gave mak-made "
        "tak-took sing-sang forecast-forecast forbidd-forbade withdraw-withdrew retell-retold foretell-foretold"
    ).split()
)


# The participles without "had" that differ from the past tense.
_PAST_BY_PARTICIPLE: Final = dict(
    pair.split("-")
    for pair in "written-wrote spoken-spoke sworn-swore known-knew seen-saw given-gave shown-showed".split()
)


def finite_cue(cue: str) -> str:
    """Return the cue as a finite verb: an English participle ("adding") or infinitive ("to call") in its past tense."""
    if (past := past_of_infinitive(cue)) is not None:
        return past
    first, space, rest = cue.partition(" ")
    if first in _PAST_BY_PARTICIPLE:
        return _PAST_BY_PARTICIPLE[first] + space + rest
    stem = first.lower().removesuffix("ing")
    if stem == first.lower() or len(first) < _MIN_PARTICIPLE or first.isupper() or is_according(cue):
        return cue
    return _past_of_stem(stem) + space + rest


def past_of_infinitive(cue: str) -> str | None:
    """Return a cue that begins with an English infinitive in the past tense, or `None` if it does not."""
    infinitive = _INFINITIVE.match(cue)
    return _past_of_stem(_stem(infinitive[1])) + cue[infinitive.end() :] if infinitive else None


def past_of_noun(cue: str) -> str:
    """Return a finite verb for a cue that is a noun: "warned" for the noun of "her warning that"."""
    return _PAST_BY_NOUN.get(cue.casefold().removesuffix("s"), "said")


def is_according(cue: str) -> bool:
    """Return whether a cue is "according to"."""
    return cue.casefold().startswith("according")


def _past_of_stem(stem: str) -> str:
    """Return the past tense of a verb from its participle without the ending: "call", "accus", "deny"."""
    if stem in _IRREGULAR:
        return _IRREGULAR[stem]
    if stem.endswith("y") and stem[-2:-1] not in "aeiou":
        return f"{stem[:-1]}ied"
    return f"{stem}d" if stem.endswith("e") else f"{stem}ed"


def _stem(infinitive: str) -> str:
    """Return the participle without "ing": "accus" of "accuse", "admitt" of "admit"."""
    if infinitive in _DOUBLED:
        return infinitive + infinitive[-1]
    return infinitive if infinitive.endswith("ee") else infinitive.removesuffix("e")
