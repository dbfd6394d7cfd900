"""Run by Alembic: migrate on the connection that `storage.database` passes in."""

from alembic import context

from storage.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
