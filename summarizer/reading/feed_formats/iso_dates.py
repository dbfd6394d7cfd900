"""Parses the dates of items, which are in ISO 8601."""

from datetime import UTC, datetime


def instant(written: str | None) -> datetime | None:
    """Return an ISO 8601 date as an aware time in UTC; `None` if it is not one. Without a zone it is taken as UTC."""
    try:
        moment = datetime.fromisoformat(written) if written else None
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC) if moment else None
    except (ValueError, OverflowError):
        return None
