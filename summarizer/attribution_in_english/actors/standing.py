"""How each cluster stands in the story: whether it speaks, acts, or is only where the story happens."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Final

from summarizer.attribution_in_english.actors.features import Features
from summarizer.attribution_in_english.actors.involvement import Involvement
from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_words import PLATFORMS
from summarizer.attribution_in_english.entities.places import country_of, normalized_name
from summarizer.attribution_in_english.grammar.phrases import first_conjunct
from summarizer.model import ActorKind

# Bodies that a text also names for power itself: "who will occupy the White House".
_SEATS_OF_POWER: Final = frozenset(
    "cabinet|capitol|congress|downing street|house|kremlin|parliament|pentagon|senate|white house".split("|")
)
# The ends of the names of competitions: "Premier League".
_COMPETITIONS: Final = (" league", " cup")
# What reporters contribute to, or contribute.
_CONTRIBUTED: Final = frozenset("article piece report reporting research story".split())


class Standing(Enum):
    """How an entity stands in a story."""

    SPEAKER = auto()
    """A person who makes claims."""
    ACTOR = auto()
    """Any other person, and a body or country that speaks or acts."""
    IDLE = auto()
    """A body or country that neither speaks nor acts, or a news medium that only reports."""
    TOWN = auto()
    """A place that is not a country. It happens there, even if the text lets the town itself act."""
    BACKGROUND = auto()
    """A name that only says where it happens or who somebody else is, or that may be somebody else's."""


def standings(
    document: Document, involved: Mapping[int, Involvement], features: Sequence[Features]
) -> tuple[Standing, ...]:
    """Return the standing of each cluster.

    A place or a seat of power that neither speaks nor acts is background if two people speak, and the title names
    others but not this one. Otherwise the article may be about it.
    """
    speaking = {index for index, involvement in involved.items() if involvement.claims}
    speakers = {index for index in speaking if document.clusters[index].kind is ActorKind.PERSON}
    names_others = len(speakers) > 1 and any(each["in_title"] for each in features)
    return tuple(
        Standing.SPEAKER
        if index in speakers
        else _standing(
            document,
            cluster,
            found,
            is_speaking=index in speaking,
            may_be_background=names_others and not found["in_title"],
        )
        for index, (cluster, found) in enumerate(zip(document.clusters, features, strict=True))
    )


def _standing(
    document: Document, cluster: Cluster, features: Features, *, is_speaking: bool, may_be_background: bool
) -> Standing:
    """The standing of anything but a person who speaks."""
    if cluster.kind is ActorKind.PERSON:
        is_nobody = (
            _is_only_in_roles(document, cluster)
            or _is_unclear(document, cluster)
            or all(_is_credited(document, mention) for mention in cluster.mentions)
        )
        return Standing.BACKGROUND if is_nobody else Standing.ACTOR
    is_idle = not _acts(document, cluster, features, is_speaking=is_speaking)
    is_place, name = cluster.kind is ActorKind.PLACE, normalized_name(cluster.name)
    # Clubs play in a league, people post on a platform, and a medium that makes no claims only asked for them.
    is_setting = name in PLATFORMS or name.endswith(_COMPETITIONS) or (features["is_press"] and not is_speaking)
    is_setting = is_setting and not features["in_title"]
    is_background = is_setting or (may_be_background and (is_place or name in _SEATS_OF_POWER))
    if is_idle and is_background:
        return Standing.BACKGROUND
    if is_place and country_of(cluster.name) is None:
        return Standing.TOWN
    return Standing.IDLE if is_idle else Standing.ACTOR


def _acts(document: Document, cluster: Cluster, features: Features, *, is_speaking: bool) -> bool:
    """Whether a cluster does something in the story, if only by speaking; a medium that only reports does not."""
    if features["is_press"] and not features["in_title"]:
        return False
    return is_speaking or any(_is_agent(document, mention) for mention in cluster.mentions)


def _is_agent(document: Document, mention: Mention) -> bool:
    """Whether a mention is the subject of an active verb outside quotations. Quotations hold opinions."""
    root = document.doc[mention.start : mention.end].root
    return root.dep_ == "nsubj" and mention.start not in document.quoted


def _is_credited(document: Document, mention: Mention) -> bool:
    """Whether a mention only says who reported: "Ann Lund contributed to this report"."""
    root = first_conjunct(document.doc[mention.start : mention.end].root)
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_ != "contribute":
        return False
    what = [child for child in verb.rights if child.dep_ in {"prep", "dobj"}]
    nouns = [noun for child in what for noun in (child, *child.rights)]
    return any(noun.lower_ in _CONTRIBUTED for noun in nouns) or [child.lower_ for child in what] == ["from"]


def _is_unclear(document: Document, cluster: Cluster) -> bool:
    """Whether a surname may be that of another person: "Secretary Clinton", beside Bill and Hillary Clinton."""
    ending = f" {cluster.name}"
    return " " not in cluster.name and any(
        each.kind is ActorKind.PERSON and each.name.endswith(ending) for each in document.clusters
    )


def _is_only_in_roles(document: Document, cluster: Cluster) -> bool:
    """Whether every mention is in somebody's role: "a director under President Ann Lund"."""
    spans = [span for roles in document.role_spans for span in roles]
    return all(any(start <= mention.start < end for start, end in spans) for mention in cluster.mentions)
