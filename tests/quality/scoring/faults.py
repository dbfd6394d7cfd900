"""Say what is wrong with a digest, fault by fault."""

from collections.abc import Iterable, Iterator

from summarizer.model import Claim, Digest
from tests.quality.corpus import MarkedArticle, MarkedClaim
from tests.quality.scoring.actors import identified, is_role, listed
from tests.quality.scoring.claims import finds_speaker, has_same_words, matching, names_speaker
from tests.quality.scoring.points import told


def faults(article: MarkedArticle, digest: Digest) -> tuple[str, ...]:
    """Every fault of a digest, a line each."""
    return (*_points(article, digest), *_actors(article, digest), *_roles(article, digest), *_claims(article, digest))


def _points(article: MarkedArticle, digest: Digest) -> Iterator[str]:
    facts = told(article.facts, tuple((point.start, point.end) for point in digest.points))
    yield from (f"untold: {fact.fact}" for fact in article.facts if fact.weight == 3 and fact not in facts)


def _actors(article: MarkedArticle, digest: Digest) -> Iterator[str]:
    pairs = listed(article, digest.key_actors)
    yield from (
        f"not key, or listed twice: {actor.name}" for actor, marked in pairs if not marked or marked.key == "no"
    )
    found = [marked for _, marked in pairs]
    yield from (
        f"key and not listed: {actor.name}" for actor in article.actors if actor.key == "yes" and actor not in found
    )
    for actor, marked in identified(article, digest.actors):
        if marked and marked.kind not in {actor.kind, "other"}:
            yield f"wrong kind: {actor.name}: {actor.kind}, not {marked.kind}"


def _roles(article: MarkedArticle, digest: Digest) -> Iterator[str]:
    people = [
        (actor, marked) for actor, marked in identified(article, digest.actors) if marked and marked.kind == "person"
    ]
    for actor, marked in people:
        if actor.role and not is_role(actor.role, marked):
            yield f"wrong role: {actor.name}, {actor.role}"
    with_role = [marked for actor, marked in people if actor.role]
    for marked in article.actors:
        if marked.kind == "person" and marked.roles and marked not in with_role:
            yield f"no role: {marked.name}, {marked.roles[0]}"


def _claims(article: MarkedArticle, digest: Digest) -> Iterator[str]:
    found = matching(article, digest.claims)
    for claim, marked in found.pairs:
        if not finds_speaker(article, claim, marked):
            yield f"wrong speaker: {claim.speaker}, not {marked.speaker}: {_content(article, marked)}"
        elif not names_speaker(article, claim, marked):
            yield f"speaker left open: {marked.speaker}: {_content(article, marked)}"
        if not has_same_words(article, claim, marked):
            yield f"other words: {_words(article, claim.spans)} | marked: {_content(article, marked)}"
        if claim.kind != marked.kind:
            yield f"wrong kind: {claim.kind}, not {marked.kind}: {_content(article, marked)}"
    yield from (f"missed: {claim.speaker} {claim.cue} {_content(article, claim)}" for claim in found.missed)
    yield from (f"spurious: {_claim(article, claim)}" for claim in found.spurious)


def _claim(article: MarkedArticle, claim: Claim) -> str:
    return f"{claim.speaker or claim.speaker_mention} {claim.cue} {_words(article, claim.spans)}"


def _content(article: MarkedArticle, claim: MarkedClaim) -> str:
    return _words(article, claim.spans)


def _words(article: MarkedArticle, spans: Iterable[tuple[int, int]]) -> str:
    return " … ".join(article.text[start:end] for start, end in spans)
