"""Finds figures that count the same thing but differ."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from summarizer.stories.comparison.alignment import MIN_LIKENESS, Likeness
from summarizer.stories.comparison.figure import DEAD, Figure
from summarizer.stories.comparison.quantities import figures_in
from summarizer.stories.comparison.sentences import Sentence

MIN_LIKENESS_OF_TOLLS: Final = 0.2
MIN_LIKENESS_OF_DESCRIBED: Final = 0.25
"""The least similarity of two sentences whose figures may count the same thing. Those with a figure of another
kind must tell the same fact."""


_Figures: TypeAlias = Mapping[int, Sequence[Figure]]
"""The figures of one kind by article."""


class Told(NamedTuple):
    """A figure, and the index of its sentence."""

    figure: Figure
    sentence: int


FiguresByCounted: TypeAlias = Mapping[tuple[str, ...], Sequence[Told]]
"""The figures of a story by what they count."""


def figures_by_counted(sentences: Sequence[Sentence]) -> FiguresByCounted:
    """Return all figures of a story, keyed by what they count."""
    told: dict[tuple[str, ...], list[Told]] = defaultdict(list)
    for at, sentence in enumerate(sentences):
        for figure in figures_in(sentence.text, sentence.language):
            told[figure.counted].append(Told(figure, at))
    return told


def number_conflicts(
    sentences: Sequence[Sentence], likeness: Likeness, by_counted: FiguresByCounted
) -> Iterator[tuple[int, int]]:
    """Yield pairs of sentences whose figures contradict each other: for each pair of values, those with most news."""
    dead = _figures_by_article(sentences, by_counted.get(DEAD, ()))
    for told in by_counted.values():
        figures = _figures_by_article(sentences, told)
        pairs: dict[tuple[float, ...], tuple[float, int, int]] = {}
        for one, other in _comparable(told, likeness):
            if _is_conflict(sentences, figures, one, other) and not _has_grown(sentences, dead, one, other):
                values = tuple(sorted((one.figure.low, other.figure.low)))
                news = sentences[one.sentence].news + sentences[other.sentence].news
                best = (-news, one.sentence, other.sentence)
                pairs[values] = min(best, pairs.get(values, best))
        yield from ((one, other) for _, one, other in pairs.values())


def _comparable(told: Sequence[Told], likeness: Likeness) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of figures that count the same thing."""
    by_sentence = {each.sentence: each for each in told}
    for one in told:
        for at, how_like in likeness.of[one.sentence].items():
            other = by_sentence.get(at)
            if (
                other
                and one.sentence < at
                and how_like >= _min_likeness(one.figure, other.figure)
                and _is_of_one_thing(one.figure, other.figure)
            ):
                yield one, other


def _min_likeness(one: Figure, other: Figure) -> float:
    if one.is_specific and not one.is_described:
        return MIN_LIKENESS_OF_TOLLS
    return MIN_LIKENESS_OF_DESCRIBED if one.is_described or len(one.beside & other.beside) > 1 else MIN_LIKENESS


def _figures_by_article(sentences: Sequence[Sentence], told: Sequence[Told]) -> _Figures:
    figures: dict[int, list[Figure]] = defaultdict(list)
    for each in told:
        figures[sentences[each.sentence].passage.article].append(each.figure)
    return figures


def _is_of_one_thing(one: Figure, other: Figure) -> bool:
    """Return whether the words beside two figures describe the same thing: villages destroyed, not villages hit."""
    return one.is_specific or bool(one.beside & other.beside)


def _is_conflict(sentences: Sequence[Sentence], figures: _Figures, one: Told, other: Told) -> bool:
    """Return whether two figures contradict each other, and neither article has a second value for the same count."""
    ours, theirs = (figures[sentences[told.sentence].passage.article] for told in (one, other))
    if not one.figure.contradicts(other.figure):
        return False
    return all(_is_same(figure, one.figure) for figure in ours) and all(
        _is_same(figure, other.figure) for figure in theirs
    )


def _is_same(one: Figure, other: Figure) -> bool:
    return (one.low, one.high) == (other.low, other.high)


def _has_grown(sentences: Sequence[Sentence], dead: _Figures, one: Told, other: Told) -> bool:
    """Return whether the later report has the higher count, which then is news: unless it tells of no more dead."""
    earlier, later = sentences[one.sentence], sentences[other.sentence]
    if one.figure.is_measure or earlier.day >= later.day or one.figure.low > other.figure.low:
        return False
    tolls = (dead.get(each.passage.article, ()) for each in (earlier, later))
    before, after = ({(figure.low, figure.high) for figure in figures} for figures in tolls)
    return one.figure.counted == DEAD or not before & after


def risen_tolls(sentences: Sequence[Sentence], by_counted: FiguresByCounted) -> Iterator[int]:
    """Yield the sentences that report a higher death toll than another report of the same day or before.

    The other may be an earlier version of the same report, since a reader of both wants to know.
    """
    told = by_counted.get(DEAD, ())
    greatest = {
        article: max(figure.low for figure in figures)
        for article, figures in _figures_by_article(sentences, told).items()
    }
    for figure, at in told:
        before = (other.sentence for other in told if _is_before(sentences, other.sentence, at))
        if any(greatest[sentences[other].passage.article] < figure.low for other in before):
            yield at


def _is_before(sentences: Sequence[Sentence], one: int, other: int) -> bool:
    """Return whether a sentence is from another report, of the same day or an earlier one."""
    ours, theirs = sentences[one], sentences[other]
    return ours.passage.article != theirs.passage.article and "" < ours.day <= theirs.day
