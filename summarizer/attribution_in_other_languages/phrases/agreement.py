"""Tells by number and gender whether a phrase can be the subject of a verb."""

from summarizer.attribution_in_other_languages.lexicon.inflection import GENDERS
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.values import Entity, Phrase
from summarizer.model import ActorKind


def agrees(phrase: Phrase, verb: frozenset[str], nominals: Nominals, *, coordinated: bool = False) -> bool:
    """Return whether a phrase agrees with a verb of these features, as far as both are known.

    A post without a gender of its own agrees with any: "представитель заявила". A plural verb needs several people.
    """
    if "part" in verb and not (nominals.language.setting("plurals") and "p" in verb):
        return True
    genders = verb & GENDERS
    is_singular = "p" not in verb and bool(verb & {"s"} or genders)
    is_plural = "p" in verb and "s" not in verb and not genders
    has_number = not nominals.language.articles  # "die" and "der" are of either number
    if is_singular and has_number and phrase.plural and phrase.entity is None:
        return False
    if is_plural and not phrase.plural and not coordinated and _is_one(phrase, nominals):
        return False
    return len(genders) != 1 or phrase.gender is None or phrase.gender in genders


def _may_be_many(entity: Entity, nominals: Nominals) -> bool:
    """Whether the name of a body is a plural, or may be short for one: "ВСУ сообщили", "пишут «Вести»"."""
    if entity.kind is not ActorKind.ORGANIZATION:
        return False
    is_medium = "medium" in nominals.language.word(entity.name.casefold()).tags
    is_short = entity.name.isupper() and not is_medium
    return is_short or entity.name.endswith(nominals.language.setting("nominatives") or ("\0",))


def _is_one(phrase: Phrase, nominals: Nominals) -> bool:
    """Whether a phrase is certainly one person, or a noun in the singular."""
    if phrase.entity is not None:
        entity = nominals.entities[phrase.entity]
        named = {ActorKind.PERSON} if nominals.language.articles else {ActorKind.PERSON, ActorKind.ORGANIZATION}
        return entity.kind in named and not _may_be_many(entity, nominals)
    if phrase.head is not None and not phrase.plural:
        word = nominals.language.word(phrase.head)
        return bool(word.tags & {"body", "document", "role"}) and "p" not in word.features
    return phrase.pronoun and phrase.gender is not None
