"""One submission from message to kept digests: what there is to read, what comes of it, and what is answered."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace

from bot.articles.arrival import Arrival
from bot.articles.matching import Declined, Outcome, fresh_digest, outcome_of
from bot.articles.materials import MAX_LINKS_PER_MESSAGE, left_over, materials_of
from bot.articles.progress import Progress
from bot.deps import Deps
from bot.incoming.submission import Submission
from bot.messages.audience import audience_of
from bot.messages.reply import Reply, in_place_of, payloads
from bot.messages.richtext import plain
from bot.messages.texts import CHATTER
from bot.render.digest import digest_reply
from storage.records import Delivery, Entry, NewDigest, Payload, Repeat, StoredDigest

log = logging.getLogger(__name__)


async def take(
    submission: Submission, arrival: Arrival, deps: Deps, progress: Progress | None = None
) -> tuple[Delivery, ...]:
    """Keep a submission's digests and return the answer, ready to deliver; a refusal is an answer too.

    The answer takes the place of the message that said we were reading, where there is one.
    """
    pieces = await materials_of(submission, deps)
    outcomes = await asyncio.gather(*(outcome_of(piece, submission, arrival, deps) for piece in pieces))
    # Not whole outcomes: they name the links and files that somebody sent.
    declined = [each for each in outcomes if isinstance(each, Declined)]
    log.info(
        "update %d: %d items, refused %s", arrival.update_ids[0], len(pieces), [str(it.refusal) for it in declined]
    )
    entries = _distinct(outcomes)
    shown = await progress.settled() if progress else None
    return await _keep(entries, _closing(declined, entries, submission, arrival), arrival, deps, shown)


async def again(kept: StoredDigest, arrival: Arrival, deps: Deps) -> tuple[Delivery, ...]:
    """Answer with a digest there is, in the length asked for."""
    fresh = await fresh_digest(kept.digest.article, None, arrival, deps)
    if isinstance(fresh, Declined):
        words = audience_of(arrival.chat).texts.refusal(fresh.refusal)
        parts = payloads(Reply(plain(words)), answering=arrival.message_id)
        return await _keep((), parts, arrival, deps)
    return await _keep((replace(fresh, replacing=kept.id),), (), arrival, deps)


async def _keep(
    entries: Sequence[Entry], closing: Sequence[Payload], arrival: Arrival, deps: Deps, shown: int | None = None
) -> tuple[Delivery, ...]:
    """Commit digests, answers and the updates' completion together: after a crash all are there, or none."""
    audience = audience_of(arrival.chat)
    # The first message of the answer takes the place of the one that says we are reading.
    place = iter((shown,))
    async with deps.store.digests.keeping(
        arrival.chat.id,
        entries,
        deps.now(),
        update_ids=arrival.update_ids,
        source_message_id=arrival.source_id,
        submitter=arrival.submitter,
    ) as keeping:
        for entry, stored in zip(entries, keeping.stored, strict=True):
            reply = digest_reply(stored, audience, known=isinstance(entry, Repeat))
            parts = in_place_of(payloads(reply, answering=arrival.message_id), next(place, None))
            await keeping.answer(parts, stored.id)
        await keeping.answer(in_place_of(closing, next(place, None)))
    log.info("update %d became digests %s", arrival.update_ids[0], [each.id for each in keeping.stored])
    return keeping.deliveries


def _distinct(outcomes: Sequence[Outcome]) -> tuple[Entry, ...]:
    """Return what is to be kept, each article once: two links of a message may lead to the same page."""
    entries = (each for each in outcomes if not isinstance(each, Declined))
    return tuple({_key(each): each for each in entries}.values())


def _key(entry: Entry) -> int | str | None:
    if isinstance(entry, NewDigest):
        return entry.keys.fingerprint if entry.keys else entry.replacing
    return entry.kept.id


def _closing(
    declined: Sequence[Declined], entries: Sequence[Entry], submission: Submission, arrival: Arrival
) -> tuple[Payload, ...]:
    """Say what could not be read, and what was too much."""
    texts = audience_of(arrival.chat).texts
    talk = arrival.silent and not submission.forwarded
    told = [each for each in declined if not (talk and each.refusal in CHATTER)]
    several = len(entries) + len(declined) > 1
    lines = [
        f"{each.name}: {texts.refusal(each.refusal)}" if several and each.name else texts.refusal(each.refusal)
        for each in told
    ]
    if more := left_over(submission):
        lines.append(texts("too-many", most=MAX_LINKS_PER_MESSAGE, more=more))
    return payloads(Reply(plain("\n\n".join(lines))), answering=arrival.message_id) if lines else ()
