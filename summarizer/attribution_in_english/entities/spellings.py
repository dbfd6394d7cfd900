"""Finds the names that a text spells in two ways: "Velmar Care" and "VelmarCare", "Simón" and "Simon", slips."""

import unicodedata
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.entity_types import surname_of
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_words import is_organization
from summarizer.attribution_in_english.entities.places import is_place, is_town, normalized_name
from summarizer.attribution_in_english.entities.role_nouns import TITLES
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.model import ActorKind
from summarizer.person_names.gender import is_given_name

# Shorter names with the same letters are often two people's.
_MIN_SWAPPED: Final = 6
# And shorter names with an office that differ in one letter.
_MIN_TITLED: Final = 5
# And shorter surnames after one given name, or of somebody named once, which differ in one letter.
_MIN_SLIPPED: Final = 6
# A finger slips to a neighbouring key, but names that differ in a vowel are often two people's.
_ROWS_OF_KEYS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS: Final = frozenset("aeiou")
# Shorter words without their space may be another name: "On Line" and "Online".
_MIN_JOINED: Final = 8


class _Similar:
    """Finds the names that differ from another in one letter or in the order of the letters, in a text of many."""

    def __init__(self, names: Collection[str]) -> None:
        self._by_shape: dict[str, list[str]] = defaultdict(list)
        for name in sorted(names):
            for shape in _shapes(name):
                self._by_shape[shape].append(name)

    def to(self, name: str) -> list[str]:
        """Return the names that may be slips for a name, or it for them, and itself."""
        return sorted({other for shape in _shapes(name) for other in self._by_shape.get(shape, ())})


def _shapes(name: str) -> set[str]:
    """What names that differ in one letter, or in their order, have in common."""
    return {name, "".join(sorted(name)), *(name[:at] + name[at + 1 :] for at in range(len(name)))}


def other_spellings(doc: Doc, mentions: Sequence[Mention], kinds: Mapping[str, ActorKind]) -> Mapping[str, str]:
    """Return the usual spelling of a name, as a mention has it, by each other one, normalized.

    Two spellings in one sentence are two names: "José Marin beat Jose Marin".
    """
    texts = Counter(mention.text for mention in mentions)
    text_of: dict[str, str] = {}
    for text, _ in texts.most_common():
        text_of.setdefault(normalized_name(text), text)
    pairs = [*_written_alike(text_of, kinds), *_slips(mentions, kinds)]
    sentences = _sentences(doc, mentions)
    return {other: text_of[usual] for other, usual in pairs if sentences[other].isdisjoint(sentences[usual])}


def _sentences(doc: Doc, mentions: Sequence[Mention]) -> Mapping[str, set[int]]:
    """The sentences that each name occurs in."""
    starts = [sentence.start for sentence in doc.sents]
    found: dict[str, set[int]] = defaultdict(set)
    for mention in mentions:
        found[normalized_name(mention.text)].add(bisect_right(starts, mention.start))
    return found


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

    "Tornave" has the letters of Ann Torvena's name, and "Justice Nwela" is one key off "Justice E. Mwela". A title may
    as well introduce somebody new, though: "Senator Larson", beside "Senator Tom Larsen".
    """
    titles: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        if kinds.get(normalized_name(mention.text)) is ActorKind.PERSON and mention.title is not None:
            titles[surname_of(normalized_name(mention.text).split())].add(mention.title.lower())
    people = {normalized_name(mention.text) for mention in mentions}
    people = {name for name in people if kinds.get(name) is ActorKind.PERSON}
    full = {surname_of(name.split()) for name in people if " " in name}
    words = {word for name in people if " " in name for word in name.split()}
    similar = _Similar(full)
    yield from _full_slips(mentions, people)
    once = _spoken_once(mentions)
    single = {name for name in once - words if not titles[name] & TITLES}
    yield from _single_slips(mentions, kinds, similar, single)
    for name in sorted(people - words):
        if " " in name:
            continue
        offices = titles[name] & TITLES
        if offices and name not in once:
            continue
        meant = [
            other
            for other in similar.to(name)
            if (_is_one_key_off(name, other) if offices & titles[other] else not offices and _is_swapped(name, other))
        ]
        if len(meant) == 1 and meant[0] in people:
            yield name, meant[0]
        elif len(meant) == 1:
            named = sorted(other for other in people if " " in other and surname_of(other.split()) == meant[0])
            if len(named) == 1:
                yield name, named[0]


def _full_slips(mentions: Sequence[Mention], people: Collection[str]) -> Iterator[tuple[str, str]]:
    """The full names that differ in one letter of a surname that occurs once, each with the more frequent one.

    "Petra Tornavo" in a caption is Petra Tornava of the text.
    """
    surnames = Counter(surname_of(normalized_name(mention.text).split()) for mention in mentions)
    by_given: dict[str, list[str]] = defaultdict(list)
    for name in sorted(people):
        given, *rest = name.split()
        if len(rest) == 1:
            by_given[given].append(rest[0])
    for given, called in by_given.items():
        if len(called) < 2:
            continue
        similar = _Similar(called)
        for surname in called:
            alike = (other for other in similar.to(surname) if _differs_in_one_letter(surname, other))
            others = [other for other in alike if surnames[other] > surnames[surname] == 1]
            if len(others) == 1:
                yield f"{given} {surname}", f"{given} {others[0]}"


def _spoken_once(mentions: Sequence[Mention]) -> set[str]:
    """The names that occur once, where they speak."""
    counted = Counter(normalized_name(mention.text) for mention in mentions)
    speaking = {normalized_name(each.text) for each in mentions if ContextFeature.SPEAKS in each.features}
    return {name for name in speaking if counted[name] == 1}


def _single_slips(
    mentions: Sequence[Mention], kinds: Mapping[str, ActorKind], full: _Similar, once: Collection[str]
) -> Iterator[tuple[str, str]]:
    """The surnames that speak once, are nobody's full name and differ in one letter from the only one like them."""
    counted = Counter(normalized_name(mention.text) for mention in mentions)
    for name in sorted(once):
        if " " in name or is_place(name) or is_town(name) or is_given_name(name) or is_organization(name):
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


def _is_swapped(name: str, other: str) -> bool:
    """Whether a long surname has another's letters in another order."""
    return len(name) >= _MIN_SWAPPED and name[0] == other[0] and sorted(name) == sorted(other)


def _is_one_key_off(name: str, other: str) -> bool:
    """Whether one letter of a surname is that of a neighbouring key: "Nwela" for "Mwela"."""
    if len(name) != len(other) or len(name) < _MIN_TITLED:
        return False
    differing = [{a, b} for a, b in zip(name, other, strict=True) if a != b]
    if len(differing) != 1 or differing[0] <= _VOWELS:
        return False
    one, another = differing[0]
    return any(f"{one}{another}" in row or f"{another}{one}" in row for row in _ROWS_OF_KEYS)
