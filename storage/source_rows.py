"""Converts rows about sources, subscriptions and watches to records."""

from datetime import timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import RowMapping, Select, select

from storage.followed import FollowedSource, Notice, SourceFault, SourceKind, Subscription, Watch, WatchKind
from storage.schema import followed_source, subscription

_DURATIONS: Final = ("interval", "rhythm")

_SUBSCRIBED: Final = ("chat_id", "only", "paused", "told")


def source_of(row: RowMapping) -> FollowedSource:
    """Convert a row of `followed_source`."""
    fields = {name: row[name] for name in FollowedSource.__slots__ if name not in _DURATIONS}
    rhythm = row["rhythm_seconds"]
    return FollowedSource(
        **{
            **fields,
            "kind": SourceKind(row["kind"]),
            "interval": timedelta(seconds=row["interval_seconds"]),
            "rhythm": None if rhythm is None else timedelta(seconds=rhythm),
            "fault": SourceFault(row["fault"]) if row["fault"] else None,
        }
    )


def subscriptions() -> Select[Any]:
    """Select subscriptions joined with their sources, for `subscription_of`."""
    own = (subscription.c[name] for name in _SUBSCRIBED)
    renamed = subscription.c.id.label("subscription_id"), subscription.c.created_at.label("subscribed_at")
    joined = subscription.join(followed_source, followed_source.c.id == subscription.c.source_id)
    return select(followed_source, *own, *renamed).select_from(joined)


def subscription_of(row: RowMapping) -> Subscription:
    """Convert a row of `subscriptions`."""
    return Subscription(
        row["subscription_id"],
        row["chat_id"],
        source_of(row),
        tuple(row["only"]),
        row["paused"],
        Notice(row["told"]) if row["told"] else None,
        row["subscribed_at"],
    )


def watch_of(row: RowMapping) -> Watch:
    """Convert a row of `watch`."""
    return Watch(**{**{name: row[name] for name in Watch.__slots__}, "kind": WatchKind(row["kind"])})


def source_key(address: str, private_to: int | None) -> str:
    """Return the key of a source: a hash of its address and, if it is private, its chat."""
    return sha256(f"{private_to or ''} {address}".encode(errors="replace")).hexdigest()
