"""What briefings have told: conditions and subqueries for queries about digests."""

from sqlalchemy import ColumnElement, Select, Subquery, func, select

from storage.records import DeliveryState
from storage.schema import Instant, briefing, delivery, telling


def has_been_told(digest_id: ColumnElement[int], chat_id: int) -> ColumnElement[bool]:
    """Return the condition that a briefing passed over a digest, or told it and arrived."""
    of_digest = select(telling.c.digest_id).join(briefing, briefing.c.id == telling.c.briefing_id)
    counts = ~telling.c.is_shown | _has_arrived()
    return of_digest.where(telling.c.digest_id == digest_id, briefing.c.chat_id == chat_id, counts).exists()


def _has_arrived() -> ColumnElement[bool]:
    """Return the condition that a briefing was sent or will be; false if it is unknown whether it arrived."""
    parts = select(delivery.c.id).where(delivery.c.briefing_id == telling.c.briefing_id)
    sent = parts.where(delivery.c.state.in_((DeliveryState.READY, DeliveryState.SENDING, DeliveryState.SENT)))
    lost = parts.where(delivery.c.state.in_((DeliveryState.UNKNOWN, DeliveryState.FAILED)))
    return sent.exists() & ~lost.exists()


def last_tellings(chat_id: int, digests: Select[tuple[int]]) -> Subquery:
    """Select when each of these digests was told last, by a briefing that arrived."""
    newest = func.max(briefing.c.begun_at, type_=Instant()).label("told_at")
    rows = select(telling.c.digest_id, newest, func.max(telling.c.origins).label("origins"))
    arrived = rows.join(briefing, briefing.c.id == telling.c.briefing_id).where(
        telling.c.digest_id.in_(digests), briefing.c.chat_id == chat_id, telling.c.is_shown, _has_arrived()
    )
    return arrived.group_by(telling.c.digest_id).subquery()
