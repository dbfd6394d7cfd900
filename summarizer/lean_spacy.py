"""Imports spaCy without its command line. Import this before any module of ours that imports spaCy."""

from summarizer.stand_ins import standing_in

# `spacy` imports this one function, and with it jinja2, requests and weasel.
with standing_in({"spacy.cli.info": ("info",)}):
    import spacy  # noqa: F401
