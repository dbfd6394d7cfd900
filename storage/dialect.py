"""SQL that differs between the databases: inserts that handle conflicts, and lists of ids of any length.

PostgreSQL's dialect is imported only for PostgreSQL.
"""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, Boolean, ColumnElement, Dialect, Insert, Table, Text, TypeDecorator, bindparam
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine


def insert_new(dialect: str, table: Table) -> Insert:
    """Return an insert that skips rows whose unique key exists; execute it with the row or rows."""
    new: Insert = upsert(dialect, table).on_conflict_do_nothing()
    return new


def upsert(dialect: str, table: Table) -> Any:
    """Return an insert with the methods `on_conflict_do_nothing` and `on_conflict_do_update`."""
    if dialect == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - see the module

    return postgresql.insert(table)


def is_any_of(column: ColumnElement[int], ids: Iterable[int]) -> ColumnElement[bool]:
    """Return the condition that a column has one of these ids, however many there are.

    They are a single parameter: `in_` has one for each, of which a statement takes 32,766 on SQLite and 32,767 on
    PostgreSQL.
    """
    return _IsAnyOf(column, bindparam("ids", list(ids), type_=_Ids(), unique=True))


class _Ids(TypeDecorator[Iterable[int]]):
    """Ids as one parameter: an array on PostgreSQL, JSON on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(Text())
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - see the module

        return dialect.type_descriptor(postgresql.ARRAY(BigInteger))

    def process_bind_param(self, value: Iterable[int] | None, dialect: Dialect) -> Any:
        ids = list(value or ())
        return json.dumps(ids) if dialect.name == "sqlite" else ids


class _IsAnyOf(FunctionElement[bool]):
    """The condition that a column has one of some ids."""

    type = Boolean()
    inherit_cache = True


@compiles(_IsAnyOf, "sqlite")
def _in_json(element: _IsAnyOf, compiler: SQLCompiler, **given: Any) -> str:
    column, ids = (compiler.process(each, **given) for each in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({ids}))"  # noqa: S608 - what SQLAlchemy compiled


@compiles(_IsAnyOf, "postgresql")
def _in_array(element: _IsAnyOf, compiler: SQLCompiler, **given: Any) -> str:
    column, ids = (compiler.process(each, **given) for each in element.clauses)
    return f"{column} = ANY ({ids})"
