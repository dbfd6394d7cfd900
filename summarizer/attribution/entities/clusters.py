"""Gathers the mentions of one person, organisation or place, and says what to call it."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from spacy.tokens import Doc

from summarizer.attribution.entities.context import Sign
from summarizer.attribution.entities.entity_types import kinds_of
from summarizer.attribution.entities.linking import Key, initials, keys_of
from summarizer.attribution.entities.mentions import Name, names
from summarizer.attribution.entities.organization_words import KNOWN_AS, ORGANIZED
from summarizer.attribution.entities.places import plain
from summarizer.model import ActorKind


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
    for name, key in zip(found, keys_of(doc, found, kinds_of(found)), strict=True):
        if key is not None:
            clusters[key].append(name)
    return tuple(_figure(kind, members) for (kind, _), members in clusters.items() if _is_somebody(kind, members))


def _is_somebody(kind: ActorKind, members: list[Name]) -> bool:
    """Whether a name is more than a headline's fragment, a credit, or the make of a thing."""
    if all(Sign.HEADLINE in name.signs for name in members):
        return False
    return kind is ActorKind.ORGANIZATION or not all(Sign.MODIFIER in name.signs for name in members)


def _figure(kind: ActorKind, members: list[Name]) -> Figure:
    """The figure under the fullest name of a person, the most used name of anything else."""
    forms = Counter(name.text for name in members if not name.country) or Counter(name.text for name in members)
    if kind is ActorKind.PERSON:
        best = max(forms, key=lambda form: (len(form.split()), forms[form]))
    else:
        # "The Council" is what it is called later on, and tells nobody which.
        best = max(forms, key=lambda form: (form.lower() not in ORGANIZED, forms[form]))
        best = next((form for form in forms if _spells_out(form, best)), best)
    return Figure(best, kind, tuple(members))


def _spells_out(form: str, short: str) -> bool:
    """Whether a name is what initials stand for that not everybody knows: "Harbour Guard Council" for "HGC"."""
    return plain(short) not in KNOWN_AS and " " in form and initials(plain(form)) == plain(short)
