"""The tables, declared once. Every change here needs a new revision in `migrations/versions`."""

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
    LargeBinary,
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

# SQLite assigns ids only to keys that are declared as plain INTEGER.
Key = BigInteger().with_variant(Integer, "sqlite")


class Instant(TypeDecorator[datetime]):
    """An aware datetime in UTC; stored naive on SQLite, which has no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert an instant to UTC; raise `ValueError` if it is naive."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a datetime needs a time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Return the instant as an aware datetime in UTC."""
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
    # 0 if the chat has no topics: NULL would never conflict in a unique key.
    Column("topic_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("zone", Text, nullable=False),
    # The length of digests: in words if `words` is set, otherwise in sentences.
    Column("sentences", Integer, nullable=False),
    Column("words", Integer),
    Column("quiet", Boolean, nullable=False),
    # The language of the interface, not that of the articles.
    Column("language", Text, nullable=False, server_default="en"),
    # What digests show besides their points.
    Column("shows_actors", Boolean, nullable=False, server_default=true()),
    Column("shows_claims", Boolean, nullable=False, server_default=true()),
    # Topics whose stories briefings leave out.
    Column("left_out", JSON, nullable=False, server_default="[]"),
    # Whether the bot reads every article of a group or channel, not only those that somebody asks about.
    Column("answers_all", Boolean, nullable=False, server_default=false()),
    # The command whose arguments the next message holds, and when the bot asked for them.
    Column("asked", Text),
    Column("asked_at", Instant),
    # The number of the newest digest; a number is given once, even if its digest is deleted.
    Column("last_number", BigInteger, nullable=False, server_default="0"),
    Column("paused", Text),
    # When the chat blocked or removed the bot; a chat paused for another reason is kept indefinitely.
    Column("gone_at", Instant),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("telegram_id", "topic_id"),
    # An id is never reused for another chat.
    sqlite_autoincrement=True,
)

digest = Table(
    "digest",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    # The number by which readers refer to it in their chat, from 1.
    Column("number", BigInteger, nullable=False, server_default="0"),
    Column("fingerprint", Text, nullable=False),
    # Where the article was fetched or forwarded from, without tracking parameters; `url`, which readers open, may be
    # what a page says of itself.
    Column("address", Text),
    Column("kept_at", Instant, nullable=False),
    Column("source_message_id", BigInteger),
    # In a chat of several people, who asked for the digest and may delete it; NULL if a chat posted in its own name.
    Column("submitter", BigInteger, index=True),
    # Whether it is our own sample article, which does not count as news.
    Column("is_sample", Boolean, nullable=False, server_default=false()),
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
    # How many characters of the text were read, if not all of them.
    Column("read_to", Integer),
    # "actors" or "claims", if there is no analyser that finds them in this language.
    Column("unread", JSON, nullable=False, server_default="[]"),
    UniqueConstraint("chat_id", "fingerprint"),
    Index("ix_digest_chat_id_number", "chat_id", "number", unique=True),
    Index("ix_digest_chat_id_kept_at", "chat_id", "kept_at"),
    Index("ix_digest_chat_id_address", "chat_id", "address"),
    sqlite_autoincrement=True,
)

band = Table(
    "band",
    metadata,
    Column("id", Key, primary_key=True),
    # Repeated from the digest, so that a single index finds the bands of a chat.
    _of_chat(),
    _of_digest(),
    Column("key", Text, nullable=False),
    Index("ix_band_chat_id_key", "chat_id", "key"),
    Index("ix_band_digest_id", "digest_id"),
)

# The story that each digest belongs to, and the traits that determine it. A story has no row of its own: it is the
# digests with its `story_id`, which is the lowest id of a digest in it. A digest without a row is a story by itself.
membership = Table(
    "membership",
    metadata,
    Column("digest_id", Key, ForeignKey("digest.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    _of_chat(),
    Column("story_id", BigInteger, nullable=False, index=True),
    # The words in them are hashes.
    Column("signature", LargeBinary, nullable=False),
    Column("shingles", LargeBinary, nullable=False),
    Column("agencies", JSON, nullable=False),
    Index("ix_membership_chat_id_digest_id", "chat_id", "digest_id"),
)

# Hashes of the terms with the most weight in an article: they find the articles of a chat that may be one story.
story_key = Table(
    "story_key",
    metadata,
    Column("chat_id", Key, ForeignKey("chat.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("digest_id", Key, ForeignKey("digest.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Index("ix_story_key_digest_id", "digest_id"),
)

source = Table(
    "source",
    metadata,
    Column("id", Key, primary_key=True),
    _of_digest(),
    Column("name", Text),
    Column("url", Text),
    Column("message_id", BigInteger),
    # Whether the message holds one piece of a split paste, and is not a source of its own.
    Column("piece", Boolean, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Index("ix_source_digest_id", "digest_id"),
)

# The lines that sites and channels repeat around the articles of a chat. Places and keys are hashes: they outlive the
# articles, and must reveal neither what the chat reads nor the words.
familiar = Table(
    "familiar",
    metadata,
    Column("chat_id", Key, ForeignKey("chat.id", ondelete="CASCADE"), primary_key=True),
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
    # Every name of the actor, folded, one on each line.
    Column("folded", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("role", Text),
    Column("aliases", JSON, nullable=False),
    Column("mentions", Integer, nullable=False),
    Column("salience", Float, nullable=False),
    Column("key", Boolean, nullable=False),
    # Ranks of claims of the same digest: those that the actor makes, and those that others make about it.
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
    # The folded name of the speaker, or the words at the cue if the speaker could not be resolved.
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
    # One bit for each weekday; Monday is the lowest.
    Column("weekdays", Integer, nullable=False),
    Column("next_at", Instant, nullable=False, index=True),
    # The instance that is composing its briefing; NULL if none is.
    Column("owner_id", Integer, index=True),
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

# What a briefing told, and what it passed over because nothing in it was new. What was told counts only if the briefing
# arrived, as its deliveries say. A single time per chat would skip digests committed while a briefing is composed.
telling = Table(
    "telling",
    metadata,
    Column("briefing_id", Key, ForeignKey("briefing.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("digest_id", Key, ForeignKey("digest.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("is_shown", Boolean, nullable=False),
    # How many independent origins its story had.
    Column("origins", Integer, nullable=False),
    Index("ix_telling_digest_id", "digest_id"),
)

# A chat's briefings as a feed: the row exists while the feed is on.
briefing_feed = Table(
    "briefing_feed",
    metadata,
    Column("chat_id", Key, ForeignKey("chat.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    # The address itself is not stored, so that somebody with a copy of the database cannot read the feed.
    Column("address_hash", Text, nullable=False, unique=True),
    # The feed's id in its XML: random, so that it does not identify the chat.
    Column("key", Text, nullable=False),
    Column("begun_at", Instant, nullable=False),
)

# The words of a briefing, if its chat has a feed.
briefing_text = Table(
    "briefing_text",
    metadata,
    Column("briefing_id", Key, ForeignKey("briefing.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("key", Text, nullable=False),
    Column("parts", JSON, nullable=False),
)

# One row for each process that worked on the database; an id is never reused.
instance = Table("instance", metadata, Column("id", Integer, primary_key=True), sqlite_autoincrement=True)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    Column("part", Integer, nullable=False),
    Column("payload", JSON, nullable=False),
    # The message of ours that it edits, if it is an edit.
    Column("edits", BigInteger),
    Column("state", Text, nullable=False, index=True),
    Column("message_id", BigInteger),
    Column("attempts", Integer, nullable=False),
    Column("digest_id", Key, ForeignKey("digest.id", ondelete="CASCADE")),
    Column("briefing_id", Key, ForeignKey("briefing.id", ondelete="CASCADE")),
    Column("error", Text),
    # The instance that is to send the part, from the moment it is ready.
    Column("owner_id", Integer),
    Column("created_at", Instant, nullable=False),
    Index("ix_delivery_chat_id_message_id", "chat_id", "message_id"),
    Index("ix_delivery_digest_id", "digest_id"),
    Index("ix_delivery_briefing_id", "briefing_id"),
    sqlite_autoincrement=True,
)

# Queries that are too long for the data of a button.
question = Table(
    "question",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    # A hash, because PostgreSQL cannot index a text of more than 2 KiB.
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
    # Telegram's id, because the chat may not be stored yet.
    Column("telegram_id", BigInteger, index=True),
    Column("topic_id", BigInteger, nullable=False, server_default="0"),
    # Who submitted articles with it, and how many, for the limit per person; other requests are not counted.
    Column("submitter", BigInteger),
    Column("pieces", Integer, nullable=False, server_default="1"),
    # The message "Reading…", which is edited to become the answer.
    Column("progress_id", BigInteger),
    # The message that answers a guest query, until the update is completed.
    Column("inline_message_id", Text),
    Column("payload", JSON, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("attempts", Integer, nullable=False),
    Column("reason", Text),
    # The instance that processes or completed it; NULL while it waits for its turn.
    Column("owner_id", Integer),
    Column("received_at", Instant, nullable=False),
    Index("ix_inbox_submitter_received_at", "submitter", "received_at"),
)

# People who wrote to a private bot: its admins are asked once whether to let them in.
newcomer = Table(
    "newcomer",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False),
    # The person or chat that decided.
    Column("decided_by", BigInteger),
    Column("changed_at", Instant, nullable=False),
)

# What chats follow, one row for all of them: a feed or a public channel. (`source` above is where an article was seen.)
followed_source = Table(
    "followed_source",
    metadata,
    Column("id", Key, primary_key=True),
    # A hash of the address and, if it is private, of the chat: PostgreSQL cannot index a text of more than 2 KiB.
    Column("key", Text, nullable=False, unique=True),
    Column("address", Text, nullable=False),
    Column("kind", Text, nullable=False),
    # The only chat that may know the source, because its address carries a token.
    Column("private_to", Key, ForeignKey("chat.id", ondelete="CASCADE"), index=True),
    Column("title", Text),
    Column("site", Text),
    Column("language", Text),
    Column("etag", Text),
    Column("last_modified", Text),
    # When it is fetched next; NULL if it has ended or nobody reads it now.
    Column("next_at", Instant, index=True),
    Column("interval_seconds", Integer, nullable=False),
    # The duration that nine in ten gaps between its items do not exceed, if known.
    Column("rhythm_seconds", Integer),
    # The number of the fetch in progress, or of the last one: it fences the write that finishes a fetch.
    Column("claim", Integer, nullable=False, server_default="0"),
    # The instance that is fetching it; NULL between fetches.
    Column("owner_id", Integer, index=True),
    Column("created_at", Instant, nullable=False),
    Column("last_success_at", Instant),
    # When a fetch last brought something new.
    Column("last_new_at", Instant),
    Column("failures", Integer, nullable=False, server_default="0"),
    # Why the last fetch failed, or why the source has ended.
    Column("fault", Text),
    sqlite_autoincrement=True,
)

subscription = Table(
    "subscription",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    Column("source_id", Key, ForeignKey("followed_source.id", ondelete="CASCADE"), nullable=False, index=True),
    # Words, phrases or people: an item without any of them is not kept. If empty, everything is kept.
    Column("only", JSON, nullable=False, server_default="[]"),
    Column("paused", Boolean, nullable=False, server_default=false()),
    # The notices that the chat got about the source: each once, until the source publishes again.
    Column("told", Text),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("chat_id", "source_id"),
    sqlite_autoincrement=True,
)

# The items that a source has published, so that they are recognised when they come again. Keys are hashes.
item = Table(
    "item",
    metadata,
    Column("id", Key, primary_key=True),
    Column("source_id", Key, ForeignKey("followed_source.id", ondelete="CASCADE"), nullable=False),
    # Hashes of the id that the source gives it, of its address, and of its content.
    Column("key", Text, nullable=False),
    Column("link_key", Text),
    Column("content_key", Text, nullable=False),
    # The data needed to read it, as long as a chat may still get it.
    Column("payload", JSON(none_as_null=True)),
    Column("published", Instant),
    Column("first_seen_at", Instant, nullable=False),
    Column("seen_at", Instant, nullable=False),
    Column("updates", Integer, nullable=False, server_default="0"),
    # When it must be read (again); NULL if nothing is left to do.
    Column("next_at", Instant, index=True),
    Column("attempts", Integer, nullable=False, server_default="0"),
    # The instance that is reading it; NULL if none is.
    Column("owner_id", Integer, index=True),
    # Why it was not read at all.
    Column("reason", Text),
    UniqueConstraint("source_id", "key"),
    Index("ix_item_source_id_first_seen_at", "source_id", "first_seen_at"),
    sqlite_autoincrement=True,
)

# An item for one of the chats that follow its source: while the row is `waiting`, the chat has yet to get the item.
item_copy = Table(
    "item_copy",
    metadata,
    Column("item_id", Key, ForeignKey("item.id", ondelete="CASCADE"), primary_key=True),
    Column("subscription_id", Key, ForeignKey("subscription.id", ondelete="CASCADE"), primary_key=True),
    Column("waiting", Boolean, nullable=False, server_default=true()),
    Column("digest_id", Key, ForeignKey("digest.id", ondelete="SET NULL")),
    # Why the chat does not have it.
    Column("reason", Text),
    Index("ix_item_copy_subscription_id", "subscription_id"),
    Index("ix_item_copy_digest_id", "digest_id"),
)

watch = Table(
    "watch",
    metadata,
    Column("id", Key, primary_key=True),
    _of_chat(),
    # What is watched for: the words of a phrase, or the name of an actor.
    Column("words", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("per_day", Integer, nullable=False),
    # On which local date the chat was last told, and how often on that date.
    Column("told_on", Date),
    Column("told", Integer, nullable=False, server_default="0"),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("chat_id", "kind", "words"),
    sqlite_autoincrement=True,
)
