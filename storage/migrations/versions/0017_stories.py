"""Store to which story each digest belongs, and what each briefing told."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the tables; a digest gets its story while the bot runs, because that takes a language pass."""
    op.create_table(
        "membership",
        _reference("digest", is_key=True),
        _reference("chat"),
        sa.Column("story_id", sa.BigInteger(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("shingles", sa.LargeBinary(), nullable=False),
        sa.Column("agencies", sa.JSON(), nullable=False),
    )
    op.create_index("ix_membership_story_id", "membership", ["story_id"])
    op.create_index("ix_membership_chat_id_digest_id", "membership", ["chat_id", "digest_id"])
    op.create_table(
        "story_key",
        _reference("chat", is_key=True),
        sa.Column("key", sa.Integer(), primary_key=True, autoincrement=False),
        _reference("digest", is_key=True),
    )
    op.create_index("ix_story_key_digest_id", "story_key", ["digest_id"])
    op.create_table(
        "telling",
        _reference("briefing", is_key=True),
        _reference("digest", is_key=True),
        sa.Column("is_shown", sa.Boolean(), nullable=False),
        sa.Column("origins", sa.Integer(), nullable=False),
    )
    op.create_index("ix_telling_digest_id", "telling", ["digest_id"])
    op.create_index("ix_delivery_briefing_id", "delivery", ["briefing_id"])
    _move_briefed_digests()
    op.drop_column("digest", "briefed_at")


def _move_briefed_digests() -> None:
    """Note what the briefings of the last month told. Digests of older ones are too old for another."""
    op.execute(
        "INSERT INTO telling (briefing_id, digest_id, is_shown, origins) "
        "SELECT max(briefing.id), digest.id, true, 1 FROM digest JOIN briefing "
        "ON briefing.chat_id = digest.chat_id AND briefing.begun_at = digest.briefed_at GROUP BY digest.id"
    )


def _reference(table: str, *, is_key: bool = False) -> sa.Column[int]:
    name, key = f"{table}_id", sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(name, KEY, key, primary_key=is_key, autoincrement=False if is_key else "auto", nullable=False)
