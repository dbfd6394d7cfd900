"""Number the digests of each chat by itself, and say which digest is the sample."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Add the columns; a digest keeps the number that readers have seen, which was its id."""
    op.add_column("chat", sa.Column("last_number", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("digest", sa.Column("number", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("digest", sa.Column("is_sample", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE digest SET number = id")
    highest = "SELECT max(number) FROM digest WHERE digest.chat_id = chat.id"
    op.execute(f"UPDATE chat SET last_number = coalesce(({highest}), 0)")  # noqa: S608 - a constant
    op.create_index("ix_digest_chat_id_number", "digest", ["chat_id", "number"], unique=True)
