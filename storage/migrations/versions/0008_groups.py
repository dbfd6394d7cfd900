"""Who asked for a digest, where several people may."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add the column; of what is kept already nobody knows, and it is the admins' to remove."""
    op.add_column("digest", sa.Column("submitter", sa.BigInteger()))
    op.create_index("ix_digest_submitter", "digest", ["submitter"])
