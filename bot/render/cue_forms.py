"""The past tense of cues that are no finite verbs in the text: "adding", "to urge", the noun of "her warning"."""

import re
from types import MappingProxyType
from typing import Final

_INFINITIVE: Final = re.compile(r"to (?:(?:[a-z]+ly|also|even|further|now) )?([a-z]{3,})\b")

# Before a participle or an infinitive: "perhaps recognizing".
_ADVERB: Final = re.compile(r"(?:perhaps|maybe|also|even|once|[a-z]+ly) (?=to [a-z]|[a-z]{3,}ing\b)", re.IGNORECASE)
_PHRASE: Final = re.compile(r"according\b|(?:in|by|to) the \w+ of\Z", re.IGNORECASE)

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
    "declaration": "declared",
    "demand": "demanded",
    "denial": "denied",
    "fear": "feared",
    "finding": "found",
    "hope": "hoped",
    "insistence": "insisted",
    "pledge": "pledged",
    "prediction": "predicted",
    "promise": "promised",
    "question": "asked",
    "suggestion": "suggested",
    "threat": "threatened",
    "vow": "vowed",
    "warning": "warned",
})  # fmt: skip

# The nouns of speech and thought. "Denies" is none, although it may follow "Marsh, " as a noun follows "Marsh's ".
_NOUNS: Final = frozenset(
    "accusation acknowledgement acknowledgment admission allegation announcement answer appeal argument assertion"
    " assurance belief call charge claim comment concern concession conclusion confession contention declaration demand"
    " denial disclosure estimate expectation explanation fear finding forecast guarantee hope indication insistence"
    " message observation opinion order plea pledge post prediction promise proposal question recommendation remark"
    " reply report request response revelation statement suggestion testimony threat tweet view vow warning"
    " word".split()
)

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


_CONTRACTION: Final = re.compile(r"[’'](d|s|ll|ve|re) ")
_AUXILIARIES: Final = {"ll": "will", "ve": "have", "re": "are"}
_PARTICIPLES: Final = frozenset("said told thought argued made put begun been".split())
# The participles without "had" that differ from the past tense.
_PAST_BY_PARTICIPLE: Final = dict(
    pair.split("-")
    for pair in "written-wrote spoken-spoke sworn-swore known-knew seen-saw given-gave shown-showed".split()
)


def finite_cue(cue: str) -> str:
    """Return the cue as a finite verb: an English participle ("adding") or infinitive ("to call") in its past tense."""
    if (past := past_of_infinitive(cue)) is not None:
        return past
    if (adverb := _ADVERB.match(cue)) is not None:
        return adverb[0].lower() + finite_cue(cue[adverb.end() :])
    first, space, rest = cue.partition(" ")
    if first.casefold() == "going":
        return f"went{space}{rest}"
    if first in _PAST_BY_PARTICIPLE:
        return _PAST_BY_PARTICIPLE[first] + space + rest
    stem = first.lower().removesuffix("ing")
    if stem == first.lower() or len(first) < _MIN_PARTICIPLE or first.isupper() or opens_sentence(cue):
        return cue
    return _past_of_stem(stem) + space + rest


def without_contraction(cue: str) -> str:
    """Return the cue with its auxiliary in full, as no pronoun precedes it: "would respond" for "’d respond"."""
    contraction = _CONTRACTION.match(cue)
    if contraction is None:
        return cue
    auxiliary, verb = contraction[1], cue[contraction.end() :]
    first = verb.partition(" ")[0]
    is_participle = first.endswith("ed") or first in _PAST_BY_PARTICIPLE or first in _PARTICIPLES
    if auxiliary == "d":
        return f"{'had' if is_participle else 'would'} {verb}"
    if auxiliary == "s":
        return f"{'is' if first.endswith('ing') else 'has'} {verb}"
    return f"{_AUXILIARIES[auxiliary]} {verb}"


def past_of_infinitive(cue: str) -> str | None:
    """Return a cue that begins with an English infinitive in the past tense, or `None` if it does not."""
    infinitive = _INFINITIVE.match(cue)
    return _past_of_stem(_stem(infinitive[1])) + cue[infinitive.end() :] if infinitive else None


def is_noun(cue: str) -> bool:
    """Return whether a cue can be a noun of speech or thought, and not only a verb: "claims", but not "denies"."""
    return cue.casefold().removesuffix("s") in _NOUNS


def past_of_noun(cue: str) -> str:
    """Return a finite verb for a cue that is a noun: "warned" for the noun of "her warning that"."""
    return _PAST_BY_NOUN.get(cue.casefold().removesuffix("s"), "said")


def opens_sentence(cue: str) -> bool:
    """Return whether a cue is a phrase that stands before the speaker: "according to", "in the words of"."""
    return _PHRASE.match(cue) is not None


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
