"""Reads an article from a submission: a text, page or file is decoded, repaired and cleaned."""

from summarizer.reading.dispatch import load_parsers, read

__all__ = ["load_parsers", "read"]
