"""How each cluster stands in the story: whether it speaks, acts, or is only where the story happens."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from summarizer.attribution.actors.features import Features
from summarizer.attribution.actors.involvement import Involvement
from summarizer.attribution.document import Document
from summarizer.attribution.entities.clusters import Cluster
from summarizer.attribution.entities.places import country_of
from summarizer.model import ActorKind


class Standing(Enum):
    """How an entity stands in a story."""

    SPEAKER = auto()
    """A person who makes claims."""
    ACTOR = auto()
    """Any other person, and a body or country that speaks or acts."""
    IDLE = auto()
    """A body or country that neither speaks nor acts."""
    TOWN = auto()
    """A place that is not a country. It happens there, even if the text lets the town itself act."""
    SCENE = auto()
    """A place that only says where it happens."""


def standings(
    document: Document, involved: Mapping[int, Involvement], features: Sequence[Features]
) -> tuple[Standing, ...]:
    """Return the standing of each cluster.

    A place that neither speaks nor acts is a scene if two people speak, and the title names others but not this place.
    Otherwise the article may be about the place.
    """
    speaking = {index for index, involvement in involved.items() if involvement.claims}
    speakers = {index for index in speaking if document.clusters[index].kind is ActorKind.PERSON}
    names_others = len(speakers) > 1 and any(each["in_title"] for each in features)
    return tuple(
        Standing.SPEAKER
        if index in speakers
        else _standing(cluster, features[index], is_speaking=index in speaking, names_others=names_others)
        for index, cluster in enumerate(document.clusters)
    )


def _standing(cluster: Cluster, features: Features, *, is_speaking: bool, names_others: bool) -> Standing:
    """The standing of anything but a person who speaks; `names_others` says that a place must be in the title."""
    if cluster.kind is ActorKind.PERSON:
        return Standing.ACTOR
    is_idle = not is_speaking and not features["subject"]
    is_place = cluster.kind is ActorKind.PLACE
    if is_place and is_idle and names_others and not features["in_title"]:
        return Standing.SCENE
    if is_place and country_of(cluster.name) is None:
        return Standing.TOWN
    return Standing.IDLE if is_idle else Standing.ACTOR
