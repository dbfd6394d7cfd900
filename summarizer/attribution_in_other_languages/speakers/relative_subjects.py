"""Finds the speaker in a subordinate clause, or the phrase that its relative pronoun means."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.cues.brackets import clause_start
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.lexicon.inflection import GENDERS, OBLIQUE
from summarizer.attribution_in_other_languages.phrases.items import known
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.clauses import MAX_SKIPPED, first_subject
from summarizer.attribution_in_other_languages.values import Phrase, Token

_MIN_BEFORE_RELATIVE: Final = 2


def subordinate_subject(nominals: Nominals, items: Sequence[Token], first: int, cue: Cue) -> Phrase | None:
    """Return the subject of a subordinate clause, or what its relative pronoun means: "Roth, | der | sagte, …"."""
    found, _ = first_subject(nominals, items, first + 1, cue.first)
    pronoun = items[first]
    if known(found) or not pronoun.has("relative") or pronoun.has("preposition") or first < _MIN_BEFORE_RELATIVE:
        return found
    if pronoun.word.features & OBLIQUE and not pronoun.word.features & GENDERS:
        return found
    meant = ending_at(nominals, items, first - 1, pronoun.word.features)
    return standing_for(meant, pronoun) if meant is not None else _as_pronoun(pronoun, cue)


def _as_pronoun(word: Token, cue: Cue) -> Phrase:
    """A relative pronoun whose noun does not directly precede its comma: its verb shows the number."""
    is_plural = "p" in word.word.features and "p" in cue.word.features and "s" not in cue.word.features
    genders = word.word.features & GENDERS if not is_plural else frozenset()
    return Phrase(word.start, word.end, gender=next(iter(genders), None), plural=is_plural, pronoun=True)


def standing_for(meant: Phrase, word: Token) -> Phrase:
    """Return a phrase as the word that stands for it: "Roth, | der | sagte …"."""
    named = meant.named or (meant.start, meant.end)
    return replace(meant, start=word.start, end=word.end, named=None if meant.pronoun else named)


def ending_at(
    nominals: Nominals, items: Sequence[Token], comma: int, pronoun: frozenset[str] | None = None
) -> Phrase | None:
    """Return the longest phrase that ends before a comma and that a pronoun with these features can refer to."""
    lowest = max(clause_start(items, comma - 1), comma - MAX_SKIPPED)
    for at in range(lowest, comma):
        if at > lowest and not items[at].has("article", "determiner", "possessive") and not items[at].is_capital:
            continue
        phrase = phrase_at(nominals, items, at, comma)
        if phrase is None or phrase.end != items[comma - 1].end or not phrase.is_known:
            continue
        if pronoun is None or phrase.gender in {None, *pronoun} or (phrase.plural and "p" in pronoun):
            return phrase
    return None
