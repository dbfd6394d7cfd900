"""Reads names before a colon at the start of a text, as in posts without a title: "Лунин: мост закроют"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence
from summarizer.attribution_in_other_languages.speakers.cases import agreeing
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Span
from summarizer.model import ActorKind

_MAX_LABEL: Final = 6
_MIN_CONTENT_WORDS: Final = 4


def with_label(sentence: Sentence, made: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Return what the first sentence of a text attributes, including what follows a name and a colon at its start.

    If the sentence names a speaker itself, the name before the colon is a topic.
    """
    if not sentence.nominals.language.inflects or any(each.speaker is not None for each in made):
        return tuple(made)
    colon = next((at for at, item in enumerate(sentence.items[:_MAX_LABEL]) if item.text == ":"), 0)
    content = _content_after_colon(sentence, colon)
    speaker = _speaker_before_colon(sentence, colon) if content is not None else None
    if content is None or speaker is None:
        return tuple(made)
    cue = (sentence.items[colon].start, sentence.items[colon].end)
    rest = [each for each in made if not each.continues or each.content[0][0] < cue[0]]
    is_quotation = sentence.items[colon + 1].quotation is not None
    return Attribution((cue,), "say", (content,), speaker, direct=True if is_quotation else None), *rest


def _content_after_colon(sentence: Sentence, colon: int) -> Span | None:
    """What follows the colon: a quotation, or a few words."""
    items = sentence.items
    if not colon or colon + 1 >= len(items):
        return None
    if items[colon + 1].quotation is not None:
        return items[colon + 1].start, items[colon + 1].end
    words = [item for item in items[colon + 1 :] if item.is_word]
    is_sentence = len(words) >= _MIN_CONTENT_WORDS and any(item.text.islower() for item in words[1:])
    return sentence.clauses.span(colon + 1, len(items)) if is_sentence else None


def _speaker_before_colon(sentence: Sentence, colon: int) -> Phrase | None:
    """The person, body or post before the colon, if nothing else stands there."""
    items, nominals = sentence.items, sentence.nominals
    first = next((at for at in range(colon) if items[at].is_word), colon)
    if first == colon or any(item.word.verb is not None for item in items[first:colon]):
        return None
    phrase = agreeing(nominals, items, first, colon)
    if phrase is None or phrase.pronoun or phrase.end != items[colon - 1].end:
        return None
    if phrase.entity is None:
        word = nominals.language.word(phrase.head or "")
        return phrase if word.tags & {"role", "body", "group"} and "nom" in word.features else None
    entity = nominals.entities[phrase.entity]
    is_told = entity.kind is ActorKind.PERSON or (
        entity.kind is ActorKind.ORGANIZATION and _is_known_body(sentence, entity.name)
    )
    return replace(phrase, gender=entity.gender) if is_told else None


def _is_known_body(sentence: Sentence, name: str) -> bool:
    """Whether a body is in the tables or has an abbreviated name: any other single word may be a topic."""
    words = (sentence.nominals.language.word(word.casefold()) for word in name.split())
    return name.isupper() or any(word.tags & {"organization", "body", "medium"} for word in words)
