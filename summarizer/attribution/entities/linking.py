"""Finds the names that name the same one: short for long, with and without a title, spelt out and by initials."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final

from spacy.tokens import Doc

from summarizer.attribution.entities.context import Sign
from summarizer.attribution.entities.entity_types import SUFFIXES, nicknames_of, surname_of
from summarizer.attribution.entities.gender import Gender, gender_of_name, gender_of_word
from summarizer.attribution.entities.mentions import Name
from summarizer.attribution.entities.organization_words import (
    KNOWN_AS,
    LEGAL_FORMS,
    ORGANIZED,
    THE_PRESS,
    TRADES,
    is_body,
)
from summarizer.attribution.entities.places import PLACE_WORDS, country, is_place, people_of, plain
from summarizer.model import ActorKind

_LINKS: Final = frozenset("of for in on the".split())
_SMALL: Final = _LINKS | {"and"}
_SHORT_FORMS: Final = {
    short: long
    for long, shorts in {
        "charles": "charlie chuck", "william": "bill billy will", "robert": "bob bobby rob", "richard": "dick rick",
        "james": "jim jimmy", "thomas": "tom tommy", "joseph": "joe", "michael": "mike mick", "edward": "ed eddie ted",
        "anthony": "tony", "daniel": "dan danny", "david": "dave", "stephen": "steve", "steven": "steve",
        "christopher": "chris", "benjamin": "ben", "samuel": "sam", "nicholas": "nick", "timothy": "tim",
        "matthew": "matt", "andrew": "andy", "gregory": "greg", "elizabeth": "liz beth", "katherine": "kate kathy",
        "margaret": "maggie peggy", "jennifer": "jen jenny", "susan": "sue", "patricia": "pat patty",
        "deborah": "debbie", "rebecca": "becky", "alexander": "alex", "bernard": "bernie", "kenneth": "ken",
        "lawrence": "larry", "ronald": "ron", "donald": "don", "jeffrey": "jeff", "peter": "pete",
    }.items()
    for short in shorts.split()
}  # fmt: skip

_DOUBLE: Final = re.compile(r"(.)\1")

# Of the many who may share a surname, as many are looked at, the latest first.
_NAMESAKES: Final = 12

Key = tuple[ActorKind, str]


def keys_of(doc: Doc, found: tuple[Name, ...], kinds: Mapping[str, ActorKind]) -> list[Key | None]:
    """Return for each mention the full name of whom it names; `None` for what is no person, body or place.

    "The elder Lund" may be any Lund, and is left open too. Names are folded with `plain`;
    `kinds` is what each of them names.
    """
    definite = frozenset(plain(name.text) for name in found if Sign.DEFINITE in name.signs)
    bodies = _Bodies(
        (plain(name.text) for name in found if kinds.get(plain(name.text)) is ActorKind.ORGANIZATION), definite
    )
    places = {plain(name.text) for name in found if kinds.get(plain(name.text)) is ActorKind.PLACE}
    people = _People(plain(name.text) for name in found if kinds.get(plain(name.text)) is ActorKind.PERSON)
    for short, long in _glosses(doc, found):
        bodies.gloss(short, long)
    keys: list[Key | None] = []
    for name in found:
        key = plain(name.text)
        kind = ActorKind.PLACE if name.country else kinds.get(key)
        if kind is ActorKind.PERSON:
            key = people.meant(key, gender_of_word(name.title or ""))
        elif kind is ActorKind.PLACE:
            key = name.country or country(key) or _place(key, places)
        elif kind is ActorKind.ORGANIZATION:
            key = bodies.meant(key)
        keys.append((kind, key) if kind and Sign.COMPARED not in name.signs else None)
    return keys


def _glosses(doc: Doc, found: tuple[Name, ...]) -> Iterable[tuple[str, str]]:
    """The short names that stand beside the long ones in brackets, in either order: "the CGC (Canal Guard Council)"."""
    for before, after in pairwise(found):
        brackets = doc[before.end : before.end + 1].text + doc[after.end : after.end + 1].text
        if after.start == before.end + 1 and brackets in {"()", "[]"}:
            # From short to long, always: what a name means grows with every step, and so ends.
            short, long = sorted((plain(after.text), plain(before.text)), key=len)
            yield short, long


def _place(key: str, places: set[str]) -> str:
    """The place itself where a name adds what kind of place it is: "Norrby County" where "Norrby" is named too."""
    words = key.split()
    bare = " ".join(words[:-1])
    return bare if len(words) > 1 and words[-1] in PLACE_WORDS and bare in places else key


class _People:
    """The persons of a text, to be asked in reading order: a surname alone means the latest who bears it."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._namesakes: dict[str, list[str]] = defaultdict(list)
        self._full: dict[str, str] = {}
        for key in sorted(dict.fromkeys(keys), key=lambda key: -len(key.split())):
            self._full[key] = self._longer(key, None) or key
            self._keep(key)

    def meant(self, key: str, gender: Gender | None) -> str:
        """Return the longest name of whom a name means; `gender` is what the title before it tells."""
        full = self._full.get(key, key) if " " in key else self._longer(key, gender) or key
        self._keep(key if " " in key else full)
        return full

    def _longer(self, key: str, gender: Gender | None) -> str | None:
        words = key.split()
        namesakes = self._namesakes[surname_of(words)][: -_NAMESAKES - 1 : -1]
        found = next((other for other in namesakes if _is_short_for(words, other.split(), gender)), None)
        return self._full.get(found, found) if found else None

    def _keep(self, key: str) -> None:
        """Remember a person as the latest mentioned, under the surname and the given name."""
        words = key.split()
        if len(words) < 2:
            return
        for word in {surname_of(words), words[0], *nicknames_of(words)}:
            known = self._namesakes[word]
            latest = [other for other in known[-_NAMESAKES:] if other != key]
            known[-_NAMESAKES:] = [*latest, key]


def _is_short_for(words: list[str], others: list[str], gender: Gender | None) -> bool:
    """Whether a name is the surname, the given name, or given and surname of a longer one."""
    if gender is not None and gender_of_name(" ".join(others)) not in {None, gender}:
        return False
    if len(words) == 1:
        return words[0] in {surname_of(others), others[0], *nicknames_of(others)}
    if words == others or len(others) < len(words) or surname_of(words) != surname_of(others):
        return False
    # "Lund Sr." is not short for "Ann Lund Jr.", though "Lund" may be.
    if not SUFFIXES.intersection(words) <= SUFFIXES.intersection(others):
        return False
    same_first = words[0] == others[0] or _full_form(words[0]) == _full_form(others[0])
    initial = len(words[0]) == 1 and words[0] == others[0][0]
    return same_first or initial or others[-len(words) :] == words


def _full_form(given: str) -> str:
    """The name that a given name is short for, its double letters single: "Phillip" is spelt in two ways."""
    return _DOUBLE.sub(r"\1", _SHORT_FORMS.get(given, given))


class _Bodies:
    """The organisations of a text, by the full form of every short one.

    `definite` are the names that stand behind "the" somewhere.
    """

    def __init__(self, keys: Iterable[str], definite: frozenset[str]) -> None:
        self._definite = definite
        self._meant: dict[str, str] = {}
        self._full = {key: _spelt_out(key) for key in dict.fromkeys(keys)}
        long = [key for key in dict.fromkeys(self._full.values()) if " " in key]
        self._glosses = {initials(key): key for key in long}
        self._longer: dict[str, set[str]] = defaultdict(set)
        for key in long:
            for short in _short_forms(key):
                self._longer[short].add(key)

    def gloss(self, short: str, long: str) -> None:
        """Take in that the text itself says what a short name stands for."""
        self._glosses.setdefault(short, self._full.get(long, long))

    def meant(self, key: str) -> str:
        """Return the full name of what a name means."""
        if key not in self._meant:
            self._meant[key] = self._found(key)
        return self._meant[key]

    def _found(self, key: str) -> str:
        full = self._glosses.get(key) or self._full.get(key, key)
        if " " not in full and full in ORGANIZED and key not in self._definite:
            return full
        longer = {self.meant(other) for other in self._longer.get(full, ()) if other != full}
        return next(iter(longer)) if len(longer) == 1 else full


def _short_forms(key: str) -> Iterable[str]:
    """Yield what a long name may be shortened to: its end, what stands before "of", the word before "Bank"."""
    words = key.split()
    for cut in range(1, len(words)):
        behind = words[cut:]
        if words[cut - 1] not in _LINKS and (len(behind) > 1 or behind[0] in ORGANIZED):
            yield " ".join(behind)
        if words[cut] in _LINKS and (cut > 1 or words[0] in ORGANIZED):
            yield " ".join(words[:cut])
    first = words[0]
    if len(words) == 2 and words[1] in THE_PRESS:
        yield words[1]
    if len(words) == 2 and words[1] in TRADES and not (is_body(first) or is_place(first) or people_of(first)):
        yield first


def _spelt_out(key: str) -> str:
    """The name without its legal form, its short words spelt out."""
    words = " ".join(KNOWN_AS.get(word, word) for word in key.split()).split()
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return " ".join(words)


def initials(key: str) -> str:
    """Return the first letters of a name's words, without "of" and "the"."""
    return "".join(word[0] for word in key.split() if word not in _SMALL)
