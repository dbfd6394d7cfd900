"""NLTK's Snowball stemmers, without the rest of NLTK."""

from summarizer.stand_ins import standing_in

# The stemmers import the readers of NLTK's corpora for stop words, which we do not use.
with standing_in({"nltk": (), "nltk.stem": (), "nltk.corpus": ("stopwords",)}):
    from nltk.stem import snowball

__all__ = ["snowball"]
