"""Score the points of a digest: which facts they tell, of those that as many sentences could tell."""

from collections.abc import Collection, Iterable
from typing import Final

from tests.quality.corpus import Fact, MarkedArticle, Span

# A point may lose a dateline or a closing quotation mark and still tells its sentence.
_ENOUGH: Final = 0.8


def told(facts: Iterable[Fact], points: Collection[Span]) -> frozenset[Fact]:
    """The facts that the points tell: a point holds four fifths of a sentence that tells the fact."""
    return frozenset(fact for fact in facts if any(_holds(point, at) for at in fact.told_by for point in points))


def pyramid(article: MarkedArticle, points: Collection[Span]) -> float:
    """The weight of the facts told, as a share of the greatest weight that any choice as long could tell."""
    size = max(len(points), sum(any(_holds(point, at, 0.5) for point in points) for at in article.sentences))
    return _weight(told(article.facts, points)) / _greatest(article.facts, max(size, 1))


def missing3(article: MarkedArticle, points: Collection[Span]) -> bool:
    """Whether a fact that the reader must know is not told."""
    return any(fact.weight == 3 for fact in frozenset(article.facts) - told(article.facts, points))


def _greatest(facts: Collection[Fact], size: int) -> int:
    """The greatest weight that so many sentences can tell, found by trying every choice that differs in its facts."""
    tells = {told(facts, (at,)) for fact in facts for at in fact.told_by}
    reached: set[frozenset[Fact]] = {frozenset()}
    for _ in range(size):
        reached |= {choice | more for choice in reached for more in tells}
    return max(map(_weight, reached))


def _weight(facts: Iterable[Fact]) -> int:
    return sum(fact.weight for fact in facts)


def _holds(point: Span, sentence: Span, share: float = _ENOUGH) -> bool:
    overlap = min(point[1], sentence[1]) - max(point[0], sentence[0])
    return overlap >= share * (sentence[1] - sentence[0])
