"""Reads any submission with the parser for its kind: a text, a page or a file."""

from summarizer.model import Material, Reading
from summarizer.reading.article import read_text
from summarizer.reading.feeds.posts import read_channel_page
from summarizer.reading.feeds.telegram import channel_place
from summarizer.reading.files.documents import read_document


def read(material: Material) -> Reading:
    """Return the article in a text, page or file, or why there is none; a `Stub` has the text shown instead.

    Raises nothing, whatever the input.
    """
    place = channel_place(material.proven_url) if isinstance(material.content, bytes) else None
    if place:
        return read_channel_page(material, place)
    if isinstance(material.content, bytes):
        return read_document(material)
    if "html" in (material.media_type or "").lower() and not material.as_is:
        from summarizer.reading.pages.page import read_page  # noqa: PLC0415 - see `load_parsers`

        return read_page(material)
    return read_text(material)
