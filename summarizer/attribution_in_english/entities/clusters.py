"""Clusters the mentions of each person, organisation and place, and chooses the name to show for each cluster."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.entity_types import kinds_by_name
from summarizer.attribution_in_english.entities.genitive_names import with_genitive_names
from summarizer.attribution_in_english.entities.glued_names import freed_names
from summarizer.attribution_in_english.entities.hyphenated import with_hyphenated_surnames
from summarizer.attribution_in_english.entities.linking import ClusterKey, cluster_keys
from summarizer.attribution_in_english.entities.mentions import Mention, mentions
from summarizer.attribution_in_english.entities.organization_linking import initials, is_team_called
from summarizer.attribution_in_english.entities.organization_words import EXPANSIONS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.person_linking import is_told_apart_by_title, is_turned
from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.entities.possessors import told_apart
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.model import ActorKind

# The titles that are part of a name.
_NAMING_TITLES: Final = frozenset("sir lady lord dame king queen prince princess pope".split())


@dataclass(frozen=True, slots=True)
class Cluster:
    """All mentions by name of one entity, in reading order; `name` is the one to show."""

    name: str
    kind: ActorKind
    mentions: tuple[Mention, ...]

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms of the name, the most frequent first."""
        counted = Counter(mention.text for mention in self.mentions if mention.text != self.name)
        return tuple(text for text, _ in counted.most_common())


def clusters(doc: Doc) -> tuple[Cluster, ...]:
    """Return the clusters of the entities that a text names, in the order of their first mentions."""
    found = with_hyphenated_surnames(doc, freed_names(doc, mentions(doc)))
    found = told_apart(doc, with_genitive_names(doc, found))
    by_key: dict[ClusterKey, list[Mention]] = defaultdict(list)
    for mention, key in zip(found, cluster_keys(doc, found, kinds_by_name(found)), strict=True):
        # A dateline tells what kind of name it is, and has no part in the story.
        if key is not None and ContextFeature.DATELINE not in mention.features:
            by_key[key].append(mention)
    return tuple(_cluster(kind, members, key) for (kind, key), members in by_key.items() if _is_entity(kind, members))


def _is_entity(kind: ActorKind, members: list[Mention]) -> bool:
    """Whether mentions name an entity, rather than a fragment of a headline, a photo credit or the make of a thing."""
    body = [mention for mention in members if ContextFeature.HEADLINE not in mention.features]
    if not body:
        return False
    # A person whom only a headline seems to name is a piece of it: "Pastor Wants Girl Scout Leaders".
    telling = body if kind is ActorKind.PERSON else members
    return kind is ActorKind.ORGANIZATION or not all(_only_modifies(mention) for mention in telling)


def _only_modifies(mention: Mention) -> bool:
    """Whether a name modifies a noun. In "In Norrby people queued" the parser is wrong: a place follows "in"."""
    return ContextFeature.MODIFIER in mention.features and ContextFeature.LOCATED not in mention.features


def _cluster(kind: ActorKind, members: list[Mention], key: str) -> Cluster:
    """The cluster under a person's longest name, or under the most frequent name of anything else.

    A person whom only the title distinguishes from another is named with the title: "Lady Lund".
    """
    forms = Counter(mention.text for mention in members if not mention.country)
    forms = forms or Counter(mention.text for mention in members)
    if kind is ActorKind.PERSON:
        # Not under a name that the person is known by, "the Iron Lady".
        own = [form for form in forms if not set(key.split()).isdisjoint(normalized_name(form).split())] or [*forms]
        named = [form for form in own if not _is_rarer_order(form, forms)] or own
        best = max(named, key=lambda form: (len(form.split()), forms[form], normalized_name(form) == key))
        if is_told_apart_by_title(key) and normalized_name(members[0].title or "") in _NAMING_TITLES:
            best = f"{members[0].title} {best}"
    else:
        # "The Council" is a later short form, which does not say which council it is.
        best = max(forms, key=lambda form: (form.lower() not in ORGANIZATION_WORDS, forms[form]))
        best = next((form for form in forms if _spells_out(form, best) or is_team_called(form, best)), best)
    return Cluster(best, kind, tuple(members))


def _is_rarer_order(form: str, forms: Counter[str]) -> bool:
    """Whether a name has the surname first, which the text mostly has last: "Lund Mary Ann", beside "Ann Lund"."""
    words = normalized_name(form).split()
    return any(forms[other] >= forms[form] and is_turned(normalized_name(other).split(), words) for other in forms)


def _spells_out(form: str, short: str) -> bool:
    """Whether a name spells out initials that are not generally known: "Harbour Guard Council" for "HGC"."""
    key = normalized_name(short)
    return key not in EXPANSIONS and " " in form and initials(normalized_name(form)) == key
