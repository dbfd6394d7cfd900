"""Finds the name behind "he", "the minister" and "they": the latest mention that fits in gender, number and role."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.model import ActorKind
from summarizer.voices import grammar
from summarizer.voices.callings import ROLES
from summarizer.voices.cues import ANONYMOUS, DOCUMENTS, VERBS
from summarizer.voices.figures import Figure
from summarizer.voices.gender import PRONOUNS, Gender, gender_of_name, gender_of_word
from summarizer.voices.places import plain
from summarizer.voices.roles import own_words

# How many sentences back a pronoun, and a "the minister", may find its name.
_PRONOUN_REACH: Final = 4
_NOUN_REACH: Final = 40

_PEOPLE_NOUNS: Final = ROLES | ANONYMOUS | frozenset({"man", "woman"})
_ANY_PERSON: Final = frozenset("official politician leader lawmaker man woman veteran".split())
_BODIES: Final = frozenset(
    "agency alliance association bank bloc body bureau club coalition commission committee company"
    " corporation council court department firm giant government group institute institution league maker"
    " ministry network organization organisation parliament party retailer team think-tank union university"
    " watchdog".split()
)
_ANY_BODY: Final = frozenset("agency company firm group organization organisation team".split())
WHAT_THEY_ARE: Final = MappingProxyType({
    "nato": "alliance",
    "north atlantic treaty organization": "alliance",
    "european union": "bloc",
    "eu": "bloc",
    "united nations": "body",
    "un": "body",
})  # fmt: skip
"""The noun by which newspapers call a body that everybody knows."""


Referent = int | Token
"""A figure's place among the figures, or the head of a noun phrase that stands for itself."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """Somebody spoken of, and how present that leaves them in a reader's mind."""

    referent: Referent
    sentence: int
    presence: float


@dataclass(slots=True)
class _Reader:
    """What somebody who has read so far has in mind."""

    figures: tuple[Figure, ...]
    roles: tuple[str | None, ...]
    genders: list[Gender | None]
    mentions: list[_Mention] = field(default_factory=list)
    found: dict[int, Referent] = field(default_factory=dict)


def referents(
    doc: Doc,
    figures: tuple[Figure, ...],
    roles: tuple[str | None, ...],
    named: Mapping[int, int],
    quoted: frozenset[int],
) -> Mapping[int, Referent]:
    """Return to whom the pronouns and descriptions refer, by token position; those left open are missing."""
    genders = [_gender(figure, role) for figure, role in zip(figures, roles, strict=True)]
    reader = _Reader(figures, roles, genders)
    for number, sentence in enumerate(doc.sents):
        for token in sentence:
            _read(reader, token, number, _named(token, named), is_quoted=token.i in quoted)
    return reader.found


def _named(token: Token, named: Mapping[int, int]) -> int | None:
    """The figure that a word names, or that stands beside it in apposition: "their coach, Ann Lee"."""
    if token.i in named:
        return named[token.i]
    if token.pos_ not in {"NOUN", "PROPN"}:
        return None
    return next((named[child.i] for child in token.rights if child.dep_ == "appos" and child.i in named), None)


def _gender(figure: Figure, role: str | None) -> Gender | None:
    if figure.kind is not ActorKind.PERSON:
        return None
    words = [name.title for name in figure.names if name.title] + own_words(role or "")
    told = (gender_of_word(word) for word in words)
    return next((gender for gender in told if gender), None) or gender_of_name(figure.name)


def _read(reader: _Reader, token: Token, sentence: int, figure: int | None, *, is_quoted: bool) -> None:
    """Take in one word: remember a name, look up a pronoun or a description."""
    referent: Referent | None = figure
    if figure is not None:
        reader.found[token.i] = figure
    else:
        if is_quoted or token.pos_ not in {"PRON", "NOUN"}:
            return
        referent = _pronoun(reader, token, sentence) if token.pos_ == "PRON" else _description(reader, token, sentence)
        if referent is None:
            return
        if referent is not token:
            reader.found[token.i] = referent
    if referent is not None and (figure is None or token.dep_ not in {"compound", "nmod", "amod"}):
        reader.mentions.append(_Mention(referent, sentence, _presence(token, is_quoted=is_quoted)))


def _presence(token: Token, *, is_quoted: bool) -> float:
    """How much a mention's place makes its bearer the one that a following "he" will mean."""
    presence = -1.5 if is_quoted else 0.0
    if token.dep_ in grammar.SUBJECTS or token.dep_ == "agent":
        presence += 1.0
        presence += 0.7 if token.head.lemma_ in VERBS else 0.0
    elif token.dep_ == "poss":
        presence += 0.2
    return presence


def _pronoun(reader: _Reader, token: Token, sentence: int) -> Referent | None:
    """The latest and most present one whom a pronoun fits."""
    word = token.lower_
    if word in PRONOUNS:
        chosen = _best(reader, sentence, lambda referent: _fits_gender(reader, referent, PRONOUNS[word]))
        if isinstance(chosen, int):
            reader.genders[chosen] = PRONOUNS[word]
        return chosen
    if word in {"they", "them", "their", "themselves"}:
        return _best(reader, sentence, lambda referent: _is_many(reader, referent))
    if word in {"it", "its", "itself"}:
        return _best(reader, sentence, lambda referent: _is_thing(reader, referent))
    return None


def _best(reader: _Reader, sentence: int, fits: Callable[[Referent], bool]) -> Referent | None:
    """The best of those mentioned in the last few sentences; the later wins a draw."""
    best: tuple[float, Referent] | None = None
    for mention in reversed(reader.mentions):
        distance = sentence - mention.sentence
        if distance > _PRONOUN_REACH:
            break
        score = mention.presence - distance
        if (best is None or score > best[0]) and fits(mention.referent):
            best = score, mention.referent
    return best[1] if best else None


def _fits_gender(reader: _Reader, referent: Referent, gender: Gender) -> bool:
    if isinstance(referent, int):
        return reader.figures[referent].kind is ActorKind.PERSON and reader.genders[referent] in {None, gender}
    return (
        referent.lemma_.lower() in _PEOPLE_NOUNS
        and "Plur" not in referent.morph.get("Number", [])
        and gender_of_word(referent.lower_) in {None, gender}
    )


def _is_many(reader: _Reader, referent: Referent) -> bool:
    if isinstance(referent, int):
        return reader.figures[referent].kind is not ActorKind.PERSON
    return "Plur" in referent.morph.get("Number", [])


def _is_thing(reader: _Reader, referent: Referent) -> bool:
    if isinstance(referent, int):
        return reader.figures[referent].kind is not ActorKind.PERSON
    return referent.lemma_ in DOCUMENTS or referent.lemma_ in _BODIES


def _description(reader: _Reader, token: Token, sentence: int) -> Referent | None:
    """Whom "the minister" or "the alliance" means; a person or body without a name stands for itself."""
    lemma = token.lemma_.lower()
    if lemma not in _PEOPLE_NOUNS and lemma not in _BODIES and lemma not in DOCUMENTS:
        return None
    if _is_definite(token):
        chosen = _described(reader, token, sentence)
        if chosen is not None:
            return chosen
    return token if token.dep_ in grammar.SUBJECTS or token.dep_ == "pobj" else None


def _is_definite(token: Token) -> bool:
    """Whether a noun points back: "the official", and not "the official of a ministry"."""
    words = {child.lower_ for child in token.children if child.dep_ == "det"}
    owned = any(child.dep_ in {"poss", "relcl", "appos"} or child.lower_ in {"of", "for"} for child in token.children)
    return bool(words & {"the", "this", "that"}) and not owned and token.tag_ == "NN"


def _described(reader: _Reader, token: Token, sentence: int) -> int | None:
    """The figure whose role, or whose name, the description's words fit best; the latest of equals."""
    words = {child.lower_ for child in token.children if child.dep_ in {"compound", "amod", "nmod"}}
    best: tuple[float, int] | None = None
    for mention in reversed(reader.mentions):
        if sentence - mention.sentence > _NOUN_REACH or not isinstance(mention.referent, int):
            continue
        fit = _fit(reader, mention.referent, token, words)
        score = fit + 0.3 * mention.presence - 0.2 * (sentence - mention.sentence)
        if fit > 0 and (best is None or score > best[0]):
            best = score, mention.referent
    return best[1] if best else None


def _fit(reader: _Reader, referent: int, token: Token, words: set[str]) -> float:
    """How well a description suits a figure: nothing where it names what nobody said the figure is."""
    figure, lemma = reader.figures[referent], token.lemma_.lower()
    role = reader.roles[referent] or ""
    known, own = plain(role).split(), plain(" ".join(own_words(role))).split()
    if figure.kind is ActorKind.PERSON:
        if lemma not in _PEOPLE_NOUNS or gender_of_word(lemma) not in {None, reader.genders[referent]}:
            return 0
        shared = 2 * (lemma in own) + 2 * len(words.intersection(known))
        generic = lemma in _ANY_PERSON and not words - set(known) and (known or lemma in {"man", "woman"})
        return shared if lemma in own or lemma in _ANY_PERSON else 0 if not generic else 0.5
    if lemma not in _BODIES:
        return 0
    name = plain(figure.name)
    return 3 * (lemma in name.split() or WHAT_THEY_ARE.get(name) == lemma) + (
        0.5 if figure.kind is ActorKind.ORGANIZATION and lemma in _ANY_BODY and name not in WHAT_THEY_ARE else 0
    )
