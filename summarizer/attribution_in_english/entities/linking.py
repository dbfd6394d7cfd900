"""Links the mentions of one entity: short and long forms, with and without titles, spelt out and as initials."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.nicknames import nicknames
from summarizer.attribution_in_english.entities.organization_linking import OrganizationLinker
from summarizer.attribution_in_english.entities.person_linking import PersonLinker
from summarizer.attribution_in_english.entities.places import PLACE_WORDS, country_of, normalized_name
from summarizer.attribution_in_english.entities.role_nouns import KINSHIP_NOUNS
from summarizer.attribution_in_english.entities.shared_surnames import SharedSurnames
from summarizer.attribution_in_english.entities.spellings import other_spellings
from summarizer.attribution_in_english.entities.town_surnames import TownSurnames
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, first_conjunct, is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.model import ActorKind

# The longest phrase that says whose relative somebody is.
_MAX_KIN_TOKENS: Final = 6
# A longer word in capitals is one of a headline: "BOSTON POLICE".
_MAX_ABBREVIATION: Final = 5

# Not "Ki-jun" nor "Al-Lundi".
_DOUBLE_SURNAME: Final = re.compile(r"\s[A-ZÀ-Þ]\w{3,}-[A-ZÀ-Þ]\w{3,}$")

ClusterKey = tuple[ActorKind, str]


def cluster_keys(doc: Doc, mentions: tuple[Mention, ...], kinds: Mapping[str, ActorKind]) -> list[ClusterKey | None]:
    """Return for each mention the key of its cluster; `None` if it is not a person, organisation or place.

    The key holds the full name, normalized. "The elder Lund" may be any Lund and has no key either, nor does the name
    of an event. `kinds` gives the kind of each normalized name.
    """
    spellings = other_spellings(doc, mentions, kinds)
    mentions = tuple(_respelt(mention, spellings) for mention in mentions)
    linkers = _Linkers(
        people=_person_linker(mentions, kinds),
        organizations=_organization_linker(doc, mentions, kinds),
        places=frozenset(_names_of_kind(ActorKind.PLACE, mentions, kinds)),
        by_end={mention.end: normalized_name(mention.text) for mention in mentions if " " in mention.text},
        shared=SharedSurnames(doc),
        nicknames=nicknames(doc, mentions, kinds),
        town_surnames=TownSurnames(doc, mentions, kinds),
    )
    return [_cluster_key(doc, mention, kinds, linkers) for mention in mentions]


@dataclass(frozen=True, slots=True)
class _Linkers:
    """What links the mentions of a text, kind by kind; `by_end` has the full names by the token that they end before.

    `nicknames` has the full name by the other name of a person, if the text says whose it is. The linkers and `shared`
    remember whom the text has mentioned: ask them about the mentions in reading order.
    """

    people: PersonLinker
    organizations: OrganizationLinker
    places: frozenset[str]
    by_end: Mapping[int, str]
    shared: SharedSurnames
    nicknames: Mapping[str, str]
    town_surnames: TownSurnames


def _respelt(mention: Mention, spellings: Mapping[str, str]) -> Mention:
    """The mention with the usual spelling of its name."""
    usual = spellings.get(normalized_name(mention.text))
    return mention if usual is None else replace(mention, text=usual)


def _names_of_kind(kind: ActorKind, mentions: tuple[Mention, ...], kinds: Mapping[str, ActorKind]) -> Iterator[str]:
    """The normalized names of all mentions of one kind, in reading order."""
    names = (normalized_name(mention.text) for mention in mentions)
    return (name for name in names if kinds.get(name) is kind)


def _person_linker(mentions: tuple[Mention, ...], kinds: Mapping[str, ActorKind]) -> PersonLinker:
    named = ((normalized_name(mention.text), mention.title or "") for mention in mentions)
    return PersonLinker(
        [(name, title) for name, title in named if kinds.get(name) is ActorKind.PERSON],
        frozenset(normalized_name(mention.text) for mention in mentions if _has_initials(mention.text)),
        frozenset(normalized_name(mention.text) for mention in mentions if _DOUBLE_SURNAME.search(mention.text)),
    )


def _organization_linker(doc: Doc, mentions: tuple[Mention, ...], kinds: Mapping[str, ActorKind]) -> OrganizationLinker:
    definite = (mention.text for mention in mentions if ContextFeature.DEFINITE in mention.features)
    linker = OrganizationLinker(
        _names_of_kind(ActorKind.ORGANIZATION, mentions, kinds),
        frozenset(map(normalized_name, definite)),
        frozenset(normalized_name(mention.text) for mention in mentions if _ends_as_abbreviation(mention.text)),
    )
    for short, long in _glosses(doc, mentions):
        linker.add_gloss(short, long)
    return linker


def _cluster_key(doc: Doc, mention: Mention, kinds: Mapping[str, ActorKind], linkers: _Linkers) -> ClusterKey | None:
    name = normalized_name(mention.text)
    kind = ActorKind.PLACE if mention.country else linkers.town_surnames.kind_of(mention, kinds.get(name))
    if name in linkers.nicknames:
        kind, name = ActorKind.PERSON, linkers.nicknames[name]
    key: str | None = name
    if kind is ActorKind.PERSON:
        key = _person_key(doc, mention, name, linkers)
    elif kind is ActorKind.PLACE:
        key = mention.country or country_of(name) or _place(name, linkers.places)
    elif kind is ActorKind.ORGANIZATION:
        key = linkers.organizations.resolve(name)
    is_one = mention.features.isdisjoint({ContextFeature.COMPARED, ContextFeature.EVENT})
    return (kind, key) if kind and key is not None and is_one else None


def _person_key(doc: Doc, mention: Mention, name: str, linkers: _Linkers) -> str | None:
    """The full name of the person a mention names; `None` if it may be that of several people."""
    root = doc[mention.start : mention.end].root
    # Even in apposition: "His sister, Ann Lund, said".
    has_spoken = is_source(first_conjunct(root.head if root.dep_ == "appos" else root))
    is_relative = _is_named_as_relative(doc, mention, root)
    key = linkers.people.resolve(
        name,
        mention.title or "",
        is_relative=is_relative,
        is_described=ContextFeature.ROLE_NOUN in mention.features,
        has_spoken=has_spoken,
        is_subject=root.dep_ in SUBJECT_DEPS or first_conjunct(root).dep_ in SUBJECT_DEPS,
        relative=_identified_relative(root, name, linkers.by_end),
    )
    is_open = linkers.shared.is_open(mention, key, is_relative=is_relative, has_spoken=has_spoken)
    return None if is_open else key


def _has_initials(name: str) -> bool:
    """Whether a name begins with several initials: "JD Lund", "J.D. Lund", but not "ED LUND"."""
    first = name.partition(" ")[0].replace(".", "")
    return len(first) > 1 and first.isupper() and not name.isupper()


def _ends_as_abbreviation(name: str) -> bool:
    """Whether a name's last word is written as an abbreviation: "the California ISO"."""
    last = name.rsplit(maxsplit=1)[-1].replace(".", "")
    return last.isupper() and len(last) <= _MAX_ABBREVIATION


def _is_named_as_relative(doc: Doc, mention: Mention, root: Token) -> bool:
    """Whether a name comes with the person's relation to another: "Lund's wife, Ann Lund", "Ann Lund, his wife"."""
    before, after = doc[max(0, mention.start - 3) : mention.start], doc[mention.end : mention.end + _MAX_KIN_TOKENS]
    if any(token.lower_ in KINSHIP_NOUNS and _is_possessed(token) for token in before):
        return True
    if root.dep_ == "appos" and root.head.i < root.i and root.head.lower_ in KINSHIP_NOUNS and _is_possessed(root.head):
        # "Lund, whose wife, Navy pilot Ann Lund, …".
        return True
    if len(before) and before[-1].text in KINSHIP_NOUNS:
        # "Lund walks with daughter Ann Lund."
        return True
    if not len(after) or after[0].text != ",":
        return False
    nouns = (token for token in after[1:] if token.lower_ in KINSHIP_NOUNS)
    noun = next(nouns, None)
    between = doc[mention.end + 1 : noun.i] if noun is not None else ()
    return (
        noun is not None
        and _is_possessed(noun)
        and not any(token.text == "," or token.tag_ == "WP$" for token in between)
    )


def _identified_relative(root: Token, key: str, by_end: Mapping[int, str]) -> str | None:
    """The subject whom a name only identifies: Ann Lund in "Ann Lund, the mother of Per Lund, objected"."""
    link = root.head
    if link.lower_ != "of":
        return None
    noun = link.head
    if noun.lower_ not in KINSHIP_NOUNS or noun.dep_ != "appos" or noun.head.i > noun.i:
        return None
    name = by_end.get(noun.head.i + 1)
    is_shared = name is not None and name.split()[-1] == key.rsplit(maxsplit=1)[-1]
    return name if is_shared and first_conjunct(noun.head).dep_ in SUBJECT_DEPS else None


def _is_possessed(noun: Token) -> bool:
    """Whether the words before a noun of kinship say whose relative is meant."""
    words = noun.doc[max(0, noun.i - _MAX_KIN_TOKENS) : noun.i]
    is_of = any(following.lower_ == "of" for following in noun.doc[noun.i + 1 : noun.i + 2])
    return is_of or any(token.tag_ in {"POS", "PRP$", "WP$"} for token in words)


def _glosses(doc: Doc, mentions: tuple[Mention, ...]) -> Iterable[tuple[str, str]]:
    """Short and long names, one of them in brackets after the other: "the CGC (Canal Guard Council)"."""
    names = {mention.text for mention in mentions}
    for before, after in pairwise(mentions):
        if after.start == before.end + 1 and doc[before.end].text + doc[after.end : after.end + 1].text in {"()", "[]"}:
            yield _by_length(after.text, before.text)
    for mention in mentions:
        # The pipeline may miss the initials in brackets, and find them later.
        if doc[mention.end : mention.end + 1].text == "(":
            words = [token.text for token in doc[mention.end : mention.end + 3]]
            if words[2:] == [")"] and words[1].isupper() and words[1] in names:
                yield _by_length(words[1], mention.text)


def _by_length(one: str, other: str) -> tuple[str, str]:
    """Two names, normalized, the shorter one first: each step of a resolution then lengthens the name, so it ends."""
    short, long = sorted((normalized_name(one), normalized_name(other)), key=len)
    return short, long


def _place(key: str, places: Collection[str]) -> str:
    """The place itself if a name only adds its kind: "Norrby County" is "Norrby" if that is named too."""
    words = key.split()
    bare = " ".join(words[:-1])
    return bare if len(words) > 1 and words[-1] in PLACE_WORDS and bare in places else key
