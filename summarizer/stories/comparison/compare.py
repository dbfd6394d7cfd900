"""Compares the reports of a story."""

from collections.abc import Sequence

from summarizer.stories.comparison.alignment import likeness_of, shared_facts
from summarizer.stories.comparison.sentences import sentences_of
from summarizer.stories.comparison.values import Comparison, Report


def compare(reports: Sequence[Report]) -> Comparison:
    """Return what the reports share, what only one tells, where they differ and what later ones add.

    The answer does not depend on the order of the reports.
    """
    order = sorted(range(len(reports)), key=lambda at: _key(reports[at]))
    sentences = sentences_of(reports, order)
    likeness = likeness_of(sentences)
    return Comparison(shared=shared_facts(sentences, likeness))


def _key(report: Report) -> tuple[str, ...]:
    article = report.digest.article
    return article.published or "", article.text, article.title or "", article.source or "", article.url or ""
