"""The page with everything stored for a chat, composed into a temporary file when it is sent."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import IO, Final

from bot.message_types.action import Action
from bot.message_types.audience import Audience, audience_of
from bot.message_types.fluent_lookup import Texts
from bot.message_types.outgoing_message import Document, SendPage
from bot.message_types.reply import Button, Buttons
from bot.message_types.richtext import RichText, plain
from bot.render.export_page.frame import frame
from bot.render.export_page.rows import row
from storage.records import Chat, StoredDigest
from storage.store import Store

MAX_PAGE_BYTES: Final = 45_000_000
"""Bytes of a page. Telegram takes files of up to 50 MB from a bot."""

MAX_BATCH_CHARACTERS: Final = 2_000_000
MAX_BATCH_DIGESTS: Final = 25
"""What is held in memory at a time: the digests of a batch, by how many there are and how long their texts are.

Reading a hundred at once would block the event loop for a tenth of a second.
"""

FILE_NAME: Final = "precis.html"


@asynccontextmanager
async def exported_page(message: SendPage, chat: Chat, store: Store, now: datetime) -> AsyncIterator[Document]:
    """Compose the page, newest digest first; the file exists while the body runs.

    If there is no room for all digests, the caption says so and a button asks for the older ones.
    """
    with tempfile.TemporaryFile() as file:
        lengths = await store.digests.lengths(chat.id, message.before)
        page = await asyncio.to_thread(_Page, file, audience_of(chat), now)
        for batch in _batches(lengths):
            await _add(batch, page, chat, store)
            if page.is_full:
                break
        await asyncio.to_thread(page.end)
        left = sum(digest_id < page.oldest for digest_id, _ in lengths) if page.is_full else 0
        texts = audience_of(chat).texts
        yield Document(FILE_NAME, file, _caption(page.count, left, texts), _older(page, left, texts), message.reply_to)


async def _add(digest_ids: Sequence[int], page: "_Page", chat: Chat, store: Store) -> None:
    digests = await store.lookup.by_ids(chat.id, digest_ids)
    stories = await store.stories.story_ids(chat.id, digest_ids)
    # In a thread: long articles take some milliseconds each to write.
    await asyncio.to_thread(page.add, digests, stories)


class _Page:
    """A page that is being written."""

    def __init__(self, file: IO[bytes], audience: Audience, now: datetime) -> None:
        self._file = file
        self._zone = audience.zone
        self._frame = frame(audience, now)
        self._room = MAX_PAGE_BYTES - len(self._frame.head) - len(self._frame.tail)
        self.count = 0
        self.oldest = 0
        self.is_full = False
        file.write(self._frame.head)

    def add(self, digests: Sequence[StoredDigest], stories: dict[int, int]) -> None:
        """Write digests, newest first, until one does not fit."""
        for kept in sorted(digests, key=lambda each: each.id, reverse=True):
            written = row(kept, stories.get(kept.id, kept.id), self._zone).encode()
            separated = b",\n" + written if self.count else written
            if len(separated) > self._room:
                self.is_full = True
                return
            self._file.write(separated)
            self._room -= len(separated)
            self.count, self.oldest = self.count + 1, kept.id

    def end(self) -> None:
        self._file.write(self._frame.tail)
        self._file.flush()


def _batches(lengths: Sequence[tuple[int, int]]) -> Iterator[list[int]]:
    """Group digests so that no group has too many digests, or too much text unless it has only one digest."""
    batch: list[int] = []
    characters = 0
    for digest_id, length in lengths:
        if batch and (len(batch) == MAX_BATCH_DIGESTS or characters + length > MAX_BATCH_CHARACTERS):
            yield batch
            batch, characters = [], 0
        batch.append(digest_id)
        characters += length
    if batch:
        yield batch


def _caption(count: int, left: int, texts: Texts) -> RichText:
    if left:
        return plain(texts("exported-page-part", count=count, left=left))
    return plain(texts("exported-page", count=count))


def _older(page: _Page, left: int, texts: Texts) -> Buttons:
    if not left:
        return ()
    return ((Button(texts("older"), Action.of("export", "html", page.oldest)),),)
