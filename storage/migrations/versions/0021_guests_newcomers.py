"""Add the message that answers a guest query, and whether newcomers to a private bot were let in."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Add the column and the table."""
    op.add_column("inbox", sa.Column("inline_message_id", sa.Text()))
    op.create_table(
        "newcomer",
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.BigInteger()),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("telegram_id", name="pk_newcomer"),
    )
