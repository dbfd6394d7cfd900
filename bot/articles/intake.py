"""Take in a submission: read it, store its digests, and commit the answer in the same transaction."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace

from bot.articles.matching import Declined, Outcome, fresh_digest, may_replace, outcome_of, shown_as
from bot.articles.materials import MAX_PIECES_PER_MESSAGE, pieces_of
from bot.articles.origin import Answering, Origin, storing
from bot.articles.progress import Progress
from bot.deps import Deps
from bot.domain.submission import Submission
from bot.message_types.audience import audience_of
from bot.message_types.fluent_lookup import CHATTER
from bot.message_types.outgoing_message import NewMessage, encode_all, messages_of, replacing
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from bot.render.digest import digest_reply
from storage.records import Chat, Delivery, Entry, NewDigest, Repeat, Source, StoredDigest
from summarizer.similarity.fingerprint import fingerprint

log = logging.getLogger(__name__)


async def take(
    submission: Submission,
    chat: Chat,
    origin: Origin,
    answering: Answering | None,
    deps: Deps,
    progress: Progress | None = None,
    most: int = MAX_PIECES_PER_MESSAGE,
) -> tuple[Delivery, ...]:
    """Store a submission's digests and return the answer, ready to deliver; a refusal is an answer too.

    Without `answering`, the digests are stored silently and nothing is returned. The answer replaces the message
    "Reading…", if there is one. At most `most` pieces are read; if there are more, the answer says so.
    """
    pieces = pieces_of(submission)
    length = answering.length if answering else None
    outcomes = await asyncio.gather(
        *(outcome_of(each, submission, chat, origin, length, deps) for each in pieces[:most])
    )
    # Log only the reasons: whole outcomes would put the names of a reader's links and files into the log.
    declined = [each for each in outcomes if isinstance(each, Declined)]
    log.info(
        "%s: %d of %d pieces, declined %s", origin, len(outcomes), len(pieces), [str(each.refusal) for each in declined]
    )
    entries = _distinct(outcomes)
    shown = await progress.settled() if progress else None
    left_out = _left_out(len(pieces), most, chat, deps)
    closing = _closing(declined, entries, left_out, submission, chat, answering) if answering else ()
    return await _store(entries, closing, chat, origin, answering, deps, shown)


async def again(
    known: StoredDigest, chat: Chat, origin: Origin, answering: Answering, deps: Deps
) -> tuple[Delivery, ...]:
    """Answer with a stored digest in the requested length, and store it in that length unless it is somebody else's."""
    fresh = await fresh_digest(known.digest.article, None, answering.length or chat.length, deps)
    if isinstance(fresh, Declined):
        refusal = Reply(plain(audience_of(chat).texts.refusal(fresh.refusal)))
        return await _store((), messages_of(refusal, reply_to=answering.reply_to), chat, origin, answering, deps)
    if may_replace(known, chat, origin):
        return await _store((replace(fresh, replacing=known.id),), (), chat, origin, answering, deps)
    entry = shown_as(known, fresh, Source(None, None, origin.message_id))
    return await _store((entry,), (), chat, origin, answering, deps)


async def _store(
    entries: Sequence[Entry],
    closing: Sequence[NewMessage],
    chat: Chat,
    origin: Origin,
    answering: Answering | None,
    deps: Deps,
    shown: int | None = None,
) -> tuple[Delivery, ...]:
    """Commit digests, answers and the completion of their origin together: after a crash all are there, or none."""
    # The first message of the answer replaces "Reading…".
    place = iter((shown,))
    async with storing(entries, chat, origin, deps) as transaction:
        if answering:
            for entry, stored in zip(entries, transaction.stored, strict=True):
                known, has_company = isinstance(entry, Repeat), bool(await transaction.stories.left_without(stored.id))
                reply = digest_reply(stored, audience_of(chat), known=known, has_company=has_company)
                messages = replacing(messages_of(reply, reply_to=answering.reply_to), next(place, None))
                await transaction.answer(encode_all(messages), stored.id)
            await transaction.answer(encode_all(replacing(closing, next(place, None))))
    log.info("%s became digests %s", origin, [each.id for each in transaction.stored])
    return transaction.deliveries


def _distinct(outcomes: Sequence[Outcome]) -> tuple[Entry, ...]:
    """Return the entries to store, with each article once: two links in a message may lead to the same page."""
    entries = (each for each in outcomes if not isinstance(each, Declined))
    return tuple({_key(each): each for each in entries}.values())


def _key(entry: Entry) -> int | str | None:
    if isinstance(entry, NewDigest):
        # Not the key under which it is stored: in a group, that depends on the link.
        return fingerprint(entry.made.article.text) if entry.keys else entry.replacing
    return entry.kept.id


def _closing(
    declined: Sequence[Declined],
    entries: Sequence[Entry],
    left_out: str | None,
    submission: Submission,
    chat: Chat,
    answering: Answering,
) -> tuple[NewMessage, ...]:
    """Return the messages that say what could not be read, and what was left out."""
    texts = audience_of(chat).texts
    is_talk = answering.silent and not submission.forwarded
    told = [each for each in declined if not (is_talk and each.refusal in CHATTER)]
    several = len(entries) + len(declined) > 1
    lines = [
        f"{each.name}: {texts.refusal(each.refusal)}" if several and each.name else texts.refusal(each.refusal)
        for each in told
    ]
    if left_out:
        lines.append(left_out)
    return messages_of(Reply(plain("\n\n".join(lines))), reply_to=answering.reply_to) if lines else ()


def _left_out(pieces: int, most: int, chat: Chat, deps: Deps) -> str | None:
    """Say how many links or files were not read: those after the first five, or beyond the hourly limit."""
    texts, more = audience_of(chat).texts, max(0, pieces - most)
    if not more:
        return None
    if most < MAX_PIECES_PER_MESSAGE:
        return texts("rest-over-limit", limit=deps.settings.articles_per_hour or 0, more=more)
    return texts("too-many", most=most, more=more)
