"""Reads any submission with the parser for its kind: a text, a page or a file.

Each parser is imported with the first input that needs it, because the bot's main process imports this package, too,
but leaves the reading to its workers.
"""

from importlib import import_module

from summarizer.model import Material, Reading


def read(material: Material) -> Reading:
    """Return the article in a text, page or file, or why there is none; a `Stub` has the text shown instead.

    Raises nothing, whatever the input.
    """
    if isinstance(material.content, bytes) and material.proven_url:
        from summarizer.reading.feed_formats.telegram_addresses import channel_place  # noqa: PLC0415 - see the module

        if place := channel_place(material.proven_url):
            from summarizer.reading.feed_formats.telegram_posts import read_channel_page  # noqa: PLC0415 - see the module

            return read_channel_page(material, place)
    from summarizer.reading.article import read_text  # noqa: PLC0415 - see the module
    from summarizer.reading.files.documents import read_document  # noqa: PLC0415 - see the module

    if isinstance(material.content, bytes):
        return read_document(material)
    if "html" in (material.media_type or "").lower() and not material.as_is:
        from summarizer.reading.pages.page import read_page  # noqa: PLC0415 - see the module

        return read_page(material)
    return read_text(material)


def load_parsers() -> None:
    """Import every parser now, so that the first input of a kind takes no longer than the next."""
    for name in (
        "article",
        "feed_formats.telegram_posts",
        "feed_formats.reader",
        "files.documents",
        "files.mail.reader",
        "files.pdf.text",
        "files.word",
        "pages.page",
    ):
        import_module(f"summarizer.reading.{name}")
    import_module("ftfy")
