"""Joins people whose names are spelt in two ways in a text: "Эд Лопез" and "Лопес", "Наталия" and "Наталья"."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.letters import folded
from summarizer.attribution_in_other_languages.values import Entity
from summarizer.model import ActorKind

_ALIKE: Final = str.maketrans({"з": "с", "э": "е", "є": "е", "ы": "и", "ь": "", "ъ": "", "'": "", "’": "", "ʼ": ""})
_DOUBLE: Final = re.compile(r"(.)\1")
_MIN_LETTERS: Final = 5
# Each is compared with the others, so that time would grow with their square.
_MAX_NEARBY: Final = 50


def with_one_spelling(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return the entities, each person once; the name is that of the fullest and first mention.

    A shorter name joins a longer one only if there is just one that it can be.
    """
    by_last: dict[str, list[int]] = defaultdict(list)
    for index, entity in enumerate(entities):
        by_last[_spelling(entity.name.split()[-1])].append(index)
    found = list(entities)
    gone: set[int] = set()
    for indices in by_last.values():
        if len(indices) == 1:
            continue
        nearby = indices[:_MAX_NEARBY]
        for index in nearby:
            fitting = [at for at in nearby if at not in gone and _may_be_one(found, at, index)]
            if len(fitting) == 1:
                found[fitting[0]] = _merged(found[fitting[0]], found[index])
                gone.add(index)
    return tuple(entity for index, entity in enumerate(found) if index not in gone)


def _may_be_one(entities: Sequence[Entity], full: int, short: int) -> bool:
    """Whether an entity is the same person as one with a longer name, or an earlier one with a name of equal length."""
    one, other = entities[full], entities[short]
    names, others = one.name.split(), other.name.split()
    if one.kind is not ActorKind.PERSON or not _may_be_person(other) or len(others) > len(names):
        return False
    if len(names) == len(others) and full >= short:
        return False
    if len(other.name) < _MIN_LETTERS or not {one.gender, other.gender} - {None} <= {one.gender or other.gender}:
        return False
    return len(others) == 1 or _spelling(names[0]) == _spelling(others[0])


def _may_be_person(entity: Entity) -> bool:
    return entity.kind is ActorKind.PERSON or all(mention.kind is None for mention in entity.mentions)


def _merged(full: Entity, short: Entity) -> Entity:
    forms = dict.fromkeys((*full.aliases, short.name, *short.aliases))
    return replace(
        full,
        mentions=tuple(sorted((*full.mentions, *short.mentions), key=lambda mention: mention.start)),
        gender=full.gender or short.gender,
        aliases=tuple(form for form in forms if form != full.name),
        role=full.role or short.role,
        role_lemmas=full.role_lemmas | short.role_lemmas,
    )


@lru_cache(maxsize=2048)
def _spelling(word: str) -> str:
    """What the spellings of a foreign name have in common."""
    return _DOUBLE.sub(r"\1", folded(word).translate(_ALIKE).replace("ия", "я").replace("ія", "я"))
