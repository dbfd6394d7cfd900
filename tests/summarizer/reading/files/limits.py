"""Runs a parser on a hostile file in a process with limits of memory and time."""

import multiprocessing
import resource
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

MEMORY = 300 * 1024 * 1024
SECONDS = 15


def within_limits(read: Callable[[bytes], object], content: bytes) -> object:
    """Return what `read` returns for the content, or "out of bounds" if it exceeds the memory or the time."""
    # Forked, so that nothing is imported again and only the memory of the parser is counted.
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_read_and_send, args=(read, content, theirs))
    process.start()
    theirs.close()
    try:
        return ours.recv()
    except EOFError:
        return "out of bounds"
    finally:
        process.join()
        ours.close()


def _read_and_send(read: Callable[[bytes], object], content: bytes, answer: Connection) -> None:
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY, size + MEMORY))
    spent = int(sum(resource.getrusage(resource.RUSAGE_SELF)[:2]))
    resource.setrlimit(resource.RLIMIT_CPU, (spent + SECONDS, spent + SECONDS))
    try:
        answer.send(read(content))
    except MemoryError:
        answer.send("out of bounds")
