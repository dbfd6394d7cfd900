"""The tables, declared once. A change here is a new revision in `migrations/versions`."""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    Time,
    TypeDecorator,
    UniqueConstraint,
    false,
    true,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

# SQLite counts only plain INTEGER keys by itself.
Key = BigInteger().with_variant(Integer, "sqlite")


class Instant(TypeDecorator[datetime]):
    """An aware datetime in UTC; SQLite, which knows no zones, keeps it naive and in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn a moment into UTC; a naive one is a mistake."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Give the moment back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _of_chat() -> Column[int]:
    return Column("chat_id", Key, ForeignKey("chat.id", ondelete="CASCADE"), nullable=False)


def _of_digest() -> Column[int]:
    return Column("digest_id", Key, ForeignKey("digest.id", ondelete="CASCADE"), nullable=False)


chat = Table(
    "chat",
    metadata,
    Column("id", Key, primary_key=True),
    Column("telegram_id", BigInteger, nullable=False),
    # 0 where a chat has no topics: a unique key ignores NULL.
    Column("topic_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Text),
    Column("zone", Text, nullable=False),
    # A digest has so many sentences or, where `words` is set, so many words.
    Column("sentences", Integer, nullable=False),
    Column("words", Integer),
    Column("quiet", Boolean, nullable=False),
    # Of the interface: what we say, not what we read.
    Column("language", Text, nullable=False, server_default="en"),
    # What a digest shows besides its points.
    Column("shows_actors", Boolean, nullable=False, server_default=true()),
    Column("shows_claims", Boolean, nullable=False, server_default=true()),
    # Words whose stories no briefing tells.
    Column("left_out", JSON, nullable=False, server_default="[]"),
    # In a group or channel: read every article, not only those somebody asks about.
    Column("answers_all", Boolean, nullable=False, server_default=false()),
    # The command that what is written next belongs to, and since when.
    Column("asked", Text),
    Column("asked_at", Instant),
    Column("paused", Text),
    # Since when it has us no more; a pause for another reason has no end.
    Column("gone_at", Instant),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("telegram_id", "topic_id"),
    # A number that named one chat never names another.
    sqlite_autoincrement=True,
)

digest = Table(
    "digest",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    Column("fingerprint", Text, nullable=False),
    # The article's own, without trackers: `url` is what a reader opens.
    Column("address", Text),
    Column("kept_at", Instant, nullable=False),
    # When a briefing told of it; a moment kept with the chat would lose what is committed while one is composed.
    Column("briefed_at", Instant),
    Column("source_message_id", BigInteger),
    # In a chat of many, who asked for it: they may have it removed. Nobody where it was done in a chat's name.
    Column("submitter", BigInteger, index=True),
    Column("title", Text),
    Column("url", Text),
    Column("source", Text),
    Column("author", Text),
    Column("published", Text),
    Column("language", Text),
    Column("text", Text, nullable=False),
    Column("dropped", JSON, nullable=False),
    Column("repaired", JSON, nullable=False),
    Column("points", JSON, nullable=False),
    # Characters of the text that were read, where not all of it was.
    Column("read_to", Integer),
    # "actors", "claims": what could not be read in a language without an analyser.
    Column("unread", JSON, nullable=False, server_default="[]"),
    UniqueConstraint("chat_id", "fingerprint"),
    Index("ix_digest_chat_id_kept_at", "chat_id", "kept_at"),
    Index("ix_digest_chat_id_address", "chat_id", "address"),
    sqlite_autoincrement=True,
)

band = Table(
    "band",
    metadata,
    Column("id", Key, primary_key=True),
    # Of the digest's chat, so that one index answers for a chat.
    _of_chat(),
    _of_digest(),
    Column("key", Text, nullable=False),
    Index("ix_band_chat_id_key", "chat_id", "key"),
    Index("ix_band_digest_id", "digest_id"),
)

source = Table(
    "source",
    metadata,
    Column("id", Key, primary_key=True),
    _of_digest(),
    Column("name", Text),
    Column("url", Text),
    Column("message_id", BigInteger),
    # The message holds a piece of a paste that was cut, and is no source of its own.
    Column("piece", Boolean, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Index("ix_source_digest_id", "digest_id"),
)

# Lines that a site or channel prints around its articles, of all chats together: keys that tell nothing of the words.
familiar = Table(
    "familiar",
    metadata,
    Column("place", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("articles", Integer, nullable=False),
    Column("last_article", Text, nullable=False),
    Column("seen_at", Instant, nullable=False),
)

actor = Table(
    "actor",
    metadata,
    Column("id", Key, primary_key=True),
    _of_digest(),
    Column("rank", Integer, nullable=False),
    Column("name", Text, nullable=False),
    # Every name of the actor, folded, a line each.
    Column("folded", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("role", Text),
    Column("aliases", JSON, nullable=False),
    Column("mentions", Integer, nullable=False),
    Column("salience", Float, nullable=False),
    Column("key", Boolean, nullable=False),
    # Ranks of the digest's claims: what the actor claims, and what others claim about it.
    Column("claims", JSON, nullable=False),
    Column("about", JSON, nullable=False),
    Index("ix_actor_digest_id", "digest_id"),
)

claim = Table(
    "claim",
    metadata,
    Column("id", Key, primary_key=True),
    _of_digest(),
    Column("rank", Integer, nullable=False),
    Column("speaker", Text),
    Column("speaker_mention", Text),
    Column("speaker_start", Integer),
    Column("speaker_end", Integer),
    # The speaker, folded; the words at the cue where nobody knows who it is.
    Column("folded", Text, nullable=False),
    Column("cue", Text, nullable=False),
    Column("cue_start", Integer, nullable=False),
    Column("cue_end", Integer, nullable=False),
    Column("content", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("spans", JSON, nullable=False),
    Column("kind", Text, nullable=False),
    Column("denied", Boolean, nullable=False),
    Column("hedged", Boolean, nullable=False),
    Column("via", Text),
    Index("ix_claim_digest_id", "digest_id"),
)

schedule = Table(
    "schedule",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    Column("at", Time, nullable=False),
    # A bit a weekday, Monday the lowest.
    Column("weekdays", Integer, nullable=False),
    Column("next_at", Instant, nullable=False, index=True),
    UniqueConstraint("chat_id", "at"),
)

briefing = Table(
    "briefing",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    Column("local_date", Date, nullable=False),
    Column("at", Time, nullable=False),
    Column("begun_at", Instant, nullable=False),
    UniqueConstraint("chat_id", "local_date", "at"),
)

# One row a process that worked on the database: its number, which never comes twice.
instance = Table("instance", metadata, Column("id", Integer, primary_key=True), sqlite_autoincrement=True)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    Column("part", Integer, nullable=False),
    Column("payload", JSON, nullable=False),
    # The message of ours that it changes, if it changes one.
    Column("edits", BigInteger),
    Column("state", Text, nullable=False, index=True),
    Column("message_id", BigInteger),
    Column("attempts", Integer, nullable=False),
    Column("digest_id", Key, ForeignKey("digest.id", ondelete="CASCADE")),
    Column("briefing_id", Key, ForeignKey("briefing.id", ondelete="CASCADE")),
    Column("error", Text),
    # Who sends it, from the moment it is ready.
    Column("owner_id", Integer),
    Column("created_at", Instant, nullable=False),
    Index("ix_delivery_chat_id_message_id", "chat_id", "message_id"),
    Index("ix_delivery_digest_id", "digest_id"),
    sqlite_autoincrement=True,
)

# What somebody asked for, where it is longer than the button that asks for more of it.
question = Table(
    "question",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    # A hash: PostgreSQL indexes no text of more than 2 KiB.
    Column("key", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("asked_at", Instant, nullable=False),
    UniqueConstraint("chat_id", "key"),
    sqlite_autoincrement=True,
)

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    # Telegram's id: the chat may not be ours yet.
    Column("telegram_id", BigInteger, index=True),
    Column("topic_id", BigInteger, nullable=False, server_default="0"),
    # Who submitted an article with it: people are counted, not what they ask.
    Column("submitter", BigInteger),
    # The message that says we are reading it, which becomes the answer.
    Column("progress_id", BigInteger),
    Column("payload", JSON, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("attempts", Integer, nullable=False),
    Column("reason", Text),
    # Who has it in work, or had; nobody while it waits for its turn.
    Column("owner_id", Integer),
    Column("received_at", Instant, nullable=False),
    Index("ix_inbox_submitter_received_at", "submitter", "received_at"),
)
