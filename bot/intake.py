"""One article from submission to kept digest: gather what there is to read, read it, keep it with its answer."""

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot import render, texts
from bot.deps import Deps
from bot.reply import payloads
from bot.submission import Attachment, Submission
from storage.records import Chat, Delivery, Kept, Payload
from summarizer.model import Digest, Material, Refusal

log = logging.getLogger(__name__)

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes; Telegram's Bot API hands out no larger files."""

ARTICLE_WORDS = 40
"""Words beside a link from which the words are the article, and the link only belongs to it."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where and how a submission came: what the answer and the inbox need to know of it.

    `silent` is for groups, where people also talk with each other: what is no article gets no answer there.
    """

    chat: Chat
    update_id: int
    message_id: int | None
    sentences: int | None = None
    silent: bool = False


async def take(submission: Submission, arrival: Arrival, deps: Deps) -> tuple[Delivery, ...]:
    """Keep a submission's digest and return the answer, ready to deliver; a refusal is an answer too."""
    material = await material_of(submission, deps)
    outcome = material if isinstance(material, Refusal) else await _digest(material, arrival, deps)
    if isinstance(outcome, Refusal):
        return await _refuse(outcome, submission, arrival, deps)
    return await _keep(outcome, arrival, deps)


async def material_of(submission: Submission, deps: Deps) -> Material | Refusal:
    """Gather what there is to read: the file, else the words, else the page behind the first link."""
    if submission.attachment:
        return await _file(submission.attachment, submission, deps)
    if submission.links and _words_beside_links(submission) < ARTICLE_WORDS:
        return await _page(submission.links[0], submission, deps)
    return Material(
        submission.text,
        url=submission.origin_url,
        source=submission.origin,
        author=submission.author,
        published=submission.published,
    )


async def _file(attachment: Attachment, submission: Submission, deps: Deps) -> Material | Refusal:
    if (attachment.size or 0) > LARGEST_FILE:
        return Refusal.FILE_TOO_BIG
    content = await deps.download(attachment)
    if isinstance(content, Refusal):
        return content
    return Material(content, attachment.name, attachment.media_type, submission.origin_url, submission.origin)


async def _page(url: str, submission: Submission, deps: Deps) -> Material | Refusal:
    page = await deps.fetch(url)
    if isinstance(page, Refusal):
        return page
    return Material(page.content, media_type=page.media_type, url=page.url)


async def _digest(material: Material, arrival: Arrival, deps: Deps) -> Digest | Refusal:
    return await deps.digest(material, arrival.sentences or arrival.chat.sentences)


async def _refuse(refusal: Refusal, submission: Submission, arrival: Arrival, deps: Deps) -> tuple[Delivery, ...]:
    log.info("update %d is no article: %s", arrival.update_id, refusal)
    quiet = arrival.silent and not submission.forwarded and refusal in texts.CHATTER
    reply = render.refusal_reply(texts.REFUSALS[refusal])
    parts = () if quiet else payloads(reply, answering=arrival.message_id)
    return await deps.store.deliveries.commit(arrival.chat.id, parts, deps.now(), update_id=arrival.update_id)


async def _keep(digest: Digest, arrival: Arrival, deps: Deps) -> tuple[Delivery, ...]:
    """Commit digest, answer and the update's completion together: after a crash all are there, or none."""
    zone = ZoneInfo(arrival.chat.zone)

    def answer(kept: Kept) -> Sequence[Payload]:
        return payloads(render.digest_reply(kept, zone), answering=arrival.message_id)

    kept, deliveries = await deps.store.digests.keep(
        arrival.chat.id,
        digest,
        fingerprint(digest.article.text),
        deps.now(),
        update_id=arrival.update_id,
        source_message_id=arrival.message_id,
        parts=answer,
    )
    log.info("update %d is digest %d: %d claims", arrival.update_id, kept.id, len(digest.claims))
    return deliveries


def fingerprint(text: str) -> str:
    """The same for the same article, whatever the white space and case it came in."""
    return hashlib.sha256(" ".join(text.split()).casefold().encode()).hexdigest()


def _words_beside_links(submission: Submission) -> int:
    return sum(not word.startswith(("http://", "https://")) for word in submission.text.split())
