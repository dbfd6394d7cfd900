"""From what was sent to an article: texts, pages and files, read, repaired and cleaned."""

from summarizer.reading.dispatch import read

__all__ = ["read"]
