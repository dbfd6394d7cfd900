"""Search queries for tests, parsed as the bot parses what people type."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.message_types.fluent_lookup import ENGLISH
from bot.typed_input.search_query import parse_search
from storage.search.query import Query


def query_of(asked: str) -> Query:
    """Return the query for what somebody typed; an empty one if it contains no word."""
    found = parse_search(asked, datetime(2026, 11, 25, tzinfo=UTC), ZoneInfo("UTC"), ENGLISH)
    return found if isinstance(found, Query) else Query()
