"""Count the articles of each message: one may bring several."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Add the number of articles that an update brought; until now each counted as one."""
    op.add_column("inbox", sa.Column("pieces", sa.Integer(), nullable=False, server_default="1"))
