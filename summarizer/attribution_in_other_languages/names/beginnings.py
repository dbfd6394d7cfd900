"""Tells whether a capitalised word begins a name, or has its capital only because it begins a sentence."""

import re
from itertools import takewhile
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import readings
from summarizer.attribution_in_other_languages.names.capital_nouns import is_name
from summarizer.attribution_in_other_languages.names.kinds import ENGLISH_OF, is_listed_place
from summarizer.attribution_in_other_languages.names.name_parts import MAX_QUOTED_NAME_WORDS
from summarizer.attribution_in_other_languages.names.organizations import is_office
from summarizer.attribution_in_other_languages.names.word_forms import Reader
from summarizer.attribution_in_other_languages.text.marks import NAME_CLOSING, NAME_OPENING
from summarizer.attribution_in_other_languages.values import Token

MAX_NAME_WORDS: Final = 6
_NUMERAL: Final = re.compile(r"[IVX]+")
# Words of these classes begin a sentence with a capital letter and belong to no name.
_NO_NAME: Final = (
    "article", "determiner", "possessive", "pronoun", "preposition", "conjunction", "question", "coordination",
    "adverb", "time", "auxiliary", "negation", "role", "title", "group", "document", "verb", "stop", "relative",
    "nationality",
)  # fmt: skip


def may_begin_name(reader: Reader, at: int) -> bool:
    """Return whether a name can begin at a token of the text."""
    token = reader.tokens[at]
    if not token.is_capital or not token.is_word or token.has("title") or token.lower.endswith("'"):
        return False
    if reader.nouns is not None:
        is_first_word = at in reader.starts and not reader.inside[token.text]
        return is_name(reader.nouns, reader.tokens, at, is_first_word=is_first_word)
    following = reader.tokens[at + 1] if at + 1 < len(reader.tokens) else None
    is_letter = reader.language.inflects and len(token.text) == 1  # "сектор | М", "-5° | C"
    is_mark = token.text.isupper() and (is_letter or token.has("stop") or _NUMERAL.fullmatch(token.text) is not None)
    if is_mark or is_office(reader.tokens, at):
        return False
    is_country = token.has("modifier") and is_listed_place(reader.tokens[at : at + 2], reader.language)
    is_post = token.has("role", "modifier") and not (is_country or token.has("body", "organization"))
    is_followed = following is not None and following.is_capital and not reader.language.inflects
    if is_post and not (is_followed and not _is_capital_post(reader, at)):
        return False
    if at not in reader.starts:
        is_small = reader.language.inflects and token.has("stop", "preposition", "conjunction")
        return not is_small and not token.has("pronoun", "possessive", "nationality", "time")
    return _is_name_at_start(reader, at)


def _is_capital_post(reader: Reader, at: int) -> bool:
    """Whether a post before a name has a capital letter: "the | President | Ann Lee", not "General Norta Company"."""
    before, token = reader.tokens[at - 1] if at else None, reader.tokens[at]
    following = reader.tokens[at + 1]
    if (
        before is None
        or not reader.language.has_free_order
        or not token.has("role")
        or following.has("organization")
        or _begins_company(reader, at)
    ):
        return False
    return before.has("article", "possessive", "modifier") or (before.has("preposition") and following.has("given"))


def _is_name_at_start(reader: Reader, at: int) -> bool:
    """Whether the capitalised first word of a sentence is a name, not only a first word."""
    token = reader.tokens[at]
    following = reader.tokens[at + 1] if at + 1 < len(reader.tokens) else None
    if token.has("article") and not (following is not None and following.is_capital):
        return False
    if reader.inside[token.text] or token.has("place", "country", "organization", "medium", "given"):
        return True
    if (token.has("role") and _begins_company(reader, at)) or _is_body_at_start(reader, token, following):
        return True
    if token.has(*_NO_NAME) or token.lower in reader.lower:
        return False
    if (len(token.text) > 1 and token.text.isupper()) or _begins_quoted_name(reader, at) or _is_seen(reader, token):
        return True
    is_common = reader.language.inflects and token.has("body")  # "Издание отмечает"
    return following is not None and _is_followed_as_name(reader, following) and (following.is_capital or not is_common)


def _is_body_at_start(reader: Reader, token: Token, following: Token | None) -> bool:
    """Whether an adjective begins the name of a body whose noun is in lower case: "Национальный | банк"."""
    return reader.language.inflects and token.has("qualifier") and following is not None and following.has("body")


def _begins_company(reader: Reader, at: int) -> bool:
    """Whether a word for a post begins the name of a company: "General | Motors Corporation"."""
    following = reader.tokens[at + 1 : at + MAX_NAME_WORDS]
    run = list(takewhile(lambda token: token.is_capital and token.is_word, following))
    return len(run) > 1 and any(token.has("organization") and not token.has("body") for token in run[1:])


def _is_followed_as_name(reader: Reader, following: Token) -> bool:
    """Whether the second word of a sentence shows that the first is a name: it is another name, or a verb of saying."""
    is_of_many = reader.language.inflects and "p" in following.word.features  # "Продавцы подчеркнули"
    is_more = (following.is_capital and following.is_word) or following.text == ENGLISH_OF
    return is_more or (following.has("verb") and not is_of_many)


def _is_seen(reader: Reader, token: Token) -> bool:
    """Whether another form of a name occurs within a sentence."""
    if not reader.bases:
        return False
    return any(reading.base in reader.bases for reading in readings(token.text, reader.language))


def _begins_quoted_name(reader: Reader, at: int) -> bool:
    """Whether a word begins a name in quotation marks after which the clause goes on: "«Обленерго» обещает"."""
    tokens = reader.tokens
    if not reader.language.inflects or not at or tokens[at - 1].text not in NAME_OPENING:
        return False
    for end in range(at + 1, min(at + MAX_QUOTED_NAME_WORDS + 1, len(tokens) - 1)):
        if not tokens[end].is_word:
            leads = tokens[at - 2].has("verb") or tokens[at - 2].lower in reader.sources
            return tokens[end].text in NAME_CLOSING and (tokens[end + 1].is_word or leads)
    return False
