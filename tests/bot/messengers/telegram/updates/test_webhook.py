"""The webhook responds with 200 once an update is committed, and refuses calls without the secret."""

import asyncio
import json
import tracemalloc
from contextlib import asynccontextmanager, suppress

import httpx
import pytest
from telegram import Bot

from bot.domain.start_error import CannotStartError
from bot.feeds.published_pages import feed_pages
from bot.health.figures import HealthFigures
from bot.messengers.telegram.dispatch import UPDATES
from bot.messengers.telegram.loopback import LoopbackTelegram, Person, Refused
from bot.messengers.telegram.updates.webhook import MAX_BODY_BYTES, Webhook, webhook_server
from bot.runtime.application import started
from bot.runtime.clock import utc_now
from storage.store import Store
from tests.bot.conftest import Bench
from tests.bot.health.test_http_pages import free_port
from tests.bot.messengers.telegram.updates.polling.test_poller import WORDS, message_of, of_the_bot, poll

SECRET = "made-up_secret-of-a-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class WebhookBench(Bench):
    """A bot behind a webhook, and a way to call it."""

    port = 0

    async def call(self, body: object, secret: str = SECRET) -> int:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        async with httpx.AsyncClient(trust_env=False) as client:
            url, headers = f"http://127.0.0.1:{self.port}/telegram", {HEADER: secret}
            return (await client.post(url, content=content, headers=headers)).status_code

    async def settle(self) -> None:
        await self.running.application.update_queue.join()
        await self.running.courier.finish()


@pytest.fixture
async def bench(settings, workers, clock):
    store, telegram, port = await Store.open(settings.database_url), LoopbackTelegram(clock.now), free_port()
    webhook = Webhook("https://bot.example", SECRET, "127.0.0.1", port)
    try:
        async with (
            store.working(),
            started(settings, store, workers, HealthFigures(clock.now), telegram) as running,
            webhook_server(
                webhook, running.application.bot, UPDATES, running.take, running.health, further=feed_pages(store)
            ),
        ):
            bench = WebhookBench(running, telegram, clock, workers)
            bench.port = port
            yield bench
    finally:
        await store.close()


@asynccontextmanager
async def connected(port):
    """Open a raw connection, for requests that no HTTP client would send."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.close()


def _bot(telegram):
    return Bot("1:made-up", request=telegram, get_updates_request=telegram)


async def _nothing(_raw):
    return None


def help_request(person: Person, update_id: int) -> dict[str, object]:
    entities = [{"type": "bot_command", "offset": 0, "length": 5}]
    return {"update_id": update_id, "message": message_of(person, text="/help", entities=entities)}


def head(length: object, secret: str = SECRET) -> bytes:
    return f"POST /telegram HTTP/1.1\r\nHost: here\r\n{HEADER}: {secret}\r\nContent-Length: {length}\r\n\r\n".encode()


async def upload(port: int, length: int, secret: str) -> int:
    """Send a body until the server closes the connection; return how many bytes were sent."""
    block, bytes_sent = bytes(65536), 0
    async with connected(port) as (_, writer):
        writer.write(head(length, secret))
        with suppress(ConnectionError):
            while bytes_sent < length and not writer.is_closing():
                writer.write(block)
                bytes_sent += len(block)
                await asyncio.sleep(0)
                await writer.drain()
    return bytes_sent


async def test_the_webhook_is_set_with_its_secret(bench):
    (parameters_set,) = [parameters for name, parameters in bench.telegram.calls if name == "setWebhook"]

    assert (parameters_set["url"], parameters_set["secret_token"]) == ("https://bot.example/telegram", SECRET)
    assert parameters_set["allowed_updates"] == list(UPDATES)


async def test_it_serves_the_feeds_of_briefings_too(bench):
    await bench.store.chats.find_or_add(1001, None, "private", "UTC", bench.clock.now())
    known, unknown = "a" * 43, "b" * 43
    await bench.store.briefing_feeds.begin(1, known, bench.clock.now())
    async with httpx.AsyncClient(trust_env=False, base_url=f"http://127.0.0.1:{bench.port}") as client:
        calls = [("GET", known), ("GET", unknown), ("POST", known)]
        answers = [await client.request(way, f"/feeds/{token}") for way, token in calls]

    assert [each.status_code for each in answers] == [200, 404, 405]
    assert answers[0].headers["Content-Type"].startswith("application/atom+xml")


async def test_an_update_that_cannot_be_parsed_gets_200_and_does_not_stop_the_others(bench, caplog):
    bob = Person(bench.telegram, "Bob", 1002)
    updates = [help_request(bench.ann, 5), {"update_id": 6, "message": poll(bench.ann)}, help_request(bob, 7)]

    assert [await bench.call(update) for update in [*updates, *updates]] == [200] * 6
    await bench.settle()
    assert [sum(shown.by_bot for shown in each.messages) for each in (bench.ann, bob)] == [1, 1]
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 1}
    assert [record.getMessage() for record in of_the_bot(caplog)] == [
        "update 6 was set aside: it could not be parsed (TypeError)"
    ]


async def test_an_update_is_committed_before_telegram_gets_the_response(bench):
    begun, commit, put = asyncio.Event(), asyncio.Event(), bench.store.inbox.put

    async def slow(*row):
        begun.set()
        await commit.wait()
        return await put(*row)

    bench.store.inbox.put = slow
    call = asyncio.create_task(bench.call(help_request(bench.ann, 5)))
    await begun.wait()
    async with connected(bench.port) as (reader, writer):
        # A later call that needs no commit gets its response earlier; the first one waits for its commit.
        writer.write(head(2) + b"{}")
        assert b"200 OK" in await reader.read()
    assert not call.done()

    commit.set()
    assert await call == 200


@pytest.mark.parametrize("body", [b"[]", b"null", b"5", b"{}", b'{"update_id": "5"}', b'{"message": {}}'])
async def test_json_that_is_not_an_update_is_ignored_and_does_not_come_again(bench, caplog, body):
    assert await bench.call(body) == 200
    assert [record.getMessage().partition("(")[0] for record in of_the_bot(caplog)] == [
        "an update without a number was left out "
    ]


@pytest.mark.parametrize("body", [b"", WORDS.encode(), b"\xff\xfe\x00", b"[" * 100_000])
async def test_a_body_that_is_not_json_is_refused(bench, caplog, body):
    assert await bench.call(body) == 400
    assert WORDS not in caplog.text
    assert len(of_the_bot(caplog)) == 1


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", "sécrèt"])
async def test_a_wrong_secret_is_refused_before_the_body_is_read(bench, secret):
    async with connected(bench.port) as (reader, writer):
        writer.write(head(1000, secret))
        answer = await reader.read()

    assert answer.startswith(b"HTTP/1.1 403 ")
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 0}


@pytest.mark.parametrize("secret", ["", "wrong"])
async def test_large_bodies_without_the_secret_are_neither_read_nor_kept_in_memory(bench, secret):
    tracemalloc.start()
    async with asyncio.TaskGroup() as tasks:
        uploads = [tasks.create_task(upload(bench.port, 95_000_000, secret)) for _ in range(6)]
    peak_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert all(upload.result() < 10_000_000 for upload in uploads)
    assert peak_bytes < 10_000_000


@pytest.mark.parametrize(
    ("length", "status"), [(MAX_BODY_BYTES + 1, 413), ("9" * 5000, 413), ("-5", 400), ("words", 400)]
)
async def test_a_body_that_is_too_long_is_refused_before_it_is_read(bench, length, status):
    async with connected(bench.port) as (reader, writer):
        writer.write(head(length))
        answer = await reader.read()

    assert answer.startswith(f"HTTP/1.1 {status} ".encode())


async def test_a_body_of_unknown_length_is_read_up_to_the_limit(bench):
    chunk, one_more = b"10000\r\n" + b"[" * 0x10000 + b"\r\n", b"1\r\n"
    async with connected(bench.port) as (reader, writer):
        writer.write(head(0).replace(b"Content-Length: 0", b"Transfer-Encoding: chunked"))
        writer.write(chunk * (MAX_BODY_BYTES // 0x10000) + one_more)
        answer = await reader.read()

    assert answer.startswith(b"HTTP/1.1 400 ")


async def test_a_body_as_long_as_the_limit_is_read(bench):
    update = help_request(bench.ann, 5)
    update["padding"] = "x" * (MAX_BODY_BYTES - len(json.dumps(update)) - len(', "padding": ""'))

    assert len(json.dumps(update)) == MAX_BODY_BYTES
    assert await bench.call(update) == 200


@pytest.mark.parametrize("begun", [b"POST /telegram HTTP/1.1\r\n", head(1000) + b'{"update'])
async def test_a_call_that_is_too_slow_is_closed(clock, monkeypatch, begun):
    monkeypatch.setattr("bot.http_server.READ_TIMEOUT_SECONDS", 0.05)
    port = free_port()
    async with (
        _bot(LoopbackTelegram(clock.now)) as bot,
        webhook_server(
            Webhook("https://bot.example", SECRET, "127.0.0.1", port), bot, UPDATES, _nothing, HealthFigures(utc_now)
        ),
        connected(port) as (reader, writer),
    ):
        writer.write(begun)
        answer = b""
        with suppress(ConnectionResetError):  # what had not been read when it was closed
            answer = await reader.read()

        assert answer == b""


@pytest.mark.parametrize(
    ("reason", "is_lasting"),
    [
        ("IP address 10.0.0.7 is reserved", True),
        # As when the name server cannot be reached: the next start may succeed.
        ("Failed to resolve host: Name or service not known", False),
    ],
)
async def test_a_webhook_that_telegram_refuses_ends_the_start_with_its_reason(clock, reason, is_lasting):
    def refuse(name, _parameters):
        if name == "setWebhook":
            raise Refused(400, f"Bad Request: bad webhook: {reason}")

    telegram, port = LoopbackTelegram(clock.now), free_port()
    telegram.faults.append(refuse)
    with pytest.raises(CannotStartError) as refused:
        async with (
            _bot(telegram) as bot,
            webhook_server(
                Webhook("https://bot.example", SECRET, "127.0.0.1", port),
                bot,
                UPDATES,
                _nothing,
                HealthFigures(utc_now),
            ),
        ):
            pass

    said = "WEBHOOK_URL: Telegram refused the webhook https://bot.example/telegram: Bad webhook: "
    assert str(refused.value).lower() == f"{said}{reason}".lower()
    assert refused.value.is_lasting == is_lasting
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)


async def test_a_port_that_is_in_use_ends_the_start_in_one_line(bench):
    with pytest.raises(CannotStartError) as refused:
        async with webhook_server(
            Webhook("https://bot.example", SECRET, "127.0.0.1", bench.port),
            bench.running.application.bot,
            UPDATES,
            _nothing,
            HealthFigures(utc_now),
        ):
            pass

    assert str(refused.value) == (
        f"WEBHOOK_PORT: port {bench.port} of 127.0.0.1 is in use; give each process on this machine its own"
    )
    assert not refused.value.is_lasting


async def test_an_address_with_the_path_that_is_added_is_warned_of(clock, caplog):
    telegram, port = LoopbackTelegram(clock.now), free_port()
    webhook = Webhook("https://bot.example/telegram", SECRET, "127.0.0.1", port)
    async with _bot(telegram) as bot, webhook_server(webhook, bot, UPDATES, _nothing, HealthFigures(utc_now)):
        pass

    assert "Telegram will call https://bot.example/telegram/telegram; is WEBHOOK_URL meant" in caplog.text


async def test_a_connection_too_many_is_closed_and_room_is_made_by_those_that_end(bench, monkeypatch):
    monkeypatch.setattr("bot.http_server.MAX_CONNECTIONS", 2)
    request = b"GET /telegram HTTP/1.1\r\nHost: here\r\n\r\n"
    async with connected(bench.port), connected(bench.port) as (reader, writer):
        async with connected(bench.port) as (too_many, its_writer):
            its_writer.write(request)
            with suppress(ConnectionError):
                assert await too_many.read() == b""
        writer.write(request)
        assert (await reader.read()).startswith(b"HTTP/1.1 405 ")

        assert await bench.call({"update_id": 1}) == 200


@pytest.mark.parametrize(
    ("info", "fault"),
    [
        ({"url": "https://bot.example/telegram"}, None),
        ({"url": "https://other.example/telegram"}, "the webhook is set to another address"),
        (
            {
                "url": "https://bot.example/telegram",
                "pending_update_count": 3,
                "last_error_date": True,
                "last_error_message": "Wrong response from the webhook: 404 Not Found",
            },
            "Telegram cannot deliver updates to the webhook: Wrong response from the webhook: 404 Not Found",
        ),
        ({"url": ""}, None),
    ],
)
async def test_telegram_is_asked_whether_it_can_call(clock, info, fault):
    telegram, port, health = LoopbackTelegram(clock.now), free_port(), HealthFigures(clock.now)
    pauses, asked = iter([True, False]), asyncio.Event()

    async def pause(_seconds):
        if not next(pauses):
            asked.set()
            await asyncio.Event().wait()

    if "last_error_date" in info:
        info = info | {"last_error_date": int(clock.now().timestamp()) - 5}
    telegram.webhook_info |= info
    webhook = Webhook("https://bot.example", SECRET, "127.0.0.1", port)
    async with _bot(telegram) as bot:
        before = asyncio.all_tasks()
        async with webhook_server(webhook, bot, UPDATES, _nothing, health, pause):
            await asked.wait()
        assert asyncio.all_tasks() == before

    assert health.reception.fault(clock.now()) == fault
    assert [name for name, _ in telegram.calls].count("setWebhook") == (1 if info["url"] else 2)
