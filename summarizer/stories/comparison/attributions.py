"""Finds statements that two reports attribute to two people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from summarizer.model import ActorKind, Claim, Digest
from summarizer.sentences import Tokenizer
from summarizer.stories.comparison.alignment import MIN_LIKENESS, Likeness
from summarizer.stories.comparison.sentences import Sentence
from summarizer.stories.comparison.values import Report
from summarizer.terms import stems

MIN_SHARED: Final = 0.6
MIN_STEMS: Final = 6
"""The least share of two statements' stems that both have, and of how many, if they are the same statement."""


def other_attributions(
    sentences: Sequence[Sentence], likeness: Likeness, reports: Sequence[Report]
) -> Iterator[tuple[int, int]]:
    """Yield pairs of sentences that give the same statement to different people."""
    people = {at: _people(report.digest) for at, report in enumerate(reports)}
    said = [list(_claims_in(sentence, reports)) for sentence in sentences]
    for one, other in likeness.pairs(MIN_LIKENESS):
        ours, theirs = sentences[one], sentences[other]
        if any(
            _are_two_people(mine.speaker, yours.speaker, people[ours.passage.article], people[theirs.passage.article])
            and _is_same_statement(mine, yours, ours.language)
            for mine in said[one]
            for yours in said[other]
        ):
            yield one, other


def _people(digest: Digest) -> Mapping[str, frozenset[str]]:
    """Return the words of all names of each person."""
    return {
        actor.name: frozenset(" ".join((actor.name, *actor.aliases)).casefold().split())
        for actor in digest.actors
        if actor.kind is ActorKind.PERSON
    }


def _claims_in(sentence: Sentence, reports: Sequence[Report]) -> Iterator[Claim]:
    passage = sentence.passage
    for claim in reports[passage.article].digest.claims:
        if passage.start <= claim.cue_start < passage.end and claim.speaker and not claim.via:
            yield claim


def _are_two_people(
    one: str | None, other: str | None, ours: Mapping[str, frozenset[str]], theirs: Mapping[str, frozenset[str]]
) -> bool:
    """Return whether two names are those of different people. An organisation may speak through anybody."""
    names, others = ours.get(one or ""), theirs.get(other or "")
    return names is not None and others is not None and not names & others


def _is_same_statement(one: Claim, other: Claim, language: str | None) -> bool:
    ours, theirs = (frozenset(stems(Tokenizer(language).to_words(each.content), language)) for each in (one, other))
    fewer = min(len(ours), len(theirs))
    return fewer >= MIN_STEMS and len(ours & theirs) >= MIN_SHARED * len(ours | theirs)
