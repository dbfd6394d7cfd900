"""Links the mentions of one person, organisation or place, and names each by its fullest base form."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from summarizer.attribution_in_other_languages.lexicon.language import Language
from summarizer.attribution_in_other_languages.lexicon.letters import is_latin
from summarizer.attribution_in_other_languages.names.base_forms import with_base_form
from summarizer.attribution_in_other_languages.names.entity_kinds import is_company, kind_told
from summarizer.attribution_in_other_languages.names.matching import Group, bases_of, genders_of, matching_group
from summarizer.attribution_in_other_languages.names.spellings import with_one_spelling
from summarizer.attribution_in_other_languages.values import Entity, Mention
from summarizer.model import ActorKind


def entities(text: str, mentions: Sequence[Mention], language: Language) -> tuple[Entity, ...]:
    """Return the entities of a text in the order of their first mentions."""
    groups: list[Group] = []
    by_base: dict[str, list[int]] = defaultdict(list)
    order = sorted(range(len(mentions)), key=lambda at: (-len(mentions[at].text.split()), mentions[at].start))
    for at in order:
        mention = mentions[at]
        genders = genders_of(mention, language)
        words = [bases_of(word, language, genders) for word in mention.text.split()]
        index = matching_group(mention, words, genders, groups, by_base, language)
        if index is None:
            index = len(groups)
            groups.append(Group([], words, genders))
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


def _join_abbreviations(text: str, groups: list[Group]) -> None:
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


def _join_same(groups: list[Group], language: Language) -> None:
    """Join the names of one body that the tables list: "Fed" and "US-Notenbank"."""
    seen: dict[tuple[str, ...], Group] = {}
    for group in groups if language.same else ():
        names = next((row for each in group.mentions if (row := language.same.get(each.text.casefold()))), None)
        first = seen.setdefault(names, group) if names is not None else group
        if first is not group:
            first.mentions.extend(group.mentions)
            group.mentions.clear()


def _stands_for(text: str, short: Mention, long: Group) -> bool:
    """Whether a name in brackets is another form of the one before it; for a person, only in another script."""
    kinds = {mention.kind for mention in long.mentions}
    if ActorKind.PERSON in kinds and is_latin(short.text) == is_latin(long.mentions[0].text):
        return False
    if kinds | {short.kind} >= {ActorKind.PLACE, ActorKind.ORGANIZATION}:
        return False
    return text.find(")", short.start, short.start + 40) == short.start + len(short.text)


def _at(group: Group, start: int) -> Mention:
    return next(mention for mention in group.mentions if mention.start == start)


def _entity(text: str, group: Group, names: frozenset[str], language: Language) -> Entity:
    mentions = tuple(sorted(group.mentions, key=lambda mention: mention.start))
    kind = kind_told(text, mentions, language)
    if kind is ActorKind.PERSON and language.has_free_order and is_company(mentions, names, language):
        kind = ActorKind.ORGANIZATION
    if kind is ActorKind.PLACE:
        mentions = tuple(map(_without_role, mentions))
    genders = Counter(mention.gender for mention in mentions if mention.gender)
    gender = next(iter(group.genders)) if len(group.genders) == 1 else None
    if gender is None and genders:
        gender = genders.most_common(1)[0][0]
    name, mentions = with_base_form(mentions, language)
    aliases = tuple(dict.fromkeys(mention.text for mention in mentions if mention.text != name))
    role = next((mention.role for mention in mentions if mention.role), None)
    lemmas = frozenset(mention.role_noun for mention in mentions if mention.role_noun)
    if language.has_free_order:
        lemmas |= _further_posts(text, mentions, language)
    return Entity(name, kind, mentions, gender, aliases, role, lemmas)


def _further_posts(text: str, mentions: Sequence[Mention], language: Language) -> frozenset[str]:
    """The posts that a role names: "ministra | vocera", "chair and | director of Norta"."""
    found: set[str] = set()
    for mention in mentions:
        words = text[slice(*mention.role)].casefold().split() if mention.role else []
        joined = takewhile(lambda word: language.word(word).tags & {"role", "modifier", "coordination"}, words)
        found |= {language.word(word).lemma for word in joined if "role" in language.word(word).tags}
    return frozenset(found)


def _without_role(mention: Mention) -> Mention:
    """A mention of a place without the post before it, which tells nothing about the place."""
    if mention.role is None:
        return mention
    return replace(mention, role=None, role_noun="", gender=None, nominative=False, cases=frozenset({"gen"}))
