"""Compares the reports of a story."""

from collections.abc import Sequence

from summarizer.stories.comparison.alignment import likeness_of, shared_facts
from summarizer.stories.comparison.attributions import other_attributions
from summarizer.stories.comparison.conflicts import figures_by_counted, number_conflicts
from summarizer.stories.comparison.dates import other_dates
from summarizer.stories.comparison.denials import denials
from summarizer.stories.comparison.only import only_told
from summarizer.stories.comparison.sentences import sentences_of
from summarizer.stories.comparison.updates import updates
from summarizer.stories.comparison.values import Comparison, Difference, DifferenceKind, Report


def compare(reports: Sequence[Report]) -> Comparison:
    """Return what the reports share, what only one reports, where they differ and what later ones add.

    The answer does not depend on the order of the reports.
    """
    order = sorted(range(len(reports)), key=lambda at: _key(reports[at]))
    sentences = sentences_of(reports, order)
    likeness = likeness_of(sentences)
    figures = figures_by_counted(sentences)
    pairs = {
        DifferenceKind.NUMBER: number_conflicts(sentences, likeness, figures),
        DifferenceKind.ATTRIBUTION: other_attributions(sentences, likeness, reports),
        DifferenceKind.DENIAL: denials(sentences, likeness),
        DifferenceKind.TIME: other_dates(sentences, likeness),
    }
    # Two sentences with several differences are shown once.
    kinds = {pair: kind for kind, found in reversed(pairs.items()) for pair in found}
    differ = [Difference(kinds[a, b], sentences[a].passage, sentences[b].passage) for a, b in sorted(kinds)]
    return Comparison(
        shared_facts(sentences, likeness),
        tuple(sentences[at].passage for at in only_told(sentences, likeness)),
        tuple(differ),
        tuple(sentences[at].passage for at in updates(sentences, likeness, figures)),
    )


def _key(report: Report) -> tuple[str, ...]:
    article = report.digest.article
    return article.published or "", article.text, article.title or "", article.source or "", article.url or ""
