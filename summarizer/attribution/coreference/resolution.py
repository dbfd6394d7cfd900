"""Finds the name behind "he", "the minister" and "they": the latest mention that fits in gender, number and role."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution.coreference.definite_descriptions import BODY_NOUNS, PEOPLE, description, is_office
from summarizer.attribution.coreference.discourse import Memory, Mention, Referent
from summarizer.attribution.entities.clusters import Figure
from summarizer.attribution.entities.gender import PRONOUNS, Gender, gender_of_name, gender_of_word
from summarizer.attribution.entities.places import country, plain
from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.cues import DOCUMENTS, VERBS
from summarizer.attribution.roles.selection import words_of_role
from summarizer.model import ActorKind

# How many sentences back a pronoun may find its name.
_REACH: Final = 4

_THEY: Final = frozenset({"they", "them", "their", "themselves"})
# Whoever is asked, answers.
_ASKING: Final = frozenset({"ask", "question", "interview"})
_IT: Final = frozenset({"it", "its", "itself"})


def referents(
    doc: Doc,
    figures: tuple[Figure, ...],
    roles: tuple[str | None, ...],
    named: Mapping[int, int],
    quoted: frozenset[int],
) -> Mapping[int, Referent]:
    """Return to whom the pronouns and descriptions refer, by token position; those left open are missing."""
    memory = Memory(
        figures,
        tuple(_words(role or "") for role in roles),
        tuple(_words(" ".join(words_of_role(role or ""))) for role in roles),
        tuple(tuple(plain(figure.name).split()) for figure in figures),
        [_gender(figure, role) for figure, role in zip(figures, roles, strict=True)],
    )
    for number, sentence in enumerate(doc.sents):
        for token in sentence:
            _read(memory, token, number, _named(token, named), is_quoted=token.i in quoted)
    return memory.found


def _words(role: str) -> frozenset[str]:
    """A role's plain words, each by itself: of "Norway's ex-president" also "Norway" and "president"."""
    return frozenset(re.findall(r"\w+", plain(role)))


def _named(token: Token, named: Mapping[int, int]) -> int | None:
    """The figure that a word names, or that stands beside it in apposition: "their coach, Ann Lee"."""
    if token.i in named:
        return named[token.i]
    if token.pos_ not in {"NOUN", "PROPN"} or token.tag_ == "NNS":
        return None
    behind = (child for child in token.rights if child.dep_ == "appos" and child.i in named)
    return next((named[child.i] for child in behind if child.left_edge.nbor(-1).text != ":"), None)


def _gender(figure: Figure, role: str | None) -> Gender | None:
    if figure.kind is not ActorKind.PERSON:
        return None
    words = [name.title for name in figure.names if name.title] + words_of_role(role or "")
    told = (gender_of_word(word) for word in words)
    return next((gender for gender in told if gender), None) or gender_of_name(figure.name)


def _read(memory: Memory, token: Token, sentence: int, figure: int | None, *, is_quoted: bool) -> None:
    """Take in one word: remember a name, look up a pronoun or a description."""
    referent: Referent | None = figure
    if figure is not None:
        memory.found[token.i] = figure
        _note_relative(memory, token, figure)
    elif not is_quoted:
        referent = _looked_up(memory, token, sentence)
        if referent is not None and referent is not token:
            memory.found[token.i] = referent
    if referent is not None and (figure is None or token.dep_ not in {"compound", "nmod", "amod"}):
        memory.mentions.append(Mention(referent, sentence, _presence(token, is_quoted=is_quoted)))
        if token.dep_ in phrases.SUBJECTS and phrases.has_company(token):
            # "Ann Lee and Joe Hale met": a following "they" means both.
            memory.mentions.append(Mention(token, sentence, _presence(token, is_quoted=is_quoted)))


def _note_relative(memory: Memory, token: Token, figure: int) -> None:
    """Keep whose somebody is who is named for the first time: "her daughter, Ann Lund"."""
    whose = next((child for child in token.lefts if child.dep_ == "poss" and child.pos_ == "PRON"), None)
    owner = memory.found.get(whose.i) if whose is not None else None
    if isinstance(owner, int) and owner != figure:
        memory.relatives.setdefault(figure, owner)


def _looked_up(memory: Memory, token: Token, sentence: int) -> Referent | None:
    """Whom a word means that is nobody's name, itself where it stands for somebody of its own."""
    if token.pos_ == "PRON":
        return _pronoun(memory, token, sentence)
    if token.pos_ == "NOUN" or is_office(token):
        return description(memory, token, sentence)
    return token if _is_unknown_sayer(token) else None


def _is_unknown_sayer(token: Token) -> bool:
    """Whether somebody speaks who is no figure: "the elder Lund said"."""
    is_sayer = token.dep_ == "nsubj" and token.head.lemma_ in VERBS
    return token.pos_ == "PROPN" and is_sayer and token.ent_type_ in {"", "PERSON", "NORP"}


def _presence(token: Token, *, is_quoted: bool) -> float:
    """How much a mention's place makes its bearer the one that a following "he" will mean."""
    presence = -1.5 if is_quoted else 0.0
    if token.dep_ in phrases.SUBJECTS or token.dep_ == "agent":
        presence += 1.0
        presence += 0.7 if token.head.lemma_ in VERBS else 0.0
    elif token.dep_ in {"dobj", "dative"} and token.head.lemma_ in _ASKING:
        presence += 1.8
    elif token.dep_ == "poss":
        presence += 0.2
    return presence


def _pronoun(memory: Memory, token: Token, sentence: int) -> Referent | None:
    """The latest and most present one whom a pronoun fits."""
    word = token.lower_
    if word in PRONOUNS:
        chosen = _best(memory, sentence, lambda referent: _fits_gender(memory, referent, PRONOUNS[word]))
        hero = memory.relatives.get(chosen) if isinstance(chosen, int) else None
        if hero is not None and _fits_gender(memory, hero, PRONOUNS[word]) and _begins_anew(token):
            chosen = hero
        if isinstance(chosen, int):
            memory.genders[chosen] = PRONOUNS[word]
        return chosen
    if word in _THEY:
        return _best(memory, sentence, lambda referent: _is_many(memory, referent))
    return _best(memory, sentence, lambda referent: _is_thing(memory, referent)) if word in _IT else None


def _begins_anew(token: Token) -> bool:
    """Whether a story goes on about its hero: in a new paragraph, and nobody is said to say something."""
    if token.dep_ not in phrases.SUBJECTS or token.head.lemma_ in VERBS:
        return False
    start = token.sent.start
    return "\n" in token.doc[max(0, start - 1) : start + 1].text


def _best(memory: Memory, sentence: int, fits: Callable[[Referent], bool]) -> Referent | None:
    """The best of those mentioned in the last few sentences; the later wins a draw."""
    best: tuple[float, Referent] | None = None
    for mention in memory.back(sentence, _REACH):
        score = mention.presence - (sentence - mention.sentence)
        if (best is None or score > best[0]) and fits(mention.referent):
            best = score, mention.referent
    return best[1] if best else None


def _fits_gender(memory: Memory, referent: Referent, gender: Gender) -> bool:
    if isinstance(referent, int):
        return memory.figures[referent].kind is ActorKind.PERSON and memory.genders[referent] in {None, gender}
    is_one = "Plur" not in referent.morph.get("Number", []) and not phrases.has_company(referent)
    is_person = referent.lemma_.lower() in PEOPLE or referent.pos_ == "PROPN"
    return is_person and is_one and gender_of_word(referent.lower_) in {None, gender}


def _is_many(memory: Memory, referent: Referent) -> bool:
    if isinstance(referent, int):
        return memory.figures[referent].kind is ActorKind.ORGANIZATION
    return "Plur" in referent.morph.get("Number", []) or phrases.has_company(referent)


def _is_thing(memory: Memory, referent: Referent) -> bool:
    """Whether "it" may be meant: a body or a country, which say things, but no town."""
    if isinstance(referent, int):
        figure = memory.figures[referent]
        return figure.kind is ActorKind.ORGANIZATION or country(figure.name) is not None
    return (referent.lemma_ in DOCUMENTS or referent.lemma_ in BODY_NOUNS) and not phrases.has_company(referent)
