"""Finds the phrases that can be the subject of a clause, before or after a verb that stands second."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.cues.brackets import clause_start
from summarizer.attribution_in_other_languages.lexicon.inflection import GENDERS, OBLIQUE
from summarizer.attribution_in_other_languages.phrases.items import item_after
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.phrases.quoted_names import quoted_name
from summarizer.attribution_in_other_languages.speakers.extensions import with_body_after, with_name_after
from summarizer.attribution_in_other_languages.text.marks import QUOTES_AND_BRACKETS
from summarizer.attribution_in_other_languages.values import Phrase, Token

MAIN_CLAUSE_BOUNDARIES: Final = frozenset(":;.!?–—")
MAX_FRONT: Final = 60
MAX_SKIPPED: Final = 10
_FINITE: Final = ("verb", "finite", "auxiliary", "passive", "subjunctive")


def is_finite(item: Token) -> bool:
    """Return whether an item is a finite verb that the tables list."""
    return item.has(*_FINITE) and not item.is_capital


def subject_in_front(nominals: Nominals, items: Sequence[Token], verb: int, *, whole: bool = False) -> Phrase | None:
    """Return the phrase before a verb if it can be its subject; with `whole`, including what belongs to its noun."""
    floor = _first_word(nominals, items, main_clause_start(items, verb), verb)
    last = verb - 1
    while last > floor and items[last].has("adverb") and not items[last].is_capital:
        last -= 1
    nearest = clause_start(items, verb)
    if floor < nearest < verb and any(map(is_finite, items[floor:nearest])):
        phrase = _nominative_in(nominals, items, _first_word(nominals, items, nearest, verb), last + 1, whole=whole)
        if phrase is not None and phrase.end == items[last].end:
            return phrase
    end = next((at for at in range(floor, verb) if items[at].text == ","), verb)
    phrase = _nominative_in(nominals, items, floor, min(end, last + 1), whole=whole)
    return with_name_after(nominals, items, phrase, end, verb) if phrase is not None else None


def _first_word(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> int:
    """The first item of a clause after the words that join it to the previous one: "doch | Roth sagte"."""
    while first < limit and items[first].has("coordination", "adverb") and not nominals.name_at(items[first]):
        first += 1
    return first


def _nominative_in(nominals: Nominals, items: Sequence[Token], first: int, limit: int, *, whole: bool) -> Phrase | None:
    """The phrase at the first item; with `whole`, up to the verb: "Roth | von der Stadt Bonn | sagte"."""
    phrase = _nominative_phrase(nominals, items, first, limit) if first < limit else None
    if phrase is None or phrase.pronoun or not whole:
        return phrase
    after = item_after(items, first, phrase)
    is_open = after < limit and items[after].has("preposition", "inner") and not items[after].has("time")
    rest = items[after:limit]
    is_attribute = is_open and not any(each.has("time") or not _may_stand_within(each) for each in rest)
    return replace(phrase, end=rest[-1].end) if is_attribute else phrase


def _may_stand_within(item: Token) -> bool:
    return (item.is_word or item.text in QUOTES_AND_BRACKETS) and not is_finite(item)


def main_clause_start(items: Sequence[Token], verb: int) -> int:
    """Return where the main clause of a verb begins: after a mark, or a conjunction that joins it to another clause."""
    lowest = max(0, verb - MAX_FRONT)
    for at in range(verb - 1, lowest - 1, -1):
        if items[at].text in MAIN_CLAUSE_BOUNDARIES or items[at].quotation is not None:
            return at + 1
        if items[at].has("coordination") and _has_finite_verb(items, clause_start(items, at), at):
            return at + 1
    return lowest


def _has_finite_verb(items: Sequence[Token], first: int, last: int) -> bool:
    return any(map(is_finite, items[first:last]))


def first_subject(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> tuple[Phrase | None, int]:
    """Return the first phrase after an item that can be a subject, and the item after that phrase.

    Adverbs and phrases with a preposition may stand in front of it.
    """
    at, steps = first, 0
    while at < limit and steps < MAX_SKIPPED:
        item = items[at]
        if not item.is_word and item.text not in '„“"»«':
            return None, first
        following = items[at + 1] if at + 1 < limit else None
        is_time = item.has("article", "determiner") and following is not None and following.has("time")
        if item.has("preposition"):
            at = _after_phrase(nominals, items, at + 1, limit)
        elif is_time or (item.has("adverb", "time", "reflexive", "negation") and nominals.name_at(item) is None):
            at += 1
        else:
            break
        steps += 1
    phrase = _nominative_phrase(nominals, items, at, limit) if at < limit else None
    if phrase is None:
        return None, first
    after = item_after(items, at, phrase)
    named = with_name_after(nominals, items, phrase, after, limit) if after < limit else phrase
    named = with_body_after(nominals, items, named, item_after(items, after, named), limit)
    return named, item_after(items, after, named)


def topic_of(nominals: Nominals, items: Sequence[Token], limit: int) -> Phrase | None:
    """Return the subject of the main clause before an item, if it can speak and the clause is not itself reported."""
    lowest = max(0, limit - MAX_FRONT)
    floor = next(
        (at + 1 for at in range(limit - 1, lowest - 1, -1) if items[at].text in MAIN_CLAUSE_BOUNDARIES), lowest
    )
    if any(item.has("subjunctive") for item in items[floor:limit]):
        return None
    for at in range(floor, min(limit, floor + MAX_SKIPPED)):
        if at > floor and items[at - 1].has("preposition", "article"):
            continue
        if items[at].is_capital or items[at].has("article", "pronoun"):
            phrase, _ = first_subject(nominals, items, at, limit)
            if phrase is not None and phrase.is_known:
                return phrase
    return None


def _after_phrase(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> int:
    """The item after the phrase that a preposition governs."""
    if at < limit and items[at].has("time"):
        return at + 1
    phrase = phrase_at(nominals, items, at, limit) if at < limit else None
    return item_after(items, at, phrase) if phrase is not None else at


def _nominative_phrase(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> Phrase | None:
    """The phrase at an item if its article and its noun allow the nominative, and it can speak."""
    item = items[at]
    if (quoted := quoted_name(items, at, limit)) is not None:
        return quoted
    if item.has("preposition", "conjunction", "question", "relative", "time") and nominals.name_at(item) is None:
        return None
    features = item.word.features if item.has("article", "determiner", "possessive") else frozenset()
    # The gender of a possessive is that of the possessor, not of the noun.
    genders = features & GENDERS if not item.has("possessive") else frozenset()
    is_one_of = at + 1 < limit and items[at + 1].has("article") and "gen" in items[at + 1].word.features
    if is_one_of and item.has("determiner") and "p" in features:  # "einige | der Helfer"
        inner = phrase_at(nominals, items, at + 1, limit)
        return Phrase(item.start, inner.end, plural=True) if inner is not None else None
    if features & OBLIQUE and not genders and not is_one_of:  # "einer | der Helfer"
        return None
    phrase = phrase_at(nominals, items, at, limit)
    is_agreeing = item.has("possessive") or (
        phrase and _is_nominative_with(items[at : item_after(items, at, phrase)], features)
    )
    if phrase is None or not is_agreeing:
        return None
    can_speak = phrase.is_known or features
    return phrase if can_speak else None


def _is_nominative_with(phrase: Sequence[Token], article: frozenset[str]) -> bool:
    """Whether an article and its noun can be one nominative: "der Polizei" cannot."""
    noun = next((each for each in phrase[1:] if each.is_capital or each.has("role", "body", "document")), None)
    if noun is not None and noun.has("time"):
        return False
    if noun is None or not article & GENDERS or not noun.word.features & {"m", "f", "n", "p"}:
        return True
    return bool(noun.word.features & article) or ("p" in article and noun.word.features == {"m"})
