"""Resolves "he", "the minister" and "they" to the latest mention that fits in gender, number and role."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution.coreference.definite_descriptions import (
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    is_office_title,
    resolve_description,
)
from summarizer.attribution.coreference.discourse import DiscourseMention, DiscourseModel, Referent
from summarizer.attribution.entities.clusters import Cluster
from summarizer.attribution.entities.gender import PRONOUNS, Gender, gender_of_name, gender_of_word
from summarizer.attribution.entities.places import country_of, normalized_name
from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.cues import DOCUMENTS, REPORTING_VERBS
from summarizer.attribution.roles.selection import words_of_role
from summarizer.model import ActorKind

# How many sentences back a pronoun may find its antecedent.
_MAX_SENTENCES_BACK: Final = 4

_THEY_FORMS: Final = frozenset({"they", "them", "their", "themselves"})
# The object of these verbs answers, so it becomes prominent.
_ASKING_VERBS: Final = frozenset({"ask", "question", "interview"})
_IT_FORMS: Final = frozenset({"it", "its", "itself"})


def resolve_references(
    doc: Doc,
    clusters: tuple[Cluster, ...],
    roles: tuple[str | None, ...],
    cluster_of_head: Mapping[int, int],
    quoted: frozenset[int],
) -> Mapping[int, Referent]:
    """Return the referents of pronouns and descriptions by token position; unresolved ones are missing."""
    model = DiscourseModel(
        clusters,
        tuple(_word_set(role or "") for role in roles),
        tuple(_word_set(" ".join(words_of_role(role or ""))) for role in roles),
        tuple(tuple(normalized_name(cluster.name).split()) for cluster in clusters),
        [_gender(cluster, role) for cluster, role in zip(clusters, roles, strict=True)],
    )
    for sentence_number, sentence in enumerate(doc.sents):
        for token in sentence:
            _process(model, token, sentence_number, _named_cluster(token, cluster_of_head), is_quoted=token.i in quoted)
    return model.resolved


def _word_set(role: str) -> frozenset[str]:
    """The single normalized words of a role: of "Norway's ex-president" also "norway" and "president"."""
    return frozenset(re.findall(r"\w+", normalized_name(role)))


def _named_cluster(token: Token, cluster_of_head: Mapping[int, int]) -> int | None:
    """The cluster that a word names, or whose name is in apposition to it: "their coach, Ann Lee"."""
    if token.i in cluster_of_head:
        return cluster_of_head[token.i]
    if token.pos_ not in {"NOUN", "PROPN"} or token.tag_ == "NNS":
        return None
    appositions = (child for child in token.rights if child.dep_ == "appos" and child.i in cluster_of_head)
    return next((cluster_of_head[child.i] for child in appositions if child.left_edge.nbor(-1).text != ":"), None)


def _gender(cluster: Cluster, role: str | None) -> Gender | None:
    if cluster.kind is not ActorKind.PERSON:
        return None
    words = [mention.title for mention in cluster.mentions if mention.title] + words_of_role(role or "")
    implied = (gender_of_word(word) for word in words)
    return next((gender for gender in implied if gender), None) or gender_of_name(cluster.name)


def _process(model: DiscourseModel, token: Token, sentence: int, cluster_index: int | None, *, is_quoted: bool) -> None:
    """Process one token: record a name, or resolve a pronoun or a description."""
    referent: Referent | None = cluster_index
    if cluster_index is not None:
        model.resolved[token.i] = cluster_index
        _note_relative(model, token, cluster_index)
    elif not is_quoted:
        referent = _resolve(model, token, sentence)
        if referent is not None and referent is not token:
            model.resolved[token.i] = referent
    if referent is not None and (cluster_index is None or token.dep_ not in {"compound", "nmod", "amod"}):
        model.mentions.append(DiscourseMention(referent, sentence, _prominence(token, is_quoted=is_quoted)))
        if token.dep_ in phrases.SUBJECT_DEPS and phrases.has_conjuncts(token):
            # "Ann Lee and Joe Hale met": a following "they" means both.
            model.mentions.append(DiscourseMention(token, sentence, _prominence(token, is_quoted=is_quoted)))


def _note_relative(model: DiscourseModel, token: Token, cluster_index: int) -> None:
    """Record whose relative a newly introduced person is: "her daughter, Ann Lund"."""
    whose = next((child for child in token.lefts if child.dep_ == "poss" and child.pos_ == "PRON"), None)
    owner = model.resolved.get(whose.i) if whose is not None else None
    if isinstance(owner, int) and owner != cluster_index:
        model.relative_of.setdefault(cluster_index, owner)


def _resolve(model: DiscourseModel, token: Token, sentence: int) -> Referent | None:
    """The referent of a word that is not a name; the word itself if it introduces somebody without a name."""
    if token.pos_ == "PRON":
        return _resolve_pronoun(model, token, sentence)
    if token.pos_ == "NOUN" or is_office_title(token):
        return resolve_description(model, token, sentence)
    return token if _is_unnamed_speaker(token) else None


def _is_unnamed_speaker(token: Token) -> bool:
    """Whether a word is a speaker that names no cluster: "the elder Lund said"."""
    is_speaker = token.dep_ == "nsubj" and token.head.lemma_ in REPORTING_VERBS
    return token.pos_ == "PROPN" and is_speaker and token.ent_type_ in {"", "PERSON", "NORP"}


def _prominence(token: Token, *, is_quoted: bool) -> float:
    """How likely its place in the sentence makes a mention the antecedent of a following "he"."""
    prominence = -1.5 if is_quoted else 0.0
    if token.dep_ in phrases.SUBJECT_DEPS or token.dep_ == "agent":
        prominence += 1.0
        prominence += 0.7 if token.head.lemma_ in REPORTING_VERBS else 0.0
    elif token.dep_ in {"dobj", "dative"} and token.head.lemma_ in _ASKING_VERBS:
        prominence += 1.8
    elif token.dep_ == "poss":
        prominence += 0.2
    return prominence


def _resolve_pronoun(model: DiscourseModel, token: Token, sentence: int) -> Referent | None:
    """The latest and most prominent mention that a pronoun fits."""
    word = token.lower_
    if word in PRONOUNS:
        chosen = _best_match(model, sentence, lambda referent: _fits_gender(model, referent, PRONOUNS[word]))
        owner = model.relative_of.get(chosen) if isinstance(chosen, int) else None
        if owner is not None and _fits_gender(model, owner, PRONOUNS[word]) and _opens_paragraph(token):
            chosen = owner
        if isinstance(chosen, int):
            model.genders[chosen] = PRONOUNS[word]
        return chosen
    if word in _THEY_FORMS:
        return _best_match(model, sentence, lambda referent: _fits_they(model, referent))
    return _best_match(model, sentence, lambda referent: _fits_it(model, referent)) if word in _IT_FORMS else None


def _opens_paragraph(token: Token) -> bool:
    """Whether a pronoun resumes the story: as a subject in a new paragraph, and not of a reporting verb."""
    if token.dep_ not in phrases.SUBJECT_DEPS or token.head.lemma_ in REPORTING_VERBS:
        return False
    start = token.sent.start
    return "\n" in token.doc[max(0, start - 1) : start + 1].text


def _best_match(model: DiscourseModel, sentence: int, fits: Callable[[Referent], bool]) -> Referent | None:
    """The best fitting mention of the last few sentences; of equals the latest."""
    best: tuple[float, Referent] | None = None
    for mention in model.recent(sentence, _MAX_SENTENCES_BACK):
        score = mention.prominence - (sentence - mention.sentence)
        if (best is None or score > best[0]) and fits(mention.referent):
            best = score, mention.referent
    return best[1] if best else None


def _fits_gender(model: DiscourseModel, referent: Referent, gender: Gender) -> bool:
    if isinstance(referent, int):
        return model.clusters[referent].kind is ActorKind.PERSON and model.genders[referent] in {None, gender}
    is_one = "Plur" not in referent.morph.get("Number", []) and not phrases.has_conjuncts(referent)
    is_person = referent.lemma_.lower() in PERSON_NOUNS or referent.pos_ == "PROPN"
    return is_person and is_one and gender_of_word(referent.lower_) in {None, gender}


def _fits_they(model: DiscourseModel, referent: Referent) -> bool:
    if isinstance(referent, int):
        return model.clusters[referent].kind is ActorKind.ORGANIZATION
    return "Plur" in referent.morph.get("Number", []) or phrases.has_conjuncts(referent)


def _fits_it(model: DiscourseModel, referent: Referent) -> bool:
    """Whether "it" may refer to something: an organisation or a country, which make statements, but not a town."""
    if isinstance(referent, int):
        cluster = model.clusters[referent]
        return cluster.kind is ActorKind.ORGANIZATION or country_of(cluster.name) is not None
    return (referent.lemma_ in DOCUMENTS or referent.lemma_ in ORGANIZATION_NOUNS) and not phrases.has_conjuncts(
        referent
    )
