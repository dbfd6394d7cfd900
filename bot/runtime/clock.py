"""The clock of a running bot."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """Return the time, aware and in UTC."""
    return datetime.now(UTC)
