"""A digest as a row of JSON in the exported page, which `page.js` shows."""

import json
from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Final

from bot.domain.shown_actors import shown_actors
from bot.render.claim_sentences import wording
from bot.render.web_address import web_address
from storage.records import StoredDigest
from summarizer.model import Claim

MAX_TEXT_CHARACTERS: Final = 1_000_000
"""Characters of an article in the page; what is read, and so every offset, lies far before."""

_LAST_OF_ONE_UNIT: Final = "\uffff"

Units = Callable[[int], int]
"""Returns the offset in UTF-16 units, as JavaScript counts, of a character."""


def row(kept: StoredDigest, story_id: int, zone: tzinfo) -> str:
    """Return a digest as JSON that may stand within `<script>`; days are those of the zone."""
    article = kept.digest.article
    units = _units(article.text)
    fields = {
        "number": kept.number,
        "story": story_id,
        "day": _day(article.published, kept.kept_at, zone),
        "title": article.title,
        "url": web_address(article.url),
        "outlet": article.source,
        "author": article.author,
        "language": article.language,
        "sources": [[each.name, web_address(each.url)] for each in kept.sources],
        "points": [[units(point.start), units(point.end)] for point in kept.digest.points],
        "actors": [{"name": each.name, "kind": each.kind, "role": each.role} for each in shown_actors(kept.digest)],
        "claims": [_claim(each, article.language, units) for each in kept.digest.attributed],
        "text": article.text[:MAX_TEXT_CHARACTERS],
    }
    # "</script>" in an article would end the element, and "<!--" would keep its end from being found.
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _claim(claim: Claim, language: str | None, units: Units) -> dict[str, object]:
    worded = wording(claim, language)
    return {
        "before": worded.before,
        "speaker": worded.speaker,
        "after": worded.after,
        "via": claim.via,
        "spans": [[units(start), units(end)] for start, end in claim.spans],
    }


def _day(published: str | None, kept_at: datetime, zone: tzinfo) -> str:
    """Return the day on which an article was published or, if that is unknown, stored."""
    try:
        when = datetime.fromisoformat(published or "")
        return (when.astimezone(zone) if when.tzinfo else when).date().isoformat()
    except (ValueError, OverflowError):
        return kept_at.astimezone(zone).date().isoformat()


def _units(text: str) -> Units:
    longer = [at for at, character in enumerate(text) if character > _LAST_OF_ONE_UNIT]
    return lambda at: at + bisect_left(longer, at)
