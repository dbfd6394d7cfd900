"""Which sentences are the points, by what each is worth: nothing twice, nothing that leans on what is left out."""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from summarizer.model import Length
from summarizer.summary.eligibility import dangles, word_count
from summarizer.summary.vectors import Vector, Vectors

REDUNDANCY: Final = 1.0
"""What a sentence loses by saying what a chosen one says, in standard deviations of worth."""


def has_room_for_all(read: Vectors, length: Length) -> bool:
    """Tell whether a text is no longer than its summary may be."""
    if length.words is None:
        return len(read.spans) <= length.sentences
    return sum(map(word_count, read.sentences)) <= length.words


def best(read: Vectors, candidates: Sequence[int], worth: Vector, length: Length) -> list[int]:
    """Take the best one after the other, each less what it repeats (Carbonell & Goldstein 1998, MMR).

    A "he" comes only with the sentence before it, or where nothing else is left.
    """
    room = _Room(read, candidates, length)
    leaning = {at for at in candidates if at > 0 and dangles(read.sentences[at])}
    told = np.zeros(len(worth))
    found: list[int] = []
    left = list(candidates)
    while left := [at for at in left if room.holds(at)]:
        standing = [at for at in left if at not in leaning or at - 1 in found] or left
        chosen = max(standing, key=lambda at: worth[at] - REDUNDANCY * told[at])
        found.append(chosen)
        left.remove(chosen)
        room.fill(chosen)
        told = np.maximum(told, read.alike_to(chosen))
    return found


def highest(read: Vectors, candidates: Sequence[int], ratings: Vector, length: Length) -> list[int]:
    """Take those that are rated highest, and ask nothing else."""
    room = _Room(read, candidates, length)
    found = []
    for at in sorted(candidates, key=lambda at: -ratings[at]):
        if room.holds(at):
            found.append(at)
            room.fill(at)
    return found


class _Room:
    """What may still be told: so many sentences, or so many words, and in any case the shortest sentence."""

    def __init__(self, read: Vectors, candidates: Sequence[int], length: Length) -> None:
        self._words = [word_count(sentence) for sentence in read.sentences]
        shortest = min((self._words[at] for at in candidates), default=0)
        self._sentences_left = length.sentences if length.words is None else len(candidates)
        self._words_left = math.inf if length.words is None else max(length.words, shortest)

    def holds(self, at: int) -> bool:
        return self._sentences_left > 0 and self._words[at] <= self._words_left

    def fill(self, at: int) -> None:
        self._sentences_left -= 1
        self._words_left -= self._words[at]
