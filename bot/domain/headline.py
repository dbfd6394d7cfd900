"""What a briefing shows of an article: the sentence nearest its headline, and one quotation. Pure."""

from collections.abc import Sequence
from typing import Final

from bot.domain.content_words import content_words
from bot.domain.shown_claims.ranking import MIN_CONTENT_WORDS, best_first, has_named_speaker, repeats
from storage.records import StoredDigest
from summarizer.model import Claim, ClaimKind, Digest, Point

MAX_SHARE_OF_SAME: Final = 0.9
"""A sentence only repeats the title if it shares at least this part of its content words with it."""

MIN_QUOTED_CHARACTERS: Final = 30
"""Characters below which a quotation says too little."""


def nearest_sentence(digest: Digest) -> Point | None:
    """Return the point that shares the most words with the title; of several, the earliest.

    Without a title, that is the first point. A point that only repeats the title is not eligible.
    """
    title = content_words(digest.article.title or "")
    choices = [point for point in digest.points if not _is_title(point, title)]
    return max(choices, key=lambda point: len(title & content_words(point.text)), default=None)


def best_quotation(articles: Sequence[StoredDigest], shown: Sequence[Point]) -> tuple[StoredDigest, Claim] | None:
    """Return a quotation by a named speaker that no point repeats, from the first article that has one."""
    for kept in articles:
        for claim in best_first(kept.digest):
            if _is_quotation(claim) and has_named_speaker(claim, kept.digest) and not repeats(claim, shown):
                return kept, claim
    return None


def _is_quotation(claim: Claim) -> bool:
    return (
        claim.kind is not ClaimKind.INDIRECT
        and len(claim.content) >= MIN_QUOTED_CHARACTERS
        and len(content_words(claim.content)) >= MIN_CONTENT_WORDS
    )


def _is_title(point: Point, title: frozenset[str]) -> bool:
    words = content_words(point.text)
    return bool(words) and len(words & title) >= MAX_SHARE_OF_SAME * len(words)
