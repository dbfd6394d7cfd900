"""Reads the response of a source, whatever its format: the entry point for the workers.

Each reader is imported with the first source that needs it: the bot's own process only names these functions.
"""

from summarizer.reading.feed_formats.feed import Feed, FeedRefusal, OfferedFeed


def read_feed(content: bytes, media_type: str | None, url: str, *, is_channel: bool = False) -> Feed | FeedRefusal:
    """Read a feed in any format, or the preview of a channel; `url` is where it was fetched."""
    from summarizer.reading.feed_formats.json_feed import looks_like_json, read_json_feed  # noqa: PLC0415 - see the module
    from summarizer.reading.feed_formats.rss_atom import read_rss_or_atom  # noqa: PLC0415 - see the module
    from summarizer.reading.feed_formats.telegram_channel import read_channel  # noqa: PLC0415 - see the module

    if is_channel:
        return read_channel(content, media_type)
    if looks_like_json(content):
        return read_json_feed(content, media_type, url)
    return read_rss_or_atom(content, media_type, url)


def feeds_of_page(content: bytes, media_type: str | None, url: str) -> tuple[OfferedFeed, ...]:
    """Return the feeds that a page names in its head."""
    from summarizer.reading.feed_formats.discovery import offered_feeds  # noqa: PLC0415 - see the module

    return offered_feeds(content, media_type, url)


def read_list(content: bytes) -> tuple[OfferedFeed, ...] | None:
    """Return the feeds of a list in OPML; `None` if it is not one."""
    from summarizer.reading.feed_formats.opml import read_opml  # noqa: PLC0415 - see the module

    return read_opml(content)
