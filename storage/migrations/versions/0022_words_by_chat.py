"""Mark each word of the index with its chat: a search then reads nothing of the other chats."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"

ROWS_AT_ONCE = 1_000

LAST_ABOUT_INDEX = 10
"""The first rows of `search_data` tell how the index is built; without them FTS5 cannot even drop it."""

MOST_BYTES = 1_000_000
FEWER_CHARACTERS = 250_000
"""PostgreSQL rejects a tsvector of 1,048,576 bytes, and a character takes up to four."""


def upgrade() -> None:
    """Copy the index, word by word."""
    if op.get_bind().dialect.name == "sqlite":
        _copy_fts5()
    else:
        _copy_tsvectors()


def _copy_fts5() -> None:
    op.execute(
        "CREATE TABLE search_text (digest_id integer PRIMARY KEY, chat_id integer NOT NULL,"
        " body text NOT NULL, actors text NOT NULL, sources text NOT NULL)"
    )
    _move_texts()
    _drop_words()
    mark = "'c' || chat_id || 'x'"
    marked = (
        f"CASE {field} WHEN '' THEN '' ELSE {mark} || replace({field}, ' ', ' ' || {mark}) END AS {field}"
        for field in ("body", "actors", "sources")
    )
    op.execute(f"CREATE VIEW search_words AS SELECT digest_id, {', '.join(marked)} FROM search_text")  # noqa: S608 - as is
    # The words are in `search_text` already, without their marks, and the index need not store them again.
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(body, actors, sources,"
        " content = 'search_words', content_rowid = 'digest_id', tokenize = 'unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO search (search) VALUES ('rebuild')")


def _move_texts() -> None:
    """Move the lines from the table below the old index, so that the file need not hold them twice."""
    connection = op.get_bind()
    # The token of a chat, the first column, was "chat" and its id.
    lines = "id, CAST(substr(c0, 5) AS integer), trim(c1), trim(c2), trim(c3)"
    some = f"SELECT {lines} FROM search_content ORDER BY id LIMIT {ROWS_AT_ONCE}"  # noqa: S608 - our own numbers, as below
    while connection.execute(sa.text(f"INSERT INTO search_text {some}")).rowcount:
        moved = "DELETE FROM search_content WHERE id <= (SELECT max(digest_id) FROM search_text)"
        connection.execute(sa.text(moved))


def _drop_words() -> None:
    """Delete the old index in steps: to drop a large table at once, SQLite keeps all of its pages in memory."""
    some = f"SELECT id FROM search_data WHERE id > {LAST_ABOUT_INDEX} LIMIT {ROWS_AT_ONCE}"  # noqa: S608
    while op.get_bind().execute(sa.text(f"DELETE FROM search_data WHERE id IN ({some})")).rowcount:  # noqa: S608
        pass
    op.execute("DROP TABLE search")


def _copy_tsvectors() -> None:
    # As text, a tsvector has a space before each lexeme and quotation marks around it, and none of them inside.
    marked = "ltrim(replace(' ' || body::text, ' ''', ' ''c' || chat_id || 'x'))"
    fewer = f"regexp_replace(left(marked, {FEWER_CHARACTERS}), ' [^ ]*$', '')"
    op.execute("CREATE TABLE search_by_chat (digest_id bigint NOT NULL, body tsvector NOT NULL)")
    # Samples of words would outlive the rows.
    op.execute("ALTER TABLE search_by_chat ALTER COLUMN body SET STATISTICS 0")
    op.execute(
        "INSERT INTO search_by_chat (digest_id, body)"  # noqa: S608 - our own columns and limits
        f" SELECT digest_id, (CASE WHEN octet_length(marked) > {MOST_BYTES} THEN {fewer} ELSE marked END)::tsvector"
        f" FROM (SELECT digest_id, {marked} AS marked FROM search OFFSET 0) AS each ORDER BY digest_id"
    )
    op.execute("DROP TABLE search")
    op.execute("ALTER TABLE search_by_chat RENAME TO search")
    op.execute("ALTER TABLE search ADD CONSTRAINT search_pkey PRIMARY KEY (digest_id)")
    op.execute(
        "ALTER TABLE search ADD CONSTRAINT search_digest_id_fkey"
        " FOREIGN KEY (digest_id) REFERENCES digest (id) ON DELETE CASCADE"
    )
    op.execute("CREATE INDEX ix_search_body ON search USING gin (body)")
