"""Drops the lines that are known to be no part of an article: links to others, and what a source prints around all."""

from hashlib import blake2b

from summarizer.model import Dropped
from summarizer.reading.paragraphs import collapsed, is_ended
from summarizer.reading.prose import words_in

# A link of fewer words may be a name that stands alone in a list; of so many it is a headline or a call.
_LINK_WORDS = 3


def line_key(line: str) -> str:
    """What a line is remembered by: the same whatever its case and white space, and telling nothing of its words."""
    return blake2b(collapsed(line).casefold().encode(errors="replace"), digest_size=12).hexdigest()


def without_known_lines(
    paragraphs: tuple[str, ...], links: frozenset[str], familiar: frozenset[str]
) -> tuple[tuple[str, ...], tuple[Dropped, ...]]:
    """The paragraphs that are neither links from end to end nor familiar lines around the article, and the others."""
    reasons = [_reason(line, links) for line in paragraphs]
    known = [line_key(line) in familiar for line in paragraphs] if familiar else [False] * len(paragraphs)
    # Background that a source repeats stands within its articles: only what stands around them is dropped.
    new = [at for at, is_known in enumerate(known) if not is_known and reasons[at] is None]
    first, last = (new[0], new[-1]) if new else (0, len(paragraphs))
    for at, line in enumerate(paragraphs):
        if reasons[at] is None and known[at] and (not first <= at <= last or not is_ended(line)):
            reasons[at] = "repeated"
    kept = tuple(line for line, reason in zip(paragraphs, reasons, strict=True) if reason is None)
    dropped = tuple(Dropped(line, reason) for line, reason in zip(paragraphs, reasons, strict=True) if reason)
    return kept, dropped


def _reason(line: str, links: frozenset[str]) -> str | None:
    return "link" if line in links and words_in(line) >= _LINK_WORDS else None
