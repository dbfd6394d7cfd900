"""Tells names from nouns in a language that writes every noun with a capital letter."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.compounds import BUILT
from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD
from summarizer.attribution_in_other_languages.values import Token

_KNOWN_NAMES: Final = ("place", "country", "organization", "medium")
_BEFORE_NOUNS: Final = ("article", "determiner", "possessive")
_MIN_ALONE: Final = 3
_MIN_ADJECTIVE: Final = 5


@dataclass(frozen=True, slots=True)
class Nouns:
    """What a text shows of its capitalised words: which are nouns, which are surnames, and how often each occurs."""

    endings: tuple[str, ...]
    adjectives: tuple[str, ...]
    common: frozenset[str]
    surnames: frozenset[str]
    counts: Counter[str]

    def is_common(self, token: Token) -> bool:
        """Return whether a capitalised word is a noun rather than a name."""
        if token.has(*_KNOWN_NAMES, "given"):
            return False
        if "-" in token.text and token.text.rpartition("-")[2].islower():
            return True
        return token.word is not NO_WORD or token.text in self.common or token.lower.endswith(self.endings)

    def may_be_name(self, token: Token) -> bool:
        """Return whether a word can be part of a name."""
        return token.is_word and token.is_capital and not self.is_common(token)

    def is_genitive(self, token: Token) -> bool:
        """Return whether a name has the ending of the genitive: the text has it without the ending as well."""
        return len(token.text) > _MIN_ALONE and token.text.endswith("s") and token.text[:-1] in self.counts


def nouns_of(tokens: Sequence[Token], endings: tuple[str, ...], adjectives: tuple[str, ...]) -> Nouns:
    """Return what the tokens of a text show of its nouns; `adjectives` are the endings of words that precede one."""
    counts = Counter(token.text for token in tokens if token.is_capital and token.is_word)
    common = frozenset(
        after.text
        for before, after in pairwise(tokens)
        if after.is_capital and not _is_mixed(after.text) and _precedes_noun(before, adjectives)
    )
    known = Nouns(endings, adjectives, common, frozenset(), counts)
    surnames = frozenset(_surnames(tokens, endings))
    return Nouns(endings, adjectives, common - surnames, surnames, known.counts)


def _surnames(tokens: Sequence[Token], endings: tuple[str, ...]) -> Iterator[str]:
    """Yield the words that follow a post, a title or a given name, each with the name directly after it."""
    follows = False
    for before, after in pairwise(tokens):
        is_name = after.is_capital and after.word is NO_WORD and not after.lower.endswith(endings)
        is_second = follows and after.start == before.end + 1
        follows = is_name and not is_second and _introduces(before)
        if is_name and (follows or is_second):
            yield after.text


def _precedes_noun(token: Token, adjectives: tuple[str, ...]) -> bool:
    if token.has(*_BEFORE_NOUNS) or (token.has("modifier") and token.text.islower()):
        return True
    last = token.text.rpartition("-")[2]  # "CO2-neutralen"
    is_plain = token.word is NO_WORD and last.islower() and len(token.text) >= _MIN_ADJECTIVE
    return is_plain and token.lower.endswith(adjectives)


def _introduces(token: Token) -> bool:
    return token.is_capital and (token.has("given", "title") or _is_single_post(token))


def _is_single_post(token: Token) -> bool:
    return token.has("role") and token.word.features != {"p"}


def _is_mixed(text: str) -> bool:
    """Whether each part of a word has two capital letters: CDU, FfF, AFP-TASS."""
    return all(sum(map(str.isupper, part)) > 1 for part in text.split("-"))


def is_name(nouns: Nouns, tokens: Sequence[Token], at: int, *, is_first_word: bool) -> bool:
    """Return whether a capitalised word begins a name; the first word of a sentence may not be a noun either."""
    token = tokens[at]
    if token.has("medium") and token.has("stop") and not _is_named_medium(tokens, at):
        return False
    if token.has(*_KNOWN_NAMES) or _is_abbreviated_name(token):
        return True
    if _is_compound_body(token):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        return following is None or following.has("place") or not nouns.may_be_name(following)
    if nouns.is_common(token):
        return False
    return (
        token.has("given")
        or token.text in nouns.surnames
        or nouns.is_genitive(token)
        or _is_shown(nouns, tokens, at, is_first_word=is_first_word)
    )


def _is_shown(nouns: Nouns, tokens: Sequence[Token], at: int, *, is_first_word: bool) -> bool:
    """Whether the words around an unknown word show that it is a name: a post, another name, a verb of saying."""
    before = tokens[at - 1] if at else None
    if before is not None and (_introduces(before) or (before.has("body") and before.is_capital)):
        return True
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is not None and _precedes_noun(before, nouns.adjectives):
        return False
    if is_first_word and tokens[at].lower.endswith(nouns.adjectives) and not _is_full_name(nouns, tokens, at):
        return False
    if following is not None and (nouns.may_be_name(following) or is_hyphenated_particle(following.text)):
        return True
    if is_first_word:
        return False
    opens = before is None or not before.is_word or before.has("coordination", "conjunction", "question")
    beside = (before, following if opens else None)
    return any(each is not None and not each.is_capital and each.has("verb") for each in beside)


def _is_full_name(nouns: Nouns, tokens: Sequence[Token], at: int) -> bool:
    """Whether two words at the front of a sentence are a name: the second comes again, or a comma follows."""
    second, third = (*tokens[at + 1 : at + 3], None, None)[:2]
    return second is not None and (nouns.counts[second.text] > 1 or (third is not None and third.text == ","))


def _is_named_medium(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that is also a common noun means a medium: "BILD", "„Bild“", "laut Bild"."""
    before = tokens[at - 1] if at else None
    is_quoted = before is not None and not before.is_word and before.text in '„“"»«'
    return tokens[at].text.isupper() or is_quoted or (before is not None and before.lower == "laut")


def _is_abbreviated_name(token: Token) -> bool:
    return _is_mixed(token.text) and not token.has("role", "stop", "document", "group")


def _is_compound_body(token: Token) -> bool:
    """Whether a word is the name of an office: a compound that ends with the noun for one."""
    return token.has("office") and token.has(BUILT) and "p" not in token.word.features


def is_hyphenated_particle(text: str) -> bool:
    """Return whether a word is a part of a name that begins with a small particle: "al-Scharaa"."""
    head, hyphen, rest = text.partition("-")
    return bool(hyphen) and head.islower() and len(head) <= _MIN_ALONE and rest[:1].isupper()
