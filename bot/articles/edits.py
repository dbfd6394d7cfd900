"""Edits: the digests of an edited message keep their numbers, and the messages that show them are edited too."""

from collections.abc import Sequence
from dataclasses import replace

from bot.articles.matching import (
    Declined,
    Read,
    fresh_digest,
    further_sources,
    keys_in,
    known_digest,
    may_replace,
    read_piece,
    source_of,
)
from bot.articles.materials import pieces_of
from bot.articles.origin import Origin, storing
from bot.deps import Deps
from bot.domain.submission import Submission
from bot.message_types.audience import audience_of
from bot.message_types.outgoing_message import as_edits, encode_all, messages_of
from bot.render.digest import digest_reply
from storage.records import Chat, Delivery, Entry, Repeat, StoredDigest
from summarizer.similarity.fingerprint import fingerprint


async def apply_edit(
    submission: Submission, previous: Sequence[StoredDigest], chat: Chat, origin: Origin, deps: Deps, most: int
) -> tuple[Delivery, ...]:
    """Digest again what an edit changed, and what it added; return what to send or to edit.

    The digests of articles that the edit left alone, removed or made unreadable stay as they were, and so do those of
    articles beyond the first `most` pieces.
    """
    read = [await read_piece(each, chat, deps) for each in pieces_of(submission)[:most]]
    pairs = _paired(previous, [each for each in read if not isinstance(each, Declined)])
    found = [await _entry(kept, each, submission, chat, origin, deps) for kept, each in pairs]
    entries = [entry for entry in found if entry]
    shown = {kept.id: await deps.store.deliveries.showing(kept.id) for kept in previous}
    audience = audience_of(chat)
    async with storing(entries, chat, origin, deps) as transaction:
        for entry, stored in zip(entries, transaction.stored, strict=True):
            known, has_company = isinstance(entry, Repeat), bool(await transaction.stories.left_without(stored.id))
            reply = digest_reply(stored, audience, known=known, has_company=has_company)
            changes = [] if known else [as_edits(messages_of(reply), messages) for messages in shown.get(stored.id, ())]
            for messages in changes or (messages_of(reply, reply_to=origin.message_id),):
                await transaction.answer(encode_all(messages), stored.id)
    return transaction.deliveries


def _paired(previous: Sequence[StoredDigest], read: Sequence[Read]) -> list[tuple[StoredDigest | None, Read]]:
    """Pair each changed article with the digest it replaces, by address, or because they are the only two left.

    Unchanged articles are left out; a new article is paired with `None`.
    """
    old = {fingerprint(kept.digest.article.text): kept for kept in previous}
    new = [each for each in read if not old.pop(each[1].fingerprint, None)]
    pairs: list[tuple[StoredDigest | None, Read]] = []
    left = []
    for each in new:
        address = each[1].address
        match = next((key for key, kept in old.items() if address and kept.address == address), None)
        if match:
            pairs.append((old.pop(match), each))
        else:
            left.append(each)
    if len(left) == len(old) == 1 and len(previous) == len(read):
        return [*pairs, (next(iter(old.values())), left[0])]
    return [*pairs, *((None, each) for each in left)]


async def _entry(
    kept: StoredDigest | None, read: Read, submission: Submission, chat: Chat, origin: Origin, deps: Deps
) -> Entry | None:
    """Return the entry to store for an article after an edit; `None` if it cannot be digested."""
    article, keys = read
    known, same = await known_digest(article, keys, chat, origin, deps)
    if known and same and not (kept and known.id == kept.id):
        is_own = may_replace(known, chat, origin)
        return Repeat(known, source_of(submission, article, origin, is_own=is_own))
    fresh = await fresh_digest(article, keys_in(chat, article, keys, origin), chat.length, deps)
    if isinstance(fresh, Declined):
        return None
    if kept:
        return replace(fresh, replacing=kept.id)
    return replace(fresh, sources=further_sources(submission, article, origin))
