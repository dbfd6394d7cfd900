"""Tells which sentences open with the surname of somebody whom an earlier sentence introduces with the whole name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from summarizer.model import Actor, ActorKind
from summarizer.summary.vectors import Vectors

NOBODY: Final[Mapping[int, str]] = MappingProxyType({})
"""No sentence opens with a surname alone."""

# More people are seldom named, and hardly with their whole names.
_MAX_PEOPLE: Final = 60

_BEFORE_NAME: Final = r"(?:(?:But|And|So|Yet|Still|Meanwhile|However|Then|Later),? )?(?:M(?:r|s|rs|iss)\.? |Dr\.? )?"


def opening_surnames(vectors: Vectors, actors: Sequence[Actor]) -> Mapping[int, str]:
    """Return the surname with which a sentence opens, by its index, if only earlier ones have the whole name."""
    people = [actor.name for actor in actors if actor.kind is ActorKind.PERSON and " " in actor.name]
    return dict(each for name in people[:_MAX_PEOPLE] for each in _opened_by(name, vectors.sentences))


def _opened_by(name: str, sentences: Sequence[str]) -> Iterator[tuple[int, str]]:
    whole = [at for at, sentence in enumerate(sentences) if name in sentence]
    surname = name.rsplit(" ", 1)[-1]
    opening = re.compile(rf"{_BEFORE_NAME}{re.escape(surname)}\b")
    for at in range(whole[0] + 1 if whole else len(sentences), len(sentences)):
        if at not in whole and opening.match(sentences[at]):
            yield at, surname
