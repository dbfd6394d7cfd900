"""Add who asked for a digest in a chat of several people."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column; it is unknown for existing digests, so only admins may delete those."""
    op.add_column("digest", sa.Column("submitter", sa.BigInteger()))
    op.create_index("ix_digest_submitter", "digest", ["submitter"])
