"""Ranks the entities of a text, with the weights that were fitted to English articles."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from summarizer.attribution_in_english.actors.ranking import Ranked, rank
from summarizer.attribution_in_english.actors.salience import logistic
from summarizer.attribution_in_english.actors.standing import Standing
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.lexicon.letters import folded
from summarizer.attribution_in_other_languages.names.background import background, is_in_dateline, is_within
from summarizer.attribution_in_other_languages.names.nominatives import post_in_nominative
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.values import Entity, Span, Text
from summarizer.model import Actor, ActorKind, Claim

_USUAL_WORDS: Final = 400
_FEWEST_WORDS: Final = 50
_USUAL_CLUSTERS: Final = 10
_MIN_LEAD_WORDS: Final = 6


@dataclass(slots=True)
class _Part:
    """The claims that an entity makes, and those of others about it."""

    claims: list[int] = field(default_factory=list)
    about: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _ArticleContext:
    """What is computed once for all entities of a text."""

    text: Text
    title: str
    starts: Sequence[int]
    lead: int
    parts: Mapping[int, _Part]
    speakers: float
    length: float
    count: int
    background: frozenset[int]
    roles: Sequence[Span]


def actors(text: Text, nominals: Nominals, claims: Sequence[Claim], title: str | None) -> tuple[Actor, ...]:
    """Return the entities as actors by decreasing salience."""
    entities = nominals.entities
    parts = _parts_in_claims(entities, claims)
    article = _article(text, entities, parts, title)
    weights = [logistic(_salience_features(nominals, article, index)) for index in range(len(entities))]
    standings = [_standing(nominals, article, index) for index in range(len(entities))]
    return tuple(
        _as_actor(text, entities, ranked, parts, nominals.language)
        for ranked in rank(weights, standings)
        if _acts(article, nominals.language, ranked.index, entities[ranked.index])
    )


def _standing(nominals: Nominals, article: _ArticleContext, index: int) -> Standing:
    entity = nominals.entities[index]
    if entity.kind is ActorKind.PERSON and index in article.parts and article.parts[index].claims:
        return Standing.SPEAKER
    is_town = entity.kind is ActorKind.PLACE and not _is_country(nominals, entity)
    return Standing.TOWN if is_town or index in article.background else Standing.ACTOR


def _acts(article: _ArticleContext, language: Language, index: int, entity: Entity) -> bool:
    """Whether a name acts: it is not just the place where something happens, nor part of the name of a post."""
    if index in article.parts and article.parts[index].claims:
        return True
    if all(is_in_dateline(article.text.text, mention) for mention in entity.mentions):
        return False
    kinds = {mention.kind for mention in entity.mentions} - {None}
    is_unknown = not kinds
    if language.articles and " " in entity.name and kinds == {ActorKind.PERSON}:
        is_unknown = not language.word(entity.name.split()[0].casefold()).tags & {"given"}
    if is_unknown and all(is_within(article.roles, mention) for mention in entity.mentions):
        return False
    return index not in article.background or _in_title(entity, article.title)


def _as_actor(
    text: Text, entities: Sequence[Entity], ranked: Ranked, parts: Mapping[int, _Part], language: Language
) -> Actor:
    entity = entities[ranked.index]
    part = parts.get(ranked.index, _Part())
    return Actor(
        name=entity.name,
        kind=entity.kind,
        role=_shown_role(text.text, entity, language),
        aliases=entity.aliases,
        mentions=len(entity.mentions),
        salience=round(ranked.salience, 3),
        key=ranked.key,
        claims=tuple(part.claims),
        about=tuple(part.about),
    )


def _shown_role(text: str, entity: Entity, language: Language) -> str | None:
    if entity.role is None or _is_form_of_address(text[slice(*entity.role)], language):
        return None
    return post_in_nominative(text[slice(*entity.role)], entity.gender, language)


def _is_form_of_address(role: str, language: Language) -> bool:
    """Whether a role is a form of address alone: "Mr", "señor (Ivo)"."""
    words = [word for word in role.casefold().split() if word[0] != "("]
    return all("title" in tags and "role" not in tags for tags in (language.word(word).tags for word in words))


def _parts_in_claims(entities: Sequence[Entity], claims: Sequence[Claim]) -> dict[int, _Part]:
    by_name = {entity.name: index for index, entity in enumerate(entities)}
    mentions = sorted((mention.start, index) for index, entity in enumerate(entities) for mention in entity.mentions)
    found: dict[int, _Part] = {}
    for number, claim in enumerate(claims):
        speaker = by_name.get(claim.speaker or "")
        if speaker is not None:
            found.setdefault(speaker, _Part()).claims.append(number)
        within = {
            index
            for start, end in claim.spans
            for _, index in mentions[bisect_left(mentions, (start, -1)) : bisect_left(mentions, (end, -1))]
        }
        for index in sorted(within - {speaker}):
            found.setdefault(index, _Part()).about.append(number)
    return found


def _article(text: Text, entities: Sequence[Entity], parts: Mapping[int, _Part], title: str | None) -> _ArticleContext:
    speakers = sum(bool(part.claims) and entities[i].kind is ActorKind.PERSON for i, part in parts.items())
    words = sum(token.is_word for token in text.tokens)
    lead = next(
        (
            number
            for number, frame in enumerate(text.frames)
            if sum(item.is_word or item.quotation is not None for item in frame.items) >= _MIN_LEAD_WORDS
        ),
        0,
    )
    return _ArticleContext(
        text,
        title or "",
        [frame.start for frame in text.frames],
        lead,
        parts,
        math.log1p(speakers),
        math.log(max(words, _FEWEST_WORDS) / _USUAL_WORDS),
        max(1, len(entities)),
        background(text, entities),
        sorted({mention.role for entity in entities for mention in entity.mentions if mention.role}),
    )


def _salience_features(nominals: Nominals, article: _ArticleContext, index: int) -> dict[str, float]:
    entity = nominals.entities[index]
    is_country = _is_country(nominals, entity) and index not in article.background
    is_place = entity.kind is ActorKind.PLACE
    outside = [mention for mention in entity.mentions if not is_within(article.roles, mention)]
    starts = [mention.start for mention in outside or entity.mentions]
    frames = {bisect_right(article.starts, start) - 1 for start in starts}
    begin = article.starts[article.lead] if article.starts else 0
    lateness = max(0, starts[0] - begin) / max(1, len(article.text.text) - begin)
    made = len(article.parts[index].claims) if index in article.parts else 0
    is_person = entity.kind is ActorKind.PERSON
    return {
        "is_organization": entity.kind is ActorKind.ORGANIZATION,
        "is_country": is_country,
        "is_town": is_place and not is_country,
        "is_press": any(nominals.language.word(word.casefold()).tags & {"medium"} for word in entity.name.split()),
        "is_one_word": " " not in entity.name,
        "country_by_speakers": is_country * article.speakers,
        "person_by_speakers": is_person * article.speakers,
        "role_by_speakers": (entity.role is not None) * article.speakers,
        "in_title": _in_title(entity, article.title),
        "in_first_sentence": article.lead in frames,
        "in_second_sentence": article.lead + 1 in frames,
        "lateness": lateness,
        "lateness_by_length": lateness * article.length,
        "sentences": math.log1p(len(frames)),
        "clusters": math.log(article.count / _USUAL_CLUSTERS),
        "subject": min(1.0, made / len(starts)),
        "speaks_with_role": made > 0 and entity.role is not None,
        "claims_by_speakers": math.log1p(made) * article.speakers,
    }


def _is_country(nominals: Nominals, entity: Entity) -> bool:
    return entity.kind is ActorKind.PLACE and any(
        nominals.language.word(name.casefold()).tags & {"country"}
        for name in (entity.name, *entity.aliases, entity.name.split()[0])
    )


def _in_title(entity: Entity, title: str) -> bool:
    words = set(folded(title).replace(",", " ").replace(":", " ").replace(".", " ").split())
    return any(folded(name.split()[-1]) in words for name in (entity.name, *entity.aliases))
