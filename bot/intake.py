"""One submission from message to kept digests: what there is to read, whether it is known, and what is kept of it."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias
from zoneinfo import ZoneInfo

from bot import render, texts
from bot.deps import Deps
from bot.materials import MOST, Piece, left_over, pieces_of
from bot.reply import Reply, editing, payloads
from bot.richtext import plain
from bot.submission import Submission
from storage.records import Again, Chat, Delivery, Entry, Fresh, Kept, Payload, Source
from summarizer.duplicates import Likeness, fingerprint
from summarizer.model import Article, Marks, Material, Refusal
from summarizer.reading.pages.address import clean_address

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where and how a submission came: what the answer and the inbox need to know of it.

    `update_ids` are the updates that brought it, `message_id` is the message to answer, `source_id` the one that holds
    the words, `further_ids` those that hold more of them. `silent` is for groups, where people also talk with each
    other: what is no article gets no answer there.
    """

    chat: Chat
    update_ids: tuple[int, ...]
    message_id: int | None
    source_id: int | None
    further_ids: tuple[int, ...] = ()
    sentences: int | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Declined:
    """A piece that gets no digest, and why."""

    refusal: Refusal
    name: str | None


Outcome: TypeAlias = Entry | Declined


async def take(submission: Submission, arrival: Arrival, deps: Deps) -> tuple[Delivery, ...]:
    """Keep a submission's digests and return the answer, ready to deliver; a refusal is an answer too."""
    pieces = await pieces_of(submission, deps)
    outcomes = await asyncio.gather(*(_outcome(piece, submission, arrival, deps) for piece in pieces))
    entries = _distinct(outcomes)
    zone = ZoneInfo(arrival.chat.zone)

    def answers(entry: Entry, kept: Kept) -> Sequence[Sequence[Payload]]:
        reply = render.digest_reply(kept, zone, known=isinstance(entry, Again))
        return (payloads(reply, answering=arrival.message_id),)

    kept, deliveries = await deps.store.digests.keep(
        arrival.chat.id,
        entries,
        deps.now(),
        answers=answers,
        closing=_closing([each for each in outcomes if isinstance(each, Declined)], entries, submission, arrival),
        update_ids=arrival.update_ids,
        source_message_id=arrival.source_id,
    )
    # Not whole outcomes: they name the links and files that somebody sent.
    declined = [str(each.refusal) for each in outcomes if isinstance(each, Declined)]
    log.info("update %d became digests %s, declined %s", arrival.update_ids[0], [each.id for each in kept], declined)
    return deliveries


async def follow(
    submission: Submission, previous: Sequence[Kept], arrival: Arrival, deps: Deps
) -> tuple[Delivery, ...]:
    """Let the digests of a message follow its edit: the same numbers, and the messages that show them changed.

    What an edit left alone, and what it made unreadable, stays as it was.
    """
    pieces = await pieces_of(submission, deps)
    read = [await _read(piece, deps) for piece in pieces[: len(previous)]]
    entries = [
        entry
        for kept, outcome in zip(previous, read, strict=False)
        if (entry := await _edited(kept, outcome, arrival, deps)) is not None
    ]
    zone = ZoneInfo(arrival.chat.zone)
    shown = {kept.id: await deps.store.deliveries.showing(kept.id) for kept in previous}

    def answers(_entry: Entry, kept: Kept) -> Sequence[Sequence[Payload]]:
        parts = payloads(render.digest_reply(kept, zone))
        return [editing(parts, messages) for messages in shown[kept.id]]

    _, deliveries = await deps.store.digests.keep(
        arrival.chat.id,
        entries,
        deps.now(),
        answers=answers,
        update_ids=arrival.update_ids,
        source_message_id=arrival.source_id,
    )
    return deliveries


async def _outcome(piece: Piece, submission: Submission, arrival: Arrival, deps: Deps) -> Outcome:
    """Read one piece, and tell news from what the chat has already."""
    read = await _read(piece, deps)
    if isinstance(read, Declined):
        return read
    article, marks = read
    known, certain = await _known(article, marks, arrival.chat, deps)
    if known and certain and arrival.sentences is None:
        return Again(known, _source(submission, article, arrival))
    fresh = await _fresh(article, marks, arrival, deps)
    if isinstance(fresh, Declined):
        return replace(fresh, name=piece.name)
    return replace(fresh, replacing=known.id if known else None, sources=_further(submission, article, arrival))


def _source(submission: Submission, article: Article, arrival: Arrival) -> Source:
    """Where a known article came from this time; a page names itself, whoever forwarded its link."""
    name, url = (submission.origin, submission.origin_url) if submission.origin else (article.source, article.url)
    return Source(name, url, arrival.source_id)


def _further(submission: Submission, article: Article, arrival: Arrival) -> tuple[Source, ...]:
    """Who forwarded an article that has a source of its own, a link or a file; and the other pieces of a paste."""
    pieces = tuple(Source(None, None, message_id, piece=True) for message_id in arrival.further_ids)
    if submission.origin and submission.origin != article.source:
        return (Source(submission.origin, submission.origin_url), *pieces)
    return pieces


async def _read(piece: Piece, deps: Deps) -> tuple[Article, Marks] | Declined:
    if not isinstance(piece.material, Material):
        return Declined(piece.material, piece.name)
    read = await deps.read(piece.material)
    return Declined(read, piece.name) if isinstance(read, Refusal) else read


async def _known(article: Article, marks: Marks, chat: Chat, deps: Deps) -> tuple[Kept | None, bool]:
    """Return the chat's digest of this article, and whether it tells the same; a page may have been rewritten."""
    candidates = await deps.store.recognition.candidates(chat.id, marks)
    for kept in candidates:
        if fingerprint(kept.digest.article.text) == marks.fingerprint:
            return kept, True
    rewritten = None
    for kept in candidates:
        like = await deps.likeness(kept.digest.article.text, article.text)
        if like is Likeness.SAME:
            return kept, True
        # Careless sites give all their pages one address: what else is on it is another article.
        if marks.address and _address(kept) == marks.address:
            akin = like is Likeness.AKIN or kept.digest.article.title == article.title
            rewritten = kept if akin else rewritten
    return rewritten, False


def _address(kept: Kept) -> str | None:
    return clean_address(kept.digest.article.url or "")


async def _fresh(article: Article, marks: Marks, arrival: Arrival, deps: Deps) -> Fresh | Declined:
    made = await deps.digest(article, arrival.sentences or arrival.chat.sentences)
    return Declined(made, None) if isinstance(made, Refusal) else Fresh(made, marks)


async def _edited(kept: Kept, read: tuple[Article, Marks] | Declined, arrival: Arrival, deps: Deps) -> Fresh | None:
    """Return the new digest of an edited message; `None` where its words are the same, or can no longer be read."""
    if isinstance(read, Declined) or read[1].fingerprint == fingerprint(kept.digest.article.text):
        return None
    fresh = await _fresh(*read, arrival, deps)
    return None if isinstance(fresh, Declined) else replace(fresh, replacing=kept.id)


def _distinct(outcomes: Sequence[Outcome]) -> tuple[Entry, ...]:
    """Return what is to be kept, each article once: two links of a message may lead to the same page."""
    entries = (each for each in outcomes if not isinstance(each, Declined))
    keyed = {each.marks.fingerprint if isinstance(each, Fresh) else each.kept.id: each for each in entries}
    return tuple(keyed.values())


def _closing(
    declined: Sequence[Declined], entries: Sequence[Entry], submission: Submission, arrival: Arrival
) -> tuple[Payload, ...]:
    """Say what could not be read, and what was too much."""
    talk = arrival.silent and not submission.forwarded
    told = [each for each in declined if not (talk and each.refusal in texts.CHATTER)]
    several = len(entries) + len(declined) > 1
    lines = [
        f"{each.name}: {texts.REFUSALS[each.refusal]}" if several and each.name else texts.REFUSALS[each.refusal]
        for each in told
    ]
    if more := left_over(submission):
        lines.append(texts.TOO_MANY.format(most=MOST, more=more))
    return payloads(Reply(plain("\n\n".join(lines))), answering=arrival.message_id) if lines else ()
