"""Add the feeds of chats' briefings: the address of each, and the words of the briefings that it shows."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the two tables."""
    op.create_table(
        "briefing_feed",
        sa.Column("chat_id", KEY, autoincrement=False, nullable=False),
        sa.Column("address_hash", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("begun_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_briefing_feed"),
        sa.UniqueConstraint("address_hash", name="uq_briefing_feed_address_hash"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_briefing_feed_chat_id", ondelete="CASCADE"),
    )
    op.create_table(
        "briefing_text",
        sa.Column("briefing_id", KEY, autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("briefing_id", name="pk_briefing_text"),
        sa.ForeignKeyConstraint(
            ["briefing_id"], ["briefing.id"], name="fk_briefing_text_briefing_id", ondelete="CASCADE"
        ),
    )
