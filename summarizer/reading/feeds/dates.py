"""Reads the dates of items."""

from datetime import UTC, datetime


def instant(written: str | None) -> datetime | None:
    """Return an ISO 8601 date as a time in UTC; `None` if it is not one. A date without a zone is in UTC."""
    try:
        moment = datetime.fromisoformat(written) if written else None
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC) if moment else None
    except (ValueError, OverflowError):
        return None
