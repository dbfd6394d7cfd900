"""Add what the bot last asked a private chat and when: the next message is the answer."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the columns; no chat has been asked yet."""
    op.add_column("chat", sa.Column("asked", sa.Text()))
    op.add_column("chat", sa.Column("asked_at", sa.DateTime(timezone=True)))
