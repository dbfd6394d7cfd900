"""The features from which a cluster's salience is estimated."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.actors.involvement import Involvement
from summarizer.attribution_in_english.actors.opening import Opening, opening_of
from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.organization_words import PRESS_WORDS
from summarizer.attribution_in_english.entities.places import country_of, normalized_name
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.model import ActorKind

_USUAL_WORDS: Final = 400
_FEWEST_WORDS: Final = 50
_USUAL_CLUSTERS: Final = 10

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Article:
    """The data that are read once for all clusters of a text.

    `references` has the positions of pronouns and descriptions that refer to each cluster. `speakers` is the logarithm
    of the number of people who make claims, and `length` that of the number of words relative to a usual article.
    """

    document: Document
    involved: Mapping[int, Involvement]
    opening: Opening
    references: Mapping[int, Sequence[int]]
    speakers: float
    length: float


def features_of(document: Document, involved: Mapping[int, Involvement], title: str | None) -> tuple[Features, ...]:
    """Return the features of each cluster by their names."""
    people = sum(
        bool(involvement.claims) and document.clusters[index].kind is ActorKind.PERSON
        for index, involvement in involved.items()
    )
    words = sum(token.text.isalpha() for token in document.doc)
    article = _Article(
        document,
        involved,
        opening_of(document, title),
        _references(document),
        math.log1p(people),
        math.log(max(words, _FEWEST_WORDS) / _USUAL_WORDS),
    )
    return tuple(
        MappingProxyType({**_kind_features(article, index), **_place_in_text(article, index), **_part(article, index)})
        for index in range(len(document.clusters))
    )


def _references(document: Document) -> Mapping[int, Sequence[int]]:
    found: dict[int, list[int]] = {}
    for position, referent in document.referents.items():
        index = referent if isinstance(referent, int) else document.cluster_of_token.get(referent.i)
        if index is not None:
            found.setdefault(index, []).append(position)
    return found


def _kind_features(article: _Article, index: int) -> dict[str, float]:
    """The features of a cluster's kind. The more people are quoted, the more people and the less countries matter."""
    cluster, has_role = article.document.clusters[index], bool(article.document.role_spans[index])
    is_country = _country(cluster) is not None
    is_place = cluster.kind is ActorKind.PLACE
    return {
        "is_organization": cluster.kind is ActorKind.ORGANIZATION,
        "is_country": is_country,
        "is_town": is_place and not is_country,
        "is_press": not PRESS_WORDS.isdisjoint(normalized_name(cluster.name).split()),
        "is_one_word": " " not in cluster.name,
        "country_by_speakers": is_country * article.speakers,
        "person_by_speakers": (cluster.kind is ActorKind.PERSON) * article.speakers,
        "role_by_speakers": has_role * article.speakers,
    }


def _place_in_text(article: _Article, index: int) -> dict[str, float]:
    """The features of where and how often the text mentions a cluster."""
    doc, opening, cluster = article.document.doc, article.opening, article.document.clusters[index]
    starts = [doc[mention.start].idx for mention in cluster.mentions]
    counted = [start for start in starts if start >= opening.start] or starts
    country = _country(cluster)
    first = min(counted[0], opening.first_demonym.get(country or "", counted[0]))
    sentences = {opening.sentence(start) for start in (*counted, first)}
    references = [doc[at].idx for at in article.references.get(index, ())]
    referred = {opening.sentence(start) for start in references}
    everywhere = (*starts, *references)
    in_title = any(mention.text in opening.title_names for mention in cluster.mentions)
    lateness = max(0, first - opening.start) / opening.length
    return {
        "in_title": in_title or country in opening.title_countries,
        "in_first_sentence": opening.lead in sentences,
        "in_second_sentence": opening.lead + 1 in sentences,
        "lateness": lateness,
        "lateness_by_length": lateness * article.length,
        "sentences": math.log1p(len(referred | {opening.sentence(start) for start in starts})),
        "spread": (max(everywhere) - min(everywhere)) / max(1, len(article.document.text)),
        "clusters": math.log(len(article.document.clusters) / _USUAL_CLUSTERS),
    }


def _part(article: _Article, index: int) -> dict[str, float]:
    """The features of what a cluster does: how often it is a subject, and whether it speaks or is only spoken of."""
    document, mentions = article.document, article.document.clusters[index].mentions
    roots = [document.doc[mention.start : mention.end].root for mention in mentions]
    claims = len(article.involved[index].claims) if index in article.involved else 0
    return {
        "subject": sum(root.dep_ in SUBJECT_DEPS for root in roots) / len(roots),
        "quoted": sum(mention.start in document.quoted for mention in mentions) / len(mentions),
        "speaks_with_role": claims > 0 and bool(document.role_spans[index]),
        "claims_by_speakers": math.log1p(claims) * article.speakers,
    }


def _country(cluster: Cluster) -> str | None:
    return country_of(cluster.name) if cluster.kind is ActorKind.PLACE else None
