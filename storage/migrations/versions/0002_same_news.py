"""Add what duplicates are recognised by: addresses, similarity bands, further sources, and lines a source repeats."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the column and the tables; existing digests are recognised only by exactly the same words."""
    op.add_column("digest", sa.Column("address", sa.Text()))
    op.create_index("ix_digest_chat_id_address", "digest", ["chat_id", "address"])
    op.create_table(
        "band",
        sa.Column("id", KEY, nullable=False),
        sa.Column("chat_id", KEY, nullable=False),
        sa.Column("digest_id", KEY, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_band_chat_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_band_digest_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_band"),
    )
    op.create_index("ix_band_chat_id_key", "band", ["chat_id", "key"])
    op.create_index("ix_band_digest_id", "band", ["digest_id"])
    op.create_table(
        "source",
        sa.Column("id", KEY, nullable=False),
        sa.Column("digest_id", KEY, nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("url", sa.Text()),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("piece", sa.Boolean(), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_source_digest_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_source"),
    )
    op.create_index("ix_source_digest_id", "source", ["digest_id"])
    op.create_table(
        "familiar",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("last_article", sa.Text(), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("place", "key", name="pk_familiar"),
    )
