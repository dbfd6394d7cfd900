"""Aligns the sentences of different origins, and finds the facts that two or more origins report."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from summarizer.stories.comparison.sentences import Sentence
from summarizer.stories.comparison.values import Fact

MIN_LIKENESS: Final = 0.34
"""The least similarity of two sentences that tell the same fact."""

MIN_LIKENESS_OF_FURTHER: Final = 0.28
"""The least similarity of a further origin's sentence to the first telling, and on average to all sure tellings."""

MAX_FACTS: Final = 8
"""A reader sees the shared facts of a story on one screen."""

TELLINGS_OF_ORIGIN: Final = 2
NEARLY_BEST: Final = 0.8
"""A second telling of an origin is shown if its similarity to the first origin's is this share of the best one's."""

MAX_REPEATED: Final = 0.5
"""The largest part of a fact's tellings that may be those of facts already found: one sentence may tell two facts."""

WEIGHT_OF_NEWS: Final = 0.6
"""How much a standard deviation of news value counts relative to the similarity of the tellings."""

MAX_SENTENCES_OF_TERM: Final = 60
"""A term that more sentences have says nothing about a fact; looking it up would make the work quadratic."""

Links = Mapping[int, Mapping[int, float]]
_Alike: TypeAlias = list[tuple[float, int]]
"""Sentences with their similarity to another one."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The similarity of each sentence to sentences of other origins, in 0..1, by their indices."""

    of: Links

    def between(self, one: int, other: int) -> float:
        """Return the similarity of two sentences of different origins."""
        return self.of[one].get(other, 0.0)

    def pairs(self, least: float) -> Iterator[tuple[int, int]]:
        """Yield, in order, the pairs of sentences with at least this similarity."""
        for one, others in self.of.items():
            yield from ((one, other) for other, how_like in sorted(others.items()) if one < other and how_like >= least)


def likeness_of(sentences: Sequence[Sentence]) -> Likeness:
    """Compare all sentences of different origins by the share of their terms' weight that they have in common."""
    earlier: dict[str, list[int]] = defaultdict(list)
    frequency = Counter(term for sentence in sentences for term in sentence.weights)
    links: dict[int, dict[int, float]] = {at: {} for at in range(len(sentences))}
    for at, sentence in enumerate(sentences):
        rare = [term for term in sentence.weights if frequency[term] <= MAX_SENTENCES_OF_TERM]
        for other, weight in _shared_weights(sentences, sentence, rare, earlier).items():
            both = math.sqrt(sentence.total * sentences[other].total)
            links[at][other] = links[other][at] = weight / both
        for term in rare:
            earlier[term].append(at)
    return Likeness(links)


def _shared_weights(
    sentences: Sequence[Sentence], sentence: Sentence, terms: Sequence[str], having: Mapping[str, Sequence[int]]
) -> Mapping[int, float]:
    """Return the weight that a sentence shares with each of the sentences of other origins that have its terms."""
    shared: dict[int, float] = defaultdict(float)
    for term in terms:
        weight = sentence.weights[term]
        for other in having[term]:
            if sentences[other].origin != sentence.origin:
                shared[other] += min(weight, sentences[other].weights[term])
    return shared


def shared_facts(sentences: Sequence[Sentence], likeness: Likeness) -> tuple[Fact, ...]:
    """Return the facts that two or more origins report, those first that the most origins report most similarly."""
    used: set[int] = set()
    shown: set[int] = set()
    facts: list[Fact] = []
    for first, tellings in _candidates(sentences, likeness):
        best_first = sorted(tellings, key=lambda each: (-sentences[each].news, each))
        is_repeated = sum(each in used for each in tellings) > MAX_REPEATED * len(tellings)
        if first in used or best_first[0] in shown or is_repeated:
            continue
        used.update(tellings)
        shown.add(best_first[0])
        facts.append(Fact(tuple(sentences[each].passage for each in best_first)))
        if len(facts) == MAX_FACTS:
            break
    return tuple(facts)


def _candidates(sentences: Sequence[Sentence], likeness: Likeness) -> Sequence[tuple[int, Sequence[int]]]:
    """Return each sentence with the sentences of other origins that say the same, best first."""
    scored: list[tuple[float, int, Sequence[int]]] = []
    for at in range(len(sentences)):
        by_origin = _alike(sentences, likeness, at)
        if by_origin:
            support = math.fsum(alike[0][0] for alike in by_origin)
            tellings = [at, *(other for alike in by_origin for other in _nearly_best(alike))]
            scored.append((support + WEIGHT_OF_NEWS * sentences[at].news, at, tellings))
    return [(at, tellings) for _, at, tellings in sorted(scored, key=lambda each: (-each[0], each[1]))]


def _alike(sentences: Sequence[Sentence], likeness: Likeness, at: int) -> Sequence[_Alike]:
    """Return the sentences of each other origin that say the same, most similar first; none if none surely does."""
    by_origin: dict[int, _Alike] = defaultdict(list)
    for other, how_like in sorted(likeness.of[at].items(), key=lambda each: (-each[1], each[0])):
        if how_like >= MIN_LIKENESS_OF_FURTHER:
            by_origin[sentences[other].origin].append((how_like, other))
    sure = [alike[0][1] for alike in by_origin.values() if alike[0][0] >= MIN_LIKENESS]
    if not sure:
        return ()
    return [alike for alike in by_origin.values() if alike[0][1] in sure or _fits(likeness, alike[0][1], (at, *sure))]


def _fits(likeness: Likeness, sentence: int, tellings: Sequence[int]) -> bool:
    """Return whether a sentence is similar enough, on average, to the sure tellings of a fact."""
    return math.fsum(likeness.between(sentence, each) for each in tellings) >= MIN_LIKENESS_OF_FURTHER * len(tellings)


def _nearly_best(alike: _Alike) -> Iterator[int]:
    """Yield an origin's best telling, and a second one that surely says the same."""
    (best, first), *others = alike[:TELLINGS_OF_ORIGIN]
    yield first
    yield from (other for how_like, other in others if how_like >= max(MIN_LIKENESS, NEARLY_BEST * best))
