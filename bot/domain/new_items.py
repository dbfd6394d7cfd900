"""Which items of a source are new, changed or known, and which new ones are taken: each decision has a reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from storage.followed import ChangedItem, ItemReason, KnownItem, NewItem, Words
from summarizer.reading.feed_formats.feed import FeedItem

FIRST_ITEMS: Final = 5
"""How many items, the newest, are taken when a source is fetched for the first time."""

MAX_NEW_ITEMS: Final = 50
"""How many new items, the newest, are taken in one fetch."""

MAX_ITEMS_A_DAY: Final = 200
"""Items of one source that are taken per day; nobody reads more."""

MAX_UPDATES: Final = 10
"""How many changes of one item are processed: some feeds put the number of comments or views into their texts."""

MAX_AGE: Final = timedelta(days=60)
"""Older items are not taken, except at the first fetch: a source that has moved lists its whole archive as new."""

MAX_AHEAD: Final = timedelta(hours=14)
"""How far in the future a date may be: some sites give their local time as UTC."""

_MIN_TELLING_WORDS: Final = 15
"""How many words an item needs to be recognised by them: a shorter one, such as "Weather", comes every day."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The items of a fetch: new ones, oldest first, changed ones, and the ids of those listed unchanged."""

    new: tuple[NewItem, ...]
    changed: tuple[ChangedItem, ...]
    seen: tuple[int, ...]

    @property
    def taken(self) -> int:
        """How many new items will be read."""
        return sum(each.reason is None for each in self.new)


def judge(
    items: Sequence[FeedItem], known: Sequence[KnownItem], now: datetime, *, is_first: bool, taken_today: int
) -> Judged:
    """Compare the items that a source lists, newest first, with those it has published before."""
    index = _Index(known)
    new: list[NewItem] = []
    changed: dict[int, ChangedItem] = {}
    seen: dict[int, None] = {}
    left = FIRST_ITEMS if is_first else min(MAX_NEW_ITEMS, max(0, MAX_ITEMS_A_DAY - taken_today))
    beyond = _reason_beyond(left, is_first=is_first)
    for item in (_dated(each, now) for each in items):
        match = index.find(item)
        if match is None:
            reason = _reason_of(item, now, is_first=is_first) or (None if left else beyond)
            left -= reason is None
            new.append(_new(item, reason))
            continue
        seen[match.id] = None
        if item.content_key != match.content_key and match.updates < MAX_UPDATES and match.id not in changed:
            changed[match.id] = ChangedItem(match.id, item.content_key, _words(item))
    return Judged(tuple(reversed(new)), tuple(changed.values()), tuple(seen))


class _Index:
    """The known items by each of their keys."""

    def __init__(self, known: Sequence[KnownItem]) -> None:
        self._by_key = {each.key: each for each in known}
        self._by_link = {each.link_key: each for each in known if each.link_key}
        self._by_content = {each.content_key: each for each in known}

    def find(self, item: FeedItem) -> KnownItem | None:
        """Return the known item that equals this one by its id, its address, or its words if there are enough."""
        by_name = self._by_key.get(item.key) or (self._by_link.get(item.link_key) if item.link_key else None)
        if by_name:
            return by_name
        telling = len(f"{item.title or ''} {item.text}".split()) >= _MIN_TELLING_WORDS
        return self._by_content.get(item.content_key) if telling else None


def _dated(item: FeedItem, now: datetime) -> FeedItem:
    """Return an item, without its date if that is too far in the future to be correct."""
    return replace(item, published=None) if item.published and item.published > now + MAX_AHEAD else item


def _reason_of(item: FeedItem, now: datetime, *, is_first: bool) -> ItemReason | None:
    if not item.link and not item.text:
        return ItemReason.EMPTY
    if not is_first and item.published and item.published < now - MAX_AGE:
        return ItemReason.OLDER
    return None


def _reason_beyond(left: int, *, is_first: bool) -> ItemReason:
    if is_first:
        return ItemReason.OLDER
    return ItemReason.TOO_MANY if left == MAX_NEW_ITEMS else ItemReason.OVER_DAILY_LIMIT


def _new(item: FeedItem, reason: ItemReason | None) -> NewItem:
    return NewItem(item.key, item.link_key, item.content_key, item.published, _words(item), reason)


def _words(item: FeedItem) -> Words:
    """Return the words of an item, which are stored until every chat has it."""
    words: Mapping[str, object] = {
        "title": item.title,
        "link": item.link,
        "text": item.text,
        "is_full": item.is_full,
        "published": item.published.isoformat() if item.published else None,
        "author": item.author,
        "forwarded_from": item.forwarded_from,
    }
    return {name: value for name, value in words.items() if value}
