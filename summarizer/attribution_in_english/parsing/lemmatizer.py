"""The pipeline's lemmatizer with a cache, and with its word lists sorted for a binary search."""

import re
from bisect import bisect_left
from typing import Any, Final

import numpy as np
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import Table, columns, set_columns
from summarizer.attribution_in_english.parsing.remembered_rows import RememberedRows

MAX_WORD_KINDS: Final = 100_000
"""The number of kinds of words in the cache; beyond it the cache is cleared and filled again."""

_INDEX: Final = "lemma_index"
_VERB: Final = "verb"

# Forms that the lemmatizer gets wrong: it does not know the verb, or it knows a second spelling of it.
_VERB_OF_FORM: Final = {
    form: verb
    for verb, forms in {
        "lambaste": "lambasted lambastes lambasting",
        "retweet": "retweeted retweeting",
        "text": "texted texting",
    }.items()
    for form in forms.split()
}

# A form whose stem is one syllable that would double its consonant: "hop" has "hopped", so "hoped" is of "hope".
_SHORT_STEM: Final = re.compile(r"([^aeiouy]*[aeiouy][^aeiouywx])(?:ed|es|ing)")

_SEEN: Final = ("ORTH", "POS", "MORPH")
"""The attributes that the rules look at."""


class RememberedLemmatizer:
    """Sets the lemmas of a lemmatizer ten times as fast, and corrects those of some verbs.

    For a new word, the lemmatizer searches a list of up to 57,000 words linearly, several times, and it does not cache
    most words. It takes "hoped" for a form of "hop"; here such verbs are told apart by the consonant that only the
    shorter one doubles. A few verbs that it does not know are listed.
    """

    def __init__(self, lemmatizer: Lemmatizer, most: int = MAX_WORD_KINDS) -> None:
        index = lemmatizer.lookups.get_table(_INDEX)
        for part_of_speech, words in list(index.items()):
            index[part_of_speech] = _SortedWords(sorted(words))
        self._lemmatizer = lemmatizer
        self._verbs = index.get(_VERB, ())
        self._most = most
        self._known = RememberedRows(1)

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemma of each token that has none."""
        rows = columns(doc, *_SEEN, "LEMMA")
        without = np.flatnonzero(rows[:, -1] == 0)
        if len(self._known) > self._most:
            self._known.clear()
            self._lemmatizer.cache.clear()
        lemmas = rows[:, -1:]
        kinds = np.ascontiguousarray(rows[without, :-1])
        lemmas[without] = self._known(kinds, lambda places: self._learned(doc, without[places].tolist()))
        return set_columns(doc, lemmas, "LEMMA")

    def _learned(self, doc: Doc, places: list[int]) -> Table:
        strings: Any = doc.vocab.strings
        lemmas = [strings.add(self._lemma(doc[at])) for at in places]
        return np.array(lemmas, dtype=np.uint64).view(np.int64)[:, None]

    def _lemma(self, token: Token) -> str:
        verb = self._verb(token.lower_) if token.pos_ == "VERB" else None
        return verb or self._lemmatizer.lemmatize(token)[0]

    def _verb(self, form: str) -> str | None:
        """The verb of a form for which the lemmatizer may have a wrong one."""
        short = _SHORT_STEM.fullmatch(form)
        longer = f"{short[1]}e" if short else ""
        return longer if longer in self._verbs else _VERB_OF_FORM.get(form)


class _SortedWords(list[str]):
    """A sorted list whose words are found by bisection; a set of them would take 4 MB more."""

    def __contains__(self, word: object) -> bool:
        at = bisect_left(self, word) if isinstance(word, str) else len(self)
        return at < len(self) and self[at] == word
