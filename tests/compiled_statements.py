"""Lets all engines of a process share the statements that SQLAlchemy compiled: each test opens a store of its own."""

from typing import Any

from sqlalchemy import Engine


class CompiledStatements(dict[Any, Any]):
    """Compiled statements by dialect name; SQLAlchemy keys them by dialect object, and each engine has its own."""

    def get(self, key: Any, default: Any = None) -> Any:
        dialect, *statement = key
        return super().get((dialect.name, *statement), default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        dialect, *statement = key
        super().__setitem__((dialect.name, *statement), compiled)


def share_compiled_statements() -> None:
    """Compile a statement once a process instead of once an engine."""
    statements = CompiledStatements()
    # Not an option of each connection: setting one takes a tenth of the time of a short query.
    Engine._compiled_cache = property(lambda _: statements, lambda *_: None)  # type: ignore[assignment, misc]
