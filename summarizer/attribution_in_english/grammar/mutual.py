"""Verbs that say the same of both people they name: "Ann Lund met Ruth Calder", "Ann Lund is married to Karl Holm"."""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Token

_MUTUAL_VERBS: Final = frozenset({"meet", "debate", "marry"})


def is_second_party(noun: Token) -> bool:
    """Return whether a noun is the object of a mutual verb, and so as prominent as its subject."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "to" else noun.head
    if noun.dep_ == "pobj" and verb.lower_ == "married":
        return True
    return noun.dep_ == "dobj" and verb.lemma_ in _MUTUAL_VERBS and verb.dep_ in {"ROOT", "conj", "parataxis"}
