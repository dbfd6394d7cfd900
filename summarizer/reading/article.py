"""Turns a text into an article: repairs it, splits it into paragraphs, finds the headline and drops boilerplate."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from summarizer.language_identification import language_of
from summarizer.model import Article, Material, Refusal
from summarizer.reading.characters.repair import repaired
from summarizer.reading.lines.boilerplate import without_boilerplate
from summarizer.reading.lines.heading import heading_of
from summarizer.reading.lines.insertions import without_insertions
from summarizer.reading.lines.lost_breaks import with_lost_breaks
from summarizer.reading.lines.paragraphs import collapsed, paragraphs
from summarizer.reading.lines.source_lines import without_known_lines
from summarizer.reading.prose import refusal_of

# The length of two long novels: nobody reads a digest of more. It bounds the time of all following steps.
_MAX_CHARACTERS: Final = 1_000_000

# A message that was cut may end with half a surrogate pair, which is not a character and cannot be encoded.
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def read_text(material: Material) -> Article | Refusal:
    """Return a text as an article, or why it is not one.

    With `as_is` the text is unchanged except for lone surrogates, and only a blank text is refused.
    """
    text = material.content if isinstance(material.content, str) else material.content.decode(errors="replace")
    if not text.strip():
        return Refusal.EMPTY
    return _unchanged(text, material) if material.as_is else article_of(text, material)


def article_of(
    text: str, known: Material, title: str | None = None, *, reasons_of: Mapping[str, str] = MappingProxyType({})
) -> Article | Refusal:
    """Return the article in a text, or why there is none; metadata in `known` take precedence over those in the text.

    `reasons_of` maps each line that is known not to be part of the article to the reason.
    """
    if len(text) > _MAX_CHARACTERS:
        return Refusal.FILE_TOO_BIG
    text, repairs = repaired(text)
    title = repaired(known.title or title or "")[0] or None
    lines, known_lines = without_known_lines(paragraphs(text), reasons_of, known.familiar)
    lines, insertions = without_insertions(with_lost_breaks(lines))
    cleaned = without_boilerplate(lines)
    heading = heading_of(cleaned.paragraphs, title)
    body = "\n\n".join(filter(None, map(collapsed, heading.body)))
    # If every line was dropped, judge the submission as it came.
    refusal = refusal_of(body or text) or (None if body else Refusal.NOT_PROSE)
    if refusal:
        return refusal
    return Article(
        text=body,
        title=heading.title,
        url=known.url,
        source=known.source or heading.source,
        author=known.author or heading.author or cleaned.author,
        published=known.published or heading.published,
        language=language_of(body),
        dropped=heading.dropped + cleaned.dropped + insertions + known_lines,
        repaired=repairs,
    )


def _unchanged(text: str, material: Material) -> Article:
    """Return the text as an article with all character positions unchanged, and the metadata of the material."""
    return Article(
        text=_without_lone_surrogates(text),
        title=_without_lone_surrogates(material.title) if material.title else None,
        url=material.url,
        source=material.source,
        author=material.author,
        published=material.published,
        language=language_of(text),
    )


def _without_lone_surrogates(text: str) -> str:
    return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
