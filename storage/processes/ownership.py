"""Tells which updates and deliveries belong to this process, and which to another instance."""

from typing import Any, Final, TypeAlias

from sqlalchemy import BindParameter, Column, ColumnElement, bindparam, or_

_Ids: TypeAlias = tuple[int, ...] | BindParameter[Any]

_GIVEN_IDS: Final[BindParameter[Any]] = bindparam("instance_ids", expanding=True)


class Ownership:
    """The ids of this instance, and the conditions on an `owner_id` column that follow from them.

    An instance that lost its connection continues under a new id, and still owns what it took under its old ones.
    Without an id (in a test, or in a tool that only reads) it owns the rows that have no owner.
    """

    def __init__(self) -> None:
        self._instance_ids: tuple[int, ...] = ()

    @property
    def instance_ids(self) -> frozenset[int]:
        """Every id this instance has had since it was registered."""
        return frozenset(self._instance_ids)

    @property
    def current(self) -> int | None:
        """The id to write into rows that this instance takes; `None` if it is not registered."""
        return self._instance_ids[-1] if self._instance_ids else None

    def add(self, instance_id: int) -> None:
        """Continue under a new id."""
        self._instance_ids = (*self._instance_ids, instance_id)

    def clear(self) -> None:
        """Forget every id: this process no longer works on the database."""
        self._instance_ids = ()

    def ours(self, owner: Column[Any]) -> ColumnElement[bool]:
        """Rows that this instance owns, under any of its ids."""
        return owner.in_(self._instance_ids) if self._instance_ids else owner.is_(None)

    def others(self, owner: Column[Any]) -> ColumnElement[bool]:
        """Rows that another instance owns, whether it is alive or not."""
        return is_anothers(owner, self._instance_ids)

    def available(self, owner: Column[Any]) -> ColumnElement[bool]:
        """Rows that nobody else owns: free ones, and our own."""
        return is_available(owner, self._instance_ids)


def is_anothers(owner: Column[Any], ids: _Ids = _GIVEN_IDS) -> ColumnElement[bool]:
    """Rows that another instance than that with these ids owns.

    Without ids, the condition is for a statement that is built once, and executed with `instance_ids`.
    """
    return owner.is_not(None) & owner.not_in(ids)


def is_available(owner: Column[Any], ids: _Ids = _GIVEN_IDS) -> ColumnElement[bool]:
    """Rows that nobody else owns: free ones, and those of the instance with these ids; `ids` as in `is_anothers`."""
    return or_(owner.is_(None), owner.in_(ids))
