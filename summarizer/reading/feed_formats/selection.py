"""Makes a feed from the items that a source lists: the newest first, within the limits."""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.reading.feed_formats.feed import MAX_ITEMS, MAX_ITEMS_WITH_TEXT, Feed
from summarizer.reading.feed_formats.identity import RawItem, identified


def feed_of(
    title: str | None,
    site: str | None,
    language: str | None,
    items: Sequence[RawItem],
    minutes_between_fetches: int | None = None,
) -> Feed:
    """Return a feed of some items, the newest first.

    If an item has no date, the order is that of the source, which lists the newest first.
    """
    dates = [each.published for each in items if each.published]
    if len(dates) == len(items) and len(set(dates)) > 1:
        items = [item for _, item in sorted(zip(dates, items, strict=True), key=lambda pair: pair[0], reverse=True)]
    known = identified(items)
    kept = [
        item if at < MAX_ITEMS_WITH_TEXT else replace(item, text="", is_full=False)
        for at, item in enumerate(known[:MAX_ITEMS])
    ]
    left_out = max(0, len(known) - MAX_ITEMS)
    return Feed(title, site, language or None, tuple(kept), left_out, minutes_between_fetches)


def are_most(count: int, items: int) -> bool:
    """Return whether this many are nearly all of a feed's items, so that the feed is not one of articles."""
    return count > 0 and count * 5 >= items * 4
