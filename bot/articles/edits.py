"""The digests of a message follow its edit: the same numbers, and the messages that show them changed."""

from collections.abc import Sequence
from dataclasses import replace

from bot.articles.arrival import Arrival
from bot.articles.matching import (
    Declined,
    Read,
    address_of_kept,
    fresh_digest,
    further_sources,
    known_digest,
    read_piece,
)
from bot.articles.materials import materials_of
from bot.deps import Deps
from bot.incoming.submission import Submission
from bot.messages.audience import audience_of
from bot.messages.reply import editing, payloads
from bot.render.digest import digest_reply
from storage.records import Delivery, Entry, Repeat, Source, StoredDigest
from summarizer.similarity.duplicates import fingerprint


async def apply_edit(
    submission: Submission, previous: Sequence[StoredDigest], arrival: Arrival, deps: Deps
) -> tuple[Delivery, ...]:
    """Digest anew what an edit changed, and what it added; return what to send or to change.

    What it left alone, took away or made unreadable stays as it was.
    """
    read = [await read_piece(piece, deps) for piece in await materials_of(submission, deps)]
    pairs = _paired(previous, [each for each in read if not isinstance(each, Declined)])
    found = [await _entry(kept, each, submission, arrival, deps) for kept, each in pairs]
    entries = [entry for entry in found if entry]
    shown = {kept.id: await deps.store.deliveries.showing(kept.id) for kept in previous}
    audience = audience_of(arrival.chat)
    async with deps.store.digests.keeping(
        arrival.chat.id,
        entries,
        deps.now(),
        update_ids=arrival.update_ids,
        source_message_id=arrival.source_id,
        submitter=arrival.submitter,
    ) as keeping:
        for entry, stored in zip(entries, keeping.stored, strict=True):
            known = isinstance(entry, Repeat)
            reply = digest_reply(stored, audience, known=known)
            changes = [] if known else [editing(payloads(reply), messages) for messages in shown.get(stored.id, ())]
            for parts in changes or (payloads(reply, answering=arrival.message_id),):
                await keeping.answer(parts, stored.id)
    return keeping.deliveries


def _paired(previous: Sequence[StoredDigest], read: Sequence[Read]) -> list[tuple[StoredDigest | None, Read]]:
    """Pair what was read with the digest it changes: by its address, or as the only one left; unchanged ones go."""
    old = {fingerprint(kept.digest.article.text): kept for kept in previous}
    new = [each for each in read if not old.pop(each[1].fingerprint, None)]
    pairs: list[tuple[StoredDigest | None, Read]] = []
    left = []
    for each in new:
        address = each[1].address
        match = next((key for key, kept in old.items() if address and address_of_kept(kept) == address), None)
        if match:
            pairs.append((old.pop(match), each))
        else:
            left.append(each)
    if len(left) == len(old) == 1 and len(previous) == len(read):
        return [*pairs, (next(iter(old.values())), left[0])]
    return [*pairs, *((None, each) for each in left)]


async def _entry(
    kept: StoredDigest | None, read: Read, submission: Submission, arrival: Arrival, deps: Deps
) -> Entry | None:
    """Return what is to be kept of an article after an edit; `None` where it cannot be digested."""
    article, keys = read
    known, same = await known_digest(article, keys, arrival.chat, deps)
    if known and same and not (kept and known.id == kept.id):
        return Repeat(known, Source(submission.origin or article.source, article.url, arrival.source_id))
    fresh = await fresh_digest(article, keys, arrival, deps)
    if isinstance(fresh, Declined):
        return None
    if kept:
        return replace(fresh, replacing=kept.id)
    return replace(fresh, sources=further_sources(submission, article, arrival))
