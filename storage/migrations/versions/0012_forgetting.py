"""Store no name of a chat: nothing shows it."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Drop the column."""
    op.drop_column("chat", "title")
