"""Limits how many bytes of files and pages are held for one person, so that nobody's files fill the memory."""

from typing import Final

from bot.rate_limits.per_person_semaphore import PerPersonSemaphore

MAX_BYTES_HELD: Final = 48 * 1024 * 1024
"""Bytes of files and pages that are held at a time, for all people together."""

MAX_BYTES_HELD_PER_PERSON: Final = MAX_BYTES_HELD // 2
"""Bytes of files and pages that are held for one person; a file of the greatest size fits."""


def bytes_per_person() -> PerPersonSemaphore:
    """Return the semaphore of the bytes that people share."""
    return PerPersonSemaphore(MAX_BYTES_HELD, MAX_BYTES_HELD_PER_PERSON)
