from datetime import UTC, datetime

import pytest

from summarizer.reading.feed_formats.iso_dates import instant

TEN = datetime(2026, 6, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-06-01T10:00:00+00:00", TEN),
        ("2026-06-01T12:00:00+02:00", TEN),
        ("2026-06-01T10:00:00Z", TEN),
        ("2026-06-01T10:00:00", TEN),
        ("yesterday", None),
        ("0001-01-01T00:00:00+23:00", None),
        (None, None),
    ],
)
def test_a_date_is_a_time_in_utc(written: str | None, moment: datetime | None) -> None:
    assert instant(written) == moment
