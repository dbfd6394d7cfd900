"""Finds the other names that a text tells of people: "Tom Orden, known as Vipera", "Vipera, whose real name is …"."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_words import is_organization
from summarizer.attribution_in_english.entities.places import is_place, normalized_name
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.model import ActorKind

_ADVERBS: Final = frozenset(
    "also affectionately alternatively best better commonly formerly more otherwise popularly professionally simply"
    " sometimes who is was widely".split()
)
# What somebody is called after may be a firm or another person: "nicknamed Velmar" is not only her name.
_COMPARING: Final = frozenset({"nicknamed", "dubbed"})
# Each phrase by its words; longer ones first.
_CUES: Final = (
    ("goes", "by", "the", "name"), ("went", "by", "the", "name"), ("goes", "by"), ("went", "by"), ("known", "as"),
    *((word,) for word in sorted(_COMPARING)), ("alias",), ("aka",), ("a.k.a",), ("a.k.a.",),
)  # fmt: skip
_REAL_NAMES: Final = (
    ("whose", "real", "name", "is"), ("whose", "real", "name", "was"), ("real", "name"), ("born",),
)  # fmt: skip
_MAX_CUE_TOKENS: Final = max(map(len, (*_CUES, *_REAL_NAMES)))
_OPENING: Final = frozenset({",", "("})
_MAX_ADVERBS: Final = 4
_MAX_NAME_TOKENS: Final = 4


def nicknames(doc: Doc, mentions: Collection[Mention], kinds: Mapping[str, ActorKind]) -> Mapping[str, str]:
    """Return the normalized full name of a person by each other name that the text says the person has.

    Not by a name that may mean somebody else: "Fox" may be "Fox News" or Olga Fox, and is not "the Fox".
    """
    known = {normalized_name(mention.text) for mention in mentions}
    bare = {normalized_name(mention.text) for mention in mentions if ContextFeature.DEFINITE not in mention.features}
    full = {name for name in known if " " in name and kinds.get(name) is ActorKind.PERSON}
    by_word = _by_word(known)
    found: dict[str, str] = {}
    for mention in mentions:
        name = normalized_name(mention.text)
        if name in full:
            told = [(other, name) for other in _names_after(doc, mention.end, _CUES, bare)]
        else:
            told = [(name, other) for other in _names_after(doc, mention.end, _REAL_NAMES, bare) if other in full]
        for other, person in told:
            is_new = other in known and other != person and not (is_place(other) or is_organization(other))
            if is_new and not _is_part_of_other(other, person, by_word):
                found.setdefault(other, person)
    return found


def _by_word(names: Collection[str]) -> Mapping[str, list[frozenset[str]]]:
    """The words of the names of several words, by each of them."""
    found: dict[str, list[frozenset[str]]] = defaultdict(list)
    for name in sorted(names):
        words = frozenset(name.split())
        for word in words if len(words) > 1 else ():
            found[word].append(words)
    return found


def _is_part_of_other(nickname: str, person: str, by_word: Mapping[str, list[frozenset[str]]]) -> bool:
    """Whether a nickname may be short for a longer name that shares no word with the person's."""
    words = frozenset(nickname.split())
    return any(words < other and other.isdisjoint(person.split()) for other in by_word.get(min(words), ()))


def _names_after(doc: Doc, position: int, cues: tuple[tuple[str, ...], ...], bare: Collection[str]) -> Iterator[str]:
    """The name after one of the phrases that may follow a name: ", better known as Vipera".

    `bare` are the names that occur without "the".
    """
    at = position + any(token.text in _OPENING for token in doc.tokens[position : position + 1])
    for token in doc.tokens[at : at + _MAX_ADVERBS]:
        if token.lower_ not in _ADVERBS:
            break
        at += 1
    words = tuple(token.lower_ for token in doc.tokens[at : at + _MAX_CUE_TOKENS])
    for cue in cues:
        if words[: len(cue)] == cue:
            at += len(cue)
            if cue[0] not in _COMPARING or not _is_single_capital(doc, at):
                yield from _name_at(doc, at, bare)
            return


def _is_single_capital(doc: Doc, position: int) -> bool:
    """Whether a single capitalised word stands there, without "the" and quotation marks."""
    is_capital = [token.text[0].isupper() for token in doc[position : position + 2]]
    return is_capital[:1] == [True] and is_capital[1:] != [True]


def _name_at(doc: Doc, position: int, bare: Collection[str]) -> Iterator[str]:
    """The run of capitalised words that begins there, which no noun follows: "the Fox", “Fox”, not "the Fox trial"."""
    start = position
    while start < len(doc) and (doc[start].lower_ == "the" or doc[start].is_quote):
        start += 1
    end = start
    while end < min(len(doc), start + _MAX_NAME_TOKENS) and doc[end].text[0].isupper():
        end += 1
    if (
        end > start
        and (end == len(doc) or doc[end].tag_ not in {"NN", "NNS", "POS"})
        and doc[end : end + 1].text != "of"
    ):
        name = normalized_name(doc[start:end].text)
        if name not in bare or doc[start - 1].lower_ != "the":
            yield name
