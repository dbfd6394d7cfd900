"""Finds the claims that each cluster makes, and the claims that others make about it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.attribution_in_english.document import Document
from summarizer.model import Claim


@dataclass(frozen=True, slots=True)
class Involvement:
    """Indices into a text's claims: those a cluster makes, and those of others that mention it."""

    claims: list[int] = field(default_factory=list)
    about: list[int] = field(default_factory=list)


def involvements(document: Document, claims: Sequence[Claim]) -> Mapping[int, Involvement]:
    """Return the involvement of each cluster by its index; clusters without a part in any claim are missing."""
    mentions = _mentions(document)
    offsets = [offset for offset, _ in mentions]
    named = list(enumerate(document.clusters))
    # What "American officials" and the "Afghan ministry" of defence say counts for their country.
    index_of_name = {each.text: index for index, cluster in named for each in cluster.mentions if each.country}
    index_of_name |= {cluster.name: index for index, cluster in named}
    found: dict[int, Involvement] = defaultdict(Involvement)
    for number, claim in enumerate(claims):
        speakers = _speakers(document, claim, index_of_name, _named_by(claim, mentions, offsets))
        for index in speakers:
            found[index].claims.append(number)
        mentioned = {index for span in claim.spans for index in _within(mentions, offsets, *span)}
        for index in mentioned - speakers:
            found[index].about.append(number)
    return dict(found)


def _mentions(document: Document) -> list[tuple[int, int]]:
    """All names and resolved references in reading order, each as a character offset and the index of its cluster."""
    named = {mention.start: index for index, cluster in enumerate(document.clusters) for mention in cluster.mentions}
    resolved = {position: index for position, index in document.referents.items() if isinstance(index, int)}
    return sorted((document.doc[position].idx, index) for position, index in {**resolved, **named}.items())


def _within(mentions: list[tuple[int, int]], offsets: list[int], start: int, end: int) -> set[int]:
    """The clusters mentioned from one character to before another."""
    return {index for _, index in mentions[bisect_left(offsets, start) : bisect_left(offsets, end)]}


def _named_by(claim: Claim, mentions: list[tuple[int, int]], offsets: list[int]) -> set[int]:
    """The clusters that the speaker phrase of a claim mentions."""
    if claim.speaker_start is None or claim.speaker_end is None:
        return set()
    return _within(mentions, offsets, claim.speaker_start, claim.speaker_end)


def _speakers(document: Document, claim: Claim, index_of_name: Mapping[str, int], named: set[int]) -> set[int]:
    """The clusters that make a claim: the one with the speaker's name, or all that its speaker phrase coordinates.

    `named` are those that the speaker phrase mentions.
    """
    if claim.speaker is None or claim.speaker_start is None or claim.speaker_end is None:
        return set()
    if claim.speaker in index_of_name:
        return {index_of_name[claim.speaker]}
    name, of, _ = claim.speaker.partition(" of ")
    if of and (found := {each for each in named if _has_form(document, each, name)}):
        return found
    # "A spokesman for the port and the city" names two clusters that say nothing themselves.
    return named if len(named) > 1 and claim.speaker[:1].isupper() else set()


def _has_form(document: Document, index: int, name: str) -> bool:
    """Whether a cluster is called by a name somewhere."""
    return any(mention.text == name for mention in document.clusters[index].mentions)
