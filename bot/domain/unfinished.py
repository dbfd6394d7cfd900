"""Why a worker did not finish what it was given: an outcome that each caller has to handle."""

from enum import StrEnum


class Unfinished(StrEnum):
    """What stopped a worker. It says nothing about the answer, only that there is none."""

    TIMED_OUT = "took too long"
    CRASHED = "the worker died"
    OUT_OF_MEMORY = "needed too much memory"
