"""Name instances and owners by those words; store a digest's unread parts, and which message an edit changes."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Rename a table and two columns; so far only English articles had actors and claims."""
    op.rename_table("holder", "instance")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE instance RENAME CONSTRAINT pk_holder TO pk_instance")
        op.execute("ALTER SEQUENCE holder_id_seq RENAME TO instance_id_seq")
    op.execute("ALTER TABLE inbox RENAME COLUMN holder TO owner_id")
    op.execute("ALTER TABLE delivery RENAME COLUMN holder TO owner_id")
    op.add_column("digest", sa.Column("unread", sa.JSON(), nullable=False, server_default="[]"))
    op.execute("""UPDATE digest SET unread = '["actors", "claims"]' WHERE language IS NULL OR language <> 'en'""")
    op.add_column("delivery", sa.Column("edits", sa.BigInteger()))
    edited = "json_extract(payload, '$.editing')"
    if op.get_bind().dialect.name == "postgresql":
        edited = "CAST(payload ->> 'editing' AS bigint)"
    op.execute(f"UPDATE delivery SET edits = {edited} WHERE state = 'ready'")  # noqa: S608 - one of two constants
