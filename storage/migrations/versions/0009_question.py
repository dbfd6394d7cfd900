"""What a private chat was asked last, and when: what is written next is the answer."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the columns; nobody has been asked yet."""
    op.add_column("chat", sa.Column("asked", sa.Text()))
    op.add_column("chat", sa.Column("asked_at", sa.DateTime(timezone=True)))
