"""Add which claims an actor makes and which are about it, and how far a long article was read."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns; existing actors have no claims, and existing articles were read to the end."""
    for name in ("claims", "about"):
        op.add_column("actor", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("digest", sa.Column("read_to", sa.Integer()))
