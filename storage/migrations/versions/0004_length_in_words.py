"""How long a chat's digests are, in words."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column; where it is empty, the number of sentences tells the length."""
    op.add_column("chat", sa.Column("words", sa.Integer()))
