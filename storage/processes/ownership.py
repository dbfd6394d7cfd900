"""Which rows a process has in hand, by the numbers it has had."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement


def our_number(numbers: Sequence[int]) -> int | None:
    """Return the number a process writes; `None` where it has none: a test, or a tool that looks."""
    return numbers[-1] if numbers else None


def mine(holder: Column[Any], numbers: Sequence[int]) -> ColumnElement[bool]:
    """Tell whether a row is in hand here, under whichever number it was taken."""
    return holder.in_(numbers) if numbers else holder.is_(None)


def of_another(holder: Column[Any], numbers: Sequence[int]) -> ColumnElement[bool]:
    """Tell whether a row is in another's hand, alive or not."""
    return holder.is_not(None) & holder.not_in(numbers)
