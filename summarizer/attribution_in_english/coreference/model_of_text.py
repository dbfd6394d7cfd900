"""Builds the model in which references are resolved, from the roles and the gender that a text tells of its names."""

import re
from collections.abc import Mapping

from summarizer.attribution_in_english.coreference.definite_descriptions import SAME_ROLES
from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.coreference.impersonal import impersonal_names, inert_bodies
from summarizer.attribution_in_english.coreference.told_gender import told_genders
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.attribution_in_english.roles.selection import words_of_role
from summarizer.model import ActorKind
from summarizer.person_names.gender import Gender, gender_of_name, gender_of_word


def model_of_text(
    doc: Doc,
    clusters: tuple[Cluster, ...],
    told_roles: tuple[tuple[str, ...], ...],
    cluster_of_head: Mapping[int, int],
    quoted: frozenset[int],
) -> DiscourseModel:
    """Return a model without mentions yet. `told_roles` is parallel to `clusters`, the most informative role first."""
    told = told_genders(doc, cluster_of_head, quoted)
    roles = tuple(each[0] if each else "" for each in told_roles)
    model = DiscourseModel(
        clusters,
        tuple(map(_word_set, roles)),
        tuple(map(_nouns, roles)),
        tuple(tuple((_nouns(role), _word_set(role)) for role in each[1:]) for each in told_roles),
        tuple(tuple(normalized_name(cluster.name).split()) for cluster in clusters),
        [
            _gender(cluster, role, told.get(index))
            for index, (cluster, role) in enumerate(zip(clusters, roles, strict=True))
        ],
    )
    model.inert = inert_bodies(doc, clusters)
    model.impersonal = impersonal_names(doc, clusters, roles, model.genders)
    return model


def _nouns(role: str) -> frozenset[str]:
    """The normalized words of a role that describe its bearer."""
    return _word_set(" ".join(words_of_role(role)))


def _word_set(role: str) -> frozenset[str]:
    """The normalized words of a role, with what they abbreviate: "Gov." is a governor.

    For "Norway's ex-president", this includes "norway" and "president".
    """
    words = re.findall(r"\w+", normalized_name(role))
    return frozenset(words).union(*(SAME_ROLES.get(word, ()) for word in words))


def _gender(cluster: Cluster, role: str, told: Gender | None) -> Gender | None:
    """The gender of a person: by the title or the role, else by the pronouns near the name, else by the name."""
    if cluster.kind is not ActorKind.PERSON:
        return None
    words = [mention.title for mention in cluster.mentions if mention.title] + words_of_role(role)
    implied = (gender_of_word(word) for word in words)
    return next((gender for gender in implied if gender), None) or told or gender_of_name(cluster.name)
