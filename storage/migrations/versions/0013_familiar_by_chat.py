"""Count the lines that a source repeats for each chat by itself."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the table again: the old rows do not say which chat a line is from, or whether its source is proven.

    The addresses of old digests are not proven either, so from now on only their words recognise them.
    """
    op.drop_table("familiar")
    op.create_table(
        "familiar",
        sa.Column("chat_id", KEY, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.Column("last_article", sa.Text(), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_familiar_chat_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("chat_id", "place", "key", name="pk_familiar"),
    )
    op.execute("UPDATE digest SET address = NULL")
