"""Divides a run of capitalised words into names, and finds where each begins and ends."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import name_readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.names.lowercase_endings import body_end, is_adjective
from summarizer.attribution_in_other_languages.names.organizations import office_words
from summarizer.attribution_in_other_languages.names.splitting import names_in_run
from summarizer.attribution_in_other_languages.names.word_forms import Reader
from summarizer.attribution_in_other_languages.text.marks import NAME_CLOSING, NAME_OPENING
from summarizer.attribution_in_other_languages.values import Token

_MARKS_BEFORE_NAME: Final = NAME_OPENING | {"’"}
_NOUN_AND_NAMES: Final = 3
MAX_QUOTED_NAME_WORDS: Final = 5


def parts_of(reader: Reader, first: int, end: int, language: Language) -> list[tuple[int, int]]:
    """Return where the names of a run begin and end."""
    if not language.inflects:
        cut = first + _body_words(reader, first, end)
        return [(begin, last) for begin, last in ((first, cut), (cut, end)) if last > begin]
    if first in reader.starts and _is_noun_before_person(reader, first, end):
        first += 1
    if _is_town_of_post(reader, first, end):
        first += 1
    divided = names_in_run(reader.tokens[first:end], language, reader.places)
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
    """Where a name in quotation marks ends that continues in lower case: "«Слуга | народа»"."""
    if not begin or tokens[begin - 1].text not in _MARKS_BEFORE_NAME:
        return None
    for last in range(end, min(begin + MAX_QUOTED_NAME_WORDS + 1, len(tokens))):
        if not tokens[last].is_word:
            return last if tokens[last].text in NAME_CLOSING and last - begin < MAX_QUOTED_NAME_WORDS else None
    return None


def _is_before_body(reader: Reader, begin: int) -> bool:
    """Whether the first word of a sentence precedes the name of a body: "Сотрудники | Службы безопасности"."""
    first, second = reader.tokens[begin : begin + 2]
    is_adjective = first.lower.endswith(reader.language.setting("adjectives"))
    is_body = second.has("body") or second.lower.endswith(reader.language.setting("adjectives"))
    return is_body and not first.has("body", "organization", "medium", "given") and not is_adjective


def _is_noun_before_person(reader: Reader, first: int, end: int) -> bool:
    """Whether a sentence begins with a noun and a person's two names: "Картину | Казимира Лунина"."""
    token = reader.tokens[first]
    is_known = token.has("given", "place", "country", "organization", "medium") or token.text in reader.bases
    is_known = is_known or (token.has("body") and not reader.tokens[first + 1].has("given"))
    if end - first != _NOUN_AND_NAMES or is_known or token.text.isupper():
        return False
    return not reader.tokens[first + 1].lower.endswith(reader.language.setting("surnames"))


def _is_town_of_post(reader: Reader, first: int, end: int) -> bool:
    """Whether the two names of a man follow his post and its town in the genitive: "мэр | Лундова | Моше Рогов".

    The post is in the nominative, in which the three words cannot be one name.
    """
    post = reader.tokens[first - 1] if first else None
    if post is None or not post.has("role") or post.word.features & {"p"} or "nom" not in post.word.features:
        return False
    words = [token.text for token in reader.tokens[first:end]]
    if len(words) != _NOUN_AND_NAMES or reader.tokens[first].word.tags:
        return False
    town, whole, names = (name_readings(" ".join(each), reader.language) for each in (words[:1], words, words[1:]))
    return ("m", "gen") in town and ("m", "nom") in names and ("m", "nom") not in whole


def _is_first_word(reader: Reader, begin: int, end: int) -> bool:
    """Whether the word before a name has its capital letter only because it begins a sentence: "Визит | Путина"."""
    token = reader.tokens[begin]
    is_known = token.has("given", "place", "country", "organization", "medium") or token.text in reader.bases
    return begin in reader.starts and end == begin + 1 and not is_known and not token.text.isupper()


def _body_words(reader: Reader, first: int, end: int) -> int:
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
