"""Links the mentions of one person, organisation or place, and names each by its fullest base form."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import TypeAlias

from summarizer.model import ActorKind
from summarizer.surface.lexicon.inflection import folded, is_latin, may_be_mans, name_readings, readings
from summarizer.surface.lexicon.tables import Language
from summarizer.surface.names.capitals import is_hyphenated_particle
from summarizer.surface.names.spellings import with_one_spelling
from summarizer.surface.values import Entity, Mention

# Vowels in which few names that are never declined end, and those in which many do.
_RARE_ENDS = frozenset("уюе")
_COMMON_ENDS = ("и", "і")

_MAX_NEARBY = 50
_MAX_WORD = 12


Bases: TypeAlias = frozenset[tuple[str, str]]
"""What a word may be a form of, and in which gender."""


@dataclass(slots=True)
class _Group:
    """The mentions of one entity while they are gathered, with the bases and genders that its fullest name may have."""

    mentions: list[Mention]
    words: list[Bases] = field(default_factory=list)
    genders: frozenset[str] = frozenset()


def entities(text: str, mentions: Sequence[Mention], language: Language) -> tuple[Entity, ...]:
    """Return the entities of a text in the order of their first mentions."""
    groups: list[_Group] = []
    by_base: dict[str, list[int]] = defaultdict(list)
    order = sorted(range(len(mentions)), key=lambda at: (-len(mentions[at].text.split()), mentions[at].start))
    for at in order:
        mention = mentions[at]
        genders = _genders(mention, language)
        words = [_bases(word, language, genders) for word in mention.text.split()]
        index = _match(mention, words, genders, groups, by_base, language)
        if index is None:
            index = len(groups)
            groups.append(_Group([], words, genders))
            for base in {base for bases in words for base, _ in bases}:
                by_base[base].append(index)
        groups[index].mentions.append(mention)
        groups[index].genders = groups[index].genders & genders or groups[index].genders or genders
    _join_abbreviations(text, groups)
    _join_same(groups, language)
    names = frozenset(mention.text for mention in mentions)
    found = [_entity(text, group, names, language) for group in groups if group.mentions]
    ordered = tuple(sorted(found, key=lambda entity: entity.mentions[0].start))
    return with_one_spelling(ordered) if language.inflects else ordered


def _bases(word: str, language: Language, genders: frozenset[str]) -> Bases:
    """What a word may be a form of, with the gender in which it is; a reading of another gender is left out."""
    found = readings(word, language)
    fitting = [each for each in found if not genders or each.gender in {"", *genders}] or found
    bases = {(folded(each.base), each.gender) for each in fitting}
    if genders == {"m"}:
        bases |= {(folded(each.base), "") for each in found if may_be_mans(each, found, language)}
    if is_hyphenated_particle(word):  # "Balaous" is al-Balaous
        bases |= {(folded(each.base.partition("-")[2]), each.gender) for each in fitting}
    return frozenset(bases)


def _genders(mention: Mention, language: Language) -> frozenset[str]:
    """The genders that the declension of a name and its context leave open; none if nothing tells."""
    told = frozenset({mention.gender} if mention.gender else ())
    if not language.inflects:
        return told
    found = name_readings(mention.text, language)
    fitting = frozenset(gender for gender, case in found if case in mention.cases)
    read = fitting or frozenset(gender for gender, _ in found)
    return read & told or told or read


def _match(
    mention: Mention,
    words: list[Bases],
    genders: frozenset[str],
    groups: list[_Group],
    by_base: Mapping[str, list[int]],
    language: Language,
) -> int | None:
    """Return the group of which a mention is a shorter or equal form; `None` if there is none, or more than one."""
    nearby = {index for base, _ in words[-1] for index in by_base.get(base, ())}
    fitting = [index for index in sorted(nearby)[:_MAX_NEARBY] if _fits(mention, words, groups[index], language)]
    fitting = [at for at in fitting if _agree(genders, groups[at].genders)] or fitting
    equal = [index for index in fitting if len(groups[index].words) == len(words)]
    if equal:
        return equal[0]
    people = [index for index in fitting if any(each.kind is ActorKind.PERSON for each in groups[index].mentions)]
    fitting = people or fitting
    before = [index for index in fitting if groups[index].mentions[0].start < mention.start]
    return fitting[0] if len(fitting) == 1 else before[0] if len(before) == 1 else None


def _agree(genders: frozenset[str], others: frozenset[str]) -> bool:
    return not genders or not others or bool(genders & others)


def _fits(mention: Mention, words: list[Bases], group: _Group, language: Language) -> bool:
    if len(words) == len(group.words):
        return all(_share(mine, theirs) for mine, theirs in zip(words, group.words, strict=True))
    kinds = {each.kind for each in group.mentions}
    if ActorKind.PERSON in kinds:
        full = group.words
        if language.has_free_order and not _is_given(group.mentions[0].text.split()[0], language):
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


def _join_abbreviations(text: str, groups: list[_Group]) -> None:
    """Join "the Farmers' Council (FC)" with "FC"."""
    starts = {mention.start: index for index, group in enumerate(groups) for mention in group.mentions}
    ends = {mention.end: index for index, group in enumerate(groups) for mention in group.mentions}
    for start, index in starts.items():
        if text[start - 1 : start] != "(":
            continue
        full = ends.get(len(text[: start - 1].rstrip()) if text[start - 2 : start - 1].isspace() else start - 1)
        if full is None or full == index:
            continue
        short, long = groups[index], groups[full]
        if short.mentions and long.mentions and _stands_for(text, _at(short, start), long):
            long.mentions.extend(short.mentions)
            short.mentions.clear()


def _join_same(groups: list[_Group], language: Language) -> None:
    """Join the names of one body that the tables list: "Fed" and "US-Notenbank"."""
    seen: dict[tuple[str, ...], _Group] = {}
    for group in groups if language.same else ():
        names = next((row for each in group.mentions if (row := language.same.get(each.text.casefold()))), None)
        first = seen.setdefault(names, group) if names is not None else group
        if first is not group:
            first.mentions.extend(group.mentions)
            group.mentions.clear()


def _stands_for(text: str, short: Mention, long: _Group) -> bool:
    """Whether a name in brackets is another form of the one before it; a person's only in another script."""
    kinds = {mention.kind for mention in long.mentions}
    if ActorKind.PERSON in kinds and is_latin(short.text) == is_latin(long.mentions[0].text):
        return False
    if kinds | {short.kind} >= {ActorKind.PLACE, ActorKind.ORGANIZATION}:
        return False
    return text.find(")", short.start, short.start + 40) == short.start + len(short.text)


def _at(group: _Group, start: int) -> Mention:
    return next(mention for mention in group.mentions if mention.start == start)


def _entity(text: str, group: _Group, names: frozenset[str], language: Language) -> Entity:
    mentions = tuple(sorted(group.mentions, key=lambda mention: mention.start))
    kind = _kind(text, mentions, language)
    if kind is ActorKind.PERSON and language.has_free_order and _is_company(mentions, names, language):
        kind = ActorKind.ORGANIZATION
    if kind is ActorKind.PLACE:
        mentions = tuple(map(_without_role, mentions))
    genders = Counter(mention.gender for mention in mentions if mention.gender)
    gender = next(iter(group.genders)) if len(group.genders) == 1 else None
    if gender is None and genders:
        gender = genders.most_common(1)[0][0]
    name, mentions = _based(mentions, language)
    aliases = tuple(dict.fromkeys(mention.text for mention in mentions if mention.text != name))
    role = next((mention.role for mention in mentions if mention.role), None)
    lemmas = frozenset(mention.role_noun for mention in mentions if mention.role_noun)
    if language.has_free_order:
        lemmas |= _further_posts(text, mentions, language)
    return Entity(name, kind, mentions, gender, aliases, role, lemmas)


def _kind(text: str, mentions: Sequence[Mention], language: Language) -> ActorKind:
    """The kind that most mentions tell; a single word after a post is a place if another mention says so.

    A single word of unknown kind is a place if it follows "in", and a person if it follows "with".
    """
    kinds = Counter(mention.kind for mention in mentions if mention.kind is not None)
    if not kinds:
        is_place = any(_follows_one_of(text, mention, language.setting("locatives")) for mention in mentions)
        if is_place:
            return ActorKind.PLACE
        is_person = any(_is_companion(text, mention, language) for mention in mentions)
        return ActorKind.PERSON if is_person else ActorKind.ORGANIZATION
    is_single = language.inflects and all(" " not in mention.text for mention in mentions)
    if (
        is_single
        and kinds[ActorKind.PLACE]
        and all(mention.role for mention in mentions if mention.kind is ActorKind.PERSON)
    ):
        return ActorKind.PLACE  # "мэр | Приморска", "в | Приморске"
    return kinds.most_common(1)[0][0]


def _further_posts(text: str, mentions: Sequence[Mention], language: Language) -> frozenset[str]:
    """The posts that stand beside the first of a role: "ministra | vocera", "chair and | director of Norta"."""
    found: set[str] = set()
    for mention in mentions:
        words = text[slice(*mention.role)].casefold().split() if mention.role else []
        joined = takewhile(lambda word: language.word(word).tags & {"role", "modifier", "coordination"}, words)
        found |= {language.word(word).lemma for word in joined if "role" in language.word(word).tags}
    return frozenset(found)


def _is_company(mentions: Sequence[Mention], names: frozenset[str], language: Language) -> bool:
    """Whether the text shortens a name to its first word, which is no given name, as it does that of a company."""
    first, *others = max((mention.text for mention in mentions), key=len).split()
    is_person = any(mention.role for mention in mentions) or _is_given(first, language)
    return bool(others) and first in names and not is_person and not names & set(others)


def _is_given(word: str, language: Language) -> bool:
    return "given" in language.word(word.casefold()).tags


def _follows_one_of(text: str, mention: Mention, words: tuple[str, ...]) -> bool:
    if " " in mention.text or mention.text.isupper():
        return False
    return text[max(0, mention.start - _MAX_WORD) : mention.start].casefold().split()[-1:] in [[word] for word in words]


def _is_companion(text: str, mention: Mention, language: Language) -> bool:
    """Whether a name is in the instrumental after "with", as that of a man often is: "встреча с | Лундом"."""
    follows_with = _follows_one_of(text, mention, language.setting("companions")) and not is_latin(mention.text)
    return follows_with and name_readings(mention.text, language).get(("m", "ins"), mention.text) != mention.text


def _without_role(mention: Mention) -> Mention:
    """A mention of a place without the post before it, which tells nothing about the place."""
    if mention.role is None:
        return mention
    return replace(mention, role=None, role_noun="", gender=None, nominative=False, cases=frozenset({"gen"}))


def _based(mentions: Sequence[Mention], language: Language) -> tuple[str, tuple[Mention, ...]]:
    """Return the fullest name in the nominative, and the mentions with whether each is one."""
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
        votes[base] = sum(_vote(base, mention, found) for mention, found in read)
    name = max(votes, key=lambda base: votes[base]) if votes else full[0].text
    return name, tuple(replace(mention, nominative=_nominative(name, mention, found)) for mention, found in read)


def _bases_in(found: Mapping[tuple[str, str], str], mention: Mention) -> list[str]:
    """The bases of a mention in the cases that its context leaves open, else in any."""
    fitting = [base for (_, case), base in found.items() if case in mention.cases]
    return list(dict.fromkeys(fitting or found.values()))


def _abbreviation_of(mentions: Sequence[Mention], language: Language) -> Mention | None:
    """The abbreviation of a body of which the text has no other name than its noun: "l'Office (OFL)"."""
    nouns = (mention.text for mention in mentions if not mention.text.isupper())
    is_noun = all("body" in language.word(noun.casefold()).tags for noun in nouns)
    return next((each for each in mentions if each.text.isupper() and len(each.text) > 1), None) if is_noun else None


def _listed_form(name: str, language: Language) -> str:
    """The first of the names that the tables list together which differs from a name by its case alone."""
    words = name.split()
    alike = (each for each in language.same.get(name.casefold(), ()) if each.split()[-1] == words[-1])
    return next((each for each in alike if len(each.split()) == len(words)), name)


def _attested(word: str, seen: set[str], language: Language) -> str:
    """The base of a form if the text has it elsewhere, or the tables as a place; else the form."""
    known = language.word(word.casefold())
    if known.tags & {"country", "place"} and any(
        folded(each.base) == folded(known.lemma) for each in readings(word, language)
    ):
        return word[: len(known.lemma)]
    return next((each.base for each in readings(word, language) if each.base != word and each.base in seen), word)


def _vote(base: str, mention: Mention, found: Mapping[tuple[str, str], str]) -> int:
    """How well a mention agrees with a base: by a reading of the gender and the case that its context tells."""
    agreeing = [key for key, each in found.items() if _ends_with(base, each)]
    best = 0
    for gender, case in agreeing:
        # No preposition stands before the name, so that it is in no locative.
        fits = case in mention.cases if mention.cases else case != "loc"
        is_rare = gender == "m" and base[-1] in "ая" and not mention.nominative  # "Дмитро Лоза"
        seen = _seen(base, mention) * (not is_rare) if case == "nom" else _changed(mention, found[gender, case])
        best = max(best, 4 * fits + 2 * (mention.gender in {None, gender}) + seen + 1)
    return best


def _seen(base: str, mention: Mention) -> int:
    """How surely a mention is in the nominative as it stands; few names end in "у" or "е"."""
    if mention.nominative is False or base[-1:] in _RARE_ENDS or base.split(maxsplit=1)[0][-1:] in _RARE_ENDS:
        return 0
    return 2 if mention.nominative else 1


def _changed(mention: Mention, base: str) -> int:
    """How many words of a name differ from the base, as it is likely in an oblique case; "и" ends many bases."""
    if mention.nominative:
        return 0
    pairs = zip(mention.text.split(), base.split(), strict=False)
    return sum(mine != other and not mine.endswith(_COMMON_ENDS) for mine, other in pairs)


def _ends_with(base: str, shorter: str) -> bool:
    """Whether a shorter name is the end of a base, or its beginning."""
    base, shorter = folded(base), folded(shorter)
    return base == shorter or base.endswith(" " + shorter) or base.startswith(shorter + " ")


def _nominative(name: str, mention: Mention, found: Mapping[tuple[str, str], str]) -> bool | None:
    """Whether a mention is in the nominative, now that the base of its name is known."""
    if mention.cases and "nom" not in mention.cases:
        return False
    if not any(case == "nom" and _ends_with(name, base) for (_, case), base in found.items()):
        return False if found else mention.nominative
    only = not any(case != "nom" and _ends_with(name, base) for (_, case), base in found.items())
    return True if only else mention.nominative
