"""Tells where a noun phrase ends: before a mark, a verb, or words that belong to somebody else."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD
from summarizer.attribution_in_other_languages.phrases.capital_ends import noun_phrase_end
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.text.marks import OPENING_QUOTES, QUOTES_AND_BRACKETS
from summarizer.attribution_in_other_languages.values import Token
from summarizer.model import ActorKind
from summarizer.quotation_marks import closes

_PHRASE_ENDS: Final = (
    "verb",
    "finite",
    "relative",
    "conjunction",
    "adverb",
    "time",
    "auxiliary",
    "negation",
    "question",
)
_JOINTS: Final = ("preposition", "coordination", "inner", "article", "determiner", "possessive", "modifier", "as")
_MAX_PHRASE_ITEMS: Final = 24
_MAX_QUOTED: Final = 10
_GENITIVES: Final = ("s", "x", "z", "ß", "’", "'")


def phrase_end(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> int:
    """Return the item after a phrase.

    It ends before a mark, a verb, or a preposition that does not lead to a name of the same person.
    """
    stretch = _longest_end(nominals, items, first, limit)
    has_role = any(items[at].has("role", "title") for at in range(first, min(stretch, first + 3)))
    person = _last_name(nominals, items, first, _before_others(nominals, items, first, stretch)) if has_role else None
    if (named := _end_at_first_name(nominals, items, first, stretch)) is not None:
        return named
    if person is not None:
        return _end_of_name(items, person, stretch, nominals.by_start[items[person].start][1])
    end = first
    while end < stretch and (items[end].has("inner") or not items[end].has("preposition", "coordination")):
        end += 1
    while end > first and _is_left_over(items, first, end, limit):
        end -= 1
    return end


def _longest_end(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> int:
    """The item before which a phrase ends at the latest: a mark, a verb, or the beginning of another phrase."""
    stretch = first
    while stretch < min(limit, first + _MAX_PHRASE_ITEMS):
        item = items[stretch]
        if nominals.language.has_free_order and (closing := _closing_mark(items, stretch, limit)) is not None:
            stretch = closing + 1
            continue
        is_participle = "part" in item.word.features and not item.has("document")  # "le | prévenu"
        is_inside = stretch > first and (item.has("adverb") or is_participle) and items[stretch - 1].has("article")
        is_end = item.has(*_PHRASE_ENDS) or (nominals.language.has_free_order and item.has("passive"))
        if item.quotation is not None or (is_end and not item.is_capital and not is_inside):
            break
        if not item.is_word and item.text not in QUOTES_AND_BRACKETS:
            break
        if stretch > first and nominals.language.has_free_order and _follows_verb(items, stretch):
            # The word before an article that nothing joins is an unlisted verb: "the users | pick a call".
            return stretch - 1 if items[stretch - 1].word is NO_WORD and items[stretch - 1].text.islower() else stretch
        stretch += 1
    if "capital" in nominals.language.setting("nouns"):
        return noun_phrase_end(items, first, stretch)
    return stretch


def _closing_mark(items: Sequence[Token], at: int, limit: int) -> int | None:
    """The mark that closes a name in quotation marks: "the group “Save | the bridge”"."""
    opening = items[at].text
    for position in range(at + 1, min(limit, at + _MAX_QUOTED)) if opening in OPENING_QUOTES else ():
        if closes(opening, items[position].text):
            return position
        if not items[position].is_word:
            return None
    return None


def _follows_verb(items: Sequence[Token], at: int) -> bool:
    """Whether an item is a clitic, or an article that nothing joins to the word before it: that is a verb."""
    item, before = items[at], items[at - 1]
    if item.is_capital or item.has("preposition"):
        return False
    if item.has("reflexive") and not item.has("article", "possessive", "pronoun"):
        return True
    is_opening = item.has("article", "possessive") and before.is_word
    return is_opening and not before.has(*_JOINTS) and not (before.is_capital and before.has("article"))


def _end_at_first_name(nominals: Nominals, items: Sequence[Token], first: int, stretch: int) -> int | None:
    """The end of a phrase that begins with a name, apart from its article and titles; `None` if it goes on after it."""
    begin = first
    while begin < stretch and items[begin].has("article", "title") and not nominals.name_at(items[begin]):
        begin += 1
    named = nominals.name_at(items[begin]) if begin < stretch else None
    if named is None:
        return None
    if (post := post_after_genitive(nominals, items, begin, stretch)) is not None:
        held = _last_name(nominals, items, post, stretch)
        return _end_of_name(items, held, stretch, nominals.by_start[items[held].start][1]) if held else stretch
    end = _end_of_name(items, begin, stretch, named[1])
    is_person = nominals.entities[named[0]].kind is ActorKind.PERSON
    return end if is_person or not _name_continues(nominals, items, end, stretch) else None


def post_after_genitive(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> int | None:
    """Return the post after a name in the genitive: "Roths | Sprecherin"."""
    named = nominals.name_at(items[at])
    if named is None or "capital" not in nominals.language.setting("nouns"):
        return None
    post = at
    while post < limit and items[post].start < named[1]:
        post += 1
    if not items[post - 1].text.endswith(_GENITIVES):
        return None
    while post < limit and items[post].has("modifier") and items[post].text.islower():
        post += 1
    return post if post < limit and items[post].has("role") and items[post].is_capital else None


def _is_left_over(items: Sequence[Token], first: int, end: int, limit: int) -> bool:
    """Whether the last word of a phrase belongs to what follows: an article, the day of "report of | 2 April"."""
    last = items[end - 1]
    is_day = last.text[0].isdigit() and end < limit and items[end].has("time", "preposition") and end - first > 1
    return is_day or last.has("preposition", "article", "coordination") or last.text in "(«"


def _name_continues(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> bool:
    """Whether the name of a body continues: "the Traffic Board (TB) | of Peru"; an inflected one may with any noun."""
    if nominals.language.inflects or nominals.language.setting("order"):
        return True
    return at < limit and (items[at].has("inner", "qualifier") or items[at].is_capital)


def _end_of_name(items: Sequence[Token], first: int, limit: int, end: int) -> int:
    """The end of a person's name, including a bracket after it."""
    at = first
    while at < limit and items[at].start < end:
        at += 1
    if at < limit and items[at].text == "(":
        closing = next((position for position in range(at, limit) if items[position].text == ")"), None)
        return closing + 1 if closing is not None else at
    if at < limit and items[at].text in '»”“"':
        at += 1
    return at


def _before_others(nominals: Nominals, items: Sequence[Token], first: int, end: int) -> int:
    """Where the next person begins: "министр Пётр Сомов | и мэр Анна Рогова"."""
    if not nominals.language.inflects:
        return end
    is_named = False
    for at in range(first, end - 1):
        if is_named and items[at].has("coordination"):
            return at
        found = nominals.name_at(items[at])
        is_named = is_named or (found is not None and nominals.entities[found[0]].kind is ActorKind.PERSON)
    return end


def _last_name(nominals: Nominals, items: Sequence[Token], first: int, end: int) -> int | None:
    """The item of the last name of a person before `end`, in the case of the post."""
    noun = next((items[at] for at in range(first, end) if items[at].has("role", "title")), None)
    is_subject = noun is not None and "nom" in noun.word.features
    for at in range(end - 1, first - 1, -1):
        found = nominals.name_at(items[at])
        if found is None or (is_subject and nominals.is_oblique(items[at].start)):
            continue
        if nominals.entities[found[0]].kind is ActorKind.PERSON:
            return at
    return None
