"""Convert database rows to records."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import RowMapping

from storage.records import Chat, ClaimHit, Delivery, DeliveryState, Schedule, Source, StoredDigest
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Dropped, Length, Point, Repaired


def chat_of(row: RowMapping) -> Chat:
    """Convert a row of `chat`."""
    fields = {name: row[name] for name in Chat.__slots__ if name != "length"}
    length, left_out = Length(row["sentences"], row["words"]), tuple(row["left_out"])
    return Chat(**{**fields, "topic_id": row["topic_id"] or None, "length": length, "left_out": left_out})


def schedule_of(row: RowMapping) -> Schedule:
    """Convert a row of `schedule`."""
    days = frozenset(day for day in range(7) if row["weekdays"] >> day & 1)
    return Schedule(row["id"], row["chat_id"], row["at"], days, row["next_at"])


def weekday_bits(weekdays: frozenset[int]) -> int:
    """Return weekdays as the bit mask stored in `schedule.weekdays`."""
    return sum(1 << day for day in weekdays)


def delivery_of(row: RowMapping) -> Delivery:
    """Convert a row of `delivery` joined with its chat."""
    fields = {name: row[name] for name in Delivery.__slots__}
    return Delivery(**{**fields, "topic_id": row["topic_id"] or None, "state": DeliveryState(row["state"])})


def kept_of(
    row: RowMapping, actors: Sequence[RowMapping], claims: Sequence[RowMapping], sources: Sequence[RowMapping]
) -> StoredDigest:
    """Convert a row of `digest` with the rows of its actors, claims and further sources, in order."""
    article = Article(
        **{name: row[name] for name in ("text", "title", "url", "source", "author", "published", "language")},
        dropped=tuple(Dropped(*each) for each in row["dropped"]),
        repaired=tuple(Repaired(*each) for each in row["repaired"]),
    )
    points = tuple(Point(*each) for each in row["points"])
    found = tuple(map(actor_of, actors)), tuple(map(claim_of, claims))
    digest = Digest(article, points, *found, row["read_to"], tuple(row["unread"]))
    told = {"submitter": row["submitter"], "address": row["address"]}
    kept = StoredDigest(row["id"], row["chat_id"], row["number"], row["kept_at"], digest, **told)
    return replace(kept, sources=distinct_sources(kept, *(Source(each["name"], each["url"]) for each in sources)))


def distinct_sources(kept: StoredDigest, *further: Source) -> tuple[Source, ...]:
    """Return the further sources of a digest without duplicates and without its own source, which is shown above it."""
    article = kept.digest.article
    known = {(article.source, article.url), (article.source, None), (None, None)}
    named = [Source(each.name, each.url) for each in (*kept.sources, *further)]
    return tuple(each for each in dict.fromkeys(named) if (each.name, each.url) not in known)


def actor_of(row: RowMapping) -> Actor:
    """Convert a row of `actor`."""
    fields = {name: row[name] for name in Actor.__slots__}
    lists = {name: tuple(row[name]) for name in ("aliases", "claims", "about")}
    return Actor(**{**fields, **lists, "kind": ActorKind(row["kind"])})


def claim_of(row: Mapping[Any, Any]) -> Claim:
    """Convert a row of `claim`."""
    fields = {name: row[name] for name in Claim.__slots__}
    return Claim(**{**fields, "kind": ClaimKind(row["kind"]), "spans": tuple(map(tuple, row["spans"]))})


def claim_hit_of(row: RowMapping) -> ClaimHit:
    """Convert a row of `claim` joined with its digest."""
    return ClaimHit(
        claim_of(row), row["digest_id"], row["number"], row["title"], row["kept_at"], row["language"], row["rank"]
    )
