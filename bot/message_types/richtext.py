"""Messages as text and entities, never markup: nothing needs escaping, and splitting a message breaks no tag.

Offsets and lengths of entities are UTF-16 code units, as Telegram counts them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MAX_ENTITIES = 100
"""Entities of one message that Telegram keeps; it silently drops the rest."""

_SEPARATORS = ("\n\n", "\n", ". ", " ")


@dataclass(frozen=True, slots=True)
class Entity:
    """A formatted part of a message: `kind` is Telegram's name for the format ("bold", "text_link", …)."""

    kind: str
    offset: int
    length: int
    url: str | None = None


@dataclass(frozen=True, slots=True)
class RichText:
    """A text and its entities, in order of their offsets."""

    text: str = ""
    entities: tuple[Entity, ...] = ()

    def __add__(self, other: "RichText") -> "RichText":
        return _concatenated((self, other))

    def __bool__(self) -> bool:
        return bool(self.text)


def units(text: str) -> int:
    """Return the length in UTF-16 code units."""
    # Half a surrogate pair, which a stranger's text may contain, counts as one unit.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(text: str) -> RichText:
    """Return text without formatting."""
    return RichText(text)


def bold(text: str | RichText) -> RichText:
    """Return bold text, which keeps any other formatting."""
    return _styled("bold", RichText(text) if isinstance(text, str) else text)


def italic(text: str | RichText) -> RichText:
    """Return italic text, which keeps any other formatting."""
    return _styled("italic", RichText(text) if isinstance(text, str) else text)


def code(text: str) -> RichText:
    """Return text that a tap copies."""
    return _styled("code", RichText(text))


def link(text: str, url: str) -> RichText:
    """Return text that links to an address."""
    return _styled("text_link", RichText(text), url)


def quote(rich: RichText) -> RichText:
    """Return a block quotation."""
    return _styled("blockquote", rich)


def expandable(rich: RichText) -> RichText:
    """Return a block quotation that shows three lines until it is tapped."""
    return _styled("expandable_blockquote", rich)


def join(between: RichText, parts: Iterable[RichText]) -> RichText:
    """Join the parts that are not empty, with `between` as the separator."""
    return _concatenated([each for part in parts if part for each in (between, part)][1:])


def split(rich: RichText, limit: int = 4096) -> tuple[RichText, ...]:
    """Split into messages of at most `limit` UTF-16 units and 100 entities.

    Split between paragraphs if possible, otherwise between lines, sentences or words. Only white space at the cuts is
    dropped.
    """
    return tuple(_parts(_trimmed(rich), limit))


def _parts(rich: RichText, limit: int) -> Iterator[RichText]:
    start, end = 0, len(rich.text)
    while start < end:
        window = _slice(rich, start, start + limit)
        fitting = _max_characters(window, limit)
        at = fitting if start + fitting == end else _cut(window.text, fitting)
        yield _trimmed(_slice(window, 0, at))
        start = end - len(rich.text[start + at :].lstrip())


def _max_characters(rich: RichText, limit: int) -> int:
    """Return how many characters fit within the limit, and before the first entity beyond `MAX_ENTITIES`."""
    fitting = _characters_in(rich.text, limit)
    if len(rich.entities) > MAX_ENTITIES:
        fitting = min(fitting, max(1, _characters_in(rich.text, rich.entities[MAX_ENTITIES].offset)))
    return fitting


def _cut(text: str, max_characters: int) -> int:
    for separator in _SEPARATORS:
        at = text.rfind(separator, 0, max_characters)
        # A cut in the first third would leave a message of only a few words.
        if at > max_characters // 3:
            return at + len(separator)
    return max_characters


def _slice(rich: RichText, start: int, end: int) -> RichText:
    """Return the characters from start to end, with the entities cut to them."""
    low, high = units(rich.text[:start]), units(rich.text[:end])
    cut_entities = []
    for entity in rich.entities:
        first, last = max(entity.offset, low), min(entity.offset + entity.length, high)
        if first < last:
            cut_entities.append(Entity(entity.kind, first - low, last - first, entity.url))
    return RichText(rich.text[start:end], tuple(cut_entities))


def _trimmed(rich: RichText) -> RichText:
    start = len(rich.text) - len(rich.text.lstrip())
    return _slice(rich, start, max(start, len(rich.text.rstrip())))


def _characters_in(text: str, max_units: int) -> int:
    """Return how many characters fit into the first `max_units` UTF-16 units."""
    start = text[:max_units]
    return bisect_right(range(len(start) + 1), max_units, key=lambda count: units(start[:count])) - 1


def _concatenated(parts: Iterable[RichText]) -> RichText:
    texts, entities, before = [], [], 0
    for part in parts:
        texts.append(part.text)
        entities += [Entity(each.kind, each.offset + before, each.length, each.url) for each in part.entities]
        before += units(part.text)
    return RichText("".join(texts), tuple(entities))


def _styled(kind: str, rich: RichText, url: str | None = None) -> RichText:
    if not rich:
        return rich
    return RichText(rich.text, (Entity(kind, 0, units(rich.text), url), *rich.entities))
