"""Links the names of people: full names, surnames, given names and nicknames, with titles or without."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_english.entities.entity_types import SUFFIXES, nicknames_of, surname_of
from summarizer.attribution_in_english.entities.role_nouns import COURTESY_TITLES
from summarizer.person_names.gender import Gender, gender_of_name, gender_of_word

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
        "lawrence": "larry", "ronald": "ron", "donald": "don", "jeffrey": "jeff", "peter": "pete", "bradley": "brad",
        "frederick": "fred", "joshua": "josh", "jonathan": "jon", "philip": "phil", "vincent": "vince",
        "zachary": "zach zack", "nathaniel": "nate", "raymond": "ray", "victoria": "vicky", "pamela": "pam",
    }.items()
    for short in shorts.split()
}  # fmt: skip

# These are not offices, unlike "Chairman".
_FORMS_OF_ADDRESS: Final = COURTESY_TITLES | {"sir", "dame", "lord", "lady"}

# Offices that are abbreviated before a name.
_OFFICES: Final = {
    "sen": "senator", "rep": "representative", "gov": "governor", "rev": "reverend", "gen": "general",
    "col": "colonel", "capt": "captain", "maj": "major", "lt": "lieutenant", "sgt": "sergeant", "adm": "admiral",
    "dr": "doctor", "prof": "professor", "cm": "minister", "pm": "minister",
}  # fmt: skip

_DOUBLE_LETTER: Final = re.compile(r"(.)\1")
# Transliterations of the same ending: "Zelenskiy", "Zelenskyy" and "Zelensky".
_SLAVIC_ENDING: Final = re.compile(r"(?<=[^\W\d_]{3})(?:iy|yy|yi|ij|ii)$")

# How many people with a shared surname are considered, the latest first.
_MAX_SAME_SURNAME: Final = 12

# The prefix of the key of a person whom only a title distinguishes from another: "Lady Lund", beside "Sir Per Lund".
_TITLED: Final = {Gender.MALE: "♂ ", Gender.FEMALE: "♀ "}


class PersonLinker:
    """Resolves the names of people in reading order: a surname alone refers to the latest person who has it.

    If nobody has it, it may be a familiar form or half of a surname: "Josh" for Joshua Lund, "Norr" for Ann Norr-Lund.

    A relative is an exception: after "Ann Lund, his wife," "Lund" still means him, unless she has said something that
    "Lund" continues. So is somebody who has done nothing and only tells whose relative another is: after "Ann Lund,
    mother of Per Lund, objected", "Lund" means her. "Mayor Lund" is the Lund who was called mayor; if none of several
    was, the text does not say which of them is meant.
    """

    def __init__(
        self, names: Sequence[tuple[str, str]], initialed: frozenset[str], doubled: frozenset[str] = frozenset()
    ) -> None:
        """`names` are the normalized names of people, each with the title before it, or "".

        `initialed` are those that begin with several initials, "J.D. Lund", and `doubled` those with two surnames, "Ann
        Norr-Lund", but not "Lee Ki-jun".
        """
        self._initialed = initialed
        self._doubled = doubled
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._by_part: dict[str, dict[str, None]] = defaultdict(dict)
        self._full: dict[str, str] = {}
        self._genders: dict[str, Gender] = {}
        self._relatives: set[str] = set()
        self._active: set[str] = set()
        self._identifying: set[str] = set()
        self._speakers: set[str] = set()
        self._offices: dict[str, set[str]] = defaultdict(set)
        self._known: set[str] = set()
        for key in sorted(dict.fromkeys(key for key, _ in names), key=lambda key: -len(key.split())):
            self._full[key] = self._longer(key, None) or key
            self._remember(key)
        for key, title in names:
            if " " in key and (office := _office(title)):
                self._offices[self._full[key]].add(office)

    def resolve(
        self,
        key: str,
        title: str,
        *,
        is_relative: bool,
        is_described: bool,
        has_spoken: bool,
        is_subject: bool,
        relative: str | None,
    ) -> str:
        """Return the longest name of the person; `title` precedes the name, and is "" if there is none.

        `is_described` tells whether the text says who it is: "her lawyer Lund" is nobody whose name is half Lund.
        `relative` is the normalized name of the one whom this name identifies: in "Ann Lund, mother of Per Lund", hers.
        """
        gender = gender_of_word(title)
        if " " in key:
            full = self._full.get(key, key)
        else:
            office = _office(title)
            found = self._longer(key, gender, office=office, has_spoken=has_spoken, is_described=is_described)
            full = found or self._alone(key, gender)
        if gender is not None:
            self._genders.setdefault(full, gender)
        if is_relative and full not in self._known:
            self._relatives.add(full)
        if is_subject:
            self._active.add(full)
        elif relative is not None and full not in self._active:
            self._relatives.discard(self._full.get(relative, relative))
            self._identifying.add(full)
        if has_spoken:
            self._speakers.add(full)
        self._known.add(full)
        self._remember(key if " " in key else full)
        return full

    def _alone(self, key: str, gender: Gender | None) -> str:
        """The key of a person whose title rules out others with that surname: "Lady Lund", beside "Sir Per Lund"."""
        return f"{_TITLED[gender]}{key}" if gender is not None and self._by_name[_spelt_alike(key)] else key

    def _longer(
        self,
        key: str,
        gender: Gender | None,
        *,
        office: str | None = None,
        has_spoken: bool = False,
        is_described: bool = False,
    ) -> str | None:
        words = key.split()
        same_name = self._by_name[_spelt_alike(surname_of(words))][: -_MAX_SAME_SURNAME - 1 : -1]
        found = [
            other
            for other in same_name
            if (_is_short_for(words, other.split(), gender) or self._has_initials_of(key, other))
            and (gender is None or self._genders.get(other) in {None, gender})
        ]
        if not found and not is_described:
            found = self._called_otherwise(key, gender, office)
        set_apart = self._relatives - self._speakers if has_spoken else self._relatives
        set_apart = set_apart | (self._identifying - self._active)
        people = list(dict.fromkeys(self._full.get(other, other) for other in found))
        people = [person for person in people if person not in set_apart] or people
        if office is not None and len(people) > 1:
            people = [person for person in people if office in self._offices[person]]
        return next(iter(people), None)

    def _called_otherwise(self, key: str, gender: Gender | None, office: str | None) -> list[str]:
        """The only person with a familiar form of a given name or with half of a surname; nobody if several have it.

        Nor anybody whom the text has not given that office.
        """
        if " " in key:
            return []
        people = {self._full.get(other, other): other for other in self._by_part[_full_form(key)]}
        if len(people) != 1 or self._by_name[_spelt_alike(key)]:
            return []
        (person,) = people
        if office is not None and office not in self._offices[person]:
            return []
        sexes = {None, gender}
        is_fit = gender is None or (self._genders.get(person) in sexes and gender_of_name(person) in sexes)
        return [person] if is_fit else []

    def _has_initials_of(self, key: str, other: str) -> bool:
        """Whether a name has another's surname after all of its initials: "JD Lund" and "John David Lund"."""
        words, others = key.split(), other.split()
        written = "".join(word[0] for word in others[:-1])
        return key in self._initialed and words == [written, others[-1]]

    def _remember(self, key: str) -> None:
        """Record a person as mentioned last, under the surname, the given name and the nicknames."""
        words = key.split()
        if len(words) < 2:
            return
        halves = surname_of(words).split("-") if key in self._doubled else ()
        for part in {_full_form(words[0]), *halves}:
            self._by_part[part].setdefault(key)
        for word in {_spelt_alike(word) for word in (surname_of(words), words[0], *nicknames_of(words))}:
            known = self._by_name[word]
            latest = [other for other in known[-_MAX_SAME_SURNAME:] if other != key]
            known[-_MAX_SAME_SURNAME:] = [*latest, key]


def _office(title: str) -> str | None:
    """The office that a title names, written out; `None` for a form of address, such as "Mr. Lund"."""
    word = title.lower().rstrip(".")
    return None if not word or word in _FORMS_OF_ADDRESS else _OFFICES.get(word, word)


def _is_short_for(words: list[str], others: list[str], gender: Gender | None) -> bool:
    """Whether a name is short for a longer one: its surname, given name or nickname, or both given name and surname."""
    if gender is not None and gender_of_name(" ".join(others)) not in {None, gender}:
        return False
    if is_turned(words, others):
        return True
    if len(words) == 1:
        alone = {surname_of(others), others[0], *nicknames_of(others)}
        return _spelt_alike(words[0]) in map(_spelt_alike, alone)
    if (
        words == others
        or len(others) < len(words)
        or _spelt_alike(surname_of(words)) != _spelt_alike(surname_of(others))
    ):
        return False
    # "Lund Sr." is not short for "Ann Lund Jr.", though "Lund" may be.
    if not SUFFIXES.intersection(words) <= SUFFIXES.intersection(others):
        return False
    same_first = words[0] == others[0] or _full_form(words[0]) == _full_form(others[0])
    initial = len(words[0]) == 1 and words[0] == others[0][0]
    return same_first or initial or others[-len(words) :] == words


def is_turned(words: list[str], others: list[str]) -> bool:
    """Return whether a name is another one with the surname last instead of first: "Ann Lund", "Lund Mary Ann".

    Two names of two words may be two people's: "Ali Hassan" and "Hassan Ali".
    """
    if len(words) < 2 or words[-1] != others[0] or words[0] not in others[1:] or not set(words) <= set(others):
        return False
    return len("-".join(others).split("-")) > 2


def _spelt_alike(name: str) -> str:
    """A single spelling of a name that is transliterated in several ways."""
    return _SLAVIC_ENDING.sub("y", name)


def _full_form(given: str) -> str:
    """The given name that a short form stands for, without double letters: "Philip" is also spelt "Phillip"."""
    return _DOUBLE_LETTER.sub(r"\1", _SHORT_FORMS.get(given, given))


def is_told_apart_by_title(key: str) -> bool:
    """Return whether a key is that of a person whom only the title distinguishes from another."""
    return key.startswith(tuple(_TITLED.values()))
