"""Attributes what a medium quotes: "«…», — приводит слова Лунина «Заря»", "«…», — цитирует министра ТАСС"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, made_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.items import standing_alone
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.text.marks import LINKS, QUOTES
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Span, Token
from summarizer.model import ActorKind

_MAX_QUOTING: Final = 14
_MAX_MEDIUM_BEFORE: Final = 6
_PAIR: Final = 2
_LEADING_MARKS: Final = frozenset(":-–—")
_CASES_OF_QUOTED: Final = frozenset({"gen", "acc"})


def relayed(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read a verb of quoting in a language that inflects names: its object, in an oblique case, is quoted."""
    items, nominals = sentence.items, sentence.nominals
    if not nominals.language.inflects or cue.verb is None or cue.verb.takes != {"quote"} or cue.verb.sort != "report":
        return None
    limit = _end_of_quoting(items, cue.last)
    quoted = _quoted(nominals, items, cue, limit)
    at = _quotation(sentence, cue, limit)
    if quoted is None or at is None or at in taken:
        return None
    taken.add(at)
    made = made_of(cue, [(items[at].start, items[at].end)], quoted, direct=True)
    return replace(made, sort="say", via=_quoting_medium(nominals, items, cue, limit, quoted))


def _end_of_quoting(items: Sequence[Token], first: int) -> int:
    limit = min(len(items), first + _MAX_QUOTING)
    ends = (at for at in range(first, limit) if not (items[at].is_word or items[at].text in QUOTES))
    return next(ends, limit)


def _quotation(sentence: Sentence, cue: Cue, limit: int) -> int | None:
    """The quotation before the verb or after its clause."""
    items = sentence.items
    at = cue.first - 1
    while at >= 0 and (items[at].text in LINKS or (items[at].has("pronoun", "possessive") and cue.first - at < 2)):
        at -= 1
    if at >= 0 and items[at].quotation is not None:
        return at
    if limit + 1 < len(items) and items[limit].text in _LEADING_MARKS and items[limit + 1].quotation is not None:
        return limit + 1
    return None


def _quoted(nominals: Nominals, items: Sequence[Token], cue: Cue, limit: int) -> Phrase | None:
    """The person whose words are quoted: a person or a post in an oblique case, or a pronoun."""
    words = nominals.language.setting("words")
    before = items[cue.first - 1] if cue.first else None
    for at in range(cue.last, limit):
        item = items[at]
        if item.has("possessive") and at + 1 < limit and items[at + 1].lower in words:
            return standing_alone(item)
        if item.has("preposition"):
            return None
        phrase = _person_at(nominals, items, at, limit)
        if phrase is not None:
            return phrase
    return standing_alone(before) if before is not None and before.has("possessive") else None


def _person_at(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> Phrase | None:
    item = items[at]
    if item.has("role", "group"):
        phrase = phrase_at(nominals, items, at, limit) if item.word.features & _CASES_OF_QUOTED else None
        return (
            phrase if phrase is not None and (phrase.entity is None or _names_person(nominals, phrase.entity)) else None
        )
    named = nominals.name_at(item)
    is_quoted = items[at - 1].text in QUOTES
    if named is None or is_quoted or item.text.isupper() or not _may_name_person(nominals, named[0], item):
        return None
    return Phrase(item.start, named[1], entity=named[0], gender=nominals.entities[named[0]].gender)


def _names_person(nominals: Nominals, entity: int) -> bool:
    return nominals.entities[entity].kind is ActorKind.PERSON


def _may_name_person(nominals: Nominals, entity: int, item: Token) -> bool:
    """Whether a name may be that of a person, not of the medium, which stands next to it in the nominative."""
    kinds = {mention.kind for mention in nominals.entities[entity].mentions}
    return _names_person(nominals, entity) or (kinds == {None} and not item.has("medium"))


def _quoting_medium(nominals: Nominals, items: Sequence[Token], cue: Cue, limit: int, quoted: Phrase) -> Span | None:
    """The name of the medium, before or after the verb."""
    before = range(max(0, cue.first - _MAX_MEDIUM_BEFORE), cue.first)
    named = next(_bodies(nominals, items, (*range(cue.last, limit), *before), quoted), None)
    if named is not None:
        return named
    marks = [at for at in range(cue.last, limit) if items[at].text in QUOTES and items[at].start >= quoted.end]
    return (items[marks[0] + 1].start, items[marks[-1] - 1].end) if len(marks) == _PAIR else None


def _bodies(nominals: Nominals, items: Sequence[Token], where: Sequence[int], quoted: Phrase) -> Iterator[Span]:
    for at in where:
        named = nominals.name_at(items[at])
        is_body = named is not None and nominals.entities[named[0]].kind is ActorKind.ORGANIZATION
        if named is not None and is_body and not quoted.start <= items[at].start < quoted.end:
            yield items[at].start, named[1]
