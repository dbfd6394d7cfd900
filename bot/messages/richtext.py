"""Messages as text and entities, never markup: nothing needs escaping, and a cut breaks no tag.

Offsets and lengths of entities are UTF-16 code units, as Telegram counts them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MAX_ENTITIES = 100
"""Entities Telegram keeps in one message; it drops the rest without a word."""

_CUTS = ("\n\n", "\n", ". ", " ")


@dataclass(frozen=True, slots=True)
class Entity:
    """A stretch of a message with a look: `kind` is Telegram's name for it ("bold", "text_link", …)."""

    kind: str
    offset: int
    length: int
    url: str | None = None


@dataclass(frozen=True, slots=True)
class RichText:
    """A text and the entities in it, in order of their offsets."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    def __add__(self, other: "RichText") -> "RichText":
        return _together((self, other))

    def __bool__(self) -> bool:
        return bool(self.text)


def units(text: str) -> int:
    """Return the length in UTF-16 code units."""
    # Half a pair, which a stranger's text may hold, counts as one.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(text: str) -> RichText:
    """Text without a look."""
    return RichText(text)


def bold(text: str | RichText) -> RichText:
    """Bold text, which may have other looks besides."""
    return _styled("bold", RichText(text) if isinstance(text, str) else text)


def italic(text: str | RichText) -> RichText:
    """Italic text, which may have other looks besides."""
    return _styled("italic", RichText(text) if isinstance(text, str) else text)


def code(text: str) -> RichText:
    """Text that a tap copies."""
    return _styled("code", RichText(text))


def link(text: str, url: str) -> RichText:
    """Words that lead to an address."""
    return _styled("text_link", RichText(text), url)


def quote(rich: RichText) -> RichText:
    """A block quotation."""
    return _styled("blockquote", rich)


def expandable(rich: RichText) -> RichText:
    """A block quotation that shows three lines until it is tapped."""
    return _styled("expandable_blockquote", rich)


def join(between: RichText, parts: Iterable[RichText]) -> RichText:
    """Put `between` between the parts that are not empty."""
    return _together([piece for part in parts if part for piece in (between, part)][1:])


def split(rich: RichText, limit: int = 4096) -> tuple[RichText, ...]:
    """Cut into messages of at most `limit` UTF-16 units and 100 entities, between paragraphs where it can be.

    Else between lines, sentences, words. Nothing but white space at the cuts is lost.
    """
    return tuple(_parts(_trimmed(rich), limit))


def _parts(rich: RichText, limit: int) -> Iterator[RichText]:
    start, end = 0, len(rich.text)
    while start < end:
        reach = _slice(rich, start, start + limit)
        most = _most_letters(reach, limit)
        at = most if start + most == end else _cut(reach.text, most)
        yield _trimmed(_slice(reach, 0, at))
        start = end - len(rich.text[start + at :].lstrip())


def _most_letters(rich: RichText, limit: int) -> int:
    """Return how many letters fit: within the limit, and before the entity that would be one too many."""
    fits = _letters(rich.text, limit)
    if len(rich.entities) > MAX_ENTITIES:
        fits = min(fits, max(1, _letters(rich.text, rich.entities[MAX_ENTITIES].offset)))
    return fits


def _cut(text: str, most: int) -> int:
    for cut in _CUTS:
        at = text.rfind(cut, 0, most)
        # A cut in the first third would leave a message of a few words.
        if at > most // 3:
            return at + len(cut)
    return most


def _slice(rich: RichText, start: int, end: int) -> RichText:
    """Return the letters from start to end with what their entities keep of themselves."""
    low, high = units(rich.text[:start]), units(rich.text[:end])
    kept = []
    for entity in rich.entities:
        first, last = max(entity.offset, low), min(entity.offset + entity.length, high)
        if first < last:
            kept.append(Entity(entity.kind, first - low, last - first, entity.url))
    return RichText(rich.text[start:end], tuple(kept))


def _trimmed(rich: RichText) -> RichText:
    start = len(rich.text) - len(rich.text.lstrip())
    return _slice(rich, start, max(start, len(rich.text.rstrip())))


def _letters(text: str, most: int) -> int:
    """Return how many letters there are in the first `most` UTF-16 units."""
    start = text[:most]
    return bisect_right(range(len(start) + 1), most, key=lambda count: units(start[:count])) - 1


def _together(pieces: Iterable[RichText]) -> RichText:
    texts, entities, before = [], [], 0
    for piece in pieces:
        texts.append(piece.text)
        entities += [Entity(each.kind, each.offset + before, each.length, each.url) for each in piece.entities]
        before += units(piece.text)
    return RichText("".join(texts), tuple(entities))


def _styled(kind: str, rich: RichText, url: str | None = None) -> RichText:
    if not rich:
        return rich
    return RichText(rich.text, (Entity(kind, 0, units(rich.text), url), *rich.entities))
