"""After a deletion the words are gone: from every file of SQLite, and from every table of PostgreSQL."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Text, select, text

from storage.database import Database, StorageError
from storage.followed import NewSource, WatchKind
from storage.records import Chat, EncodedMessage, NewDigest, Repeat, Source, StoredDigest
from storage.schema import metadata
from storage.search.transliteration import skeleton
from storage.sqlite_file import CLEAN, FILE_HOLDS_DELETED_WORDS, INDEX_HOLDS_DELETED_WORDS, remains_of
from storage.store import Store
from summarizer.model import Digest, Dropped, DuplicateKeys, Repaired
from tests.keep_digests import keep_digests
from tests.storage.following import fetched, follow, new_item
from tests.storage.migrations.test_migrations import migrated_to
from tests.storage.test_chats import DigestOf, Keep

Remaining = Callable[[], Awaitable[set[str]]]

OURS = "zqxforget"
"""How every rare word of the chat that is forgotten begins, or ends: FTS5 stores only what two words differ in."""

OTHERS = "zqxremain"

# Columns of text in which nothing is stored that a reader or an article says: hashes, languages, kinds and states.
WORDLESS = {
    *("chat.kind", "chat.zone", "chat.language", "chat.asked", "chat.paused"),
    *("digest.fingerprint", "digest.language", "digest.unread", "band.key"),
    *("familiar.place", "familiar.key", "familiar.last_article", "membership.agencies"),
    *("briefing_feed.address_hash", "briefing_feed.key", "briefing_text.key"),
    *("actor.kind", "actor.claims", "actor.about", "claim.kind", "claim.spans"),
    *(
        "delivery.state",
        "question.key",
        "inbox.state",
        "inbox.inline_message_id",
        "newcomer.state",
        "watch.kind",
        "subscription.told",
    ),
    *("item.key", "item.link_key", "item.content_key", "item.reason", "item_copy.reason"),
    *(f"followed_source.{each}" for each in ("key", "kind", "language", "etag", "last_modified", "fault")),
}


def _is_in(word: str, content: str) -> bool:
    """Return whether a rare word is there, or its skeleton, by which a name is found in the other script."""
    return word in content or skeleton(word) in content


@pytest.fixture
def remaining(store: Store, url: str) -> Remaining:
    """Return which of the two kinds of rare words are still in the files of the database, or in any of its rows."""

    async def found() -> set[str]:
        if store._database.path:
            return _in_files(store._database.path)
        async with store._database.reading() as connection:
            rows = [str(row) for name in await _tables(connection) for row in await connection.execute(text(name))]
        return {word for word in (OURS, OTHERS) if any(_is_in(word, row) for row in rows)}

    return found


async def _tables(connection: Any) -> list[str]:
    names = "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    tables = (await connection.execute(text(names))).scalars().all()
    samples = "SELECT most_common_vals::text, histogram_bounds::text, most_common_elems::text FROM pg_stats"
    return [f"SELECT * FROM {name}" for name in tables] + [samples]  # noqa: S608 - the names of our tables


def _in_files(path: Path) -> set[str]:
    contents = [
        each.read_bytes().decode("latin-1") for each in path.parent.iterdir() if each.name.startswith(path.name)
    ]
    return {word for word in (OURS, OTHERS) if any(_is_in(word, each) for each in contents)}


async def _fill(
    store: Store,
    chat: Chat,
    rare: str,
    now: datetime,
    keep: Keep,
    digest_of: DigestOf,
    digests: int = 30,
    minutes: int = 0,
) -> list[StoredDigest]:
    """Let a chat say rare words wherever words are stored."""
    kept = []
    for number in range(digests):
        words = f"Ona {rare}a{number} met the {rare}b{number}. It was the {number}{rare}, he said. " * (1 + number % 40)
        made = _rare_everywhere(digest_of(words, speaker=f"Ona {rare}", actors=(f"Ona {rare}",)), f"{rare}{number}")
        keys = DuplicateKeys(
            sha256(f"{rare}{number}".encode()).hexdigest(),
            (f"band{number}",),
            f"https://a/{rare}/{number}",
            ("line",),
            f"{rare}.example",
        )
        kept.append(await keep(chat, made, minutes, answers=lambda *_: [[EncodedMessage({"text": rare})]], keys=keys))
    for part in await store.deliveries.ready():
        if part.chat_id == chat.id and part.id % 3:
            await store.deliveries.sending(part.id)
            await (store.deliveries.failed(part.id, rare) if part.id % 2 else store.deliveries.sent(part.id, part.id))
    return kept


def _rare_everywhere(digest: Digest, rare: str) -> Digest:
    """Return a digest with a rare word in everything that is stored of it."""
    article = replace(
        digest.article,
        **{name: f"{rare}{name}" for name in ("title", "source", "author", "published")},
        url=f"https://a/{rare}",
        dropped=(Dropped(f"{rare}dropped", f"{rare}reason"),),
        repaired=(Repaired(f"{rare}before", f"{rare}after"),),
    )
    actors = tuple(replace(actor, role=f"{rare}role") for actor in digest.actors)
    said = {name: f"{rare}{name}" for name in ("speaker_mention", "cue", "via")}
    return replace(
        digest, article=article, actors=actors, claims=tuple(replace(claim, **said) for claim in digest.claims)
    )


async def _follow(store: Store, chat: Chat, rare: str, now: datetime) -> None:
    """Let a chat follow a source that only it follows, and that has published an item."""
    new = NewSource(f"https://{rare}.example/feed", title=f"{rare}title", site=f"https://{rare}.example/")
    mine = await follow(store, chat, new, now)
    await store.subscriptions.set_only(chat.id, mine.id, [f"{rare}only"])
    claimed = await store.sources.claim(mine.source.id, now)
    assert claimed
    item = replace(new_item("key"), words={"title": f"{rare}item"})
    await store.sources.finish(claimed, fetched(item, title=f"{rare}title", site=f"https://{rare}.example/"), now)


async def _say_more(store: Store, chat: Chat, rare: str, kept: StoredDigest, now: datetime) -> None:
    again = Repeat(kept, Source(f"{rare}source", f"https://b/{rare}"))
    await keep_digests(store, chat.id, [again], now)
    await store.saved_queries.save(chat.id, f"{rare}query", now)
    await store.chats.set_left_out(chat.id, [f"{rare}topic"])
    await store.watches.add(chat.id, f"{rare}watched", WatchKind.WORDS, 3, now, most=1)
    await _follow(store, chat, rare, now)
    await store.schedules.replace(chat.id, [(time(8), frozenset({0}), now)])
    (schedule,) = await store.schedules.of_chat(chat.id)
    await store.briefing_feeds.begin(chat.id, f"{rare}token", now)
    await store.schedules.begin_briefing(schedule.id, now.date(), now, now, [EncodedMessage({"text": rare})])
    first = abs(chat.telegram_id) * 10
    for number in range(first, first + 3):
        await store.inbox.put(number, chat.telegram_id, {"text": f"{rare}update"}, now, chat.topic_id)
    await store.inbox.done(first)
    await store.inbox.set_aside(first + 1, f"{rare}reason")
    await store.inbox.put_aside(first + 4, chat.telegram_id, {"text": f"{rare}unparsed"}, "TypeError", now)


@pytest.fixture
async def filled(
    store: Store, chat: Chat, group: Chat, now: datetime, keep: Keep, digest_of: DigestOf
) -> list[StoredDigest]:
    """The digests of a chat that said rare words everywhere, as another did."""
    kept = await _fill(store, group, OURS, now, keep, digest_of)
    await _say_more(store, group, OURS, kept[0], now)
    others = await _fill(store, chat, OTHERS, now, keep, digest_of)
    await _say_more(store, chat, OTHERS, others[0], now)
    return kept


async def _analyse(store: Store) -> None:
    """Let PostgreSQL take samples of the rows, as it does by itself some minutes after they came."""
    if store._database.dialect == "postgresql":
        async with store._database.writing() as connection:
            await connection.execute(text("ANALYZE"))


@pytest.mark.usefixtures("filled")
async def test_the_rare_words_are_in_every_column_in_which_words_are_stored(store: Store) -> None:
    columns = [each for table in metadata.sorted_tables for each in table.c if isinstance(each.type, Text | JSON)]
    async with store._database.reading() as connection:
        values = {str(each): str((await connection.execute(select(each))).all()) for each in columns}

    assert {name for name, found in values.items() if OURS not in found} == WORDLESS


@pytest.mark.usefixtures("filled")
async def test_no_word_of_a_forgotten_chat_is_left_while_the_bot_runs_or_after_it_stopped(
    store: Store, group: Chat, remaining: Remaining
) -> None:
    await _analyse(store)
    assert await remaining() == {OURS, OTHERS}

    await store.chats.forget(group.id)

    assert await remaining() == {OTHERS}
    await store.close()
    assert await remaining() == {OTHERS}


async def test_no_word_of_a_deleted_digest_is_left(
    store: Store, chat: Chat, now: datetime, keep: Keep, digest_of: DigestOf, remaining: Remaining
) -> None:
    await _fill(store, chat, OTHERS, now, keep, digest_of)
    (kept,) = await _fill(store, chat, OURS, now, keep, digest_of, 1)
    await store.digests.set_points(chat.id, kept.id, kept.digest.points)
    await _fill(store, chat, OTHERS + "more", now, keep, digest_of)
    await _analyse(store)

    await store.digests.delete(chat.id, kept.id)

    assert await remaining() == {OTHERS}


async def _quote(store: Store, chat: Chat, rare: str, now: datetime) -> None:
    """Let a chat quote an article where no digest is named: a failed update, a lost message and a long search."""
    first = sum(map(ord, rare))
    await store.inbox.put(first, chat.telegram_id, {"text": rare}, now, chat.topic_id)
    await store.inbox.set_aside(first, "ValueError")
    await store.inbox.put_aside(first + 1, chat.telegram_id, {"text": rare}, "TypeError", now)
    (lost,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": rare})], now)
    await store.deliveries.sending(lost.id)
    await store.deliveries.unknown(lost, "TimedOut", (), now)
    await store.saved_queries.save(chat.id, rare * 9, now)


async def test_rows_that_may_quote_a_deleted_digest_are_erased_with_it(
    store: Store, chat: Chat, group: Chat, now: datetime, keep: Keep, digest_of: DigestOf, remaining: Remaining
) -> None:
    (kept,) = await _fill(store, chat, OURS, now, keep, digest_of, 1)
    await _quote(store, chat, OURS, now)
    await _quote(store, group, OTHERS, now)

    assert not await store.digests.delete(group.id, kept.id)
    assert await remaining() == {OURS, OTHERS}
    await store.digests.delete(chat.id, kept.id)

    assert await remaining() == {OTHERS}
    assert (
        sorted(each.reason for each in await store.inbox.set_aside_updates(9)) == ["TypeError"] * 2 + ["ValueError"] * 2
    )


async def test_rows_that_may_quote_an_expired_digest_expire_with_it(
    store: Store, chat: Chat, remaining: Remaining, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    await _fill(store, chat, OURS, now, keep, digest_of, 1)
    await _quote(store, chat, OURS, now)

    await store.retention.sweep(now + timedelta(days=3), timedelta(days=4))
    assert await remaining() == {OURS}
    await store.retention.sweep(now + timedelta(days=5), timedelta(days=4))

    assert await remaining() == set()


async def test_no_word_of_an_expired_digest_is_left(
    store: Store, chat: Chat, remaining: Remaining, now: datetime, keep: Keep, digest_of: DigestOf
) -> None:
    await _fill(store, chat, OURS, now, keep, digest_of)
    await _fill(store, chat, OTHERS, now, keep, digest_of, minutes=60 * 24 * 20)

    await store.retention.sweep(now + timedelta(days=31), timedelta(days=30))

    assert await remaining() == {OTHERS}


@pytest.mark.usefixtures("filled")
async def test_no_word_of_a_chat_that_left_long_ago_is_left(
    store: Store, group: Chat, remaining: Remaining, now: datetime
) -> None:
    await store.chats.pause(group.telegram_id, "blocked", gone_at=now)

    await store.retention.sweep(now + timedelta(days=31))

    assert await remaining() == {OTHERS}


async def test_a_set_aside_update_of_a_topic_that_could_not_be_parsed_is_erased_with_the_topic(
    store: Store, group: Chat, now: datetime, remaining: Remaining
) -> None:
    await store.inbox.put_aside(1, group.telegram_id, {"text": OURS}, "TypeError", now)

    await store.chats.forget(group.id)

    assert await remaining() == set()


async def test_a_refused_message_is_not_stored_any_longer(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": OURS})], now)
    await store.deliveries.sending(part.id)
    await store.deliveries.failed(part.id, "Bad Request")

    refused = await store.deliveries.get(part.id)
    assert refused
    assert refused.payload == {}


async def test_an_interrupted_forgetting_is_done_again(
    store: Store,
    group: Chat,
    now: datetime,
    keep: Keep,
    digest_of: DigestOf,
    remaining: Remaining,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("storage.retention.MAX_DIGESTS_PER_TRANSACTION", 2)
    await _fill(store, group, OURS, now, keep, digest_of, 5)
    await store.inbox.put(1, group.telegram_id, {"text": "/forget everything"}, now, group.topic_id)
    writing, transactions = Database.writing, iter(range(3))

    def failing(database: Database) -> Any:
        if next(transactions, None) is None:
            raise StorageError("the disk is gone")
        return writing(database)

    with monkeypatch.context() as patched:
        patched.setattr(Database, "writing", failing)
        with pytest.raises(StorageError):
            await store.chats.forget(group.id)
    assert await store.digests.count(group.id) == 0
    assert [each.update_id for each in await store.inbox.waiting()] == [1]

    await store.chats.forget(group.id)
    assert await store.inbox.waiting() == ()
    assert await remaining() == set()


@pytest.fixture
async def on_sqlite(tmp_path: Path, sqlite_template: Path) -> AsyncIterator[Store]:
    """A store on SQLite, for what concerns files only."""
    shutil.copy(sqlite_template, tmp_path / "file.db")
    opened = await Store.open(f"sqlite:///{tmp_path / 'file.db'}")
    yield opened
    await opened.close()


async def _kept(store: Store, digest_of: DigestOf, now: datetime, rare: str, digests: int = 40) -> Chat:
    """Let a new chat keep digests with rare words."""
    chat = await store.chats.find_or_add(len(rare), None, "private", "UTC", now)
    for number in range(digests):
        made = digest_of(f"The {rare}{number} sank. It was the {number}{rare}. " + f"{number} {rare}x{number} " * 200)
        keys = DuplicateKeys(f"{rare}{number}")
        await keep_digests(store, chat.id, [NewDigest(made, keys)], now)
    return chat


async def test_words_that_somebody_still_reads_are_erased_afterwards(
    on_sqlite: Store, digest_of: DigestOf, now: datetime, tmp_path: Path
) -> None:
    chat = await _kept(on_sqlite, digest_of, now, OURS)
    async with on_sqlite._database.reading() as connection:
        await connection.execute(text("SELECT count(*) FROM digest"))
        await on_sqlite.chats.forget(chat.id)
        assert _in_files(tmp_path / "file.db") == {OURS}

    await on_sqlite.erasure.proceed()
    assert _in_files(tmp_path / "file.db") == set()


async def test_a_large_index_is_rewritten_in_steps_between_which_others_write(
    on_sqlite: Store, digest_of: DigestOf, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite_file.PAGES_PER_STEP", 1)
    monkeypatch.setattr("storage.erasure.STEPS_AT_ONCE", 1)
    chat = await _kept(on_sqlite, digest_of, now, OURS)
    await _kept(on_sqlite, digest_of, now, OTHERS + "s")
    await on_sqlite.chats.forget(chat.id)
    assert _in_files(tmp_path / "file.db") == {OURS, OTHERS}

    steps = 0
    while OURS in _in_files(tmp_path / "file.db"):
        again = await _kept(on_sqlite, digest_of, now, f"more{steps}", 1)
        await on_sqlite.erasure.proceed()
        await on_sqlite.chats.get(again.id)
        steps += 1
        assert steps < 400
    assert steps > 1
    assert await _remains(on_sqlite) == INDEX_HOLDS_DELETED_WORDS


async def _remains(store: Store) -> int:
    async with store._database.reading() as connection:
        return await remains_of(connection)


async def test_a_restart_goes_on_erasing(
    on_sqlite: Store, digest_of: DigestOf, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.erasure.STEPS_AT_ONCE", 0)
    chat = await _kept(on_sqlite, digest_of, now, OURS)
    await on_sqlite.chats.forget(chat.id)
    for name in ("file.db", "file.db-wal"):
        shutil.copy(tmp_path / name, tmp_path / name.replace("file", "killed"))
    assert _in_files(tmp_path / "killed.db") == {OURS}

    again = await Store.open(f"sqlite:///{tmp_path / 'killed.db'}")
    await again.erasure.catch_up()

    assert _in_files(tmp_path / "killed.db") == set()
    assert await _remains(again) == CLEAN
    await again.close()


async def test_erasing_that_fails_is_tried_again(
    on_sqlite: Store, digest_of: DigestOf, now: datetime, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    chat = await _kept(on_sqlite, digest_of, now, OURS)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("storage.erasure.merge_index", _full_disk)
        await on_sqlite.chats.forget(chat.id)
    assert "database or disk is full" in caplog.text
    assert _in_files(tmp_path / "file.db") == {OURS}

    await on_sqlite.erasure.proceed()
    assert _in_files(tmp_path / "file.db") == set()


async def _full_disk(*_args: object, **_options: object) -> bool:
    raise StorageError("database or disk is full")


async def test_the_first_start_removes_what_an_older_version_deleted(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    await _deleted_by_an_older_version(path)
    assert _in_files(path) == {OURS}

    store = await Store.open(f"sqlite:///{path}")
    await store.erasure.proceed()

    assert _in_files(path) == set()
    assert await _remains(store) == CLEAN
    await store.close()


async def _deleted_by_an_older_version(path: Path) -> None:
    await migrated_to("0011", f"sqlite:///{path}", "")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        for number in range(100):
            words = f"{OURS}{number} {number}{OURS}"
            connection.execute("INSERT INTO search (rowid, body) VALUES (?, ?)", (number, words))
        connection.execute("DELETE FROM search")
        connection.commit()


async def test_a_file_that_cannot_be_vacuumed_is_used_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_args: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr("storage.database.vacuum_once", full)
        await _deleted_by_an_older_version(tmp_path / "old.db")
        store = await Store.open(f"sqlite:///{tmp_path / 'old.db'}")
    await store.erasure.catch_up()

    assert "database or disk is full; trying again at the next start" in caplog.text
    assert await _remains(store) == FILE_HOLDS_DELETED_WORDS
    await store.close()
