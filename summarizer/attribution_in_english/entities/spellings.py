"""Finds the names that a text spells in two ways: "Velmar Care" and "VelmarCare", "Simón" and "Simon", slips."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.entity_types import surname_of
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_words import is_organization
from summarizer.attribution_in_english.entities.places import is_place, is_town, normalized_name
from summarizer.attribution_in_english.entities.role_nouns import TITLES
from summarizer.model import ActorKind
from summarizer.person_names.gender import is_given_name

# Shorter names with the same letters are often two people's.
_MIN_SWAPPED: Final = 6
# And shorter names with an office that differ in one letter.
_MIN_TITLED: Final = 5
# And shorter surnames after one given name, or of somebody named once, which differ in one letter.
_MIN_SLIPPED: Final = 6
# Shorter words without their space may be another name: "On Line" and "Online".
_MIN_JOINED: Final = 8


def other_spellings(mentions: Sequence[Mention], kinds: Mapping[str, ActorKind]) -> Mapping[str, str]:
    """Return the usual spelling of a name, as a mention has it, by each other one, normalized."""
    texts = Counter(mention.text for mention in mentions)
    text_of: dict[str, str] = {}
    for text, _ in texts.most_common():
        text_of.setdefault(normalized_name(text), text)
    pairs = [*_written_alike(text_of, kinds), *_slips(mentions, kinds)]
    return {other: text_of[usual] for other, usual in pairs}


def _written_alike(names: Collection[str], kinds: Mapping[str, ActorKind]) -> Iterator[tuple[str, str]]:
    """The names that differ in accents, hyphens and spaces only, each with the more frequent spelling."""
    by_letters: dict[tuple[ActorKind, str], str] = {}
    for name in names:
        kind = kinds.get(name)
        if kind not in {ActorKind.PERSON, ActorKind.ORGANIZATION}:
            continue
        letters = _without_accents(name)
        if kind is ActorKind.ORGANIZATION and len(name) > _MIN_JOINED:
            letters = letters.replace(" ", "")
        usual = by_letters.setdefault((kind, letters), name)
        if usual != name:
            yield name, usual


def _without_accents(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.replace("-", " "))
    return "".join(character for character in parts if not unicodedata.combining(character))


def _slips(mentions: Sequence[Mention], kinds: Mapping[str, ActorKind]) -> Iterator[tuple[str, str]]:
    """The surnames of nobody whom the text names in full, each with the surname that it is a slip for.

    "Tornave" has the letters of Ann Torvena's name, and "Justice Nwela" differs in one from "Justice E. Mwela".
    """
    titles: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if kinds.get(normalized_name(mention.text)) is ActorKind.PERSON and mention.title is not None:
            titles[surname_of(normalized_name(mention.text).split())].add(mention.title.lower())
    people = {normalized_name(mention.text) for mention in mentions}
    people = {name for name in people if kinds.get(name) is ActorKind.PERSON}
    full = {surname_of(name.split()) for name in people if " " in name}
    words = {word for name in people if " " in name for word in name.split()}
    yield from _full_slips(mentions, people)
    alike = _Alike(full)
    yield from _single_slips(mentions, kinds, alike, words)
    named: dict[str, list[str]] = defaultdict(list)
    for name in people:
        if " " in name:
            named[surname_of(name.split())].append(name)
    for name in sorted(people - words):
        if " " in name:
            continue
        meant = [other for other in alike.to(name) if _is_slip(name, other, (titles[name] & titles[other]) & TITLES)]
        if len(meant) == 1 and meant[0] in people:
            yield name, meant[0]
        elif len(meant) == 1 and len(named[meant[0]]) == 1:
            yield name, named[meant[0]][0]


class _Alike:
    """Finds the names that may be a slip of another, so that a text with many names takes linear time."""

    def __init__(self, names: Collection[str]) -> None:
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for name in names:
            for key in self._keys(name):
                self._by_key[key].append(name)

    def to(self, name: str) -> list[str]:
        """Return the names that have the letters of another in any order, or differ from it in one letter."""
        return sorted({other for key in self._keys(name) for other in self._by_key.get(key, ())})

    @staticmethod
    def _keys(name: str) -> set[str]:
        """A name, the same without each letter, and its letters in order after a space, which no surname has."""
        return {name, " " + "".join(sorted(name)), *(name[:at] + name[at + 1 :] for at in range(len(name)))}


def _full_slips(mentions: Sequence[Mention], people: Collection[str]) -> Iterator[tuple[str, str]]:
    """The full names that differ in one letter of the surname, each with the one whose surname is more frequent.

    "Petra Tornavo" in a caption is Petra Tornava of the text.
    """
    surnames = Counter(surname_of(normalized_name(mention.text).split()) for mention in mentions)
    pairs: dict[str, list[str]] = defaultdict(list)
    for given, surname in sorted(name.split() for name in people if len(name.split()) == 2):
        pairs[given].append(surname)
    for given, of_one_name in pairs.items():
        alike = _Alike(of_one_name)
        for surname in of_one_name:
            others = [
                other
                for other in alike.to(surname)
                if surnames[other] > surnames[surname] and _differs_in_one_letter(surname, other)
            ]
            if len(others) == 1:
                yield f"{given} {surname}", f"{given} {others[0]}"


def _single_slips(
    mentions: Sequence[Mention], kinds: Mapping[str, ActorKind], full: _Alike, words: Collection[str]
) -> Iterator[tuple[str, str]]:
    """The surnames that speak once, are nobody's full name and differ in one letter from the only one like them."""
    counted = Counter(normalized_name(mention.text) for mention in mentions)
    for mention in mentions:
        name = normalized_name(mention.text)
        is_known = " " in name or name in words or is_place(name) or is_town(name) or is_given_name(name)
        if is_known or counted[name] > 1 or ContextFeature.SPEAKS not in mention.features or is_organization(name):
            continue
        # "The Lunds", "Petrov" and "Petrova" differ in their endings.
        alike = [other for other in full.to(name) if counted[other] and other[-1] == name[-1]]
        meant = [other for other in alike if _differs_in_one_letter(name, other)]
        if len(meant) == 1 and kinds.get(meant[0]) is ActorKind.PERSON:
            yield name, meant[0]


def _differs_in_one_letter(name: str, other: str) -> bool:
    """Whether one letter of a long surname is another one, missing or added, and the first one is the same."""
    if min(len(name), len(other)) < _MIN_SLIPPED or name[0] != other[0] or name == other:
        return False
    if len(name) == len(other):
        return sum(a != b for a, b in zip(name, other, strict=True)) == 1
    short, long = sorted((name, other), key=len)
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _is_slip(name: str, other: str, offices: Collection[str]) -> bool:
    """Whether a surname has another's letters in another order, or, of those with one office, all but one letter."""
    if len(name) != len(other):
        return False
    if len(name) >= _MIN_SWAPPED and name[0] == other[0] and sorted(name) == sorted(other):
        return True
    return bool(offices) and len(name) >= _MIN_TITLED and sum(a != b for a, b in zip(name, other, strict=True)) == 1
