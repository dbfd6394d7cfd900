"""Finds the subject after a verb or within it, past addressees, dates and circumstances."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.phrases.agreement import agrees
from summarizer.attribution_in_other_languages.phrases.items import is_and, item_after
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.cases import agreeing, is_attribute
from summarizer.attribution_in_other_languages.speakers.coordinated import with_further
from summarizer.attribution_in_other_languages.text.marks import QUOTES
from summarizer.attribution_in_other_languages.values import Phrase, Token
from summarizer.model import ActorKind

_MAX_ADVERBS: Final = 6
_MAX_CIRCUMSTANCE: Final = 9
_MAX_TO_SUBJECT: Final = 7
_NO_ADDRESSEE: Final = ("verb", "finite", "preposition", "conjunction", "coordination", "relative", "question")


def subject_after(
    nominals: Nominals, items: Sequence[Token], first: int, verb: frozenset[str] = frozenset()
) -> tuple[Phrase | None, int]:
    """Return the speaker after an inverted verb ("… said the minister"), and the item after it."""
    at = _after_circumstances(nominals, items, first)
    if at >= len(items) or items[at].has("preposition", "conjunction", "coordination", "relative", "question"):
        return None, first
    if nominals.language.inflects:
        at = _after_addressee(nominals, items, at)
    phrase = agreeing(nominals, items, at, len(items))
    if phrase is None:
        return None, first
    end = item_after(items, at, phrase)
    is_quoted = nominals.language.inflects and items[at].text in QUOTES  # no post: "«Обозреватель», Кабмин …"
    found, end = (phrase, end) if is_quoted else _with_apposition(nominals, items, phrase, end)
    found, end = _joined_with_next(nominals, items, *with_further(nominals, items, found, end, verb), verb)
    is_more = end < len(items) and items[end].has("coordination")
    return (found, end) if agrees(found, verb, nominals, coordinated=is_more) else (None, first)


def _after_circumstances(nominals: Nominals, items: Sequence[Token], first: int) -> int:
    """The item after the adverbs, the date and the phrase with a preposition that follow a verb."""
    at, skipped = first, 0
    while at < len(items) and skipped < _MAX_ADVERBS and _is_skipped(items, at):
        at += 1
        skipped += 1
    at = _after_date(items, at)
    if at >= len(items) or not items[at].has("preposition") or items[at].has("article"):
        return at
    if nominals.language.inflects:
        return _nominative_after_circumstance(nominals, items, at)
    return _subject_after_circumstance(items, at, with_names=nominals.language.articles)


def subject_within(nominals: Nominals, items: Sequence[Token], first: int, last: int) -> Phrase | None:
    """Return the subject between the auxiliary and the participle of a cue: "a-t-| il | ajouté"."""
    for at in range(first + 1, last - 1):
        if items[at].has("preposition"):
            return None
        if items[at].has("pronoun", "article", "title") or nominals.name_at(items[at]):
            return phrase_at(nominals, items, at, last - 1)
    return None


def _is_skipped(items: Sequence[Token], at: int) -> bool:
    item = items[at]
    if item.has("article", "determiner") and at + 1 < len(items) and items[at + 1].has("time"):
        return True
    if item.has("article") and not item.has("adverb", "time"):
        return False
    return item.has("adverb", "time", "reflexive") and not item.is_capital


def _after_date(items: Sequence[Token], at: int) -> int:
    """The item after a date between commas: "сообщил сегодня, 13 июля, | мэр"."""
    if at >= len(items) or items[at].text != ",":
        return at
    for end in range(at + 1, min(at + _MAX_ADVERBS, len(items))):
        if items[end].text == ",":
            return end + 1 if end > at + 1 else at
        if not (items[end].has("time", "adverb") or items[end].text[0].isdigit()):
            return at
    return at


def _nominative_after_circumstance(nominals: Nominals, items: Sequence[Token], first: int) -> int:
    """Where the subject begins after a circumstance, found by its case: "сообщила в понедельник | пресс-служба"."""
    for at in range(first + 1, min(len(items), first + _MAX_CIRCUMSTANCE)):
        item, before = items[at], items[at - 1]
        if not item.is_word or item.has("conjunction", "relative", "verb", "finite"):
            return first
        if before.has("preposition") or nominals.inside_name(item.start):
            continue
        named = nominals.name_at(item)
        is_person = named is not None and nominals.entities[named[0]].kind is ActorKind.PERSON
        if (is_person and not nominals.is_oblique(item.start)) or (
            item.has("role", "body", "group") and "nom" in item.word.features
        ):
            return at
    return first


def _subject_after_circumstance(items: Sequence[Token], first: int, *, with_names: bool) -> int:
    """Where the subject begins after a circumstance, if it is a post or a name: "à la presse | le maire"."""
    for at in range(first + 2, min(len(items) - 1, first + _MAX_CIRCUMSTANCE)):
        item, before = items[at], items[at - 1]
        is_verb = item.has("verb") and not before.has("article")
        if not item.is_word or is_verb or item.has("conjunction", "relative", "coordination"):
            return first
        if before.has("medium") and item.is_capital and not item.has("medium"):
            return at
        is_bare = before.is_word and not before.has("preposition", "article", "determiner", "possessive", "inner")
        is_name = with_names and item.is_capital and not before.is_capital and not item.has("place", "country")
        if is_bare and is_name:
            return at
        if is_bare and item.has("article") and not item.has("preposition"):
            return at if items[at + 1].has("role", "body", "group", "modifier") or items[at + 1].is_capital else first
    return first


def _after_addressee(nominals: Nominals, items: Sequence[Token], first: int) -> int:
    """Where the subject begins after the addressee: "рассказала «Вестям» | Анна Рогова", "сообщил ТАСС | мэр".

    There may also be an object: "рассказал подробности | Лунин". What is certainly a subject is not skipped.
    """
    if _begins_subject(nominals, items, first):
        return first
    limit = min(len(items), first + _MAX_TO_SUBJECT)
    begin = first + 1
    if items[first].text in QUOTES:  # what is quoted is a name: "как сообщает | «Обозреватель», Кабмин …"
        begin = next((at + 1 for at in range(first + 1, limit) if items[at].text in QUOTES), limit)
    for at in range(begin, limit):
        item = items[at]
        if not (item.is_word or item.text in QUOTES) or item.has(*_NO_ADDRESSEE):
            return first
        if not nominals.inside_name(item.start) and _begins_subject(nominals, items, at):
            before = range(at, first, -1)
            return next((k for k in before if not is_attribute(items[k - 1], nominals.language)), first)
    return first


def _begins_subject(nominals: Nominals, items: Sequence[Token], at: int) -> bool:
    """Whether a person in the nominative, or a post that is in no other case, begins at an item."""
    item = items[at]
    if item.has("pronoun"):
        return "nom" in item.word.features
    named = nominals.name_at(item)
    if named is not None:
        is_person = nominals.entities[named[0]].kind is ActorKind.PERSON
        return is_person and not nominals.is_oblique(item.start)
    if item.text in QUOTES:
        return False
    while at < len(items) - 1 and is_attribute(items[at], nominals.language):
        at += 1
    noun = items[at]
    return noun.has("role", "group", "body") and "nom" in noun.word.features


def _after_place_of_post(items: Sequence[Token], end: int) -> int:
    """The comma after the place of a post: "said the head of roads | in the region |, Alex Morvan"."""
    at = end
    while at < min(end + _MAX_ADVERBS, len(items)) and items[at].is_word and not items[at].has("verb", "auxiliary"):
        at += 1
    is_apart = end < at < len(items) and items[end].has("preposition") and items[at].text == ","
    named = items[at + 1] if is_apart and at + 1 < len(items) else None
    return at if named is not None and (named.has("title") or named.has("given")) else end


def _joined_with_next(
    nominals: Nominals, items: Sequence[Token], phrase: Phrase, end: int, verb: frozenset[str]
) -> tuple[Phrase, int]:
    """Join the subject of a plural verb with the one coordinated with it: "say Ann Lee | and the mayor"."""
    is_plural = "p" in verb and "s" not in verb
    if not is_plural or not nominals.language.has_free_order or end + 1 >= len(items) or not is_and(items[end]):
        return phrase, end
    other = agreeing(nominals, items, end + 1, len(items))
    if other is None or not (other.entity is not None or other.head):
        return phrase, end
    return Phrase(phrase.start, other.end, plural=True, head=items[end].lower), item_after(items, end + 1, other)


def _with_apposition(nominals: Nominals, items: Sequence[Token], phrase: Phrase, end: int) -> tuple[Phrase, int]:
    """Extend "the curator of the museum" by ", editor Pavel Kotlyar"; the name after the comma is that of the post."""
    if nominals.language.has_free_order and phrase.head is not None:
        end = _after_place_of_post(items, end)
    if end + 1 < len(items) and items[end].text == "," and phrase.entity is None and phrase.head is not None:
        following = phrase_at(nominals, items, end + 1, len(items))
        if (
            following is not None
            and following.entity is not None
            and not items[end + 1].has("preposition", "coordination")
        ):
            last = item_after(items, end + 1, following)
            return Phrase(phrase.start, following.end, following.entity, following.gender or phrase.gender), last
    return phrase, end
