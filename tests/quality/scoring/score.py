"""Score whole digests: one score per article, and the measures of many."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final

from summarizer.digest import digest_of
from summarizer.model import Article, Digest
from tests.quality.corpus import MarkedArticle
from tests.quality.scoring.actors import key_tally, kind_tally, role_tally
from tests.quality.scoring.claims import finds_speaker, has_same_words, matching, names_speaker
from tests.quality.scoring.points import missing3, pyramid
from tests.quality.scoring.tally import Tally

MEASURES: Final = {
    "points.pyramid": "weight of the facts told, of what as many sentences could tell",
    "points.complete": "articles whose weight-3 facts are all told (1 - missing3)",
    "actors.f1": "F1 of the first five key actors",
    "actors.kind": "actors found whose kind is right",
    "roles.precision": "roles given that are right",
    "roles.recall": "people with a role whose role is given",
    "claims.f1": "joint F1: claims with the right content and speaker",
    "claims.speaker": "of claims with the right content: speaker right by name",
    "claims.exact": "of the same: content right to the word",
    "claims.kind": "of the same: direct, mixed or indirect as marked",
}
"""What is measured. Each is between 0 and 1, and the higher the better."""


@dataclass(frozen=True, slots=True)
class Score:
    """What the digest of one article is worth."""

    pyramid: float
    missing3: bool
    actors: Tally
    kinds: Tally
    roles: Tally
    claims: Tally
    speakers: Tally
    exact: Tally
    claim_kinds: Tally


def digest_as_marked(article: MarkedArticle) -> Digest:
    """Digest the very text that is marked, so that offsets refer to it."""
    return digest_of(Article(article.text, title=article.title, language="en"))


def score(article: MarkedArticle, digest: Digest) -> Score:
    """Score a digest against the marks of its article."""
    points = tuple((point.start, point.end) for point in digest.points)
    found = matching(article, digest.claims)
    joint = sum(finds_speaker(article, *pair) for pair in found.pairs)
    return Score(
        pyramid(article, points),
        missing3(article, points),
        key_tally(article, digest.key_actors),
        kind_tally(article, digest.actors),
        role_tally(article, digest.actors),
        found.tally(joint),
        found.share(sum(names_speaker(article, *pair) for pair in found.pairs)),
        found.share(sum(has_same_words(article, *pair) for pair in found.pairs)),
        found.share(sum(claim.kind == marked.kind for claim, marked in found.pairs)),
    )


def measures(scores: Sequence[Score]) -> dict[str, float]:
    """Every measure of `MEASURES`, of one or more articles.

    Points and key actors are averaged over the articles; kinds, roles and claims are counted over all of them.
    """
    roles = _sum(score.roles for score in scores)
    return {
        "points.pyramid": fmean(score.pyramid for score in scores),
        "points.complete": fmean(not score.missing3 for score in scores),
        "actors.f1": fmean(score.actors.f1 for score in scores),
        "actors.kind": _sum(score.kinds for score in scores).precision,
        "roles.precision": roles.precision,
        "roles.recall": roles.recall,
        "claims.f1": _sum(score.claims for score in scores).f1,
        "claims.speaker": _sum(score.speakers for score in scores).precision,
        "claims.exact": _sum(score.exact for score in scores).precision,
        "claims.kind": _sum(score.claim_kinds for score in scores).precision,
    }


def _sum(tallies: Iterable[Tally]) -> Tally:
    return sum(tallies, Tally())
