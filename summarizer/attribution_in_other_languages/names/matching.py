"""Tells whether one name is a form of another: equal, inflected or shorter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from summarizer.attribution_in_other_languages.lexicon.inflection import may_be_mans, name_readings, readings
from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.lexicon.letters import folded
from summarizer.attribution_in_other_languages.names.capital_nouns import is_hyphenated_particle
from summarizer.attribution_in_other_languages.names.entity_kinds import is_given_name
from summarizer.attribution_in_other_languages.values import Mention
from summarizer.model import ActorKind

# Each is compared with the others, so that time would grow with their square.
_MAX_NEARBY: Final = 50

Bases: TypeAlias = frozenset[tuple[str, str]]
"""The bases that a word may have, each with its gender."""


@dataclass(slots=True)
class Group:
    """The mentions of one entity while they are gathered, with the bases and genders that its fullest name may have."""

    mentions: list[Mention]
    words: list[Bases] = field(default_factory=list)
    genders: frozenset[str] = frozenset()


def bases_of(word: str, language: Language, genders: frozenset[str]) -> Bases:
    """Return the bases that a word may have, each with its gender, which is one of those given if there are any."""
    found = readings(word, language)
    fitting = [each for each in found if not genders or each.gender in {"", *genders}] or found
    bases = {(folded(each.base), each.gender) for each in fitting}
    if genders == {"m"}:
        bases |= {(folded(each.base), "") for each in found if may_be_mans(each, found, language)}
    if is_hyphenated_particle(word):  # "Balaous" is al-Balaous
        bases |= {(folded(each.base.partition("-")[2]), each.gender) for each in fitting}
    return frozenset(bases)


def genders_of(mention: Mention, language: Language) -> frozenset[str]:
    """Return the genders that the declension of a name and its context allow; none if nothing shows the gender."""
    told = frozenset({mention.gender} if mention.gender else ())
    if not language.inflects:
        return told
    found = name_readings(mention.text, language)
    fitting = frozenset(gender for gender, case in found if case in mention.cases)
    read = fitting or frozenset(gender for gender, _ in found)
    return read & told or told or read


def matching_group(
    mention: Mention,
    words: list[Bases],
    genders: frozenset[str],
    groups: list[Group],
    by_base: Mapping[str, list[int]],
    language: Language,
) -> int | None:
    """Return the group that a mention is an equal or shorter form of; `None` if there is none, or more than one."""
    nearby = {index for base, _ in words[-1] for index in by_base.get(base, ())}
    fitting = [index for index in sorted(nearby)[:_MAX_NEARBY] if _fits_group(mention, words, groups[index], language)]
    fitting = [at for at in fitting if _may_agree(genders, groups[at].genders)] or fitting
    equal = [index for index in fitting if len(groups[index].words) == len(words)]
    if equal:
        return equal[0]
    people = [index for index in fitting if any(each.kind is ActorKind.PERSON for each in groups[index].mentions)]
    fitting = people or fitting
    before = [index for index in fitting if groups[index].mentions[0].start < mention.start]
    return fitting[0] if len(fitting) == 1 else before[0] if len(before) == 1 else None


def _may_agree(genders: frozenset[str], others: frozenset[str]) -> bool:
    return not genders or not others or bool(genders & others)


def _fits_group(mention: Mention, words: list[Bases], group: Group, language: Language) -> bool:
    if len(words) == len(group.words):
        return all(_share(mine, theirs) for mine, theirs in zip(words, group.words, strict=True))
    kinds = {each.kind for each in group.mentions}
    if ActorKind.PERSON in kinds:
        full = group.words
        if language.has_free_order and not is_given_name(group.mentions[0].text.split()[0], language):
            full = full[1:] if len(words) == 1 else full  # people are called by their surnames
        return mention.kind in {None, ActorKind.PERSON} and _is_shorter_person(words, full)
    if any(map(str.isdigit, group.mentions[0].text.rpartition(" ")[2])):
        return False  # "Norta" is not the aeroplane "Norta A12"
    if ActorKind.ORGANIZATION not in kinds or mention.kind is ActorKind.PERSON or len(words) > len(group.words):
        return False
    if len(words) == 1 and mention.text.isupper() and _share(words[0], group.words[-1]):
        return True
    return all(_share(mine, theirs) for mine, theirs in zip(words, group.words, strict=False))


def _is_shorter_person(words: list[Bases], full: list[Bases]) -> bool:
    if len(words) == 1:
        return any(_share(words[0], theirs) for theirs in full)
    return _share(words[-1], full[-1]) and (_share(words[0], full[0]) or _share(words[0], full[-len(words)]))


def _share(mine: Bases, theirs: Bases) -> bool:
    """Whether two words can be forms of one base in one gender; "" is any."""
    return any(
        base == other and ("" in {gender, its} or gender == its) for base, gender in mine for other, its in theirs
    )
