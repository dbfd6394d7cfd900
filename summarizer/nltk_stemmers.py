"""NLTK's Snowball stemmers, without the rest of NLTK."""

from summarizer.lean_imports import importing_without

# The stemmers import the readers of NLTK's corpora for stop words, which we do not use.
with importing_without({"nltk": (), "nltk.stem": (), "nltk.corpus": ("stopwords",)}):
    from nltk.stem import snowball

__all__ = ["snowball"]
