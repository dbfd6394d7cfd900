"""The sentences of a story's reports, with the terms by which they are compared and their news value."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from summarizer.model import Claim, Digest
from summarizer.sentences import Tokenizer
from summarizer.stories.comparison.values import Passage, Report
from summarizer.summary import rated_sentences
from summarizer.terms import stems

MAX_SENTENCES: Final = 80
"""The sentences of one report that are compared: those that carry most news."""

WEIGHT_OF_NUMBER: Final = 1.5
WEIGHT_OF_ATTRIBUTION: Final = 0.4
"""How much a number counts, and a word that only says who speaks. Other words count 1."""

MIN_CLAIMED_WORDS: Final = 5
"""Fewer words than these of a claim in a sentence leave nothing to compare without its speaker."""

_NUMBER: Final = re.compile(r"\d(?:[\d.,]*\d)?")

_APPEAL: Final = re.compile(
    r"\b(?:any(?:one|body) with (?:any )?information|with information (?:is|are) (?:asked|urged)"
    r"|Hinweise nimmt|Zeugen werden gebeten|appel à témoins|(?:toute )?personne disposant d[’']informations"
    r"|cualquier persona con información|chiunque abbia informazioni)\b",
    re.IGNORECASE,
)
"""A sentence that asks readers for help is the same in many reports, and is not about what happened."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a report.

    `text` has single spaces, even where a line of a narrow column ends. `news` is its news value, in standard
    deviations within its article. `weights` are those of its terms in this story, and `total` is their sum. `day` is
    the date of publication (ISO 8601), "" if it is unknown.
    """

    passage: Passage
    text: str
    origin: int
    language: str | None
    day: str
    at: int
    news: float
    weights: Mapping[str, float]
    total: float


@dataclass(frozen=True, slots=True)
class _Draft:
    passage: Passage
    text: str
    report: Report
    at: int
    news: float
    terms: Mapping[str, float]


def sentences_of(reports: Sequence[Report], order: Sequence[int]) -> tuple[Sentence, ...]:
    """Return the sentences that may be shown, the reports in the given order.

    The fewer sentences of the story have a term, the more it weighs.
    """
    drafts = [draft for article in order for draft in _drafts(article, reports[article])]
    frequency = Counter(term for draft in drafts for term in draft.terms)
    return tuple(_weighed(draft, frequency, len(drafts)) for draft in drafts)


def _weighed(draft: _Draft, frequency: Mapping[str, int], count: int) -> Sentence:
    weights = {term: factor * math.log((count + 1) / frequency[term]) for term, factor in draft.terms.items()}
    article = draft.report.digest.article
    return Sentence(
        draft.passage,
        " ".join(draft.text.split()),
        draft.report.origin,
        article.language,
        _day(article.published),
        draft.at,
        draft.news,
        weights,
        math.fsum(weights.values()),
    )


def _day(published: str | None) -> str:
    try:
        return date.fromisoformat((published or "")[:10]).isoformat()
    except ValueError:
        return ""


def _drafts(article: int, report: Report) -> Iterator[_Draft]:
    digest = report.digest
    rated = rated_sentences(
        digest.article.text[: digest.read_to],
        digest.article.language,
        title=digest.article.title,
        actors=digest.actors,
        claims=digest.claims,
    )
    kept = sorted(
        sorted(rated, key=lambda each: (-each.value, each.start))[:MAX_SENTENCES], key=lambda each: each.start
    )
    for each in kept:
        text = digest.article.text[each.start : each.end]
        if _APPEAL.search(text):
            continue
        terms = _terms(text, each.start, digest)
        yield _Draft(Passage(article, each.start, each.end), text, report, each.at, each.value, terms)


def _terms(text: str, start: int, digest: Digest) -> Mapping[str, float]:
    language = digest.article.language
    terms = dict.fromkeys(_stems(text, language), 1.0)
    claimed = _stems(_claimed(text, start, digest.claims), language)
    if len(claimed) >= MIN_CLAIMED_WORDS:
        terms = {term: 1.0 if term in claimed else WEIGHT_OF_ATTRIBUTION for term in terms}
    return terms | {f"#{number}": WEIGHT_OF_NUMBER for number in _NUMBER.findall(text)}


def _stems(text: str, language: str | None) -> dict[str, None]:
    return dict.fromkeys(stems(Tokenizer(language).to_words(text), language))


def _claimed(text: str, start: int, claims: Sequence[Claim]) -> str:
    """Return the parts of a sentence that are somebody's words; all of it if it does not name the speaker."""
    end = start + len(text)
    if not any(start <= claim.cue_start < end and claim.speaker_mention for claim in claims):
        return text
    spans = [(max(a, start), min(b, end)) for claim in claims for a, b in claim.spans if a < end and b > start]
    return " ".join(text[a - start : b - start] for a, b in sorted(spans))
