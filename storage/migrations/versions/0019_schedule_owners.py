"""Record which process composes the briefing of a schedule, so that no other does."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Add the column."""
    op.add_column("schedule", sa.Column("owner_id", sa.Integer()))
    op.create_index("ix_schedule_owner_id", "schedule", ["owner_id"])
