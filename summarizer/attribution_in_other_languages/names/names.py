"""Finds the names in a text: runs of capitalised words, abbreviations, and names between quotation marks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD, Language
from summarizer.attribution_in_other_languages.names.beginnings import MAX_NAME_WORDS, may_begin_name
from summarizer.attribution_in_other_languages.names.capital_nouns import is_hyphenated_particle
from summarizer.attribution_in_other_languages.names.kinds import kind_of
from summarizer.attribution_in_other_languages.names.name_parts import parts_of
from summarizer.attribution_in_other_languages.names.organizations import end_of_body
from summarizer.attribution_in_other_languages.names.word_forms import Reader, reader_of
from summarizer.attribution_in_other_languages.values import Mention, Text, Token

_LENGTH_OF_OF: Final = 2  # "de", "di"; with an article it is longer
_MAX_LISTED_WORDS: Final = 3


def mentions(text: Text, language: Language) -> tuple[Mention, ...]:
    """Return the names of a text in reading order."""
    reader = reader_of(text, language)
    found: list[Mention] = []
    position = 0
    while position < len(reader.tokens):
        listed = _listed_end(reader, position)
        end = listed if listed > position else _end_of_run(reader, position)
        if end > position and not _is_generic(reader, position, end):
            found += _mentions_in_run(reader, position, end, language)
        position = max(end, position + 1)
    return tuple(found)


def _end_of_run(reader: Reader, first: int) -> int:
    """Return the end of the name that begins at a token, or the token itself if none does."""
    tokens = reader.tokens
    if not may_begin_name(reader, first):
        return first
    is_organization = tokens[first].has("organization", "body")
    end = first + 1
    while end < len(tokens) and end - first < 2 * MAX_NAME_WORDS:
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
        link = _after_small_words(tokens, end, ("particle", "inner") if is_organization else ("particle",))
        if link == end or link == len(tokens) or not _continues_after_link(reader, first, end, link):
            break
        end = link + 1
    return _end_in_small_letters(reader, first, end)


def _after_small_words(tokens: Sequence[Token], end: int, classes: tuple[str, ...]) -> int:
    """The token after the small words, at most two, that may join parts of a name: "Bank | of the | North"."""
    link = end
    while link < min(end + 2, len(tokens)) and tokens[link].has(*classes):
        link += 1
    return link


def _end_in_small_letters(reader: Reader, first: int, end: int) -> int:
    """Where a name ends that continues in lower case: the name of a listed place or of a body."""
    tokens = reader.tokens
    if reader.language.has_free_order and _is_listed_with(reader, first, end):
        return end + 1
    if tokens[first].has("organization", "body") and reader.infinitives:
        return end_of_body(tokens, first, end, reader.infinitives)
    return end


def _is_generic(reader: Reader, first: int, end: int) -> bool:
    """Whether a name has only generic words for bodies: "University", "GmbH"."""
    generic = reader.language.setting("generic")
    return bool(generic) and all(token.lower in generic for token in reader.tokens[first:end])


def _listed_end(reader: Reader, first: int) -> int:
    """The end of a name that the tables list with other names of the same body."""
    if not reader.language.same or not reader.tokens[first].is_capital:
        return first
    for end in range(min(len(reader.tokens), first + _MAX_LISTED_WORDS), first, -1):
        words = reader.tokens[first:end]
        if words[-1].is_capital and " ".join(word.lower for word in words) in reader.language.same:
            return end
    return first


def _is_listed_with(reader: Reader, first: int, end: int) -> bool:
    """Whether a name is listed together with the lowercase word after it: "Arabie | saoudite"."""
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
    """Whether a name continues after its small words."""
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
    return is_bare and not token.has("place", "country") and reader.inside[token.text] > _times_after(reader, first, at)


def _is_company_after(reader: Reader, first: int, at: int) -> bool:
    """Whether a person's name is followed by that of a company: "Ann Lee of | Norta Partners"."""
    if reader.tokens[first].has("organization", "body", "medium", "place", "country"):
        return False
    run = takewhile(lambda token: token.is_capital and token.is_word, reader.tokens[at : at + MAX_NAME_WORDS])
    return any(token.has("organization") and not token.has("body") for token in run)


def _times_after(reader: Reader, first: int, at: int) -> int:
    """How often a word follows the same words in the text: "Lunor" after "Ferran de"."""
    begin = [token.text for token in reader.tokens[first : at + 1]]
    starts = range(len(reader.tokens) - len(begin) + 1)
    return sum([token.text for token in reader.tokens[k : k + len(begin)]] == begin for k in starts)


def _mentions_in_run(reader: Reader, first: int, end: int, language: Language) -> Iterator[Mention]:
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
