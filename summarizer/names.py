"""Finds the names in a text, says what each names, and merges those that name the same one."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.model import ActorKind
from summarizer.places import country, is_place, people_of, plain
from summarizer.roles import TITLES

_LABELS: Final = {
    "PERSON": ActorKind.PERSON,
    "ORG": ActorKind.ORGANIZATION,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.ORGANIZATION,
}
_OTHER_NAMES: Final = frozenset(
    "PRODUCT EVENT WORK_OF_ART LAW DATE TIME MONEY LANGUAGE ORDINAL CARDINAL PERCENT QUANTITY".split()
)
_HONORIFICS: Final = frozenset("mr mrs ms miss dr sir dame lord lady prof professor".split())
_SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
_COMPANY: Final = frozenset("inc corp corporation co company ltd llc plc group ag sa gmbh nv limited holdings".split())
_ORGANIZED: Final = frozenset(
    "agency association bank board bureau center centre chamber church club coalition college commission"
    " committee company congress corporation council court department federation force forces foundation fund"
    " government group house institute institution league library ministry museum network office organization"
    " organisation parliament party police press senate service society team times post journal news radio"
    " television treasury tribunal union university authority administration alliance army navy guard campaign"
    " airlines airport hospital school".split()
)
_FEW_LETTERS: Final = re.compile(r"^\W*\w?\W*$")
_CREDIT: Final = re.compile(
    r"^\s*(?:image|photo|photograph|picture|file photo|video|credit|graphic|illustration)s?\s*(?:by\b|:|/)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name, by token positions; article, title and genitive are outside.

    `kind` is what the pipeline took it for. `modifies` tells a name that only qualifies a thing ("a Nokia phone"),
    `title` is the "Mr." or "General" before it.
    """

    start: int
    end: int
    text: str
    kind: ActorKind | None
    modifies: bool
    title: str | None
    headline: bool


@dataclass(frozen=True, slots=True)
class Figure:
    """All mentions of one person, organisation or place, in reading order; `name` is the fullest of them."""

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
    names = _names(doc)
    kinds = _kinds(names)
    clusters: dict[tuple[ActorKind, str], list[Name]] = defaultdict(list)
    keys = _keys(names, kinds)
    for name, key in zip(names, keys, strict=True):
        if key is not None:
            clusters[key].append(name)
    found = (_figure(key[0], members) for key, members in clusters.items() if _is_actor(members, doc))
    return tuple(found)


def _names(doc: Doc) -> list[Name]:
    """The mentions of names in reading order: the pipeline's entities, and the proper nouns that it missed."""
    taken: set[int] = set()
    found: list[Name] = []
    headlines = _headlines(doc)
    for entity in doc.ents:
        taken.update(range(entity.start, entity.end))
        if entity.label_ not in _OTHER_NAMES:
            found += _name(doc, entity.start, entity.end, _LABELS.get(entity.label_), headlines)
    for start, end in _missed(doc, taken):
        found += _name(doc, start, end, None, headlines)
    return sorted(found, key=lambda name: name.start)


def _missed(doc: Doc, taken: set[int]) -> Iterator[tuple[int, int]]:
    """The runs of proper nouns that no entity covers."""
    run: list[int] = []
    for token in doc:
        if token.tag_ in {"NNP", "NNPS"} and token.i not in taken and not token.is_sent_start:
            run.append(token.i)
        elif run:
            yield run[0], run[-1] + 1
            run = []
    if run:
        yield run[0], run[-1] + 1


def _headlines(doc: Doc) -> set[int]:
    """The positions of tokens in lines set in capitals like titles, or crediting a photograph."""
    found: set[int] = set()
    for sentence in doc.sents:
        words = [token for token in sentence if token.is_alpha and len(token) > 3]
        capital = sum(token.text[0].isupper() for token in words)
        if (len(words) >= 3 and capital > 0.75 * len(words)) or _CREDIT.match(sentence.text):
            found.update(range(sentence.start, sentence.end))
    return found


def _name(doc: Doc, start: int, end: int, kind: ActorKind | None, headlines: set[int]) -> list[Name]:
    """The name in a stretch of tokens, cut to its own words; none where nothing is left of it."""
    title = doc[start - 1].text if start > 0 and _is_title(doc[start - 1]) else None
    while start < end and (
        doc[start].tag_ in {"DT", "PRP$", "IN", "CC", "``", "''", ":"} or _is_title(doc[start]) or doc[start].is_punct
    ):
        title = doc[start].text if _is_title(doc[start]) else title
        start += 1
    while start < end and (
        doc[end - 1].tag_ in {"POS", "CC", "IN", "DT"} or doc[end - 1].is_punct or doc[end - 1].is_space
    ):
        end -= 1
    text = doc[start:end].text
    if start == end or _FEW_LETTERS.match(text) or "\n" in text or not any(t.text[0].isupper() for t in doc[start:end]):
        return []
    if people_of(text) and not title:
        return []
    if (
        start > 0
        and doc[start - 1].lower_ in {"a", "an", "these", "those", "some", "many", "every", "each"}
        and end - start == 1
    ):
        return []
    return [Name(start, end, text, kind, _modifies(doc[start:end].root, end), title, start in headlines)]


def _is_title(token: Token) -> bool:
    return plain(token.text) in _HONORIFICS or plain(token.text) in TITLES


def _modifies(root: Token, end: int) -> bool:
    """Whether a name only says what kind of thing the common noun behind it is."""
    return root.dep_ in {"compound", "amod", "nmod"} and root.head.i >= end and root.head.tag_ not in {"NNP", "NNPS"}


def _kinds(names: list[Name]) -> dict[str, ActorKind]:
    """What each name names, by what is known of places, by its words, and by the majority of its mentions."""
    votes: dict[str, Counter[ActorKind]] = defaultdict(Counter)
    surnames: Counter[str] = Counter()
    for name in names:
        words = plain(name.text).split()
        if name.kind:
            votes[plain(name.text)][name.kind] += 1
        if name.title:
            votes[plain(name.text)][ActorKind.PERSON] += 3
        if name.kind is ActorKind.PERSON and len(words) in {2, 3, 4}:
            surnames[_surname(words)] += 1
    return {key: kind for key in {plain(name.text) for name in names} if (kind := _kind(key, votes[key], surnames))}


def _kind(key: str, votes: Counter[ActorKind], surnames: Counter[str]) -> ActorKind | None:
    words = key.split()
    if len(words) == 1 and surnames[key] and not (is_place(key) and votes[ActorKind.PLACE] >= votes[ActorKind.PERSON]):
        return ActorKind.PERSON
    if is_place(key) and votes[ActorKind.PERSON] < 2:
        return ActorKind.PLACE
    if words[-1] in _ORGANIZED or words[0] in _ORGANIZED or words[-1] in _COMPANY:
        return ActorKind.ORGANIZATION
    return votes.most_common(1)[0][0] if votes else None


def _surname(words: list[str]) -> str:
    return next((word for word in reversed(words) if word not in _SUFFIXES), words[-1])


def _keys(names: list[Name], kinds: dict[str, ActorKind]) -> list[tuple[ActorKind, str] | None]:
    """For each mention, the name of whom it names: the fullest name it is short for."""
    people = [plain(name.text) for name in names if kinds.get(plain(name.text)) is ActorKind.PERSON]
    acronyms = {_initials(plain(name.text)): plain(name.text) for name in names if len(name.text.split()) > 1}
    keys: list[tuple[ActorKind, str] | None] = []
    seen: list[str] = []
    for name in names:
        key = plain(name.text)
        kind = kinds.get(key)
        if kind is ActorKind.PERSON:
            full = _full_name(key, seen) or _full_name(key, people) or key
            seen.append(full)
            keys.append((kind, full))
        elif kind is ActorKind.PLACE:
            keys.append((kind, country(key) or key))
        elif kind is ActorKind.ORGANIZATION:
            keys.append((kind, _organization(name.text, key, acronyms)))
        else:
            keys.append(None)
    return keys


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
    return _surname(words) == _surname(others) and words[0][0] == others[0][0] and set(words) <= set(others)


def _initials(key: str) -> str:
    return "".join(word[0] for word in key.split() if word not in {"of", "the", "and", "for", "in", "on"})


def _organization(text: str, key: str, acronyms: dict[str, str]) -> str:
    """The name without its legal form; an acronym's long form where the text has it."""
    if text.isupper() and len(key) > 2 and key in acronyms:
        key = acronyms[key]
    words = key.split()
    while len(words) > 1 and words[-1] in _COMPANY:
        words.pop()
    return " ".join(words)


def _figure(kind: ActorKind, names: list[Name]) -> Figure:
    forms = Counter(name.text for name in names)
    fullest = (
        max(forms, key=lambda form: (len(form.split()), forms[form]))
        if kind is ActorKind.PERSON
        else forms.most_common(1)[0][0]
    )
    return Figure(fullest, kind, tuple(names))


def _is_actor(names: list[Name], doc: Doc) -> bool:
    """Whether somebody is named, not a product, a headline's fragment or a photographer."""
    if all(name.headline for name in names):
        return False
    return not all(name.modifies for name in names)
