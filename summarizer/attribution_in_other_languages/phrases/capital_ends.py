"""Tells where a phrase ends in a language that writes every noun with a capital letter."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.names.capital_nouns import is_hyphenated_particle
from summarizer.attribution_in_other_languages.text.marks import CLOSING_QUOTES
from summarizer.attribution_in_other_languages.values import Token

_LINKS: Final = ("preposition", "coordination", "inner", "particle")


def noun_phrase_end(items: Sequence[Token], first: int, limit: int) -> int:
    """Return the item before which a phrase ends at the latest.

    After its noun, only a genitive, a preposition, a conjunction or another noun continues it: any other lowercase word
    is the verb or begins another phrase.
    """
    expects_noun, end = True, first
    # "der für die Aufsicht zuständige Chef": there is a phrase of its own between the article and its noun.
    holds_phrase = (
        first + 1 < limit and items[first].has("article") and items[first + 1].has("preposition", "adverb", "reflexive")
    )
    for at in range(first, limit):
        item = items[at]
        if not item.is_word or item.has("particle") or is_hyphenated_particle(item.text):
            continue
        if _is_other_phrase(items, at, first, expects_noun=expects_noun):
            break
        is_small = item.has("article", "determiner", "possessive", "pronoun", *_LINKS)
        is_noun = not is_small and (item.is_capital or item.text[:1].isdigit())
        if is_noun or is_small or expects_noun:
            expects_noun = not is_noun
            end = at + 1 if is_noun else end
        elif holds_phrase:
            expects_noun, holds_phrase = True, False
        else:
            break
    else:
        at = limit
    # "die Hacker und | kündigten": what a conjunction joins must have a noun as well.
    return end if expects_noun and end > first else at


def _is_other_phrase(items: Sequence[Token], at: int, first: int, *, expects_noun: bool) -> bool:
    """Whether a word begins another phrase: it is a second noun, or an article that cannot continue the first."""
    item = items[at]
    if item.text[:1].isdigit() and at > first and not expects_noun:
        return at + 1 < len(items) and items[at + 1].is_capital  # "laut Statistik | 300 Ärzte"
    if item.is_capital and at > first:
        return not expects_noun and item.has("stop", "time")
    if at == first + 1 and items[first].has("article") and item.has("determiner"):
        return False  # "die | beiden Sängerinnen"
    is_article = at > first and item.has("article", "determiner", "possessive", "pronoun")
    if is_article and items[at - 1].text in CLOSING_QUOTES and at - 1 > first:
        return True  # "der Firma „Norta“ | der Zeitung"
    return is_article and "gen" not in item.word.features and not items[at - 1].has(*_LINKS)
