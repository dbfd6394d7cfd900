"""Finds the name of an entity in the nominative: the base form that most of its mentions agree with."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.lexicon.inflection import name_readings, readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.lexicon.letters import folded
from summarizer.attribution_in_other_languages.values import Mention

# Vowels at the end of few names that are never declined, and those at the end of many.
_RARE_ENDS: Final = frozenset("уюе")
_COMMON_ENDS: Final = ("и", "і")


def with_base_form(mentions: Sequence[Mention], language: Language) -> tuple[str, tuple[Mention, ...]]:
    """Return the fullest name in the nominative, and the mentions, each marked as nominative or not."""
    longest = max(len(mention.text.split()) for mention in mentions)
    full = [mention for mention in mentions if len(mention.text.split()) == longest]
    if not language.inflects:
        seen = {word for mention in mentions for word in mention.text.split()}
        chosen = _abbreviation_of(mentions, language) if longest == 1 else None
        name = " ".join(_attested(word, seen, language) for word in (chosen or full[0]).text.split())
        return _listed_form(name, language), tuple(mentions)
    read = [(mention, name_readings(mention.text, language)) for mention in mentions]
    votes: Counter[str] = Counter()
    for mention, found in read:
        if len(mention.text.split()) == longest:
            for base in _bases_in(found, mention):
                votes[base] += 0
    for base in votes:
        votes[base] = sum(_agreement(base, mention, found) for mention, found in read)
    name = max(votes, key=lambda base: votes[base]) if votes else full[0].text
    return name, tuple(replace(mention, nominative=_is_nominative_of(name, mention, found)) for mention, found in read)


def _bases_in(found: Mapping[tuple[str, str], str], mention: Mention) -> list[str]:
    """The bases of a mention in the cases that its context allows, or in all cases if it allows none of them."""
    fitting = [base for (_, case), base in found.items() if case in mention.cases]
    return list(dict.fromkeys(fitting or found.values()))


def _abbreviation_of(mentions: Sequence[Mention], language: Language) -> Mention | None:
    """The abbreviation of a body that the text otherwise calls only by its noun: "l'Office (OFL)"."""
    nouns = (mention.text for mention in mentions if not mention.text.isupper())
    is_noun = all("body" in language.word(noun.casefold()).tags for noun in nouns)
    return next((each for each in mentions if each.text.isupper() and len(each.text) > 1), None) if is_noun else None


def _listed_form(name: str, language: Language) -> str:
    """The first of the names listed together in the tables that differs from a name only in its case."""
    words = name.split()
    alike = (each for each in language.same.get(name.casefold(), ()) if each.split()[-1] == words[-1])
    return next((each for each in alike if len(each.split()) == len(words)), name)


def _attested(word: str, seen: set[str], language: Language) -> str:
    """The base of a form if it occurs elsewhere in the text or is a place in the tables, else the form itself."""
    known = language.word(word.casefold())
    if known.tags & {"country", "place"} and any(
        folded(each.base) == folded(known.lemma) for each in readings(word, language)
    ):
        return word[: len(known.lemma)]
    return next((each.base for each in readings(word, language) if each.base != word and each.base in seen), word)


def _agreement(base: str, mention: Mention, found: Mapping[tuple[str, str], str]) -> int:
    """How well a mention agrees with a base, given the gender and the cases that its context suggests."""
    agreeing = [key for key, each in found.items() if _ends_with(base, each)]
    best = 0
    for gender, case in agreeing:
        # There is no preposition before the name, so it cannot be in the locative.
        fits = case in mention.cases if mention.cases else case != "loc"
        is_rare = gender == "m" and base[-1] in "ая" and not mention.nominative  # "Дмитро Лоза"
        seen = _seen(base, mention) * (not is_rare) if case == "nom" else _changed(mention, found[gender, case])
        best = max(best, 4 * fits + 2 * (mention.gender in {None, gender}) + seen + 1)
    return best


def _seen(base: str, mention: Mention) -> int:
    """How likely a mention is to be in the nominative; few names end in "у" or "е"."""
    if mention.nominative is False or base[-1:] in _RARE_ENDS or base.split(maxsplit=1)[0][-1:] in _RARE_ENDS:
        return 0
    return 2 if mention.nominative else 1


def _changed(mention: Mention, base: str) -> int:
    """How many words of a name differ from the base, which suggests an oblique case; many bases end in "и"."""
    if mention.nominative:
        return 0
    pairs = zip(mention.text.split(), base.split(), strict=False)
    return sum(mine != other and not mine.endswith(_COMMON_ENDS) for mine, other in pairs)


def _ends_with(base: str, shorter: str) -> bool:
    """Whether a shorter name is the beginning or the end of a base."""
    base, shorter = folded(base), folded(shorter)
    return base == shorter or base.endswith(" " + shorter) or base.startswith(shorter + " ")


def _is_nominative_of(name: str, mention: Mention, found: Mapping[tuple[str, str], str]) -> bool | None:
    """Whether a mention is in the nominative, now that the base of its name is known."""
    if mention.cases and "nom" not in mention.cases:
        return False
    if not any(case == "nom" and _ends_with(name, base) for (_, case), base in found.items()):
        return False if found else mention.nominative
    only = not any(case != "nom" and _ends_with(name, base) for (_, case), base in found.items())
    return True if only else mention.nominative
