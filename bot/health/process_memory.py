"""The memory of the worker processes, as Linux reports it."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_PROC: Final = Path("/proc")

_SHARE: Final = "Pss:"


def workers_memory_bytes() -> int | None:
    """Return the memory of all descendants of this process, counting shared pages proportionally; `None` if unknown."""
    if not (_PROC / "self" / "smaps_rollup").exists():
        return None
    return sum(map(_share_bytes, _descendants(os.getpid())))


def _descendants(pid: int) -> Iterator[int]:
    try:
        lists = [path.read_text() for path in (_PROC / str(pid) / "task").glob("*/children")]
    except OSError:
        return
    for child in map(int, " ".join(lists).split()):
        yield child
        yield from _descendants(child)


def _share_bytes(pid: int) -> int:
    try:
        lines = (_PROC / str(pid) / "smaps_rollup").read_text().splitlines()
    except OSError:
        # The process has ended meanwhile.
        return 0
    return 1024 * sum(int(line.split()[1]) for line in lines if line.startswith(_SHARE))
