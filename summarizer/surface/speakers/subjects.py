"""Finds who speaks: the phrase after the cue, or the subject before it across what stands between commas."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.model import ActorKind
from summarizer.surface.phrases.agreement import agrees
from summarizer.surface.phrases.phrases import Nominals, phrase_at
from summarizer.surface.values import Phrase, Token

_MAX_BEFORE: Final = 60
_MAX_SKIPPED: Final = 6
_MAX_CIRCUMSTANCE: Final = 9
_DASHES: Final = frozenset("-–—")
_BOUNDARIES: Final = frozenset(":;.!?…")
_NO_START: Final = ("preposition", "conjunction", "relative", "coordination", "negation", "question")
_OBLIQUE: Final = frozenset("gen dat acc ins loc obl".split())


def subject_after(
    nominals: Nominals, items: Sequence[Token], first: int, verb: frozenset[str] = frozenset()
) -> tuple[Phrase | None, int]:
    """Return the speaker after an inverted verb ("… said the minister"), and the item after it."""
    at, skipped = first, 0
    while at < len(items) and skipped < _MAX_SKIPPED and _is_skipped(items, at):
        at += 1
        skipped += 1
    at = _behind_date(items, at)
    if at < len(items) and items[at].has("preposition") and not items[at].has("article"):
        if nominals.language.inflects:
            at = _nominative_behind(nominals, items, at)
        else:
            at = _behind_circumstance(items, at, with_names=nominals.language.articles)
    if at >= len(items) or items[at].has("preposition", "conjunction", "coordination", "relative", "question"):
        return None, first
    phrase = _agreeing(nominals, items, at, len(items))
    if phrase is None:
        return None, first
    end = _after(items, at, phrase)
    addressee = _subject_behind_addressee(nominals, items, at, end)
    if addressee is not None:
        phrase, end = addressee, _after(items, at, addressee)
    found, end = _with_apposition(nominals, items, phrase, end)
    is_more = end < len(items) and items[end].has("coordination")
    return (found, end) if agrees(found, verb, nominals, coordinated=is_more) else (None, first)


def subject_within(nominals: Nominals, items: Sequence[Token], first: int, last: int) -> Phrase | None:
    """Return the subject between the auxiliary and the participle of a cue: "a-t-| il | ajouté"."""
    for at in range(first + 1, last - 1):
        if items[at].has("preposition"):
            return None
        if items[at].has("pronoun", "article", "title") or nominals.name_at(items[at]):
            return phrase_at(nominals, items, at, last - 1)
    return None


def subject_before(
    nominals: Nominals, items: Sequence[Token], cue: int, verb: frozenset[str] = frozenset()
) -> Phrase | None:
    """Return the subject of a verb that comes after it, or `None` if it is dropped."""
    floor = _floor(items, cue)
    parts = _parts(items, floor, cue)
    for number in range(len(parts) - 1, -1, -1):
        begin, end = parts[number]
        if begin >= end or _is_insertion(items, begin, is_last=number == len(parts) - 1):
            continue
        if number and _is_apposition(nominals, items, parts[number - 1], begin):
            continue
        if number and end - begin == 1 and items[begin].has("pronoun") and end < cue:
            continue  # "the opposition, | she |, objects"
        phrase = _subject_in(nominals, items, begin, end, verb)
        if phrase is None or (number and not _is_known(nominals, phrase)):
            continue
        return _joined_with_post(nominals, items, parts, number, phrase)
    return None


def _is_skipped(items: Sequence[Token], at: int) -> bool:
    item = items[at]
    if item.has("article", "determiner") and at + 1 < len(items) and items[at + 1].has("time"):
        return True
    if item.has("article") and not item.has("adverb", "time"):
        return False
    return item.has("adverb", "time", "reflexive") and not item.is_capital


def _behind_date(items: Sequence[Token], at: int) -> int:
    """The item behind a date between commas: "сообщил сегодня, 13 июля, | мэр"."""
    if at >= len(items) or items[at].text != ",":
        return at
    for end in range(at + 1, min(at + _MAX_SKIPPED, len(items))):
        if items[end].text == ",":
            return end + 1 if end > at + 1 else at
        if not (items[end].has("time", "adverb") or items[end].text[0].isdigit()):
            return at
    return at


def _nominative_behind(nominals: Nominals, items: Sequence[Token], first: int) -> int:
    """Where the subject behind a circumstance begins, by its case: "сообщила в понедельник | пресс-служба"."""
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


def _behind_circumstance(items: Sequence[Token], first: int, *, with_names: bool) -> int:
    """Where the subject behind a circumstance begins, if its noun is a post, a name: "à la presse | le maire"."""
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


def _agreeing(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> Phrase | None:
    """The phrase at an item, unless its case tells that it is no subject."""
    head = next(
        (items[k] for k in range(at, min(at + 3, limit)) if items[k].has("role", "body", "group", "document")), None
    )
    is_pronoun = items[at].has("pronoun")
    if not is_pronoun and head is not None and head.word.features & _OBLIQUE and "nom" not in head.word.features:
        return None
    found = nominals.name_at(items[at])
    if found is not None and nominals.is_oblique(items[at].start):
        return None
    return phrase_at(nominals, items, at, limit)


def _after(items: Sequence[Token], at: int, phrase: Phrase) -> int:
    while at < len(items) and items[at].start < phrase.end:
        at += 1
    return at


def _subject_behind_addressee(nominals: Nominals, items: Sequence[Token], at: int, end: int) -> Phrase | None:
    """The post behind a name that was told something: "рассказал АСИ | куратор музея Павел Котляр"."""
    if not nominals.language.inflects or nominals.name_at(items[at]) is None:
        return None
    for position in range(at + 1, end):
        if items[position].has("role") and "nom" in items[position].word.features:
            return phrase_at(nominals, items, position, len(items))
    return None


def _with_apposition(nominals: Nominals, items: Sequence[Token], phrase: Phrase, end: int) -> tuple[Phrase, int]:
    """Extend "the curator of the museum" by ", editor Pavel Kotlyar"; a post is named by the name after the comma."""
    if end + 1 < len(items) and items[end].text == "," and phrase.entity is None and phrase.head is not None:
        following = phrase_at(nominals, items, end + 1, len(items))
        if (
            following is not None
            and following.entity is not None
            and not items[end + 1].has("preposition", "coordination")
        ):
            last = _after(items, end + 1, following)
            return Phrase(phrase.start, following.end, following.entity, following.gender or phrase.gender), last
    return phrase, end


def _floor(items: Sequence[Token], cue: int) -> int:
    """Where the clause of a verb begins: after a conjunction, a colon or a quotation."""
    lowest = max(0, cue - _MAX_BEFORE)
    for at in range(cue - 1, lowest - 1, -1):
        item = items[at]
        if item.quotation is not None or item.text in _BOUNDARIES:
            return at + 1
        if item.has("conjunction") and not item.has("relative") and at < cue - 1:
            return at + 1
    return lowest


def _parts(items: Sequence[Token], floor: int, cue: int) -> list[tuple[int, int]]:
    """The parts between commas, dashes and brackets before a verb."""
    parts, begin = [], floor
    for at in range(floor, cue):
        if items[at].text == "," or items[at].text in _DASHES:
            parts.append((begin, at))
            begin = at + 1
    parts.append((begin, cue))
    return parts


def _is_insertion(items: Sequence[Token], begin: int, *, is_last: bool) -> bool:
    return items[begin].has("relative") or (not is_last and items[begin].has("coordination"))


def _is_apposition(nominals: Nominals, items: Sequence[Token], before: tuple[int, int], begin: int) -> bool:
    """Whether a part describes who is named in the part before it: "Ana Ruiz, | minister of health,"."""
    if not items[begin].has("role", "modifier", "article") or nominals.name_at(items[begin]) or before[0] >= before[1]:
        return False
    named = _subject_in(nominals, items, *before)
    return named is not None and named.entity is not None and named.end == items[before[1] - 1].end


def _is_known(nominals: Nominals, phrase: Phrase) -> bool:
    """Whether a phrase is more than an unknown noun, where a participle may begin a part: "выступая вчера,"."""
    return not nominals.language.inflects or phrase.entity is not None or phrase.pronoun or phrase.head is not None


def _subject_in(
    nominals: Nominals, items: Sequence[Token], begin: int, end: int, verb: frozenset[str] = frozenset()
) -> Phrase | None:
    """The phrase of a part that can be the subject, the nearest to its end that nothing governs."""
    while begin < end - 1 and items[begin].has("adverb", "time") and not nominals.name_at(items[begin]):
        begin += 1
    last = next((at for at in range(max(begin, 1), end) if _is_finite(items[at], items[at - 1])), end)
    starts = [at for at in range(begin, last) if _may_start(nominals, items, begin, at)]
    for at in reversed(starts):
        phrase = _agreeing(nominals, items, at, end)
        is_more = any(item.has("coordination") for item in items[begin:at])
        if phrase is not None and not agrees(phrase, verb, nominals, coordinated=is_more):
            continue
        if phrase is not None and (phrase.entity is not None or phrase.pronoun or phrase.head or at == begin):
            return _longest(nominals, items, starts[: starts.index(at)], phrase, end)
    return None


def _is_finite(item: Token, before: Token) -> bool:
    """Whether a word is a verb of saying here, not a noun of the same form."""
    is_noun = item.has("role", "body", "group", "document") or before.has("article", "determiner", "possessive")
    return item.word.verb is not None and not is_noun


def _longest(nominals: Nominals, items: Sequence[Token], starts: Sequence[int], phrase: Phrase, end: int) -> Phrase:
    """The phrase with the words of the same one before it: "the Republican senator", not "Republican senator"."""
    for at in starts:
        longer = _agreeing(nominals, items, at, end)
        if longer is not None and longer.end == phrase.end and longer.entity in {None, phrase.entity}:
            return replace(longer, entity=phrase.entity)
    return phrase


def _may_start(nominals: Nominals, items: Sequence[Token], begin: int, at: int) -> bool:
    item = items[at]
    if _cannot_start(nominals, items, begin, at):
        return False
    if at == begin:
        return True
    before = items[at - 1]
    if item.has("pronoun") and "nom" in item.word.features:
        return not before.has("preposition")
    is_governed = before.has("preposition", "article", "determiner", "possessive", "modifier")
    is_governed = is_governed or (before.has("inner") and not before.has("coordination"))
    if is_governed or before.text in '«“„"(' or nominals.inside_name(item.start):
        return False
    return bool(item.has("article", "pronoun", "role", "body", "group", "modifier") or nominals.name_at(item))


def _cannot_start(nominals: Nominals, items: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a word begins no noun phrase, or that of a time."""
    item = items[at]
    if item.has(*_NO_START) and not nominals.name_at(item):
        return True
    if item.has("reflexive") and not item.has("article"):
        return True
    is_time = item.has("article", "determiner") and at + 1 < len(items) and items[at + 1].has("time")
    return is_time or (item.has("adverb", "time", "auxiliary", "verb") and (at == begin or not item.is_capital))


def _joined_with_post(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int, phrase: Phrase
) -> Phrase:
    """Join a name with the post in the part before it: "the minister, | Ana Ruiz,"."""
    if phrase.entity is None or number == 0 or phrase.start != items[parts[number][0]].start:
        return phrase
    begin, end = parts[number - 1]
    if begin >= end or not _may_start(nominals, items, begin, begin):
        return phrase
    post = phrase_at(nominals, items, begin, end)
    if (
        post is None
        or post.entity is not None
        or post.head is None
        or not nominals.language.word(post.head).tags & {"role"}
    ):
        return phrase
    return Phrase(post.start, phrase.end, phrase.entity, phrase.gender or post.gender)
