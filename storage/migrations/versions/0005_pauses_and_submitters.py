"""Add when a chat blocked or removed the bot, and to the inbox the topic and who submitted an article."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the columns; chats that are paused already count as having removed the bot now."""
    instant = sa.DateTime(timezone=True)
    op.add_column("chat", sa.Column("gone_at", instant))
    op.execute("UPDATE chat SET gone_at = CURRENT_TIMESTAMP WHERE paused IS NOT NULL")
    op.add_column("inbox", sa.Column("topic_id", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("inbox", sa.Column("submitter", sa.BigInteger()))
    op.create_index("ix_inbox_submitter_received_at", "inbox", ["submitter", "received_at"])
