"""Finds the sentences in articles that are new to a reader, because of which a story comes back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from summarizer.model import Digest
from summarizer.stories.comparison.alignment import Likeness, likeness_of
from summarizer.stories.comparison.conflicts import FiguresByCounted, figures_by_counted, number_conflicts
from summarizer.stories.comparison.dates import other_dates
from summarizer.stories.comparison.denials import denials
from summarizer.stories.comparison.sentences import Sentence, sentences_of
from summarizer.stories.comparison.updates import MAX_TOLD, updates
from summarizer.stories.comparison.values import Passage, Report, ToldStory

MAX_SENTENCES: Final = 3
"""The new sentences of one story that are returned."""


def news_of_each(stories: Sequence[ToldStory]) -> tuple[tuple[Passage, ...], ...]:
    """Return what is new in each story, as `news_since` does."""
    return tuple(map(news_since, stories))


def news_since(story: ToldStory) -> tuple[Passage, ...]:
    """Return the sentences that no told article has, in the order in which their articles came.

    A passage's `article` is its index among those that came. An article that is the only one in its language has
    nothing new: it cannot be compared with what was told in another language.
    """
    reports = [Report(digest, origin) for origin, digest in enumerate(_dated(story))]
    sentences = sentences_of(reports, range(len(reports)))
    likeness = likeness_of(sentences)
    before = len(story.told)
    figures = figures_by_counted(sentences)
    added = {*updates(sentences, likeness, figures), *_contradicting(sentences, likeness, figures, before)}
    found = [at for at in sorted(added) if _came(sentences[at], before)]
    told = {_plain(digest.article.text) for digest in story.told}
    new = [at for at in found if not any(_plain(sentences[at].text) in text for text in told)]
    passages = [sentences[at].passage for at in _each_once(new, sentences, likeness)][:MAX_SENTENCES]
    return tuple(replace(each, article=each.article - before) for each in sorted(passages))


def _dated(story: ToldStory) -> Iterator[Digest]:
    """Yield the told articles, then the others, dated by the day on which the reader got them.

    Dates of publication may be wrong or missing, and an article may come days after it was published.
    """
    came = max(story.today, story.day + timedelta(days=1))
    for digests, day in ((story.told, story.day), (story.came, came)):
        for digest in digests:
            yield replace(digest, article=replace(digest.article, published=day.isoformat()))


def _came(sentence: Sentence, before: int) -> bool:
    return sentence.passage.article >= before


def _contradicting(
    sentences: Sequence[Sentence], likeness: Likeness, figures: FiguresByCounted, before: int
) -> Iterator[int]:
    """Yield the sentences that contradict a told article in a figure, a date or a denial, and otherwise repeat it."""
    pairs = (
        number_conflicts(sentences, likeness, figures),
        denials(sentences, likeness),
        other_dates(sentences, likeness),
    )
    for one, other in (pair for found in pairs for pair in found):
        if _came(sentences[one], before) != _came(sentences[other], before):
            yield other if _came(sentences[other], before) else one


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _each_once(found: Iterable[int], sentences: Sequence[Sentence], likeness: Likeness) -> list[int]:
    """Return the sentences, those with most news first, without those that repeat another one."""
    chosen: list[int] = []
    for at in sorted(found, key=lambda each: (-sentences[each].news, each)):
        if all(likeness.between(at, other) <= MAX_TOLD for other in chosen):
            chosen.append(at)
    return chosen
