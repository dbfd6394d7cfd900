"""Tells which person, body or place a noun phrase names, and whether a post is theirs."""

from collections.abc import Sequence

from summarizer.attribution_in_other_languages.lexicon.inflection import may_be_genitive
from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD
from summarizer.attribution_in_other_languages.phrases.ends import post_after_genitive
from summarizer.attribution_in_other_languages.phrases.items import is_and
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.text.marks import QUOTES_AND_BRACKETS
from summarizer.attribution_in_other_languages.values import Phrase, Token
from summarizer.model import ActorKind


def entity_of(nominals: Nominals, items: Sequence[Token], first: int, end: int, noun: Token | None) -> int | None:
    """Return the entity that a phrase names: the name at its front, or the name at the end of a post."""
    at = first
    nouns_are_capital = "capital" in nominals.language.setting("nouns")
    while at < end and (
        items[at].has("article", "title", "modifier")
        or items[at].text in QUOTES_AND_BRACKETS
        or (nouns_are_capital and items[at].text.islower() and items[at].word is NO_WORD)
    ):
        at += 1
    if at < end and (found := nominals.name_at(items[at])):
        post = post_after_genitive(nominals, items, at, end)
        return found[0] if post is None else _name_at_end(nominals, items, post, end, items[post])
    if nominals.language.articles and at + 1 < end and items[at].has("body"):
        named = nominals.name_at(items[at + 1])  # "la empresa | Carbones", but "der Stadtrat | Bad Lund"
        is_place = named is not None and nominals.entities[named[0]].kind is ActorKind.PLACE
        if named is not None and (items[at].has("area") or not is_place):
            return named[0]
    return _name_at_end(nominals, items, at, end, noun) if noun is not None and noun.has("role") else None


def _name_at_end(nominals: Nominals, items: Sequence[Token], at: int, end: int, noun: Token) -> int | None:
    """The name of a person at the end of a post."""
    begin = at
    for position in range(end - 1, at, -1):
        found = nominals.name_at(items[position])
        if found and items[position - 1].text == "(":
            end = position - 1
            continue
        if found:
            is_last = found[1] >= items[end - 1].end - 1
            return found[0] if is_last and _has_post(nominals, items, begin, position, found[0], noun) else None
    return None


def _has_post(nominals: Nominals, items: Sequence[Token], first: int, at: int, entity: int, noun: Token) -> bool:
    """Whether a name after a post is that of the person who has it."""
    kind = nominals.entities[entity].kind
    if items[at - 1].has("preposition", "inner", "article") or kind is ActorKind.PLACE:
        return False
    if nominals.language.inflects and kind is ActorKind.ORGANIZATION:
        return False  # "по словам главы | Белого дома"
    if nominals.language.has_free_order and is_another_persons(items, first, at):
        return False
    if kind is ActorKind.ORGANIZATION and "capital" in nominals.language.setting("nouns"):
        return False  # "der Sprecher der Firma | „Norta“"
    return not _is_in_genitive_after(nominals, items[at], noun)


def is_another_persons(items: Sequence[Token], first: int, at: int) -> bool:
    """Return whether a name after a post is another person's: "the son of the minister | Ann Lee"."""
    post = next((k for k in range(at - 1, first, -1) if items[k].has("role")), None)
    if post is None or "p" in items[post].word.features:
        return False
    before = post - 1
    while before > first and items[before].has("modifier", "article", "role") and not items[before].has("preposition"):
        before -= 1
    is_other = is_and(items[before]) and items[before + 1].has("article")
    return before > first and (is_other or items[before].has("preposition"))


def _is_in_genitive_after(nominals: Nominals, name: Token, noun: Token) -> bool:
    """Whether a name after a post is another person's, in the genitive: "адвокаты | Савченко", "сын | Путина"."""
    features = noun.word.features
    if "capital" in nominals.language.setting("nouns"):
        # "ein Sprecher | Roths": the name is elsewhere without its ending.
        entity = nominals.entities[nominals.by_start[name.start][0]]
        return name.text.endswith("s") and entity.name.endswith(name.text.removesuffix("s"))
    if features >= {"p", "nom"} or ("nom" in features and nominals.is_oblique(name.start)):
        return True
    return noun.word.lemma in nominals.language.setting("relations") and _is_of_related(nominals, name, noun)


def _is_of_related(nominals: Nominals, name: Token, noun: Token) -> bool:
    """Whether a name after a word for a relative may be that of the other person: "жена | Марченко"."""
    entity = nominals.entities[nominals.by_start[name.start][0]]
    mention = next(each for each in entity.mentions if each.start == name.start)
    return may_be_genitive(mention.text, noun.word, nominals.language)


def is_person(nominals: Nominals, phrase: Phrase | None) -> bool:
    """Return whether a phrase names a person."""
    named = phrase.entity if phrase is not None else None
    return named is not None and nominals.entities[named].kind is ActorKind.PERSON
