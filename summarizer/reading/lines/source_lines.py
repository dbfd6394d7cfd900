"""Drops the lines that are known to be no part of an article: links to others, and what a source prints around all."""

import re
from collections.abc import Mapping
from hashlib import blake2b

from summarizer.model import Dropped
from summarizer.reading.lines.paragraphs import collapsed, is_ended

# What an editor's tools left behind: an empty tag, a shortcode.
_MARKUP = re.compile(r"<\w[^<>]{0,400}+>(?:\s*</\w+>)?|\[\w[^\[\]]{0,400}+\][^\[\]]{0,200}+\[/\w+\]")


def line_key(line: str) -> str:
    """What a line is remembered by: the same whatever its case and white space, and telling nothing of its words."""
    return blake2b(collapsed(line).casefold().encode(errors="replace"), digest_size=12).hexdigest()


def without_known_lines(
    paragraphs: tuple[str, ...], reasons_of: Mapping[str, str], familiar: frozenset[str]
) -> tuple[tuple[str, ...], tuple[Dropped, ...]]:
    """The paragraphs that are not known to be something else, nor familiar lines around the article; and the others.

    `reasons_of` has the lines that the page shows to be no text, and what they are.
    """
    reasons = [reasons_of.get(line) or ("markup" if _MARKUP.fullmatch(line) else None) for line in paragraphs]
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
