"""Makes an article of a text: mended, in paragraphs, with its headline known and the lines around it dropped."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from summarizer.language import language_of
from summarizer.model import Article, Material, Refusal
from summarizer.reading.characters.repair import repaired
from summarizer.reading.lines.boilerplate import without_boilerplate
from summarizer.reading.lines.heading import heading_of
from summarizer.reading.lines.paragraphs import collapsed, paragraphs
from summarizer.reading.lines.source_lines import without_known_lines
from summarizer.reading.prose import refusal_of

# Two long novels; nobody reads the digest of more, and the rest of the work is bounded by it.
_MAX_CHARACTERS: Final = 1_000_000

# Half a surrogate pair, which a message that was cut short may end with, is no character: nothing can write it out.
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def read_text(material: Material) -> Article | Refusal:
    """The article that a text is, or why it is none.

    With `as_is` the text stays exactly as given, but for what is no character, and only a blank one is refused.
    """
    text = material.content if isinstance(material.content, str) else material.content.decode(errors="replace")
    if not text.strip():
        return Refusal.EMPTY
    return _unchanged(text, material) if material.as_is else article_of(text, material)


def article_of(
    text: str, known: Material, title: str | None = None, *, reasons_of: Mapping[str, str] = MappingProxyType({})
) -> Article | Refusal:
    """The article in a text of which something is known already: what `known` says goes before what the text says.

    `reasons_of` has the lines that are known to be something else, and what.
    """
    if len(text) > _MAX_CHARACTERS:
        return Refusal.FILE_TOO_BIG
    text, mended = repaired(text)
    title = repaired(title)[0] if title else None
    lines, known_lines = without_known_lines(paragraphs(text), reasons_of, known.familiar)
    cleaned = without_boilerplate(lines)
    heading = heading_of(cleaned.paragraphs, title)
    body = "\n\n".join(filter(None, map(collapsed, heading.body)))
    # Where all of it was dropped, what was sent says best what it is.
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
        dropped=heading.dropped + cleaned.dropped + known_lines,
        repaired=mended,
    )


def _unchanged(text: str, material: Material) -> Article:
    """The text with every character at its place, and what was said of it."""
    return Article(
        text=_LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text),
        url=material.url,
        source=material.source,
        author=material.author,
        published=material.published,
        language=language_of(text),
    )
