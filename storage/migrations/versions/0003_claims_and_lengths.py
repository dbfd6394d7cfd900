"""Which claims are an actor's own, and which are about it."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns; the actors of digests of before know of none."""
    for name in ("claims", "about"):
        op.add_column("actor", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
