"""Reads a post in a public channel as an article; a channel itself is not an article."""

from dataclasses import replace

from summarizer.model import Material, Reading, Refusal
from summarizer.reading.article import article_of
from summarizer.reading.feed_formats.feed import FeedRefusal
from summarizer.reading.feed_formats.telegram_addresses import ChannelPlace
from summarizer.reading.feed_formats.telegram_channel import channel_title, read_post


def read_channel_page(material: Material, place: ChannelPlace) -> Reading:
    """Return the post at an address as an article, or why there is none."""
    if place.post is None:
        return Refusal.PAGE_CHANNEL
    content = material.content if isinstance(material.content, bytes) else material.content.encode(errors="replace")
    post = read_post(content, material.media_type, place.path)
    if isinstance(post, FeedRefusal):
        return Refusal.PAGE_NO_POST
    known = replace(
        material,
        url=place.address,
        source=material.source or channel_title(content, material.media_type) or f"@{place.name}",
        author=material.author or post.author,
        published=material.published or (post.published.isoformat() if post.published else None),
    )
    return article_of(post.text, known)
