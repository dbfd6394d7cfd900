"""Reads the noun phrases that can be speakers: a name with its post, a post or body alone, a pronoun."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import OBLIQUE
from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD, Language
from summarizer.attribution_in_other_languages.phrases.ends import phrase_end
from summarizer.attribution_in_other_languages.phrases.items import is_and, is_neuter
from summarizer.attribution_in_other_languages.phrases.named import entity_of
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.text.marks import QUOTES_AND_BRACKETS
from summarizer.attribution_in_other_languages.values import Phrase, Token

_PHRASE_STARTS: Final = (
    "article",
    "determiner",
    "possessive",
    "modifier",
    "title",
    "role",
    "body",
    "group",
    "document",
)


def phrase_at(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> Phrase | None:
    """Return the noun phrase that begins at an item and ends before another; `None` if none can begin there."""
    item = items[first]
    if item.quotation is not None or not (item.is_word or item.text in QUOTES_AND_BRACKETS):
        return None
    if item.has("pronoun") and not nominals.name_at(item) and not _is_determiner(items, first, limit):
        features = item.word.features
        if features & OBLIQUE and "nom" not in features:
            return None
        return Phrase(item.start, item.end, gender=_only_gender(features), plural="p" in features, pronoun=True)
    if first + 1 < limit and item.has("determiner") and items[first + 1].has("latter"):
        features = items[first + 1].word.features
        return Phrase(
            item.start, items[first + 1].end, gender=_only_gender(features), plural="p" in features, pronoun=True
        )
    end = phrase_end(nominals, items, first, limit)
    return _phrase(nominals, items, first, end) if end > first else None


def _is_determiner(items: Sequence[Token], at: int, limit: int) -> bool:
    """Whether a word that can be a pronoun stands before its noun: "dieser | Studie"."""
    following = items[at + 1] if at + 1 < limit else None
    if not items[at].has("determiner") or following is None or not following.is_word:
        return False
    is_unknown = following.word is NO_WORD and following.text.islower()
    return following.is_capital or is_unknown or following.has("document", "body", "role", "group")


def _phrase(nominals: Nominals, items: Sequence[Token], first: int, end: int) -> Phrase | None:
    begin, last, language = items[first].start, items[end - 1].end, nominals.language
    if (language.has_free_order and is_neuter(items[first])) or any(items[at].has("rule") for at in range(first, end)):
        return None  # "lo | mejor" speaks no more than a law does
    noun = _head_noun(items, first, end)
    name = entity_of(nominals, items, first, end, noun)
    features = noun.word.features if noun else frozenset()
    if name is not None:
        entity = nominals.entities[name]
        return Phrase(begin, last, entity=name, gender=entity.gender or _only_gender(features))
    if noun is None and (not _is_described(language, items, first, end) or _ends_as_infinitive(language, items[first])):
        return None
    is_bare_noun = noun is not None and "capital" in language.setting("nouns")
    if language.articles and not (is_bare_noun or items[first].has(*_PHRASE_STARTS) or items[first].is_capital):
        return None
    article = items[first].word.features if items[first].has("article") else frozenset()
    return Phrase(
        begin,
        last,
        gender=_only_gender(features) or _only_gender(article),
        plural=_is_plural(features, article) or _are_several(nominals, items, first, end),
        head=noun.lower if noun else None,
    )


def _are_several(nominals: Nominals, items: Sequence[Token], first: int, end: int) -> bool:
    """Whether a phrase names two: "the mayor of Roth and the governor"."""
    joined = (items[at + 1] for at in range(first + 1, end - 1) if is_and(items[at]))
    return nominals.language.has_free_order and any(
        (item.has("article") and not item.has("preposition")) or nominals.name_at(item) for item in joined
    )


def _is_plural(noun: frozenset[str], article: frozenset[str]) -> bool:
    """Whether a noun and its article are plural; for an article that may be either, the gender of the noun decides."""
    if article >= {"f", "p"} and "p" not in noun:
        return bool(noun & {"m", "n"})
    return "p" in (noun | article)


def _head_noun(items: Sequence[Token], first: int, end: int) -> Token | None:
    """The noun of a phrase that the tables list, unless it belongs to another noun: "the fall of the minister"."""
    follows_noun = is_genitive = False
    for at in range(first, end):
        if items[at].has("role", "body", "group", "document"):
            # "das Buch | der Autorin", but "die Spitze | der Partei".
            return None if is_genitive and items[at].has("role", "group") else items[at]
        is_genitive |= follows_noun and items[at].has("article") and "gen" in items[at].word.features
        follows_noun |= at > first and items[at].is_capital and items[at].has("stop")
        # "der | für die Aufsicht zuständige | Leiter": a phrase may stand between an article and its noun.
        is_embedded = at == first + 1 and items[first].has("article")
        if at > first and not is_embedded and items[at].has("preposition") and not items[at].is_capital:
            return None
    return None


def _ends_as_infinitive(language: Language, item: Token) -> bool:
    """Whether a word that no table lists ends as infinitives do, in a language without articles."""
    endings = language.setting("infinitives") if language.inflects else ()
    return not item.word.tags and item.text.islower() and item.text.endswith(endings or ("\0",))


def _is_described(language: Language, items: Sequence[Token], first: int, end: int) -> bool:
    """Whether a phrase has an unlisted noun: it is not "this" alone, nor a number, nor an adjective."""
    if language.articles and not items[first].has("article", "determiner", "possessive"):
        return False
    return any(
        item.is_word and not item.text[0].isdigit() and not item.has("article", "determiner", "possessive")
        for item in items[first:end]
    )


def _only_gender(features: frozenset[str]) -> str | None:
    genders = features & {"m", "f", "n"}
    return next(iter(genders)) if len(genders) == 1 else None
