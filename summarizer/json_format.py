"""The JSON form of a digest, which is a stable interface: other programs parse it."""

from dataclasses import asdict
from typing import Any

from summarizer.model import Actor, Claim, Digest

_ARTICLE_FIELDS = ("title", "url", "source", "author", "published", "language", "text")


def digest_json(digest: Digest, *, all_actors: bool = False) -> dict[str, Any]:
    """Return the digest's JSON form; `actors` holds only the key actors unless `all_actors` is set.

    Offsets are character positions in `text`; unknown values are null.
    """
    article = digest.article
    actors = digest.actors if all_actors else digest.key_actors
    return {
        **{name: getattr(article, name) for name in _ARTICLE_FIELDS},
        "dropped": [asdict(dropped) for dropped in article.dropped],
        "repaired": [asdict(repaired) for repaired in article.repaired],
        "summary": [asdict(point) for point in digest.points],
        "actors": [_actor_json(actor) for actor in actors],
        "claims": [_claim_json(claim) for claim in digest.claims],
        "unread": [part for part in digest.unread if part != "rest"],
        "part": digest.is_part,
        "read_to": digest.read_to,
    }


def _actor_json(actor: Actor) -> dict[str, Any]:
    return {
        "name": actor.name,
        "kind": str(actor.kind),
        "role": actor.role,
        "aliases": list(actor.aliases),
        "mentions": actor.mentions,
        "salience": actor.salience,
        "key": actor.key,
        "claims": list(actor.claims),
        "about": list(actor.about),
    }


def _claim_json(claim: Claim) -> dict[str, Any]:
    return {**asdict(claim), "spans": [list(span) for span in claim.spans], "kind": str(claim.kind)}
