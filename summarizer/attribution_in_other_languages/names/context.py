"""Reads the words around a name: its role, the gender that they show, and whether it is in the nominative."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import CASES, may_be_genitive, name_readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.names.kinds import word_before
from summarizer.attribution_in_other_languages.names.roles import Role, possible_cases, role_after, role_before
from summarizer.attribution_in_other_languages.text.marks import OPENING_QUOTES
from summarizer.attribution_in_other_languages.values import Mention, Text, Token
from summarizer.model import ActorKind

_GENDERS_OF_PEOPLE: Final = ("m", "f")
_MAX_TO_POST: Final = 4


def in_context(text: Text, mentions: Sequence[Mention], language: Language) -> tuple[Mention, ...]:
    """Return the mentions with what the words around them show."""
    starts = [token.start for token in text.tokens]
    people = frozenset(mention.start for mention in mentions if mention.kind is ActorKind.PERSON)
    subjects = _may_be_subjects(mentions, language)
    found = []
    for mention in mentions:
        first = bisect_left(starts, mention.start)
        cases = possible_cases(mention.text, language)
        is_free = first > 0 and not _is_name_of_relative(text.tokens[first - 1], mention, language)
        before = role_before(text.tokens, first, people, cases, language.setting("within")) if is_free else None
        if before is not None and before.noun.word.features == {"p"} and "capital" in language.setting("nouns"):
            before = None  # "von den Ermittlern | Roth zugeordnet": several people have no name
        found.append(_in_context(text, mention, first, before, subjects, language))
    return tuple(found)


def _is_of_clause(tokens: Sequence[Token], first: int, role: Role, language: Language) -> bool:
    """Whether a post after a comma belongs to a participle: "Лунину, взорвавшему машину | военного"."""
    adjectives = language.setting("adjectives")
    if not language.inflects:
        return False
    before = (token for token in tokens[first : first + _MAX_TO_POST] if token.start < role.noun.start)
    return any(not token.has("modifier", "role") and not token.lower.endswith(adjectives) for token in before)


def _is_name_of_relative(noun: Token, mention: Mention, language: Language) -> bool:
    """Whether a name may be that of the person to whom somebody else is related: "жена | Марченко"."""
    if not noun.has("role") or noun.word.lemma not in language.setting("relations"):
        return False
    return may_be_genitive(mention.text, noun.word, language)


def _may_be_subjects(mentions: Sequence[Mention], language: Language) -> frozenset[int]:
    """The offsets of the names of people that may be in the nominative, in a language that inflects names."""
    if not language.inflects:
        return frozenset()
    people = (each for each in mentions if each.kind is ActorKind.PERSON and " " in each.text)
    return frozenset(
        each.start for each in people if any(case == "nom" for _, case in name_readings(each.text, language))
    )


def _in_context(
    text: Text, mention: Mention, first: int, before: Role | None, subjects: frozenset[int], language: Language
) -> Mention:
    tokens = text.tokens
    last = first
    while last < len(tokens) and tokens[last].end < mention.end:
        last += 1
    after = role_after(tokens, last + 1, subjects)
    role = before or (None if after is not None and _is_of_clause(tokens, last + 2, after, language) else after)
    verb = _verb_beside(tokens, first, last)
    if language.inflects and verb is not None and "p" in verb.word.features:
        verb = None  # a single person is not its subject
    if mention.kind in {ActorKind.ORGANIZATION, ActorKind.PLACE} and role is not None:
        role = None
    cases = _cases(tokens, first, before if role else None, single=last == first)
    return replace(
        mention,
        kind=_kind_in_context(mention, role, verb, language),
        gender=_gender_in_context(tokens[first], role, verb if not cases or "nom" in cases else None),
        cases=cases,
        nominative=_is_nominative_in_context(tokens, first, role, verb, language),
        role=role.span if role else None,
        role_noun=role.noun.word.lemma if role else "",
    )


def _verb_beside(tokens: Sequence[Token], first: int, last: int) -> Token | None:
    """The verb after a name, or the verb of saying before it."""
    if first and tokens[first - 1].has("verb"):
        return tokens[first - 1]
    return next((each for each in tokens[last + 1 : last + 2] if each.has("verb", "finite")), None)


def _kind_in_context(mention: Mention, role: Role | None, verb: Token | None, language: Language) -> ActorKind | None:
    """The kind of a mention: a post makes a person, and so does a verb of saying if names are inflected."""
    if mention.kind is None and (role is not None or (verb is not None and verb.has("verb") and language.inflects)):
        return ActorKind.PERSON
    return mention.kind


def _gender_in_context(first: Token, role: Role | None, verb: Token | None) -> str | None:
    """The gender that the verb shows, or else the post, or else the given name."""
    for token in (verb, role.noun if role else None, first if first.has("given") else None):
        genders = token.word.features & set(_GENDERS_OF_PEOPLE) if token is not None else frozenset()
        if len(genders) == 1:
            return next(iter(genders))
    return None


def _cases(tokens: Sequence[Token], first: int, role: Role | None, *, single: bool) -> frozenset[str]:
    """The cases that the words before a name allow: those of its post, or those that a preposition governs."""
    before = word_before(tokens, first)
    if role is not None and role.span[1] <= tokens[first].start:
        cases = role.noun.word.features & CASES
        return cases | {"gen"} if single and cases else cases
    if before is not None and before.has("preposition") and not before.has("inner"):
        return before.word.features & CASES or CASES - {"nom"}
    return frozenset()


def _is_nominative_in_context(
    tokens: Sequence[Token], first: int, role: Role | None, verb: Token | None, language: Language
) -> bool | None:
    if role is not None and role.span[1] <= tokens[first].start:
        features = role.noun.word.features
        if "nom" in features:
            return True
        if features & CASES:
            return False
    before = word_before(tokens, first)
    is_quoted = first > 0 and tokens[first - 1].text in OPENING_QUOTES
    if is_quoted and before is not None and before.has("body"):
        return True  # "the party | «Servant of the People»": a name after its noun
    if before is not None and before.has("coordination") and not before.has("preposition"):
        return True if verb is not None else None  # "and" can stand within a name, but governs none
    if before is not None and before.has("preposition", "inner", "role", "body", "document"):
        # "Präsident | Roth" is in any case.
        return None if before.has("role") and "capital" in language.setting("nouns") else False
    return True if verb is not None or is_quoted else None
