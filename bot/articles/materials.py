"""The materials of a submission: its files; otherwise its text; otherwise the pages that it links to."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.deps import Deps
from bot.incoming.links import article_links
from bot.incoming.submission import ARTICLE_WORDS, Attachment, Submission
from storage.records import Chat
from summarizer.model import Material, Refusal
from summarizer.reading.pages.address import place_of

MAX_FILE_BYTES: Final = 20 * 1024 * 1024
"""Bytes; Telegram's Bot API hands out no larger files."""

MAX_LINKS_PER_MESSAGE: Final = 5
"""Links or files of one message that are read; the reader is told about the rest."""


@dataclass(frozen=True, slots=True)
class NamedMaterial:
    """A material, or the reason why it cannot be read; `name` is its link or file, to tell several apart."""

    material: Material | Refusal
    name: str | None = None


async def materials_of(submission: Submission, chat: Chat, deps: Deps) -> tuple[NamedMaterial, ...]:
    """Gather the materials of a submission, in its order."""
    files = [each for each in submission.attachments if not each.is_picture]
    links = article_links(submission.links)
    if files:
        return await _all(
            [_file(each, submission, deps) for each in files[:MAX_LINKS_PER_MESSAGE]], [each.name for each in files]
        )
    if submission.links and submission.words < ARTICLE_WORDS:
        return await _all([_page(link, chat, deps) for link in links[:MAX_LINKS_PER_MESSAGE]], links)
    if submission.attachments and not submission.text.strip():
        return (NamedMaterial(Refusal.FILE_UNKNOWN),)
    return (NamedMaterial(await _words(submission, chat, deps)),)


def left_over(submission: Submission) -> int:
    """Return by how many links or files a message exceeds the limit."""
    files = sum(not each.is_picture for each in submission.attachments)
    pages = len(article_links(submission.links)) if submission.words < ARTICLE_WORDS else 0
    return max(0, (files or pages) - MAX_LINKS_PER_MESSAGE)


async def _all(
    reading: Sequence[Coroutine[Any, Any, Material | Refusal]], names: Sequence[str | None]
) -> tuple[NamedMaterial, ...]:
    materials = await asyncio.gather(*reading)
    return tuple(NamedMaterial(material, name) for material, name in zip(materials, names, strict=False))


async def _words(submission: Submission, chat: Chat, deps: Deps) -> Material:
    return Material(
        submission.text,
        url=submission.origin_url,
        source=submission.origin,
        author=submission.author,
        published=submission.published,
        familiar=await deps.store.duplicates.familiar_lines(chat.id, place_of(submission.proven_url)),
        proven_url=submission.proven_url,
    )


async def _file(attachment: Attachment, submission: Submission, deps: Deps) -> Material | Refusal:
    if (attachment.size or 0) > MAX_FILE_BYTES:
        return Refusal.FILE_TOO_BIG
    content = await deps.download(attachment)
    if isinstance(content, Refusal):
        return content
    return Material(
        content,
        attachment.name,
        attachment.media_type,
        submission.origin_url,
        submission.origin,
        proven_url=submission.proven_url,
    )


async def _page(url: str, chat: Chat, deps: Deps) -> Material | Refusal:
    page = await deps.fetch(url)
    if isinstance(page, Refusal):
        return page
    familiar = await deps.store.duplicates.familiar_lines(chat.id, place_of(page.url))
    return Material(page.content, media_type=page.media_type, url=page.url, familiar=familiar, proven_url=page.url)
