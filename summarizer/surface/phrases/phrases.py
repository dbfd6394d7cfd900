"""Reads the noun phrases that can be speakers: a name with its post, a post or body alone, a pronoun."""

from collections.abc import Sequence
from typing import Final

from summarizer.model import ActorKind
from summarizer.surface.lexicon.inflection import may_be_genitive
from summarizer.surface.lexicon.tables import NO_WORD, Language
from summarizer.surface.phrases.nominals import Nominals
from summarizer.surface.phrases.nounphrases import noun_phrase_end
from summarizer.surface.values import Phrase, Token

_ENDS: Final = ("verb", "finite", "relative", "conjunction", "adverb", "time", "auxiliary", "negation", "question")
_STARTS: Final = ("article", "determiner", "possessive", "modifier", "title", "role", "body", "group", "document")
_JOINTS: Final = ("preposition", "coordination", "inner", "article", "determiner", "possessive", "modifier", "as")
_MAX_ITEMS: Final = 24
_CLOSING: Final = {"«": "»", "“": "”", '"': '"'}
_MAX_QUOTED: Final = 10
_INLINE_MARKS: Final = frozenset('«»“”„"()')
_GENITIVES: Final = ("s", "x", "z", "ß", "’", "'")
_OBLIQUE: Final = frozenset("gen dat acc ins loc obl".split())


def phrase_at(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> Phrase | None:
    """Return the noun phrase that begins at an item and ends before another; `None` if none can begin there."""
    item = items[first]
    if item.quotation is not None or not (item.is_word or item.text in _INLINE_MARKS):
        return None
    if item.has("pronoun") and not nominals.name_at(item) and not _is_determiner(items, first, limit):
        features = item.word.features
        if features & _OBLIQUE and "nom" not in features:
            return None
        return Phrase(item.start, item.end, gender=_gender(features), plural="p" in features, pronoun=True)
    if first + 1 < limit and item.has("determiner") and items[first + 1].has("latter"):
        features = items[first + 1].word.features
        return Phrase(item.start, items[first + 1].end, gender=_gender(features), plural="p" in features, pronoun=True)
    end = _end(nominals, items, first, limit)
    return _phrase(nominals, items, first, end) if end > first else None


def _is_determiner(items: Sequence[Token], at: int, limit: int) -> bool:
    """Whether a word that can be a pronoun stands before its noun: "dieser | Studie"."""
    following = items[at + 1] if at + 1 < limit else None
    if not items[at].has("determiner") or following is None or not following.is_word:
        return False
    is_unknown = following.word is NO_WORD and following.text.islower()
    return following.is_capital or is_unknown or following.has("document", "body", "role", "group")


def _stretch(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> int:
    """The item before which a phrase ends at the latest: a mark, a verb, a word that opens something else."""
    stretch = first
    while stretch < min(limit, first + _MAX_ITEMS):
        item = items[stretch]
        if nominals.language.has_free_order and (closing := _closing(items, stretch, limit)) is not None:
            stretch = closing + 1
            continue
        is_participle = "part" in item.word.features and not item.has("document")  # "le | prévenu"
        is_inside = stretch > first and (item.has("adverb") or is_participle) and items[stretch - 1].has("article")
        is_end = item.has(*_ENDS) or (nominals.language.has_free_order and item.has("passive"))
        if item.quotation is not None or (is_end and not item.is_capital and not is_inside):
            break
        if not item.is_word and item.text not in _INLINE_MARKS:
            break
        if stretch > first and nominals.language.has_free_order and _follows_verb(items, stretch):
            # The word before an article that nothing joins is the verb, which no table has: "the users | pick a call".
            return stretch - 1 if items[stretch - 1].word is NO_WORD and items[stretch - 1].text.islower() else stretch
        stretch += 1
    if "capital" in nominals.language.setting("nouns"):
        return noun_phrase_end(items, first, stretch)
    return stretch


def _closing(items: Sequence[Token], at: int, limit: int) -> int | None:
    """The mark that closes a name which a mark opens: "the group “Save | the bridge”"."""
    closing = _CLOSING.get(items[at].text)
    for position in range(at + 1, min(limit, at + _MAX_QUOTED)) if closing else ():
        if items[position].text == closing:
            return position
        if not items[position].is_word:
            return None
    return None


def _follows_verb(items: Sequence[Token], at: int) -> bool:
    """Whether an item is a clitic, or an article that nothing joins to what stands before it."""
    item, before = items[at], items[at - 1]
    if item.is_capital or item.has("preposition"):
        return False
    if item.has("reflexive") and not item.has("article", "possessive", "pronoun"):
        return True
    is_opening = item.has("article", "possessive") and before.is_word
    return is_opening and not before.has(*_JOINTS) and not (before.is_capital and before.has("article"))


def _end(nominals: Nominals, items: Sequence[Token], first: int, limit: int) -> int:
    """The end of a phrase: before a mark, a verb, or a preposition that does not lead to a name of the same person."""
    stretch = _stretch(nominals, items, first, limit)
    has_role = any(items[at].has("role", "title") for at in range(first, min(stretch, first + 3)))
    person = _last_name(nominals, items, first, _before_others(nominals, items, first, stretch)) if has_role else None
    end = first
    while end < stretch and items[end].has("article", "title") and not nominals.name_at(items[end]):
        end += 1
    named = nominals.name_at(items[end]) if end < stretch else None
    if named is not None and (post := _post_after_genitive(nominals, items, end, stretch)) is not None:
        held = _last_name(nominals, items, post, stretch)
        return _end_of_name(items, held, stretch, nominals.by_start[items[held].start][1]) if held else stretch
    if named is not None:
        name_end = _end_of_name(items, end, stretch, named[1])
        if nominals.entities[named[0]].kind is ActorKind.PERSON or not _goes_on(nominals, items, name_end, stretch):
            return name_end
    if person is not None:
        return _end_of_name(items, person, stretch, nominals.by_start[items[person].start][1])
    end = first
    while end < stretch and (items[end].has("inner") or not items[end].has("preposition", "coordination")):
        end += 1
    while end > first and _is_left_over(items, first, end, limit):
        end -= 1
    return end


def _post_after_genitive(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> int | None:
    """The post after a name in the genitive: "Roths | Sprecherin"."""
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


def _goes_on(nominals: Nominals, items: Sequence[Token], at: int, limit: int) -> bool:
    """Whether the name of a body goes on: "the Traffic Board (TB) | of Peru"; in cases it can with any noun."""
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
    """The index of the last name of a person in a stretch, in the case of the post."""
    noun = next((items[at] for at in range(first, end) if items[at].has("role", "title")), None)
    is_subject = noun is not None and "nom" in noun.word.features
    for at in range(end - 1, first - 1, -1):
        found = nominals.name_at(items[at])
        if found is None or (is_subject and nominals.is_oblique(items[at].start)):
            continue
        if nominals.entities[found[0]].kind is ActorKind.PERSON:
            return at
    return None


def _phrase(nominals: Nominals, items: Sequence[Token], first: int, end: int) -> Phrase | None:
    begin, last, language = items[first].start, items[end - 1].end, nominals.language
    if (language.has_free_order and is_neuter(items[first])) or any(items[at].has("rule") for at in range(first, end)):
        return None  # "lo | mejor" speaks no more than a law does
    noun = _head(items, first, end)
    name = _name_of(nominals, items, first, end, noun)
    features = noun.word.features if noun else frozenset()
    if name is not None:
        entity = nominals.entities[name]
        return Phrase(begin, last, entity=name, gender=entity.gender or _gender(features))
    if noun is None and (not _is_described(language, items, first, end) or _is_infinitive(language, items[first])):
        return None
    is_bare_noun = noun is not None and "capital" in language.setting("nouns")
    if language.articles and not (is_bare_noun or items[first].has(*_STARTS) or items[first].is_capital):
        return None
    article = items[first].word.features if items[first].has("article") else frozenset()
    return Phrase(
        begin,
        last,
        gender=_gender(features) or _gender(article),
        plural=_is_plural(features, article) or _are_several(nominals, items, first, end),
        head=noun.lower if noun else None,
    )


def is_neuter(item: Token) -> bool:
    """Return whether an item is an article that no person has: "lo"."""
    return item.has("article") and "n" in item.word.features


def is_and(item: Token) -> bool:
    """Return whether a word joins two phrases to one subject."""
    return item.has("coordination") and item.has("inner")


def _are_several(nominals: Nominals, items: Sequence[Token], first: int, end: int) -> bool:
    """Whether a phrase names two: "the mayor of Roth and the governor"."""
    joined = (items[at + 1] for at in range(first + 1, end - 1) if is_and(items[at]))
    return nominals.language.has_free_order and any(
        (item.has("article") and not item.has("preposition")) or nominals.name_at(item) for item in joined
    )


def _is_plural(noun: frozenset[str], article: frozenset[str]) -> bool:
    """Whether a noun and its article are plural; an article that may be either is told by the gender of the noun."""
    if article >= {"f", "p"} and "p" not in noun:
        return bool(noun & {"m", "n"})
    return "p" in (noun | article)


def _head(items: Sequence[Token], first: int, end: int) -> Token | None:
    """The noun of a phrase that the tables know, unless it belongs to another: "the fall of the minister"."""
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


def _is_infinitive(language: Language, item: Token) -> bool:
    """Whether a word that no table has ends as infinitives do, where nouns have no articles."""
    endings = language.setting("infinitives") if language.inflects else ()
    return not item.word.tags and item.text.islower() and item.text.endswith(endings or ("\0",))


def _is_described(language: Language, items: Sequence[Token], first: int, end: int) -> bool:
    """Whether a phrase whose noun the tables do not know has one: no "this" alone, no number, no bare adjective."""
    if language.articles and not items[first].has("article", "determiner", "possessive"):
        return False
    return any(
        item.is_word and not item.text[0].isdigit() and not item.has("article", "determiner", "possessive")
        for item in items[first:end]
    )


def _name_of(nominals: Nominals, items: Sequence[Token], first: int, end: int, noun: Token | None) -> int | None:
    """The entity that a phrase names: the name at its front, or the name at the end of a post."""
    at = first
    nouns_are_capital = "capital" in nominals.language.setting("nouns")
    while at < end and (
        items[at].has("article", "title", "modifier")
        or items[at].text in _INLINE_MARKS
        or (nouns_are_capital and items[at].text.islower() and items[at].word is NO_WORD)
    ):
        at += 1
    if at < end and (found := nominals.name_at(items[at])):
        post = _post_after_genitive(nominals, items, at, end)
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
            return found[0] if is_last and _is_holder(nominals, items, begin, position, found[0], noun) else None
    return None


def _is_holder(nominals: Nominals, items: Sequence[Token], first: int, at: int, entity: int, noun: Token) -> bool:
    """Whether a name after a post is that of the person who has it."""
    kind = nominals.entities[entity].kind
    if items[at - 1].has("preposition", "inner", "article") or kind is ActorKind.PLACE:
        return False
    if nominals.language.inflects and kind is ActorKind.ORGANIZATION:
        return False  # "по словам главы | Белого дома"
    if nominals.language.has_free_order and is_of_another(items, first, at):
        return False
    if kind is ActorKind.ORGANIZATION and "capital" in nominals.language.setting("nouns"):
        return False  # "der Sprecher der Firma | „Norta“"
    return not _is_complement(nominals, items[at], noun)


def is_of_another(items: Sequence[Token], first: int, at: int) -> bool:
    """Return whether a name after a post is another person's: "the son of the minister | Ann Lee"."""
    post = next((k for k in range(at - 1, first, -1) if items[k].has("role")), None)
    if post is None or "p" in items[post].word.features:
        return False
    before = post - 1
    while before > first and items[before].has("modifier", "article", "role") and not items[before].has("preposition"):
        before -= 1
    is_other = is_and(items[before]) and items[before + 1].has("article")
    return before > first and (is_other or items[before].has("preposition"))


def _is_complement(nominals: Nominals, name: Token, noun: Token) -> bool:
    """Whether a name after a post is another person's, in the genitive: "адвокаты | Савченко", "сын | Путина"."""
    features = noun.word.features
    if "capital" in nominals.language.setting("nouns"):
        # "ein Sprecher | Roths": the name is elsewhere without its ending.
        entity = nominals.entities[nominals.by_start[name.start][0]]
        return name.text.endswith("s") and entity.name.endswith(name.text.removesuffix("s"))
    if features >= {"p", "nom"} or ("nom" in features and nominals.is_oblique(name.start)):
        return True
    return noun.word.lemma in nominals.language.setting("relations") and _is_of_another(nominals, name, noun)


def _is_of_another(nominals: Nominals, name: Token, noun: Token) -> bool:
    """Whether a name after a word for a relation may be that of the other person: "жена | Марченко"."""
    entity = nominals.entities[nominals.by_start[name.start][0]]
    mention = next(each for each in entity.mentions if each.start == name.start)
    return may_be_genitive(mention.text, noun.word, nominals.language)


def _gender(features: frozenset[str]) -> str | None:
    genders = features & {"m", "f", "n"}
    return next(iter(genders)) if len(genders) == 1 else None


def item_after(items: Sequence[Token], at: int, phrase: Phrase) -> int:
    """Return the first item after a phrase that begins at the item `at` or before it."""
    while at < len(items) and items[at].start < phrase.end:
        at += 1
    return at
