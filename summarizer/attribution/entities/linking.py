"""Links the mentions of one entity: short and long forms, with and without titles, spelt out and as initials."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final

from summarizer.attribution.entities.context import ContextFeature
from summarizer.attribution.entities.entity_types import SUFFIXES, nicknames_of, surname_of
from summarizer.attribution.entities.gender import Gender, gender_of_name, gender_of_word
from summarizer.attribution.entities.mentions import Mention
from summarizer.attribution.entities.organization_words import (
    EXPANSIONS,
    LEGAL_FORMS,
    OMISSIBLE_WORDS,
    ORGANIZATION_WORDS,
    PRESS_WORDS,
    is_organization,
)
from summarizer.attribution.entities.places import (
    PLACE_WORDS,
    country_of,
    country_of_demonym,
    is_place,
    normalized_name,
)
from summarizer.attribution.entities.role_nouns import KINSHIP_NOUNS
from summarizer.attribution.grammar.phrases import first_conjunct, is_source
from summarizer.attribution.parsing.tokens import Doc, Token
from summarizer.model import ActorKind

_LINKING_WORDS: Final = frozenset("of for in on the".split())
_NON_INITIALS: Final = _LINKING_WORDS | {"and"}
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

_MIN_ACRONYM: Final = 3
_MAX_ACRONYM: Final = 5
_DOUBLE_LETTER: Final = re.compile(r"(.)\1")

# How many people with a shared surname are considered, the latest first.
_MAX_SAME_SURNAME: Final = 12

# The longest phrase that says whose relative somebody is.
_MAX_KIN_TOKENS: Final = 6

# What begins the key of somebody whom only the title tells apart from another: "Lady Lund", beside "Sir Per Lund".
_TITLED: Final = {Gender.MALE: "♂ ", Gender.FEMALE: "♀ "}

ClusterKey = tuple[ActorKind, str]


def cluster_keys(doc: Doc, mentions: tuple[Mention, ...], kinds: Mapping[str, ActorKind]) -> list[ClusterKey | None]:
    """Return for each mention the key of its cluster; `None` if it is no person, organisation or place.

    The key holds the full name, normalized. "The elder Lund" may be any Lund and has no key either, nor has the name
    of an event. `kinds` gives the
    kind of each normalized name.
    """
    definite = frozenset(
        normalized_name(mention.text) for mention in mentions if ContextFeature.DEFINITE in mention.features
    )
    organizations = _OrganizationLinker(
        (
            normalized_name(mention.text)
            for mention in mentions
            if kinds.get(normalized_name(mention.text)) is ActorKind.ORGANIZATION
        ),
        definite,
    )
    places = {
        normalized_name(mention.text)
        for mention in mentions
        if kinds.get(normalized_name(mention.text)) is ActorKind.PLACE
    }
    people = _PersonLinker(
        normalized_name(mention.text)
        for mention in mentions
        if kinds.get(normalized_name(mention.text)) is ActorKind.PERSON
    )
    for short, long in _glosses(doc, mentions):
        organizations.add_gloss(short, long)
    keys: list[ClusterKey | None] = []
    for mention in mentions:
        key = normalized_name(mention.text)
        kind = ActorKind.PLACE if mention.country else kinds.get(key)
        if kind is ActorKind.PERSON:
            has_spoken = _has_spoken(doc, mention)
            is_relative = _is_named_as_relative(doc, mention)
            key = people.resolve(
                key, gender_of_word(mention.title or ""), is_relative=is_relative, has_spoken=has_spoken
            )
        elif kind is ActorKind.PLACE:
            key = mention.country or country_of(key) or _place(key, places)
        elif kind is ActorKind.ORGANIZATION:
            key = organizations.resolve(key)
        is_one = mention.features.isdisjoint({ContextFeature.COMPARED, ContextFeature.EVENT})
        keys.append((kind, key) if kind and is_one else None)
    return keys


def _has_spoken(doc: Doc, mention: Mention) -> bool:
    """Whether a person is the source of a claim there, also in apposition: "His sister, Ann Lund, said"."""
    root = doc[mention.start : mention.end].root
    return is_source(first_conjunct(root.head if root.dep_ == "appos" else root))


def _is_named_as_relative(doc: Doc, mention: Mention) -> bool:
    """Whether a name comes with what the person is to another: "Lund's wife, Ann Lund", "Ann Lund, his wife"."""
    before, after = doc[max(0, mention.start - 3) : mention.start], doc[mention.end : mention.end + _MAX_KIN_TOKENS]
    if any(token.lower_ in KINSHIP_NOUNS and _is_possessed(token) for token in before):
        return True
    if len(before) and before[-1].text in KINSHIP_NOUNS:
        # "Lund walks with daughter Ann Lund."
        return True
    if not len(after) or after[0].text != ",":
        return False
    nouns = (token for token in after[1:] if token.lower_ in KINSHIP_NOUNS)
    noun = next(nouns, None)
    between = doc[mention.end + 1 : noun.i] if noun is not None else ()
    return noun is not None and _is_possessed(noun) and not any(token.text == "," for token in between)


def _is_possessed(noun: Token) -> bool:
    """Whether the words before a noun of kinship say whose relative is meant."""
    words = noun.doc[max(0, noun.i - _MAX_KIN_TOKENS) : noun.i]
    return any(token.tag_ in {"POS", "PRP$"} for token in words) or noun.nbor().lower_ == "of"


def is_told_apart_by_title(key: str) -> bool:
    """Return whether a key is that of a person whom only the title tells apart from another."""
    return key.startswith(tuple(_TITLED.values()))


def _glosses(doc: Doc, mentions: tuple[Mention, ...]) -> Iterable[tuple[str, str]]:
    """Short and long names of which one is in brackets after the other: "the CGC (Canal Guard Council)"."""
    for before, after in pairwise(mentions):
        brackets = doc[before.end : before.end + 1].text + doc[after.end : after.end + 1].text
        if after.start == before.end + 1 and brackets in {"()", "[]"}:
            # Always from the shorter to the longer: each step of a resolution then lengthens the name, so it ends.
            short, long = sorted((normalized_name(after.text), normalized_name(before.text)), key=len)
            yield short, long


def _place(key: str, places: set[str]) -> str:
    """The place itself if a name only adds its kind: "Norrby County" is "Norrby" if that is named too."""
    words = key.split()
    bare = " ".join(words[:-1])
    return bare if len(words) > 1 and words[-1] in PLACE_WORDS and bare in places else key


class _PersonLinker:
    """Resolves the names of people in reading order: a surname alone refers to the latest person who has it.

    A relative is an exception: "Ann Lund, his wife," is named in full again, and "Lund" remains the other, unless
    she has said something and "Lund" goes on.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._full: dict[str, str] = {}
        self._genders: dict[str, Gender] = {}
        self._relatives: set[str] = set()
        self._speakers: set[str] = set()
        self._known: set[str] = set()
        for key in sorted(dict.fromkeys(keys), key=lambda key: -len(key.split())):
            self._full[key] = self._longer(key, None) or key
            self._remember(key)

    def resolve(self, key: str, gender: Gender | None, *, is_relative: bool, has_spoken: bool) -> str:
        """Return the longest name of the person; `gender` is what the title before the name implies."""
        if " " in key:
            full = self._full.get(key, key)
        else:
            full = self._longer(key, gender, has_spoken=has_spoken) or self._alone(key, gender)
        if gender is not None:
            self._genders.setdefault(full, gender)
        if is_relative and full not in self._known:
            self._relatives.add(full)
        if has_spoken:
            self._speakers.add(full)
        self._known.add(full)
        self._remember(key if " " in key else full)
        return full

    def _alone(self, key: str, gender: Gender | None) -> str:
        """The key of somebody with a title who is no other of that surname: "Lady Lund", beside "Sir Per Lund"."""
        return f"{_TITLED[gender]}{key}" if gender is not None and self._by_name[key] else key

    def _longer(self, key: str, gender: Gender | None, *, has_spoken: bool = False) -> str | None:
        words = key.split()
        same_name = self._by_name[surname_of(words)][: -_MAX_SAME_SURNAME - 1 : -1]
        found = [
            other
            for other in same_name
            if _is_short_for(words, other.split(), gender)
            and (gender is None or self._genders.get(other) in {None, gender})
        ]
        set_apart = self._relatives - self._speakers if has_spoken else self._relatives
        latest = next((other for other in found if self._full.get(other, other) not in set_apart), None)
        latest = latest or next(iter(found), None)
        return self._full.get(latest, latest) if latest else None

    def _remember(self, key: str) -> None:
        """Record a person as mentioned last, under the surname, the given name and the nicknames."""
        words = key.split()
        if len(words) < 2:
            return
        for word in {surname_of(words), words[0], *nicknames_of(words)}:
            known = self._by_name[word]
            latest = [other for other in known[-_MAX_SAME_SURNAME:] if other != key]
            known[-_MAX_SAME_SURNAME:] = [*latest, key]


def _is_short_for(words: list[str], others: list[str], gender: Gender | None) -> bool:
    """Whether a name is short for a longer one: its surname, given name or nickname, or both given name and surname."""
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
    """The given name that a short form stands for, without double letters: "Philip" is also spelt "Phillip"."""
    return _DOUBLE_LETTER.sub(r"\1", _SHORT_FORMS.get(given, given))


class _OrganizationLinker:
    """Resolves the short forms of organisations' names; `definite` are the names that follow "the" somewhere."""

    def __init__(self, keys: Iterable[str], definite: frozenset[str]) -> None:
        self._definite = definite
        self._resolved: dict[str, str] = {}
        self._full = {key: _expanded(key) for key in dict.fromkeys(keys)}
        long = [key for key in dict.fromkeys(self._full.values()) if " " in key]
        self._glosses = {initials(key): key for key in long}
        self._longer: dict[str, set[str]] = defaultdict(set)
        for key in long:
            for short in _short_forms(key):
                self._longer[short].add(key)

    def add_gloss(self, short: str, long: str) -> None:
        """Add a short form that the text itself explains."""
        self._glosses.setdefault(short, self._full.get(long, long))

    def resolve(self, key: str) -> str:
        """Return the full name that a name stands for."""
        if key not in self._resolved:
            self._resolved[key] = self._resolve(key)
        return self._resolved[key]

    def _beginning_with(self, key: str) -> str | None:
        """The only name whose initials begin with an acronym: "HGC" for a Harbour Guard Council of Norrby."""
        if " " in key or not _MIN_ACRONYM <= len(key) <= _MAX_ACRONYM:
            return None
        found = [long for short, long in self._glosses.items() if short.startswith(key) and len(short) == len(key) + 1]
        return found[0] if len(found) == 1 else None

    def _resolve(self, key: str) -> str:
        full = self._glosses.get(key) or self._beginning_with(key) or self._full.get(key, key)
        if " " not in full and full in ORGANIZATION_WORDS and key not in self._definite:
            return full
        longer = {self.resolve(other) for other in self._longer.get(full, ()) if other != full}
        return next(iter(longer)) if len(longer) == 1 else full


def _short_forms(key: str) -> Iterable[str]:
    """Yield the short forms of a name: its end, also as initials, the part before "of", the word before "Bank"."""
    words = key.split()
    for cut in range(1, len(words)):
        ending = words[cut:]
        if words[cut - 1] not in _LINKING_WORDS and (len(ending) > 1 or ending[0] in ORGANIZATION_WORDS):
            yield " ".join(ending)
        if words[cut] in _LINKING_WORDS and (cut > 1 or words[0] in ORGANIZATION_WORDS):
            yield " ".join(words[:cut])
    for cut in range(1, len(words) - 1):
        yield f"{' '.join(words[:cut])} {initials(' '.join(words[cut:]))}"
    first = words[0]
    if len(words) == 2 and words[1] in PRESS_WORDS:
        yield words[1]
    if (
        len(words) == 2
        and words[1] in OMISSIBLE_WORDS
        and not (is_organization(first) or is_place(first) or country_of_demonym(first))
    ):
        yield first


def _expanded(key: str) -> str:
    """The name with its abbreviations expanded and without its legal form."""
    words = " ".join(EXPANSIONS.get(word, word) for word in key.split()).split()
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return " ".join(words)


def initials(key: str) -> str:
    """Return the first letters of a name's words, without "of", "and" and the like."""
    return "".join(word[0] for word in key.split() if word not in _NON_INITIALS)
