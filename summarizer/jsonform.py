"""A digest as JSON, in the form others build on, and back."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Dropped, Point, Repaired

_ARTICLE = ("title", "url", "source", "author", "published", "language", "text")


def digest_json(digest: Digest, *, all_actors: bool = False) -> dict[str, Any]:
    """Return the digest's JSON form; `actors` are those who matter unless `all_actors`.

    Offsets are characters into `text`; what is unknown is null.
    """
    article = digest.article
    actors = digest.actors if all_actors else digest.key_actors
    return {
        **{name: getattr(article, name) for name in _ARTICLE},
        "dropped": [asdict(dropped) for dropped in article.dropped],
        "repaired": [asdict(repaired) for repaired in article.repaired],
        "summary": [asdict(point) for point in digest.points],
        "actors": [_actor_json(actor) for actor in actors],
        "claims": [_claim_json(claim) for claim in digest.claims],
    }


def digest_from_json(form: Mapping[str, Any]) -> Digest:
    """Return the digest that `digest_json` with `all_actors` made this form of."""
    article = Article(
        **{name: form[name] for name in _ARTICLE},
        dropped=tuple(Dropped(**row) for row in form["dropped"]),
        repaired=tuple(Repaired(**row) for row in form["repaired"]),
    )
    return Digest(
        article,
        tuple(Point(**row) for row in form["summary"]),
        tuple(_actor(row) for row in form["actors"]),
        tuple(_claim(row) for row in form["claims"]),
    )


def _actor_json(actor: Actor) -> dict[str, Any]:
    return {
        "name": actor.name,
        "kind": str(actor.kind),
        "role": actor.role,
        "aliases": list(actor.aliases),
        "mentions": actor.mentions,
        "salience": actor.salience,
        "key": actor.key,
    }


def _claim_json(claim: Claim) -> dict[str, Any]:
    return {**asdict(claim), "spans": [list(span) for span in claim.spans], "kind": str(claim.kind)}


def _actor(row: Mapping[str, Any]) -> Actor:
    return Actor(**{**row, "kind": ActorKind(row["kind"]), "aliases": tuple(row["aliases"])})


def _claim(row: Mapping[str, Any]) -> Claim:
    return Claim(**{**row, "kind": ClaimKind(row["kind"]), "spans": _spans(row["spans"])})


def _spans(rows: Sequence[Sequence[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in rows)
