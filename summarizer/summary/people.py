"""Finds which sentences name the key actors, and which of them are claims."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from summarizer.model import Actor, Claim, ClaimKind
from summarizer.summary.opening_surnames import opening_surnames
from summarizer.summary.vectors import Matrix, Vector, Vectors

_MAX_ACTORS = 30


@dataclass(frozen=True, slots=True)
class People:
    """The key actors of a text, and how much of each sentence is a claim.

    `named` has a row for each sentence and a column for each key actor; `salience` has the actors' salience. `claimed`
    is the share of each sentence that claims cover. `direct` and `indirect` mark the sentences with a claim of that
    kind, `by_key_actor` those with a claim by a key actor. `continued` is the share of each sentence that a
    quotation covers which begins in an earlier sentence. `surnames` has the surname with which a
    sentence opens if only earlier ones have the whole name, by the index of the sentence.
    """

    named: Matrix
    salience: Vector
    claimed: Vector
    direct: Vector
    indirect: Vector
    by_key_actor: Vector
    continued: Vector
    surnames: Mapping[int, str]


def people(vectors: Vectors, actors: Sequence[Actor], claims: Sequence[Claim]) -> People:
    """Return who is named and who speaks in each sentence; nobody if the language has no analyser."""
    key = [actor for actor in actors if actor.key][:_MAX_ACTORS]
    claimed, direct, indirect, by_key_actor, continued = np.zeros((5, len(vectors.spans)))
    starts = np.array([start for start, _ in vectors.spans])
    ends = np.array([end for _, end in vectors.spans])
    names = {actor.name for actor in key}
    for claim in claims:
        for at in range(int(np.searchsorted(ends, claim.start, "right")), int(np.searchsorted(starts, claim.end))):
            claimed[at] += min(ends[at], claim.end) - max(starts[at], claim.start)
            direct[at] = max(direct[at], claim.kind is ClaimKind.DIRECT)
            indirect[at] = max(indirect[at], claim.kind is ClaimKind.INDIRECT)
            by_key_actor[at] = max(by_key_actor[at], claim.speaker in names)
            if claim.kind is not ClaimKind.INDIRECT:
                continued[at] += sum(
                    min(ends[at], end) - starts[at] for start, end in claim.spans if start < starts[at] < end
                )
    share, continued = (np.minimum(1, lengths / np.maximum(1, ends - starts)) for lengths in (claimed, continued))
    named = np.array(
        [[_is_named(actor, sentence) for actor in key] for sentence in vectors.sentences], dtype=np.float64
    )
    named = named.reshape(len(vectors.spans), len(key))
    salience = np.array([actor.salience for actor in key])
    surnames = opening_surnames(vectors, actors)
    return People(named, salience, share, direct, indirect, by_key_actor, continued, surnames)


def _is_named(actor: Actor, sentence: str) -> bool:
    return any(name in sentence for name in (actor.name, *actor.aliases))
