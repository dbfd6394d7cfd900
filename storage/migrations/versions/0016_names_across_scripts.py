"""Index the names of actors by their skeletons too, so that a name is found in the other script."""

import json
from collections import defaultdict

import sqlalchemy as sa
from alembic import op

from storage.search.normalize import words
from storage.search.transliteration import marked_name

revision = "0016"
down_revision = "0015"

BETWEEN = " nextname0 "
BATCH = 1000


def upgrade() -> None:
    """Add the skeletons to the folded names of every actor, and to the index."""
    connection = op.get_bind()
    skeletons: dict[int, dict[str, None]] = defaultdict(dict)
    last = 0
    chosen = sa.text("SELECT id, digest_id, name, aliases FROM actor WHERE id > :last ORDER BY id LIMIT :batch")
    while rows := connection.execute(chosen, {"last": last, "batch": BATCH}).all():
        last = rows[-1].id
        for row in rows:
            aliases = json.loads(row.aliases) if isinstance(row.aliases, str) else row.aliases
            marked = list(dict.fromkeys(filter(None, map(marked_name, (row.name, *aliases)))))
            skeletons[row.digest_id].update(dict.fromkeys(marked))
            added = "".join("\n" + "".join(f" {each}" for each in words(name)) for name in marked)
            connection.execute(
                sa.text("UPDATE actor SET folded = folded || :added WHERE id = :id"), {"added": added, "id": row.id}
            )
    for digest_id, names in skeletons.items():
        added = "".join(BETWEEN + name for name in names)[:20000]
        connection.execute(sa.text(_update(connection.dialect.name)), {"added": added, "digest_id": digest_id})


def _update(dialect: str) -> str:
    if dialect == "sqlite":
        return "UPDATE search SET actors = actors || :added WHERE rowid = :digest_id"
    added = "setweight(to_tsvector('simple', :added), 'A')"
    return f"UPDATE search SET body = body || {added} WHERE digest_id = :digest_id"  # noqa: S608 - a constant
