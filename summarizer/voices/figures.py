"""Says what each name names, and merges the names that name the same one."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc

from summarizer.model import ActorKind
from summarizer.voices.gender import is_given_name
from summarizer.voices.names import ORGANIZED, Name, names
from summarizer.voices.places import country, is_place, plain

_SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
_COMPANY: Final = frozenset("inc corp corporation co company ltd llc plc group ag sa gmbh nv limited holdings".split())
_SMALL: Final = frozenset("of the and for in on".split())
_SPELT_OUT: Final = {"un": "united nations", "us": "united states", "eu": "european union", "uk": "united kingdom"}

Key = tuple[ActorKind, str]


@dataclass(frozen=True, slots=True)
class Figure:
    """All mentions of one person, organisation or place, in reading order; `name` is what to call them."""

    name: str
    kind: ActorKind
    names: tuple[Name, ...]

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms of the name, most frequent first."""
        counted = Counter(name.text for name in self.names if name.text != self.name)
        return tuple(text for text, _ in counted.most_common())


def figures(doc: Doc) -> tuple[Figure, ...]:
    """Return whom and what a text names, in the order of first mention."""
    found = names(doc)
    clusters: dict[Key, list[Name]] = defaultdict(list)
    for name, key in zip(found, _keys(found), strict=True):
        if key is not None:
            clusters[key].append(name)
    return tuple(_figure(kind, members) for (kind, _), members in clusters.items() if _is_somebody(members))


def _is_somebody(members: list[Name]) -> bool:
    """Whether a name is more than a headline's fragment, a credit, or the make of a thing."""
    return not all(name.headline for name in members) and not all(name.modifies for name in members)


def _figure(kind: ActorKind, members: list[Name]) -> Figure:
    """The figure under the fullest name of a person, the most used name of anything else."""
    forms = Counter(name.text for name in members)
    if kind is ActorKind.PERSON:
        best = max(forms, key=lambda form: (len(form.split()), forms[form]))
    else:
        best = forms.most_common(1)[0][0]
    return Figure(best, kind, tuple(members))


def _keys(found: Iterable[Name]) -> list[Key | None]:
    """For each mention the full name of whom it names; `None` for what is neither person, body nor place."""
    found = tuple(found)
    kinds = _kinds(found)
    people = [plain(name.text) for name in found if kinds.get(plain(name.text)) is ActorKind.PERSON]
    long_names = [plain(name.text) for name in found if len(name.text.split()) > 1]
    acronyms = {_initials(name): name for name in long_names}
    keys: list[Key | None] = []
    seen: list[str] = []
    for name in found:
        key = plain(name.text)
        kind = kinds.get(key)
        if kind is ActorKind.PERSON:
            key = _full_name(key, seen) or _full_name(key, people) or key
            seen.append(key)
        elif kind is ActorKind.PLACE:
            key = country(key) or key
        elif kind is ActorKind.ORGANIZATION:
            key = _organization(name.text, key, acronyms)
        keys.append((kind, key) if kind else None)
    return keys


def _kinds(found: Iterable[Name]) -> dict[str, ActorKind]:
    """What each name names, by what is known of places, by its words, and by the majority of its mentions."""
    votes: dict[str, Counter[ActorKind]] = defaultdict(Counter)
    surnames: Counter[str] = Counter()
    for name in found:
        words = plain(name.text).split()
        vote = votes[plain(name.text)]
        if name.kind:
            vote[name.kind] += 1
        vote[ActorKind.PLACE] += name.located and name.kind is not ActorKind.PERSON and not name.text.isupper()
        told = 3 * (name.title is not None or name.is_who) + 2 * (len(words) > 1 and is_given_name(words[0]))
        vote[ActorKind.PERSON] += told
        if len(words) > 1 and (told or name.kind is ActorKind.PERSON):
            surnames[_surname(words)] += 1
    kinds = {key: _kind(key, vote, surnames) for key, vote in votes.items()}
    return {key: kind for key, kind in kinds.items() if kind}


def _kind(key: str, votes: Counter[ActorKind], surnames: Counter[str]) -> ActorKind | None:
    words = key.split()
    persons = votes[ActorKind.PERSON]
    if len(words) == 1 and surnames[key] and (not is_place(key) or persons > votes[ActorKind.PLACE]):
        return ActorKind.PERSON
    if is_place(key) and persons < 2:
        return ActorKind.PLACE
    if words[-1] in ORGANIZED or words[0] in ORGANIZED or words[-1] in _COMPANY:
        return ActorKind.ORGANIZATION
    best, count = votes.most_common(1)[0]
    return best if count else None


def _surname(words: list[str]) -> str:
    return next((word for word in reversed(words) if word not in _SUFFIXES), words[-1])


def _full_name(key: str, people: list[str]) -> str | None:
    """The latest longer name that a person's name is short for."""
    words = key.split()
    for other in reversed(people):
        others = other.split()
        if len(others) > len(words) and _is_short_for(words, others):
            return other
        if other == key and len(words) > 1:
            return other
    return None


def _is_short_for(words: list[str], others: list[str]) -> bool:
    """Whether a name is the surname, the given name, or given and surname of a longer one."""
    if len(words) == 1:
        return words[0] in {_surname(others), others[0]}
    same_first = words[0][0] == others[0][0] and set(words) <= set(others)
    return _surname(words) == _surname(others) and (same_first or others[-len(words) :] == words)


def _initials(key: str) -> str:
    return "".join(word[0] for word in key.split() if word not in _SMALL)


def _organization(text: str, key: str, acronyms: dict[str, str]) -> str:
    """The name without its legal form, its short words spelt out; an acronym's long form where the text has it."""
    if text.isupper() and key in acronyms:
        return acronyms[key]
    words = [_SPELT_OUT.get(word, word) for word in key.split()]
    while len(words) > 1 and words[-1] in _COMPANY:
        words.pop()
    return " ".join(words)
