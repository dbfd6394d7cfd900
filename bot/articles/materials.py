"""The pieces of a submission that are read: its files; otherwise its text; otherwise the pages that it links to."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

from bot.config import PUBLIC_PREVIEWS
from bot.deps import Deps
from bot.domain.submission import ARTICLE_WORDS, MAX_FILE_BYTES, Attachment, Submission
from bot.fetching.fetch import MAX_PAGE_BYTES
from bot.fetching.links import article_links
from storage.records import Chat
from summarizer.model import Material, Refusal
from summarizer.reading.feed_formats.telegram_addresses import ChannelPlace, channel_place
from summarizer.reading.pages.address import place_of

MAX_PIECES_PER_MESSAGE: Final = 5
"""Links or files of one message that are read; the reader is told about the rest."""

Load: TypeAlias = Callable[[Chat, Deps], Awaitable[Material | Refusal]]


@dataclass(frozen=True, slots=True)
class Piece:
    """A file, page or text to read; `name` is its link or file name, which tells several apart.

    `size` is the number of bytes it may take up while it is read. `load` returns its content, or the reason why it
    cannot be read.
    """

    size: int
    load: Load
    name: str | None = None


def pieces_of(submission: Submission) -> tuple[Piece, ...]:
    """Return all pieces of a submission in order, including those beyond any limit."""
    files = [each for each in submission.attachments if not each.is_picture]
    if files:
        return tuple(_file(each, submission) for each in files)
    if submission.links and submission.words < ARTICLE_WORDS:
        return tuple(Piece(MAX_PAGE_BYTES, partial(_page, link), link) for link in article_links(submission.links))
    if submission.attachments and not submission.text.strip():
        return (Piece(0, _unknown),)
    return (Piece(0, partial(_words, submission)),)


def _file(attachment: Attachment, submission: Submission) -> Piece:
    size = MAX_FILE_BYTES if attachment.size is None else attachment.size
    if size > MAX_FILE_BYTES:
        return Piece(0, _too_big, attachment.name)
    return Piece(size, partial(_content, attachment, submission), attachment.name)


async def _too_big(_chat: Chat, _deps: Deps) -> Refusal:
    return Refusal.FILE_TOO_BIG


async def _unknown(_chat: Chat, _deps: Deps) -> Refusal:
    return Refusal.FILE_UNKNOWN


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


async def _content(attachment: Attachment, submission: Submission, _chat: Chat, deps: Deps) -> Material | Refusal:
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
    if place := channel_place(url):
        return await _post(place, deps)
    page = await deps.fetch(url)
    if isinstance(page, Refusal):
        return page
    familiar = await deps.store.duplicates.familiar_lines(chat.id, place_of(page.url))
    return Material(page.content, media_type=page.media_type, url=page.url, familiar=familiar, proven_url=page.url)


async def _post(place: ChannelPlace, deps: Deps) -> Material | Refusal:
    """Return the page that embeds a post; a channel itself has many posts and is not an article."""
    if place.post is None:
        return Refusal.PAGE_CHANNEL
    page = await deps.fetch(place.embedded.replace(PUBLIC_PREVIEWS, deps.settings.telegram_web_url, 1))
    if isinstance(page, Refusal):
        return page
    return Material(page.content, media_type=page.media_type, url=place.address, proven_url=place.address)
