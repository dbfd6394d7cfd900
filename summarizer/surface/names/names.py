"""Finds the names in a text: runs of capitalised words, abbreviations, and names between quotation marks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from summarizer.surface.lexicon.inflection import readings
from summarizer.surface.lexicon.tables import Language
from summarizer.surface.names.bodies import body_end, is_adjective
from summarizer.surface.names.capitals import Nouns, is_hyphenated_particle, is_name, nouns_of
from summarizer.surface.names.kinds import kind_of
from summarizer.surface.names.organizations import end_of_body, is_office, office_words
from summarizer.surface.names.splitting import pieces
from summarizer.surface.values import Mention, Text, Token

_OPENING: Final = frozenset("«“„\"”'‘›‹»")
_CLOSING: Final = frozenset("»”“\"'’›‹«")
_STARTS: Final = frozenset(".!?…:;—–-]") | _OPENING
_NUMERAL: Final = re.compile(r"[IVX]+")
_MAX_NAME_WORDS: Final = 6
_NOUN_AND_NAMES: Final = 3
_MAX_QUOTED_NAME_WORDS: Final = 5

# Words of these classes begin a sentence with a capital letter and belong to no name.
_NO_NAME: Final = (
    "article", "determiner", "possessive", "pronoun", "preposition", "conjunction", "question", "coordination",
    "adverb", "time", "auxiliary", "negation", "role", "title", "group", "document", "verb", "stop", "relative",
    "nationality",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Reader:
    """The tokens of a text, which of them begin a sentence, and how often each form occurs and how it is written."""

    tokens: Sequence[Token]
    language: Language
    starts: frozenset[int]
    frames: frozenset[int]
    inside: Counter[str]
    bases: frozenset[str]
    lower: frozenset[str]
    places: frozenset[str] = frozenset()
    nouns: Nouns | None = None
    infinitives: tuple[str, ...] = ()


def mentions(text: Text, language: Language) -> tuple[Mention, ...]:
    """Return the names of a text in reading order."""
    reader = _reader(text, language)
    found: list[Mention] = []
    position = 0
    while position < len(reader.tokens):
        end = _run(reader, position)
        if end > position:
            found += _mention(reader, position, end, language)
        position = max(end, position + 1)
    return tuple(found)


def _reader(text: Text, language: Language) -> _Reader:
    tokens = text.tokens
    sentence_starts = frozenset(frame.start for frame in text.frames)
    starts = frozenset(
        at
        for at, token in enumerate(tokens)
        if token.start in sentence_starts or (at and tokens[at - 1].text in _STARTS)
    )
    inside = Counter(token.text for at, token in enumerate(tokens) if token.is_capital and at not in starts)
    nouns = None
    if "capital" in language.setting("nouns"):
        nouns = nouns_of(tokens, language.setting("endings"), language.setting("adjectives"))
    lower = frozenset(token.text for token in tokens if not token.is_capital)
    places = frozenset(
        tokens[at].text
        for at in range(1, len(tokens) - 1)
        if tokens[at - 1].has("area") and tokens[at].is_capital and not tokens[at + 1].is_capital
    )
    infinitives = language.setting("infinitives") if "lower" in language.setting("organizations") else ()
    bases = _bases(inside, language)
    return _Reader(tokens, language, starts, sentence_starts, inside, bases, lower, places, nouns, infinitives)


def _bases(forms: Iterable[str], language: Language) -> frozenset[str]:
    """What the forms of inflected names may be forms of."""
    if not language.inflects:
        return frozenset()
    return frozenset(reading.base for form in forms for reading in readings(form, language))


def _run(reader: _Reader, first: int) -> int:
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
        if link == end or link == len(tokens) or not _continues_name(reader, first, tokens[link]):
            break
        end = link + 1
    if is_organization and reader.infinitives:
        return end_of_body(tokens, first, end, reader.infinitives)
    return end


def _continues_name(reader: _Reader, first: int, token: Token) -> bool:
    if is_hyphenated_particle(token.text):
        return True
    if not token.is_capital or not token.is_word or token.has("title") or token.lower.endswith("'"):
        return False
    if reader.nouns is None:
        return True
    # "Gerhard Richter": a surname that is a noun as well.
    before = reader.tokens[first]
    is_surname = token.has("role") and before.has("given") and token.start == before.end + 1
    return reader.nouns.may_be_name(token) or (is_surname and "-" not in token.text)


def _may_begin(reader: _Reader, at: int) -> bool:
    token = reader.tokens[at]
    if not token.is_capital or not token.is_word or token.has("title") or token.lower.endswith("'"):
        return False
    if reader.nouns is not None:
        is_first_word = at in reader.starts and not reader.inside[token.text]
        return is_name(reader.nouns, reader.tokens, at, is_first_word=is_first_word)
    following = reader.tokens[at + 1] if at + 1 < len(reader.tokens) else None
    if is_office(reader.tokens, at) or (token.text.isupper() and (token.has("stop") or _NUMERAL.fullmatch(token.text))):
        return False
    is_post = token.has("role", "modifier") and not token.has("body", "organization")
    if is_post and not (following is not None and following.is_capital):
        return False
    if at not in reader.starts:
        return not token.has("pronoun", "possessive", "nationality", "time")
    return _is_name_at_start(reader, at)


def _is_name_at_start(reader: _Reader, at: int) -> bool:
    """Whether the capitalised first word of a sentence is a name, not only a first word."""
    token = reader.tokens[at]
    following = reader.tokens[at + 1] if at + 1 < len(reader.tokens) else None
    if token.has("article") and not (following is not None and following.is_capital):
        return False
    if reader.inside[token.text] or token.has("place", "country", "organization", "medium", "given"):
        return True
    if token.has(*_NO_NAME) or token.lower in reader.lower:
        return False
    if (len(token.text) > 1 and token.text.isupper()) or _is_quoted(reader, at) or _is_seen(reader, token):
        return True
    return following is not None and _is_followed_as_name(reader, following)


def _is_followed_as_name(reader: _Reader, following: Token) -> bool:
    """Whether the second word of a sentence tells that the first is a name: a further one, or a verb of saying."""
    is_of_many = reader.language.inflects and "p" in following.word.features  # "Продавцы подчеркнули"
    return (following.is_capital and following.is_word) or (following.has("verb") and not is_of_many)


def _is_seen(reader: _Reader, token: Token) -> bool:
    """Whether another form of a name stands within a sentence."""
    if not reader.bases:
        return False
    return any(reading.base in reader.bases for reading in readings(token.text, reader.language))


def _is_quoted(reader: _Reader, at: int) -> bool:
    """Whether a word begins a name in quotation marks that a clause goes on behind: "«Обленерго» обещает"."""
    tokens = reader.tokens
    if not reader.language.inflects or not at or tokens[at - 1].text not in _OPENING:
        return False
    for end in range(at + 1, min(at + _MAX_QUOTED_NAME_WORDS + 1, len(tokens) - 1)):
        if not tokens[end].is_word:
            return tokens[end].text in _CLOSING and (tokens[end + 1].is_word or tokens[at - 2].has("verb"))
    return False


def _mention(reader: _Reader, first: int, end: int, language: Language) -> Iterator[Mention]:
    for begin, last in _parts(reader, first, end, language):
        tokens = reader.tokens[begin:last]
        yield Mention(tokens[0].start, tokens[-1].end, _text(tokens), kind_of(reader.tokens, begin, last, language))


def _parts(reader: _Reader, first: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return where the names of a run begin and end."""
    if not language.inflects:
        cut = first + _body_words(reader, first, end)
        return [(begin, last) for begin, last in ((first, cut), (cut, end)) if last > begin]
    if first in reader.starts and _is_noun_before_person(reader, first, end):
        first += 1
    divided = pieces(reader.tokens[first:end], language, reader.places)
    parts = [(first + begin, first + last) for begin, last in divided]
    if len(parts) > 1 and _is_first_word(reader, *parts[0]):
        parts = parts[1:]
    begin = parts[-1][0]
    if begin in reader.starts and begin + 1 < end and _is_before_body(reader, begin):
        begin += 1
    last = _end_of_quoted(reader.tokens, begin, end) or body_end(reader.tokens, begin, end, language)
    if last == end and begin + 1 == end and is_adjective(reader.tokens, begin, language):
        return parts[:-1]
    return [*parts[:-1], (begin, last)]


def _end_of_quoted(tokens: Sequence[Token], begin: int, end: int) -> int | None:
    """Where a name in quotation marks ends that goes on in small letters: "«Слуга | народа»"."""
    if not begin or tokens[begin - 1].text not in _OPENING:
        return None
    for last in range(end, min(begin + _MAX_QUOTED_NAME_WORDS + 1, len(tokens))):
        if not tokens[last].is_word:
            return last if tokens[last].text in _CLOSING and last - begin < _MAX_QUOTED_NAME_WORDS else None
    return None


def _is_before_body(reader: _Reader, begin: int) -> bool:
    """Whether the first word of a sentence stands before the name of a body: "Сотрудники | Службы безопасности"."""
    first, second = reader.tokens[begin : begin + 2]
    is_adjective = first.lower.endswith(reader.language.setting("adjectives"))
    is_body = second.has("body") or second.lower.endswith(reader.language.setting("adjectives"))
    return is_body and not first.has("body", "organization", "medium", "given") and not is_adjective


def _is_noun_before_person(reader: _Reader, first: int, end: int) -> bool:
    """Whether a sentence begins with a noun and a person's two names: "Картину | Казимира Лунина"."""
    token = reader.tokens[first]
    is_known = token.has("given", "place", "country", "organization", "medium") or token.text in reader.bases
    is_known = is_known or (token.has("body") and not reader.tokens[first + 1].has("given"))
    if end - first != _NOUN_AND_NAMES or is_known or token.text.isupper():
        return False
    return not reader.tokens[first + 1].lower.endswith(reader.language.setting("surnames"))


def _is_first_word(reader: _Reader, begin: int, end: int) -> bool:
    """Whether what stands before a name has its capital letter only because it begins a sentence: "Визит | Путина"."""
    token = reader.tokens[begin]
    is_known = token.has("given", "place", "country", "organization", "medium") or token.text in reader.bases
    return begin in reader.starts and end == begin + 1 and not is_known and not token.text.isupper()


def _body_words(reader: _Reader, first: int, end: int) -> int:
    """Return how many words at the front belong to the post before the name: "канцлер ФРГ | Ангела Меркель"."""
    if reader.nouns is None and (words := office_words(reader.tokens, first, end)):
        return words
    tokens = reader.tokens[first:end]
    count = 0
    for token in tokens:
        is_abbreviation = len(token.text) > 1 and token.text.isupper()
        after_area = first > 0 and count == 0 and reader.tokens[first - 1].has("area") and len(tokens) > 2
        is_body = token.has("organization") and reader.nouns is not None
        if not (is_abbreviation or after_area or is_body or token.has("country")):
            break
        count += 1
    rest = tokens[count:]
    return count if len(rest) >= 2 and all(token.is_capital for token in rest) else 0


def _text(tokens: Sequence[Token]) -> str:
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append((" " if token.start > before.end else "") + token.text)
    return "".join(parts)
