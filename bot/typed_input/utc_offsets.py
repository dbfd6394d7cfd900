"""The time zone of an offset from UTC, as people type it: "+3", "UTC-5", "GMT +5:30". Pure."""

import re
from types import MappingProxyType
from typing import Final

_OFFSET: Final = re.compile(r"(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?:[:.]?([034][05])|[.,](5|75))?", re.IGNORECASE)

_FRACTIONS: Final = MappingProxyType({"5": "30", "75": "45"})
"""The minutes of a fraction of an hour: "+5.5", "+5.75"."""

_WHOLE_HOURS: Final = range(-12, 15)
"""The offsets in whole hours that are in use somewhere."""

_ZONES_OF_PARTIAL_HOURS: Final = MappingProxyType(
    {
        "+3:30": "Asia/Tehran",
        "+4:30": "Asia/Kabul",
        "+5:30": "Asia/Kolkata",
        "+5:45": "Asia/Kathmandu",
        "+6:30": "Asia/Yangon",
        "+8:45": "Australia/Eucla",
        "+9:30": "Australia/Darwin",
        "+10:30": "Australia/Lord_Howe",
        "+12:45": "Pacific/Chatham",
        "+13:45": "Pacific/Chatham",
        "-2:30": "America/St_Johns",
        "-3:30": "America/St_Johns",
        "-9:30": "Pacific/Marquesas",
    }
)
"""A zone for each offset with a part of an hour, even if only in summer; for whole hours there are the Etc zones."""


def zone_of_offset(words: str) -> str | None:
    """Return the zone; `None` if the words are not an offset, or no clock has that offset."""
    found = _OFFSET.fullmatch(words.strip())
    if not found:
        return None
    sign, hours, minutes = "+" if found[1] == "+" else "-", int(found[2]), found[3] or _FRACTIONS.get(found[4], "00")
    if minutes != "00":
        return _ZONES_OF_PARTIAL_HOURS.get(f"{sign}{hours}:{minutes}")
    if int(f"{sign}{hours}") not in _WHOLE_HOURS:
        return None
    # The signs of the Etc zones are the other way round.
    return f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "UTC"
