"""Finds the sources of phrases such as "according to" that are not plain names, before or after the phrase."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence
from summarizer.attribution_in_other_languages.cues.brackets import clause_start
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.lexicon.compounds import BUILT
from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD
from summarizer.attribution_in_other_languages.names.capital_nouns import is_hyphenated_particle
from summarizer.attribution_in_other_languages.phrases.items import standing_alone
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.phrases.quoted_names import quoted_name
from summarizer.attribution_in_other_languages.speakers.clauses import first_subject, is_finite, subject_in_front
from summarizer.attribution_in_other_languages.speakers.relative_subjects import standing_for
from summarizer.attribution_in_other_languages.values import Phrase, Token

_MAX_TO_DOCUMENT: Final = 14
# A source that no table lists has at most this many words.
_MAX_NAME: Final = 2


def unknown_source(sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the source after "nach Angaben von" that no table lists: "Interpol", "Beobachtern", "den Werftleuten".

    Such a source can be told from what follows only in a language that writes every noun with a capital letter.
    """
    items = sentence.items
    if "capital" not in sentence.nominals.language.setting("nouns"):
        return None
    if cue.kind == "parenthesis" and items[cue.last].word is NO_WORD and items[cue.last].is_capital:
        return Phrase(items[cue.last].start, items[cue.last].end)  # "„Das Bad ist zu“, so | Roth"
    if cue.kind != "before":
        return None
    adjectives = sentence.nominals.language.setting("adjectives")
    first = at = cue.last
    if (quoted := quoted_name(items, first, len(items))) is not None:
        return quoted
    if is_hyphenated_particle(items[first].text):
        return Phrase(items[first].start, items[first].end, head=items[first].lower)
    if at < len(items) and items[at].has("article", "determiner"):
        at += 1
    while at < len(items) and items[at].text.islower() and items[at].lower.endswith(adjectives) and at < first + 3:
        at += 1
    noun = at
    while at < len(items) and at < noun + _MAX_NAME and items[at].is_capital and not items[at].has("time"):
        at += 1
    return Phrase(items[first].start, items[at - 1].end, head=items[noun].lower) if at > noun else None


def unknown_before(sentence: Sentence, first: int, end: int) -> Phrase | None:
    """Return the source before "zufolge" that no table lists: "behördlichen Angaben"."""
    if "capital" not in sentence.nominals.language.setting("nouns") or first >= end:
        return None
    adjectives = sentence.nominals.language.setting("adjectives")
    noun = sentence.items[end - 1]
    start = end - 1
    while start > first and sentence.items[start - 1].lower.endswith(adjectives) and end - start <= _MAX_NAME:
        start -= 1
    return Phrase(sentence.items[start].start, noun.end, head=noun.lower) if noun.is_capital else None


def is_evidence(items: Sequence[Token], at: int) -> bool:
    """Return whether a document or figures follow that the text has not mentioned yet: "nach | Medienberichten"."""
    noun = next((item for item in items[at : at + 3] if item.is_capital), None)
    if noun is None or not noun.has("document"):
        return False
    is_plural = "p" in noun.word.features
    if items[at].has("article") and not items[at].word.features & {"s"}:
        # "nach den | bisherigen Angaben", "nach den | Polizeiangaben": figures, but "nach dem Bericht" tells when.
        return is_plural and (items[at + 1] is not noun or noun.has(BUILT))
    return is_plural or items[at].has("article") or noun.has("medium")


def document_before(sentence: Sentence, at: int) -> Phrase | None:
    """Return the document that a relative clause belongs to: "eine Schätzung, | wonach …"."""
    items = sentence.items
    lowest = max(0, at - _MAX_TO_DOCUMENT)
    noun = next((k for k in range(at - 1, lowest - 1, -1) if items[k].has("document") and items[k].is_capital), None)
    if noun is None or any(map(is_finite, items[noun:at])):
        return None
    first = noun
    while first > lowest and items[first - 1].is_word and not items[first - 1].has("preposition", "verb", "finite"):
        first -= 1
        if items[first].has("article", "determiner", "possessive"):
            break
    return phrase_at(sentence.nominals, items, first, at)


def possessor(sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the speaker within a phrase: "по | его | словам", "nach | Roths | Meinung", "nach | eigenen | Angaben"."""
    nominals, items = sentence.nominals, sentence.items
    named = next((at for at in range(cue.first, cue.last) if nominals.name_at(items[at])), None)
    if named is not None:
        return phrase_at(nominals, items, named, named + 1)
    item = next((item for item in items[cue.first : cue.last] if item.has("possessive", "pronoun")), None)
    if item is None:
        return None
    if item.lower in nominals.language.setting("own"):
        subject = _subject_beside(sentence, cue)
        return standing_for(subject, item) if subject is not None else None
    return standing_alone(item)


def _subject_beside(sentence: Sentence, cue: Cue) -> Phrase | None:
    """The subject of the clause that contains a phrase, before or after its verb."""
    items = sentence.items
    start = clause_start(items, cue.first)
    verbs = [at for at in range(start, len(items)) if is_finite(items[at])]
    verb = next(iter(verbs), None)
    if verb is None:
        return None
    front = subject_in_front(sentence.nominals, items, verb) if verb not in {start, cue.last} else None
    return front or first_subject(sentence.nominals, items, verb + 1, len(items))[0]
