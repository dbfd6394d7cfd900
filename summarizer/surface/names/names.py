"""Finds the names in a text: runs of capitalised words, abbreviations, and names between quotation marks."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from summarizer.surface.lexicon.inflection import readings
from summarizer.surface.lexicon.tables import NO_WORD, Language
from summarizer.surface.names.capitals import is_hyphenated_particle, is_name
from summarizer.surface.names.kinds import ENGLISH_OF, is_listed_place, kind_of
from summarizer.surface.names.nameparts import parts_of
from summarizer.surface.names.organizations import end_of_body, is_office
from summarizer.surface.names.wordforms import Reader, reader_of
from summarizer.surface.values import Mention, Text, Token

_OPENING: Final = frozenset("«“„\"”'‘›‹»")
_CLOSING: Final = frozenset("»”“\"'’›‹«")
_NUMERAL: Final = re.compile(r"[IVX]+")
_LENGTH_OF_OF: Final = 2  # "de", "di"; with an article it is longer
_MAX_NAME_WORDS: Final = 6
_MAX_LISTED_WORDS: Final = 3
_MAX_QUOTED_NAME_WORDS: Final = 5

# Words of these classes begin a sentence with a capital letter and belong to no name.
_NO_NAME: Final = (
    "article", "determiner", "possessive", "pronoun", "preposition", "conjunction", "question", "coordination",
    "adverb", "time", "auxiliary", "negation", "role", "title", "group", "document", "verb", "stop", "relative",
    "nationality",
)  # fmt: skip


def mentions(text: Text, language: Language) -> tuple[Mention, ...]:
    """Return the names of a text in reading order."""
    reader = reader_of(text, language)
    found: list[Mention] = []
    position = 0
    while position < len(reader.tokens):
        listed = _listed_end(reader, position)
        end = listed if listed > position else _run(reader, position)
        if end > position and not _is_generic(reader, position, end):
            found += _mention(reader, position, end, language)
        position = max(end, position + 1)
    return tuple(found)


def _run(reader: Reader, first: int) -> int:
    """Return the end of the name that begins at a token, or the token itself if none does."""
    tokens = reader.tokens
    if not _may_begin(reader, first):
        return first
    is_organization = tokens[first].has("organization", "body")
    end = first + 1
    while end < len(tokens) and end - first < 2 * _MAX_NAME_WORDS:
        token = tokens[end]
        if tokens[end - 1].end < token.start - 1 or token.start in reader.frames:
            break
        if reader.nouns is not None and reader.nouns.is_genitive(tokens[end - 1]):
            break
        if _continues_name(reader, first, token):
            end += 1
            continue
        if reader.nouns is not None and tokens[end - 1].has("place", "country", "organization", "medium"):
            break
        link = end
        while link < min(end + 2, len(tokens)) and tokens[link].has(
            "particle", *(("inner",) if is_organization else ())
        ):
            link += 1
        if link == end or link == len(tokens) or not _continues_after_link(reader, first, end, link):
            break
        end = link + 1
    return _end_in_small_letters(reader, first, end)


def _end_in_small_letters(reader: Reader, first: int, end: int) -> int:
    """Where a name ends that goes on in small letters: that of a listed place, or of a body."""
    tokens = reader.tokens
    if reader.language.has_free_order and _is_listed_with(reader, first, end):
        return end + 1
    if tokens[first].has("organization", "body") and reader.infinitives:
        return end_of_body(tokens, first, end, reader.infinitives)
    return end


def _is_generic(reader: Reader, first: int, end: int) -> bool:
    """Whether a name has only words of the kind of body that many are: "University", "GmbH"."""
    generic = reader.language.setting("generic")
    return bool(generic) and all(token.lower in generic for token in reader.tokens[first:end])


def _listed_end(reader: Reader, first: int) -> int:
    """The end of one of the names that the tables list beside others of the same body."""
    if not reader.language.same or not reader.tokens[first].is_capital:
        return first
    for end in range(min(len(reader.tokens), first + _MAX_LISTED_WORDS), first, -1):
        words = reader.tokens[first:end]
        if words[-1].is_capital and " ".join(word.lower for word in words) in reader.language.same:
            return end
    return first


def _is_listed_with(reader: Reader, first: int, end: int) -> bool:
    """Whether a name is listed with the word in small letters after it: "Arabie | saoudite"."""
    words = reader.tokens[first : end + 1]
    listed = reader.language.word(" ".join(token.lower for token in words)).tags
    return end < len(reader.tokens) and words[-1].text.islower() and bool(listed & {"country", "place", "organization"})


def _continues_name(reader: Reader, first: int, token: Token) -> bool:
    if is_hyphenated_particle(token.text):
        return True
    if not token.is_capital or not token.is_word or token.has("title") or token.lower.endswith("'"):
        return False
    if reader.nouns is None:
        return True
    # "Gerhard Richter": a surname that is a noun as well.
    before = reader.tokens[first]
    is_unknown = token.word is NO_WORD or token.has("role")
    is_surname = is_unknown and before.has("given") and token.start == before.end + 1
    return reader.nouns.may_be_name(token) or (is_surname and "-" not in token.text)


def _continues_after_link(reader: Reader, first: int, link: int, at: int) -> bool:
    """Whether a name goes on after small words."""
    is_other = reader.language.has_free_order and _is_other_name(reader, first, link, at)
    return not is_other and _continues_name(reader, first, reader.tokens[at])


def _is_other_name(reader: Reader, first: int, link: int, at: int) -> bool:
    """Whether another name begins after "and" or "of": "Bank of Peru and the | Bank of Chile", "Store of | Norta"."""
    token, joint = reader.tokens[at], reader.tokens[link]
    if joint.has("coordination"):
        is_abbreviation = len(token.text) > 1 and token.text.isupper()
        return is_abbreviation or token.has("organization", "body", "country", "place")
    if at - link == 1 and link - first > 1 and _is_company_after(reader, first, at):
        return True
    if reader.tokens[first].has("given", "organization", "body", "place", "country") or at > link + 1:
        return False
    is_bare = joint.has("preposition") and not joint.has("article") and len(joint.text) == _LENGTH_OF_OF
    return is_bare and not token.has("place", "country") and reader.inside[token.text] > _joined(reader, first, at)


def _is_company_after(reader: Reader, first: int, at: int) -> bool:
    """Whether a person's name is followed by that of a company: "Ann Lee of | Norta Partners"."""
    if reader.tokens[first].has("organization", "body", "medium", "place", "country"):
        return False
    run = takewhile(lambda token: token.is_capital and token.is_word, reader.tokens[at : at + _MAX_NAME_WORDS])
    return any(token.has("organization") and not token.has("body") for token in run)


def _joined(reader: Reader, first: int, at: int) -> int:
    """How often a word follows the same words in the text: "Lunor" after "Ferran de"."""
    begin = [token.text for token in reader.tokens[first : at + 1]]
    starts = range(len(reader.tokens) - len(begin) + 1)
    return sum([token.text for token in reader.tokens[k : k + len(begin)]] == begin for k in starts)


def _may_begin(reader: Reader, at: int) -> bool:
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
    if (len(token.text) > 1 and token.text.isupper()) or _is_quoted(reader, at) or _is_seen(reader, token):
        return True
    is_common = reader.language.inflects and token.has("body")  # "Издание отмечает"
    return following is not None and _is_followed_as_name(reader, following) and (following.is_capital or not is_common)


def _is_body_at_start(reader: Reader, token: Token, following: Token | None) -> bool:
    """Whether an adjective of names of bodies begins one whose noun is in small letters: "Национальный | банк"."""
    return reader.language.inflects and token.has("qualifier") and following is not None and following.has("body")


def _begins_company(reader: Reader, at: int) -> bool:
    """Whether a word for a post is the first of a name with a word for a company: "General | Motors Corporation"."""
    following = reader.tokens[at + 1 : at + _MAX_NAME_WORDS]
    run = list(takewhile(lambda token: token.is_capital and token.is_word, following))
    return len(run) > 1 and any(token.has("organization") and not token.has("body") for token in run[1:])


def _is_followed_as_name(reader: Reader, following: Token) -> bool:
    """Whether the second word of a sentence tells that the first is a name: a further one, or a verb of saying."""
    is_of_many = reader.language.inflects and "p" in following.word.features  # "Продавцы подчеркнули"
    is_more = (following.is_capital and following.is_word) or following.text == ENGLISH_OF
    return is_more or (following.has("verb") and not is_of_many)


def _is_seen(reader: Reader, token: Token) -> bool:
    """Whether another form of a name stands within a sentence."""
    if not reader.bases:
        return False
    return any(reading.base in reader.bases for reading in readings(token.text, reader.language))


def _is_quoted(reader: Reader, at: int) -> bool:
    """Whether a word begins a name in quotation marks after which the clause goes on: "«Обленерго» обещает"."""
    tokens = reader.tokens
    if not reader.language.inflects or not at or tokens[at - 1].text not in _OPENING:
        return False
    for end in range(at + 1, min(at + _MAX_QUOTED_NAME_WORDS + 1, len(tokens) - 1)):
        if not tokens[end].is_word:
            leads = tokens[at - 2].has("verb") or tokens[at - 2].lower in reader.sources
            return tokens[end].text in _CLOSING and (tokens[end + 1].is_word or leads)
    return False


def _mention(reader: Reader, first: int, end: int, language: Language) -> Iterator[Mention]:
    if any(token.has("event") for token in reader.tokens[first : min(end, first + 2)]):
        return
    for part, last in parts_of(reader, first, end, language):
        begin = _after_capital_post(reader.tokens, part, last) if language.inflects else part
        tokens = reader.tokens[begin:last]
        if language.inflects and len(tokens) == 1 and tokens[0].text.endswith("."):
            continue  # an initial alone
        yield Mention(tokens[0].start, tokens[-1].end, _text(tokens), kind_of(reader.tokens, begin, last, language))


def _after_capital_post(tokens: Sequence[Token], first: int, end: int) -> int:
    """Where a name begins after a post with a capital letter: "Указом | Главы | Приморья"."""
    begin = first
    while begin < end - 1 and tokens[begin].has("role") and not tokens[begin].has("body", "organization", "given"):
        begin += 1
    return begin


def _text(tokens: Sequence[Token]) -> str:
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append((" " if token.start > before.end else "") + token.text)
    return "".join(parts)
