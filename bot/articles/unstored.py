"""Digests that are not stored: for guest queries, whose chats never agreed that the bot stores anything."""

from datetime import datetime

from bot.articles.matching import Declined, fresh_digest, read_piece
from bot.articles.materials import pieces_of
from bot.deps import Deps
from bot.domain.submission import Submission
from storage.records import Chat, StoredDigest
from summarizer.model import DEFAULT_LENGTH, Length, Refusal


def unstored_chat(telegram_id: int, zone: str, now: datetime, language: str) -> Chat:
    """Return a private chat with the default settings, for a person who has no chat with the bot; it is not stored."""
    return Chat(
        id=0,
        telegram_id=telegram_id,
        topic_id=None,
        kind="private",
        zone=zone,
        length=DEFAULT_LENGTH,
        quiet=True,
        paused=None,
        created_at=now,
        language=language,
        shows_actors=True,
        shows_claims=True,
        left_out=(),
        answers_all=False,
        asked=None,
        asked_at=None,
    )


async def unstored_digest(
    submission: Submission, reader: Chat, length: Length | None, deps: Deps
) -> StoredDigest | Refusal:
    """Digest the first piece of a submission, which must not be empty, in the length that the reader's chat uses.

    As the digest is not stored, it has no number.
    """
    read = await read_piece(pieces_of(submission)[0], reader, deps)
    if isinstance(read, Declined):
        return read.refusal
    article, _ = read
    made = await fresh_digest(article, None, length or reader.length, deps)
    if isinstance(made, Declined):
        return made.refusal
    return StoredDigest(0, reader.id, 0, deps.now(), made.made)
