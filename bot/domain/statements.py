"""Who said what in a story: the claims of its articles, merged by speaker, each said once. Pure."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from bot.domain.compared_story import outlet_of
from bot.domain.content_words import content_words, is_repeated
from bot.domain.identities import known_actors
from bot.domain.shown_claims.ranking import MIN_CONTENT_WORDS, best_first, has_named_speaker
from storage.records import Appearance, StoredDigest
from summarizer.model import Claim

MAX_OF_SPEAKER: Final = 3
"""Statements of one speaker in a story; `/claims` shows all of them."""

LENGTHS_OF_TRANSLATIONS: Final = (0.6, 1.7)
"""How much shorter or longer than a statement another one may be in another language and still be the same."""

MIN_WORDS_OF_NAME: Final = 2
"""How many words a name needs to be recognised after a title: "Trump" alone may be another Trump."""

_NUMBER: Final = re.compile(r"\d+")

_SEVERAL: Final = re.compile(r",|\b(?:and|und|et|y|e|и|та|і)\b", re.IGNORECASE)

Place: TypeAlias = tuple[int, str]
"""The id of a digest, and a name in it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim, the language of its article, and the outlets that report it."""

    claim: Claim
    language: str | None
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker in a story, with their role and their statements, best first."""

    name: str
    role: str | None
    statements: tuple[Statement, ...]


def speakers_of(
    digests: Sequence[StoredDigest], told: Iterable[str] = (), language: str | None = None
) -> tuple[Speaker, ...]:
    """Merge the claims of a story's digests by speaker; those quoted by the most outlets come first.

    A claim is left out if another claim, or a sentence shown with it (`told`), says the same. Claims in `language`
    come first; one in another language is left out if it may be a translation.
    """
    known = [content_words(each) for each in told]
    people = _people(digests)
    named = _spellings(people)
    merged: dict[str, list[Statement]] = defaultdict(list)
    heard: dict[str, list[tuple[Claim, str | None]]] = defaultdict(list)
    for kept, claim in _in_turns(digests, language):
        name, written_in = _name_of(claim.speaker or "", kept, people, named), kept.digest.article.language
        repeated = _index_of_repeated(merged[name], claim)
        if repeated is not None:
            merged[name][repeated] = _also_in(merged[name][repeated], outlet_of(kept))
            continue
        is_translated = _takes_translated(heard[name], claim, written_in)
        heard[name].append((claim, written_in))
        if not is_translated and _says_something_new(claim, known) and len(merged[name]) < MAX_OF_SPEAKER:
            merged[name].append(Statement(claim, written_in, (outlet_of(kept),)))
    roles = dict(people.values())
    speakers = [Speaker(name, roles.get(name), tuple(said)) for name, said in merged.items() if said]
    return tuple(sorted(speakers, key=lambda each: -_outlets(each)))


def _people(digests: Sequence[StoredDigest]) -> dict[Place, tuple[str, str | None]]:
    """Return the full name and role of each actor, keyed by digest and by its name there."""
    newest_first = sorted(digests, key=lambda kept: (kept.kept_at, kept.id), reverse=True)
    appearances = [Appearance(kept.id, kept.kept_at, actor) for kept in newest_first for actor in kept.digest.actors]
    return {
        (each.digest_id, each.actor.name): (who.name, who.role)
        for who in known_actors(appearances)
        for each in who.appearances
    }


def _spellings(people: Mapping[Place, tuple[str, str | None]]) -> dict[str, str]:
    """Return the names of a story's actors, keyed by their folded form."""
    return {name.casefold(): name for name, _ in people.values()}


def _name_of(
    speaker: str, kept: StoredDigest, people: Mapping[Place, tuple[str, str | None]], named: dict[str, str]
) -> str:
    """Return the full name of a speaker; if the digest has no such actor, that of an actor of another digest.

    Its capitals may differ, and a title may precede it: "Police Constable Tim Fanning". Each name found is added to
    `named`.
    """
    if (kept.id, speaker) in people:
        return people[kept.id, speaker][0]
    title_and_name = speaker.casefold().split()
    # A phrase that names several speakers is not any one of them: "Mayor Lund and Council Leader Karl Holm".
    most = 0 if _SEVERAL.search(speaker) else len(title_and_name) - MIN_WORDS_OF_NAME
    for words_before in range(1, most + 1):
        if name := named.get(" ".join(title_and_name[words_before:])):
            return name
    return named.setdefault(speaker.casefold(), speaker)


def _in_turns(digests: Sequence[StoredDigest], language: str | None) -> Iterator[tuple[StoredDigest, Claim]]:
    """Yield the claims with a named speaker: the best of each digest, then the second best, and so on.

    Those of the digests in a language come before all others.
    """
    own = [kept for kept in digests if kept.digest.article.language == language]
    for group in (own, [kept for kept in digests if kept.digest.article.language != language]):
        claims = [[each for each in best_first(kept.digest) if has_named_speaker(each, kept.digest)] for kept in group]
        for rank in range(max(map(len, claims), default=0)):
            yield from ((kept, theirs[rank]) for kept, theirs in zip(group, claims, strict=True) if rank < len(theirs))


def _index_of_repeated(statements: Sequence[Statement], claim: Claim) -> int | None:
    """Return the index of the statement that repeats a claim: one of the two has most of the other's words."""
    said = content_words(claim.content)
    for at, each in enumerate(statements):
        known = content_words(each.claim.content)
        if each.claim.denied == claim.denied and (is_repeated(said, known) or is_repeated(known, said)):
            return at
    return None


def _takes_translated(heard: list[tuple[Claim, str | None]], claim: Claim, language: str | None) -> bool:
    """Return whether a claim may be a translation of one that was heard before, which is then removed.

    Nothing compares words across languages, so each stands for one other only: of five claims in one language and two
    in another, five remain.
    """
    for at, (known, written_in) in enumerate(heard):
        if written_in != language and _may_be_same(known, claim):
            del heard[at]
            return True
    return False


def _may_be_same(one: Claim, other: Claim) -> bool:
    """Return whether two claims in different languages agree in what can be compared."""
    shortest, longest = LENGTHS_OF_TRANSLATIONS
    return (
        one.denied == other.denied
        and {*_NUMBER.findall(one.content)} == {*_NUMBER.findall(other.content)}
        and shortest * len(one.content) <= len(other.content) <= longest * len(one.content)
    )


def _also_in(statement: Statement, outlet: str) -> Statement:
    return replace(statement, outlets=tuple(dict.fromkeys((*statement.outlets, outlet))))


def _says_something_new(claim: Claim, known: Iterable[frozenset[str]]) -> bool:
    said = content_words(claim.content)
    return len(said) >= MIN_CONTENT_WORDS and not any(is_repeated(said, each) for each in known)


def _outlets(speaker: Speaker) -> int:
    return len({outlet for statement in speaker.statements for outlet in statement.outlets})
