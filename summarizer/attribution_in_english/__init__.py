"""Who acts in an English article, and who says what: one parse, one document, its actors and its claims."""

import summarizer.lean_spacy  # noqa: F401 - first, before any module that imports spaCy
from summarizer.attribution_in_english.analysis import who_said_what

__all__ = ["who_said_what"]
