"""Web pages: extracts the article's text and metadata, or recognises the page that is shown instead of an article."""

import summarizer.lean_courlan  # noqa: F401 - first, before any module that imports courlan
