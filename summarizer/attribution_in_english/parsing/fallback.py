"""Chooses between spaCy's components and our faster ones, which read spaCy's private layers."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from spacy.about import __version__
from spacy.tokens import Doc

from summarizer.attribution_in_english.parsing.attribute_ruler import RememberedRuler
from summarizer.attribution_in_english.parsing.dependency_parser import BatchedParser
from summarizer.attribution_in_english.parsing.doc_arrays import columns
from summarizer.attribution_in_english.parsing.embeddings import SharedVectors
from summarizer.attribution_in_english.parsing.entity_recognizer import BatchedEntities
from summarizer.attribution_in_english.parsing.lemmatizer import RememberedLemmatizer

Component = Callable[[Doc], Doc]

log = logging.getLogger(__name__)

_FASTER: Final[dict[str, Callable[[Any], Component]]] = {
    "tok2vec": SharedVectors,
    "parser": BatchedParser,
    "attribute_ruler": RememberedRuler,
    "lemmatizer": RememberedLemmatizer,
    "ner": BatchedEntities,
}

# Each component could get some word in it wrong: contractions, names, a date, a sum of money, a second sentence.
_TRIAL: Final = (
    "There's no plan, Mayor Helena Marsh of Port Ellery told the Herald on Sunday, and it won't cost £2 million. Nobody"
    " else was asked."
)

_ANNOTATIONS: Final = ("TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "SENT_START", "ENT_IOB", "ENT_TYPE")

_CHANGED: Final = (AttributeError, IndexError, KeyError, TypeError, ValueError)
"""The errors that our components raise if the layers that they unpack differ in number, name or shape."""

_CLOSE: Final = 1e-4
"""How far vectors may differ that are summed in another order."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The components to run, in order, and the names of those that are spaCy's own because ours do not fit."""

    components: tuple[Component, ...]
    stock: tuple[str, ...]


def choose(tokens_of: Callable[[str], Doc], pipeline: Iterable[tuple[str, Component]]) -> Chosen:
    """Replace each of spaCy's components with ours if both annotate the trial alike; otherwise keep it and log that."""
    doc = _trial(tokens_of)
    components: list[Component] = []
    replaced: set[str] = set()
    for name, theirs in pipeline:
        given, doc = doc, theirs(doc.copy())
        ours = _faster(name, theirs, given, doc)
        components.append(ours or theirs)
        if ours:
            replaced.add(name)
    stock = tuple(name for name in _FASTER if name not in replaced)
    if stock:
        log.warning("digests take longer: spaCy %s runs its own %s in place of ours", __version__, ", ".join(stock))
    return Chosen(tuple(components), stock)


def _trial(tokens_of: Callable[[str], Doc]) -> Doc:
    doc = tokens_of(_TRIAL)
    for token in doc:
        token.is_sent_start = token.i == 0 or token.nbor(-1).text == "."
    return doc


def _faster(name: str, theirs: Component, given: Doc, expected: Doc) -> Component | None:
    """Return our component if there is one and it annotates the trial as spaCy's does."""
    if name not in _FASTER:
        return None
    try:
        ours = _FASTER[name](theirs)
        found = ours(given.copy())
    except _CHANGED as error:
        log.warning("our %s does not fit this spaCy: %s: %s", name, type(error).__name__, error)
        return None
    if not _is_alike(found, expected):
        log.warning("our %s does not fit this spaCy: it annotates two sentences differently", name)
        return None
    return ours


def _is_alike(one: Doc, other: Doc) -> bool:
    same = np.array_equal(columns(one, *_ANNOTATIONS), columns(other, *_ANNOTATIONS))
    return same and one.tensor.shape == other.tensor.shape and np.allclose(one.tensor, other.tensor, atol=_CLOSE)
