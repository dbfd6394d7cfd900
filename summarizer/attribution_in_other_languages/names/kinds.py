"""Tells whether a name is a person, an organisation or a place, by its own words and those next to it."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import name_readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.lexicon.letters import is_latin
from summarizer.attribution_in_other_languages.text.marks import NAME_CLOSING, NAME_OPENING
from summarizer.attribution_in_other_languages.values import Token
from summarizer.model import ActorKind

_ENGLISH_ARTICLE: Final = "The"

ENGLISH_OF: Final = "of"
"""What joins the names of bodies in English, in which no other language has it: "Friends of Norta Valley"."""


def kind_of(tokens: Sequence[Token], first: int, end: int, language: Language) -> ActorKind | None:
    """Return the kind of a name; `None` if nothing shows it."""
    name = tokens[first:end]
    before = tokens[first - 1] if first else None
    is_whose = first > 1 and tokens[first - 2].word.features == {"gen"}  # "der Chef | des Parlaments | Jan Roth"
    is_named_body = (
        before is not None and language.articles and _is_noun_for_body(before, language) and not name[0].has("given")
    )
    is_named_body = is_named_body and not is_whose
    listed = is_named_body or any(token.has("organization", "body", "medium") for token in name)
    if language.word(" ".join(token.lower for token in name)).tags & {"organization", "medium"}:
        return ActorKind.ORGANIZATION
    if " ".join(token.lower for token in name) in language.same and not is_listed_place(name, language):
        return ActorKind.ORGANIZATION
    is_place = _is_place_in_context(name, word_before(tokens, first), language, listed=listed)
    if is_place or _is_town_of(tokens, first, language):
        return ActorKind.PLACE
    if not listed and _is_person_in_context(tokens, first, end, language):
        return ActorKind.PERSON
    is_foreign = language.inflects and is_latin(name[0].text)
    is_foreign = is_foreign or (language.has_free_order and name[0].text == _ENGLISH_ARTICLE)  # "The Norta Post"
    if listed or is_foreign or all(token.is_abbreviation for token in name) or _is_between_marks(tokens, first, end):
        return ActorKind.ORGANIZATION
    return _by_form(name, before, language)


def is_listed_place(name: Sequence[Token], language: Language) -> bool:
    """Return whether words, the last one capitalised, are a place in the tables: "Российская Федерация"."""
    return name[-1].is_capital and not language.word(" ".join(token.lower for token in name)).tags.isdisjoint(
        {"country", "place"}
    )


def word_before(tokens: Sequence[Token], first: int) -> Token | None:
    """Return the word before a name, or before its opening quotation mark: "станция | «Мирная»"."""
    at = first - 2 if first and tokens[first - 1].text in NAME_OPENING else first - 1
    return tokens[at] if at >= 0 else None


def _by_form(name: Sequence[Token], before: Token | None, language: Language) -> ActorKind | None:
    """The kind of a name without listed words: two to four capitalised words are a person's."""
    if len(name) == 1:
        return _of_one_word(name[0], before, language)
    is_body = any(token.is_abbreviation for token in name) or name[0].lower.endswith(
        language.setting("adjectives") or ("\0",)
    )
    if language.inflects and is_body:
        return ActorKind.PLACE if _is_within(name, before, language) else ActorKind.ORGANIZATION
    if "capital" in language.setting("nouns") and before is not None and before.lower in language.setting("within"):
        return ActorKind.PLACE
    if "capital" in language.setting("nouns") and any(each.isdigit() for token in name for each in token.text):
        return ActorKind.ORGANIZATION
    if language.has_free_order and _is_name_of_thing(name):
        return None
    capitals = sum(token.is_capital for token in name)
    is_person = 2 <= capitals <= 4 and not any(token.has("inner") and not token.has("particle") for token in name)
    if before is not None and before.has("article") and not name[0].has("given"):
        is_person = is_person and "capital" in language.setting("nouns")  # "du | Grand Chelem": a person has no article
    return ActorKind.PERSON if is_person else None


def _is_name_of_thing(name: Sequence[Token]) -> bool:
    """Whether a name is not a person's: it has a number in it, or "of" after a word that is not a given name."""
    is_numbered = any(character.isdigit() for token in name for character in token.text)
    return (
        is_numbered
        or any(token.text == ENGLISH_OF for token in name)
        or (not name[0].has("given") and any(token.has("preposition") for token in name))
    )


def _is_place_in_context(name: Sequence[Token], before: Token | None, language: Language, *, listed: bool) -> bool:
    """Whether a name is a place as a whole, or follows the word for one: "улица | Мира"."""
    joined = " ".join(token.lower for token in name)
    if is_listed_place(name, language) or (language.has_free_order and "country" in language.word(joined).tags):
        return True
    if listed:
        return False
    if language.has_free_order and len(name) > 1 and name[0].has("given"):
        return False  # "Montserrat Gil"
    return name[0].has("country", "place") or (
        before is not None and before.has("area") and len(name) <= 1 + language.articles and not name[0].has("given")
    )


def _is_town_of(tokens: Sequence[Token], first: int, language: Language) -> bool:
    """Whether a name is the town of a post or a body: "der Stadtrat von | Bad Lund", "der Stadtrat | Bad Lund"."""
    noun = first - 1
    if tokens[first].has("given", "organization", "medium"):
        return False
    if noun > 0 and tokens[noun].has("particle"):
        noun -= 1
    elif noun < 0 or not tokens[noun].has("body"):
        return False
    return tokens[noun].word.lemma in language.setting("municipal")


def _is_person_in_context(tokens: Sequence[Token], first: int, end: int, language: Language) -> bool:
    before = tokens[first - 1] if first else None
    if language.inflects and end == first + 1 and is_latin(tokens[first].text):
        return False
    if language.inflects and all(token.is_abbreviation for token in tokens[first:end]):
        return False  # "глава | ДНР"
    is_of_many = language.inflects and before is not None and "p" in before.word.features
    if before is not None and before.has("title", "role") and not is_of_many:
        return True
    if any(len(token.text) == 2 and token.text.endswith(".") for token in tokens[first:end]):
        return True
    return "capital" in language.setting("nouns") and (
        tokens[first].has("given") or _is_next_to_verb_of_saying(tokens, first, end)
    )


def _of_one_word(token: Token, before: Token | None, language: Language) -> ActorKind | None:
    """The kind of a single word, by an ending of surnames or the case that follows "in"."""
    is_given = token.has("given") and language.articles and "capital" not in language.setting("nouns")
    if is_given or token.lower.endswith(language.setting("surnames") or ("\0",)):
        return ActorKind.PERSON
    return ActorKind.PLACE if language.inflects and _is_within([token], before, language) else None


def _is_within(name: Sequence[Token], before: Token | None, language: Language) -> bool:
    """Whether a name is in the locative after "in" or "on"."""
    if before is None or before.lower not in language.setting("within"):
        return False
    return any(case == "loc" for _, case in name_readings(" ".join(token.text for token in name), language))


def _is_noun_for_body(token: Token, language: Language) -> bool:
    """Whether a word is a noun for the body named after it: "das | Unternehmen | Norta"."""
    return token.has("body") and token.is_capital == ("capital" in language.setting("nouns"))


def _is_next_to_verb_of_saying(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether a single capitalised word that is not an abbreviation is next to a verb of saying."""
    beside = (*tokens[max(0, first - 1) : first], *tokens[end : end + 1])
    return end == first + 1 and not tokens[first].text.isupper() and any(each.has("verb") for each in beside)


def _is_between_marks(tokens: Sequence[Token], first: int, end: int) -> bool:
    return (
        first > 0 and end < len(tokens) and tokens[first - 1].text in NAME_OPENING and tokens[end].text in NAME_CLOSING
    )
