"""Finds the phrase of one part of a sentence that can be the subject of a later verb."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD
from summarizer.attribution_in_other_languages.lexicon.letters import is_latin
from summarizer.attribution_in_other_languages.phrases.agreement import agrees
from summarizer.attribution_in_other_languages.phrases.items import is_and, is_neuter
from summarizer.attribution_in_other_languages.phrases.named import is_another_persons
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.speakers.cases import agreeing, is_attribute, is_finite_form
from summarizer.attribution_in_other_languages.speakers.coordinated import with_others
from summarizer.attribution_in_other_languages.values import Phrase, Token

_NO_START: Final = ("preposition", "conjunction", "relative", "coordination", "negation", "question")


def subject_in(
    nominals: Nominals, items: Sequence[Token], begin: int, end: int, verb: frozenset[str] = frozenset()
) -> Phrase | None:
    """Return the phrase of a part that can be the subject: the one nearest to its end that nothing governs."""
    while begin < end - 1 and items[begin].has("adverb", "time") and not nominals.name_at(items[begin]):
        begin += 1
    if nominals.language.has_free_order and is_neuter(items[begin]):
        return None  # "lo mejor para la ciudad y | el gobierno"
    last = next((at for at in range(max(begin, 1), end) if _is_verb_of_saying(items[at], items[at - 1])), end)
    starts = [at for at in range(begin, last) if may_start(nominals, items, begin, at)]
    for at in reversed(starts):
        phrase = agreeing(nominals, items, at, end)
        is_more = any(item.has("coordination") for item in items[begin:at])
        if phrase is not None and not agrees(phrase, verb, nominals, coordinated=is_more):
            continue
        is_noun = at != begin or not _is_adjective(nominals, items, at, phrase)
        if phrase is not None and (phrase.is_known or at == begin) and is_noun:
            longest = _longest(nominals, items, starts[: starts.index(at)], phrase, end)
            if nominals.language.inflects:
                return with_others(nominals, items, longest, begin, at, verb)
            return _joined_with_other(nominals, items, begin, longest)
    return None


def _joined_with_other(nominals: Nominals, items: Sequence[Token], begin: int, phrase: Phrase) -> Phrase:
    """Join a phrase with the one that it is coordinated with: "Ann Lee and | the mayor"."""
    link = next((at - 1 for at in range(begin + 1, len(items)) if items[at].start == phrase.start), begin)
    if link <= begin or not nominals.language.has_free_order or not is_and(items[link]):
        return phrase
    for at in range(begin, link):
        other = agreeing(nominals, items, at, link) if may_start(nominals, items, begin, at) else None
        if other is not None and other.end == items[link - 1].end:
            return Phrase(other.start, phrase.end, plural=True, head=items[link].lower)
    return phrase


def _is_verb_of_saying(item: Token, before: Token) -> bool:
    """Whether a word is a verb of saying here, not a noun of the same form."""
    is_noun = item.has("role", "body", "group", "document") or before.has("article", "determiner", "possessive")
    return item.word.verb is not None and not is_noun


def _longest(nominals: Nominals, items: Sequence[Token], starts: Sequence[int], phrase: Phrase, end: int) -> Phrase:
    """The longest form of a phrase: "the Republican senator", not "Republican senator"."""
    for at in starts:
        longer = agreeing(nominals, items, at, end)
        if longer is None or longer.end != phrase.end or longer.entity not in {None, phrase.entity}:
            continue
        if nominals.language.has_free_order and (longer.plural or _is_within_other(nominals, items, at, end, phrase)):
            return longer
        if _is_one_phrase(nominals, items, at, longer, phrase):
            return replace(longer, entity=phrase.entity)
    return phrase


def _is_adjective(nominals: Nominals, items: Sequence[Token], at: int, phrase: Phrase | None) -> bool:
    """Whether a phrase has no noun: "то, что | необходимые | для реформы шаги не начнут"."""
    if not nominals.language.inflects or phrase is None or phrase.is_known:
        return False
    words = [item for item in items[at:] if item.start < phrase.end and item.is_word]
    return all(is_attribute(item, nominals.language) for item in words)


def _is_one_phrase(nominals: Nominals, items: Sequence[Token], at: int, longer: Phrase, phrase: Phrase) -> bool:
    """Whether the words before a phrase belong to it, unlike the object in "будущую жертву | преступник"."""
    if not nominals.language.inflects or (phrase.entity is not None and longer.entity == phrase.entity):
        return True
    if phrase.pronoun:
        return False
    if phrase.entity is not None:
        # "сайт «Порт Сегодня»": a noun and the name of what it denotes
        return longer.head is not None and "nom" in nominals.language.word(longer.head).features
    before = (item for item in items[at:] if item.start < phrase.start)
    return all(is_attribute(item, nominals.language) for item in before)


def _is_within_other(nominals: Nominals, items: Sequence[Token], first: int, end: int, phrase: Phrase) -> bool:
    """Whether the name in a phrase is not that of the person whom the longer phrase means."""
    names = (k for k in range(end - 1, first, -1) if nominals.name_at(items[k]))
    return phrase.entity is not None and is_another_persons(items, first, next(names, first))


def may_start(nominals: Nominals, items: Sequence[Token], begin: int, at: int) -> bool:
    """Return whether a phrase that can be a subject begins at the item `at` of a part that begins at `begin`."""
    item = items[at]
    if _cannot_start(nominals, items, begin, at):
        return False
    if at == begin:
        return True
    before = items[at - 1]
    if item.has("pronoun") and "nom" in item.word.features:
        return not before.has("preposition")
    if nominals.language.has_free_order and item.has("role", "body") and _is_predicate_or_noun(before):
        return False
    is_inflected = nominals.language.inflects
    is_governed = before.has("preposition", "article", "possessive", "modifier")
    is_governed = is_governed or (before.has("determiner") and not is_inflected)  # "при этом | мэр сообщил"
    is_governed = is_governed or (before.has("as") and at - 1 > begin and items[at - 2].is_word)  # "sites such as | X"
    is_governed = is_governed or (before.has("inner") and not before.has("coordination"))
    is_governed = is_governed or _is_undeclined_genitive(nominals, item, before)
    if is_governed or before.text in '«“„"(' or nominals.inside_name(item.start):
        return False
    return bool(item.has("article", "pronoun", "role", "body", "group", "modifier") or nominals.name_at(item))


def _is_undeclined_genitive(nominals: Nominals, item: Token, before: Token) -> bool:
    """Whether a name that is not inflected belongs to the noun before it: "в пресс-службе | МЧС"."""
    if not nominals.language.inflects or nominals.name_at(item) is None:
        return False
    if not (item.text.isupper() or is_latin(item.text)):
        return False
    is_noun = not before.word.tags - {"role", "body", "group", "document", "area", "noun"}
    return before.is_word and before.text.islower() and is_noun


def _cannot_start(nominals: Nominals, items: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a word cannot begin a noun phrase, or begins one of time."""
    item = items[at]
    if item.has(*_NO_START) and not nominals.name_at(item):
        return True
    if item.has("reflexive") and not item.has("article"):
        return True
    if at == begin and is_finite_form(nominals, item):
        return True
    is_time = item.has("article", "determiner") and at + 1 < len(items) and items[at + 1].has("time")
    if is_time and item.has("determiner") and items[at + 1].has("latter"):
        is_time = at + 2 < len(items) and items[at + 2].has("time")  # "this latter", but not "this last month"
    if item.has("article") and at + 1 < len(items) and ":" in items[at + 1].text:
        return True  # "at | 12:00"
    return is_time or (item.has("adverb", "time", "auxiliary", "verb") and (at == begin or not item.is_capital))


def _is_predicate_or_noun(before: Token) -> bool:
    """Whether the word before a bare post shows that it is no subject: "is | mayor", "board | director"."""
    is_noun = before.text.islower() and (before.word is NO_WORD or before.has("body", "role"))
    return is_noun or before.has("passive", "auxiliary", "finite")
