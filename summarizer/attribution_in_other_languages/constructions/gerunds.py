"""Finds the subject of a gerund or participle: the noun before it, or the subject of its main verb."""

from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, inverted, made_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.items import known
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.preceding import subject_before
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Span

_MAX_NOUN_PHRASE: Final = 7


def with_subject_of_gerund(
    sentence: Sentence, cue: Cue, spans: list[Span], *, direct: bool | None
) -> Attribution | None:
    """Return an attribution by a participle: its subject is the noun before it, else that of the main verb.

    In a language that drops subjects, it belongs to the main verb or to a document; after a person it may be either.
    """
    if _is_within_content(sentence, cue):
        return None
    noun, language = _noun_before(sentence, cue), sentence.nominals.language
    is_gerund = bool(language.setting("subjects"))
    if noun is not None and (not is_gerund or "document" in language.word(noun.head or "").tags):
        return made_of(cue, spans, noun, direct=direct)
    if noun is not None and (noun.entity is not None or "role" in language.word(noun.head or "").tags):
        return None
    subject = _subject_of_main_verb(sentence, cue)
    if subject is None and _is_before_main_verb(sentence, cue):
        return None
    return made_of(cue, spans, subject, direct=direct, continues=True)


def _is_before_main_verb(sentence: Sentence, cue: Cue) -> bool:
    """Whether a gerund shares the subject of a later verb: "докладывая о закупках, | министр сообщил …"."""
    before = any(each.last <= cue.first for each in sentence.clauses.cues)
    return sentence.nominals.language.inflects and not before


def _is_within_content(sentence: Sentence, cue: Cue) -> bool:
    """Whether a gerund is part of what somebody says: "said that a sign stood there | telling people that …"."""
    items = sentence.items
    if not sentence.nominals.language.has_free_order or not cue.first or items[cue.first - 1].text == ",":
        return False
    verbs = [each.last for each in sentence.clauses.cues if each.kind == "verb" and each.last <= cue.first]
    return bool(verbs) and any(item.has("conjunction") for item in items[verbs[-1] : cue.first])


def _noun_before(sentence: Sentence, cue: Cue) -> Phrase | None:
    """The noun phrase right before a participle without a comma: "the words of | his colleague | stating that …"."""
    items, nominals = sentence.items, sentence.nominals
    if not nominals.language.has_free_order or not cue.first or not items[cue.first - 1].is_word:
        return None
    for at in range(cue.first - 1, max(-1, cue.first - _MAX_NOUN_PHRASE), -1):
        if not items[at].is_word or items[at].has("verb", "auxiliary", "conjunction", "relative"):
            return None
        if items[at].has("article", "determiner", "possessive") or nominals.name_at(items[at]):
            phrase = phrase_at(nominals, items, at, cue.first)
            return phrase if phrase is not None and phrase.end == items[cue.first - 1].end else None
    return None


def _subject_of_main_verb(sentence: Sentence, cue: Cue) -> Phrase | None:
    """The subject of the verb that a gerund belongs to; none if that verb is a cue, whose speaker continues."""
    verbs = [each for each in sentence.clauses.cues if each.kind == "verb" and "ger" not in each.word.features]
    main = next((each for each in reversed(verbs) if each.last <= cue.first), None)
    phrases = (each for each in sentence.clauses.cues if each.kind in {"before", "around"} and each.last <= cue.first)
    if main is None and sentence.nominals.language.inflects and any(phrases):
        return None  # "по словам Лунина, мост закроют, | добавив, что …"
    if main is None:
        return known(subject_before(sentence.nominals, sentence.items, cue.first))
    before = known(subject_before(sentence.nominals, sentence.items, main.first, main.word.features))
    after, _ = inverted(sentence, main)
    return before or (after if after is not None and (after.entity is not None or after.pronoun) else None)
