"""Add the length of a chat's digests in words."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column; if it is NULL, the number of sentences gives the length."""
    op.add_column("chat", sa.Column("words", sa.Integer()))
