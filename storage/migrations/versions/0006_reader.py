"""Add the language and the display settings of chats, and the message that says an article is being read."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the columns; in existing groups the bot keeps answering every article."""
    for name, column_type, default in (
        ("language", sa.Text(), "en"),
        ("shows_actors", sa.Boolean(), sa.true()),
        ("shows_claims", sa.Boolean(), sa.true()),
        ("left_out", sa.JSON(), "[]"),
        ("answers_all", sa.Boolean(), sa.false()),
    ):
        op.add_column("chat", sa.Column(name, column_type, nullable=False, server_default=default))
    op.execute(sa.text("UPDATE chat SET answers_all = :yes WHERE kind <> 'private'").bindparams(yes=True))
    op.add_column("inbox", sa.Column("progress_id", sa.BigInteger()))
