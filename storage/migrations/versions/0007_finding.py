"""Index the names of actors and sources separately, and add the queries that are too long for a button."""

import sqlalchemy as sa
from alembic import op

from storage.search.normalize import words

revision = "0007"
down_revision = "0006"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

BETWEEN = " nextname0 "


def upgrade() -> None:
    """Create the table, and rebuild the index from its contents and the known names."""
    op.create_table(
        "question",
        sa.Column("id", KEY, nullable=False),
        sa.Column("chat_id", KEY, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_question_chat_id_chat", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_question"),
        sa.UniqueConstraint("chat_id", "key", name="uq_question_chat_id_key"),
        sqlite_autoincrement=True,
    )
    _fold_sources()
    _index_names()
    op.execute("DROP TABLE folded_source")


def _fold_sources() -> None:
    """Store every source's name folded as queries are, which the databases themselves cannot do."""
    connection = op.get_bind()
    op.execute("CREATE TEMPORARY TABLE folded_source (name text PRIMARY KEY, folded text NOT NULL)")
    named = "SELECT source FROM digest WHERE source IS NOT NULL UNION SELECT name FROM source WHERE name IS NOT NULL"
    for name in connection.execute(sa.text(named)).scalars().all():
        row = {"name": name, "folded": " ".join(words(name))[:2000]}
        connection.execute(sa.text("INSERT INTO folded_source VALUES (:name, :folded)"), row)


def _index_names() -> None:
    gather = "group_concat({}, '{}')" if op.get_bind().dialect.name == "sqlite" else "string_agg({}, '{}')"
    names = gather.format("replace(folded, :line, :between)", BETWEEN)
    actors = f"SELECT {names} FROM actor WHERE actor.digest_id = digest.id"  # noqa: S608 - words of ours, as below
    sources = (
        f"SELECT {gather.format('folded', BETWEEN)} FROM folded_source WHERE name = digest.source"  # noqa: S608
        " OR name IN (SELECT source.name FROM source WHERE source.digest_id = digest.id)"
    )
    found = f"SELECT digest.id, coalesce(({actors}), ''), coalesce(({sources}), '') FROM digest"  # noqa: S608
    values = {"line": "\n", "between": BETWEEN}
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search_by_names USING"
            " fts5(token, body, actors, sources, tokenize = 'unicode61 remove_diacritics 2')"
        )
        moved = (
            "INSERT INTO search_by_names (rowid, token, body, actors, sources)"  # noqa: S608
            f" SELECT search.rowid, token, body, substr(named.actors, 1, 20000), named.sources FROM search"
            f" JOIN (WITH named (id, actors, sources) AS ({found}) SELECT * FROM named) AS named"
            " ON named.id = search.rowid"
        )
        op.execute(sa.text(moved).bindparams(**values))
        op.execute("DROP TABLE search")
        op.execute("ALTER TABLE search_by_names RENAME TO search")
        return
    moved = (
        f"WITH named (id, actors, sources) AS ({found}) UPDATE search SET body ="  # noqa: S608
        " setweight(to_tsvector('simple', left(named.actors, 20000)), 'A')"
        " || setweight(to_tsvector('simple', named.sources), 'B') || search.body"
        " FROM named WHERE named.id = search.digest_id"
    )
    op.execute(sa.text(moved).bindparams(**values))
