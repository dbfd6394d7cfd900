"""Imports trafilatura without the parts that download and date pages, which need an HTTP client."""

import summarizer.lean_courlan  # noqa: F401 - trafilatura imports courlan
from summarizer.lean_imports import importing_without

with importing_without(
    {
        "trafilatura.downloads": ("fetch_response", "fetch_url"),
        "urllib3": (),
        "urllib3.response": ("HTTPResponse",),
        "htmldate": ("find_date",),
    }
):
    import trafilatura
    from trafilatura import core, external, htmlprocessing, xpaths
    from trafilatura.settings import Document, Extractor
    from trafilatura.utils import trim

__all__ = ["Document", "Extractor", "core", "external", "htmlprocessing", "trafilatura", "trim", "xpaths"]
