"""What a worker process does before its first job."""

import resource
from typing import Final

from summarizer.digest import warm

MAX_MEMORY_BYTES: Final = 2 << 30
"""Bytes of address space that a worker may use; once warm it uses a third. A file that needs more is too big."""


def answer() -> None:
    """Do nothing: a worker that returns from this is alive."""


def begin() -> None:
    """Bound the memory of this process, and make sure that the models are loaded."""
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
    warm()
