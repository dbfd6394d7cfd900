"""Why a worker did not finish a job, which each caller has to handle."""

from enum import StrEnum


class Unfinished(StrEnum):
    """Why a worker was stopped; there is no result."""

    TIMED_OUT = "took too long"
    CRASHED = "the worker died"
    OUT_OF_MEMORY = "needed too much memory"
