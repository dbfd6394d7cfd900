"""Add the processes that work on the database, and which updates and message parts each of them owns."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the table and the columns; updates and parts in progress now have no owner."""
    op.create_table(
        "holder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_holder"),
        sqlite_autoincrement=True,
    )
    op.add_column("inbox", sa.Column("holder", sa.Integer()))
    op.add_column("delivery", sa.Column("holder", sa.Integer()))
