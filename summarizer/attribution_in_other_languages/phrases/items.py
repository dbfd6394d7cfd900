"""Answers questions about single items of a sentence."""

from collections.abc import Sequence

from summarizer.attribution_in_other_languages.values import Phrase, Token


def is_neuter(item: Token) -> bool:
    """Return whether an item is a neuter article, which no person has: "lo"."""
    return item.has("article") and "n" in item.word.features


def is_and(item: Token) -> bool:
    """Return whether a word is "and", which joins two phrases into one subject."""
    return item.has("coordination") and item.has("inner")


def standing_alone(item: Token) -> Phrase:
    """Return a pronoun or a possessive as the phrase of a speaker: "seiner | Meinung nach"."""
    features = item.word.features
    gender = next((each for each in "mfn" if each in features), None)
    return Phrase(item.start, item.end, gender=gender, plural="p" in features, pronoun=True)


def known(phrase: Phrase | None) -> Phrase | None:
    """Return a phrase if it is a name, a pronoun, or a noun that the tables list."""
    return phrase if phrase is not None and phrase.is_known else None


def item_after(items: Sequence[Token], at: int, phrase: Phrase) -> int:
    """Return the first item after a phrase that begins at the item `at` or before it."""
    while at < len(items) and items[at].start < phrase.end:
        at += 1
    return at
