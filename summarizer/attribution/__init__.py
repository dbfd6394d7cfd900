"""Who acts in an article, and who says what: one parse, one document, its actors and its claims."""

from summarizer.attribution.analysis import who_said_what

__all__ = ["who_said_what"]
