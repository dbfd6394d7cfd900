"""Questions that are longer than a button holds: it names one by its number."""

from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from storage.database import Database
from storage.sanitize import storable
from storage.schema import question


class SavedQueries:
    """What chats asked for, so that the buttons under an answer can ask again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def number(self, chat_id: int, words: str, now: datetime) -> int:
        """Keep a chat's question and return its number, the same each time it is asked."""
        key = sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
        row: dict[str, Any] = {"chat_id": chat_id, "key": key, "words": storable(words), "asked_at": now}
        insert = sqlite.insert if self._database.dialect == "sqlite" else postgresql.insert
        asked = insert(question).values(row)
        again = asked.on_conflict_do_update(index_elements=["chat_id", "key"], set_={"asked_at": now})
        async with self._database.writing() as connection:
            return int((await connection.execute(again.returning(question.c.id))).scalar_one())

    async def words(self, chat_id: int, number: int) -> str | None:
        """Return a question of this chat, `None` if it is not kept any more."""
        mine = select(question.c.words).where(question.c.id == number, question.c.chat_id == chat_id)
        async with self._database.reading() as connection:
            return (await connection.execute(mine)).scalar_one_or_none()
