"""The one door for what was sent: an article comes out, or why it is none."""

from summarizer.model import Material, Reading
from summarizer.reading.article import read_text
from summarizer.reading.files.documents import read_document
from summarizer.reading.pages.page import read_page


def read(material: Material) -> Reading:
    """The article in a text, page or file; a `Stub` is what a page shows in place of one.

    Raises nothing, whatever was sent.
    """
    if isinstance(material.content, bytes):
        return read_document(material)
    if "html" in (material.media_type or "").lower() and not material.as_is:
        return read_page(material)
    return read_text(material)
