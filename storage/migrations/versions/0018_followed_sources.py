"""Add what chats follow: sources, subscriptions, the items that were seen, and watches."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)

# JSON has no statistics of its values.
TEXTS = {"followed_source": ("address", "title", "site", "etag", "last_modified"), "watch": ("words",)}


def upgrade() -> None:
    """Create the five tables."""
    _create_sources()
    _create_subscriptions()
    _create_items()
    _create_copies()
    _create_watches()
    if op.get_bind().dialect.name == "postgresql":
        # The planner's samples outlive the rows, and every role can see its own.
        for table, columns in TEXTS.items():
            for column in columns:
                op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")


def _create_sources() -> None:
    op.create_table(
        "followed_source",
        sa.Column("id", KEY, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("private_to", KEY),
        sa.Column("title", sa.Text()),
        sa.Column("site", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("next_at", INSTANT),
        sa.Column("interval_seconds", sa.Integer(), nullable=False),
        sa.Column("rhythm_seconds", sa.Integer()),
        sa.Column("claim", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("owner_id", sa.Integer()),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("last_success_at", INSTANT),
        sa.Column("last_new_at", INSTANT),
        sa.Column("failures", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("fault", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_followed_source"),
        sa.UniqueConstraint("key", name="uq_followed_source_key"),
        sa.ForeignKeyConstraint(["private_to"], ["chat.id"], name="fk_followed_source_private_to", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_followed_source_owner_id", "followed_source", ["owner_id"])
    op.create_index("ix_followed_source_next_at", "followed_source", ["next_at"])
    op.create_index("ix_followed_source_private_to", "followed_source", ["private_to"])


def _create_subscriptions() -> None:
    op.create_table(
        "subscription",
        sa.Column("id", KEY, nullable=False),
        sa.Column("chat_id", KEY, nullable=False),
        sa.Column("source_id", KEY, nullable=False),
        sa.Column("only", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("paused", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("told", sa.Text()),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_subscription"),
        sa.UniqueConstraint("chat_id", "source_id", name="uq_subscription_chat_id_source_id"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_subscription_chat_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["source_id"], ["followed_source.id"], name="fk_subscription_source_id", ondelete="CASCADE"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_subscription_source_id", "subscription", ["source_id"])


def _create_items() -> None:
    op.create_table(
        "item",
        sa.Column("id", KEY, nullable=False),
        sa.Column("source_id", KEY, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("link_key", sa.Text()),
        sa.Column("content_key", sa.Text(), nullable=False),
        sa.Column("payload", sa.JSON()),
        sa.Column("published", INSTANT),
        sa.Column("first_seen_at", INSTANT, nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.Column("updates", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("next_at", INSTANT),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("owner_id", sa.Integer()),
        sa.Column("reason", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_item"),
        sa.UniqueConstraint("source_id", "key", name="uq_item_source_id_key"),
        sa.ForeignKeyConstraint(["source_id"], ["followed_source.id"], name="fk_item_source_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_item_owner_id", "item", ["owner_id"])
    op.create_index("ix_item_next_at", "item", ["next_at"])
    op.create_index("ix_item_source_id_first_seen_at", "item", ["source_id", "first_seen_at"])


def _create_copies() -> None:
    op.create_table(
        "item_copy",
        sa.Column("item_id", KEY, nullable=False),
        sa.Column("subscription_id", KEY, nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False, server_default=sa.true()),
        sa.Column("digest_id", KEY),
        sa.Column("reason", sa.Text()),
        sa.PrimaryKeyConstraint("item_id", "subscription_id", name="pk_item_copy"),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name="fk_item_copy_item_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscription.id"], name="fk_item_copy_subscription_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_item_copy_digest_id", ondelete="SET NULL"),
    )
    op.create_index("ix_item_copy_subscription_id", "item_copy", ["subscription_id"])
    op.create_index("ix_item_copy_digest_id", "item_copy", ["digest_id"])


def _create_watches() -> None:
    op.create_table(
        "watch",
        sa.Column("id", KEY, nullable=False),
        sa.Column("chat_id", KEY, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("per_day", sa.Integer(), nullable=False),
        sa.Column("told_on", sa.Date()),
        sa.Column("told", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_watch"),
        sa.UniqueConstraint("chat_id", "kind", "words", name="uq_watch_chat_id_kind_words"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_watch_chat_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
