"""Imports spaCy without its command line. Import this before any module of ours that imports spaCy."""

from summarizer.lean_imports import importing_without

# `spacy` imports this one function, and with it jinja2, requests and weasel.
with importing_without({"spacy.cli.info": ("info",)}):
    import spacy  # noqa: F401
