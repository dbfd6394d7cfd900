"""Store no name of a chat, and no words where a deletion does not reach them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TSVECTOR

revision = "0012"
down_revision = "0011"

FILE_HOLDS_DELETED_WORDS = 2

# JSON has no statistics of its values.
TEXTS = {
    "digest": ("address", "title", "url", "source", "author", "published", "text"),
    "source": ("name", "url"),
    "actor": ("name", "folded", "role"),
    "claim": ("speaker", "speaker_mention", "folded", "cue", "content", "via"),
    "delivery": ("error",),
    "question": ("words",),
    "inbox": ("reason",),
}


def upgrade() -> None:
    """Drop the name of each chat; nothing shows it."""
    op.drop_column("chat", "title")
    # It held the address of an article, and now holds a hash; without it, one article is counted twice.
    op.execute("UPDATE familiar SET last_article = ''")
    if op.get_bind().dialect.name == "postgresql":
        for table, columns in TEXTS.items():
            for column in columns:
                _keep_no_statistics(table, column, sa.Text())
        _keep_no_statistics("search", "body", TSVECTOR())
    else:
        op.execute(f"PRAGMA user_version = {FILE_HOLDS_DELETED_WORDS}")


def _keep_no_statistics(table: str, column: str, type_: sa.types.TypeEngine[str]) -> None:
    """Drop the planner's samples of a column and take none: they outlive the rows, and every role can see its own."""
    # Setting the type, even to what it is, drops them; the table is not rewritten.
    op.alter_column(table, column, type_=type_)
    op.execute(f"ALTER TABLE {table} ALTER COLUMN {column} SET STATISTICS 0")
