"""Gives memory back to the system."""

import ctypes


def give_back_memory() -> None:
    """Return freed memory to the system, which the C library would otherwise keep; do nothing if that is impossible.

    Unpacking a model takes several times the memory of the model: 8 MiB are free after all of them are loaded.
    """
    # Only glibc has this function.
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
