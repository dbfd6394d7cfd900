"""Files from Telegram, or from a Bot API server of the operator's own, which hands out files of any size."""

import asyncio
import json

import pytest

from bot.config import Settings
from bot.domain.submission import MAX_FILE_BYTES, Attachment
from bot.messengers.telegram.api_client import polling_request, telegram_bot
from bot.messengers.telegram.incoming.download import download_from
from summarizer.model import Refusal

FILE = Attachment("f1", "a.txt", "text/plain", None)


def ok(result):
    body = json.dumps({"ok": True, "result": result})
    return f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n{body}"


@pytest.fixture
async def download(site):
    settings = Settings.model_construct(telegram_api_url=f"http://127.0.0.1:{site.port}")
    bot = telegram_bot(settings, None, polling_request(None))
    async with bot.request:
        yield download_from(bot)


def answer(site, path, **stated):
    described = {"file_id": "f1", "file_unique_id": "f1", "file_path": path, **stated}
    site.answers["/bot1:in-process/getFile"] = ok(described).replace("\r\n", "\r\nConnection: close\r\n", 1).encode()


async def test_a_file_is_downloaded(site, download):
    answer(site, "documents/a b.txt")
    site.page("/file/bot1%3Ain-process/documents/a%20b.txt", b"It rained.")

    assert await download(FILE) == b"It rained."


async def test_a_file_that_never_ends_is_refused_at_the_limit(site, download):
    answer(site, "documents/endless")
    site.endless_page("/file/bot1%3Ain-process/documents/endless", b"", bytes(1 << 16), head="X: y\r\n")

    assert await download(FILE) is Refusal.FILE_TOO_BIG
    # What the kernel holds on the way counts as sent.
    assert site.bytes_sent < MAX_FILE_BYTES + (16 << 20)


async def test_a_file_that_is_too_big_is_not_downloaded(site, download):
    answer(site, "documents/big", file_size=MAX_FILE_BYTES + 1)

    assert await download(FILE) is Refusal.FILE_TOO_BIG
    assert len(site.requests) == 1


@pytest.mark.parametrize(("size", "refused"), [(MAX_FILE_BYTES, False), (MAX_FILE_BYTES + 1, True)])
async def test_a_file_that_the_server_keeps_on_this_disk_is_measured_first(site, download, tmp_path, size, refused):
    path = tmp_path / "big.txt"
    await asyncio.to_thread(path.write_bytes, b"")
    with path.open("wb") as sparse:
        sparse.truncate(size)
    answer(site, str(path))

    content = await download(FILE)

    assert (content is Refusal.FILE_TOO_BIG) is refused
    assert refused or len(content) == size
