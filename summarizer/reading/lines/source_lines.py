"""Drops lines that are known not to be part of the article: links, and lines that a source repeats in every article."""

import re
from collections.abc import Mapping
from hashlib import blake2b

from summarizer.model import Dropped
from summarizer.reading.lines.paragraphs import collapsed, is_ended

# Leftover markup of an editor's tools: an empty tag, a shortcode.
_MARKUP = re.compile(r"<\w[^<>]{0,400}+>(?:\s*</\w+>)?|\[\w[^\[\]]{0,400}+\][^\[\]]{0,200}+\[/\w+\]")


def line_key(line: str) -> str:
    """Return the hash by which a line is remembered: it ignores case and white space, and hides the words."""
    return blake2b(collapsed(line).casefold().encode(errors="replace"), digest_size=12).hexdigest()


def without_known_lines(
    paragraphs: tuple[str, ...], reasons_of: Mapping[str, str], familiar: frozenset[str]
) -> tuple[tuple[str, ...], tuple[Dropped, ...]]:
    """Return the paragraphs without known and familiar lines, and the dropped lines.

    `reasons_of` maps lines that the page shows not to be its text to the reason; `familiar` has the keys of lines that
    the source repeats in its articles.
    """
    reasons = [reasons_of.get(line) or ("markup" if _MARKUP.fullmatch(line) else None) for line in paragraphs]
    known = [line_key(line) in familiar for line in paragraphs] if familiar else [False] * len(paragraphs)
    # A source also repeats background within its articles, so repeated sentences are dropped only around them.
    new = [at for at, is_known in enumerate(known) if not is_known and reasons[at] is None]
    first, last = (new[0], new[-1]) if new else (0, len(paragraphs))
    for at, line in enumerate(paragraphs):
        if reasons[at] is None and known[at] and (not first <= at <= last or not is_ended(line)):
            reasons[at] = "repeated"
    kept = tuple(line for line, reason in zip(paragraphs, reasons, strict=True) if reason is None)
    dropped = tuple(Dropped(line, reason) for line, reason in zip(paragraphs, reasons, strict=True) if reason)
    return kept, dropped
