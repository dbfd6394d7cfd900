"""Queries that are too long for the data of a button, which refers to them by id."""

from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import select

from storage.database import Database
from storage.dialect import upsert
from storage.sanitize import storable
from storage.schema import question


class SavedQueries:
    """The long queries that the buttons under an answer repeat."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, chat_id: int, words: str, now: datetime) -> int:
        """Save a query of a chat and return its id, which stays the same if the query is saved again."""
        key = sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
        row: dict[str, Any] = {"chat_id": chat_id, "key": key, "words": storable(words), "asked_at": now}
        inserted = upsert(self._database.dialect, question).values(row)
        saved = inserted.on_conflict_do_update(index_elements=["chat_id", "key"], set_={"asked_at": now})
        async with self._database.writing() as connection:
            return int((await connection.execute(saved.returning(question.c.id))).scalar_one())

    async def get(self, chat_id: int, query_id: int) -> str | None:
        """Return a saved query of this chat; `None` if it has expired."""
        saved = select(question.c.words).where(question.c.id == query_id, question.c.chat_id == chat_id)
        async with self._database.reading() as connection:
            return (await connection.execute(saved)).scalar_one_or_none()
