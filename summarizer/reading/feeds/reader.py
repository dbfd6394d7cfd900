"""Reads what a source sent, whatever its format: the entry point for the workers."""

from summarizer.reading.feeds.channel import read_channel
from summarizer.reading.feeds.feed import Feed, FeedRefusal
from summarizer.reading.feeds.json_feed import looks_like_json, read_json_feed
from summarizer.reading.feeds.syndication import read_syndication


def read_feed(content: bytes, media_type: str | None, url: str, *, is_channel: bool = False) -> Feed | FeedRefusal:
    """Read a feed in any format, or the preview of a channel; `url` is where it was fetched."""
    if is_channel:
        return read_channel(content, media_type)
    if looks_like_json(content):
        return read_json_feed(content, media_type, url)
    return read_syndication(content, media_type, url)
