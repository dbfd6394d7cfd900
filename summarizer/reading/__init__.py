"""Reads an article from a submission: a text, page or file is decoded, repaired and cleaned."""

from summarizer.reading.dispatch import read
from summarizer.reading.files.documents import load_parsers

__all__ = ["load_parsers", "read"]
