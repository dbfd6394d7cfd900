"""The fetcher against real pages over loopback HTTP, and against addresses that it must never connect to."""

import asyncio
import gzip
import socket
import threading
import tracemalloc
import zlib
from collections.abc import AsyncIterator

import pytest

from bot.fetching.fetch import Fetched, Fetcher, FetchLimits
from bot.fetching.inflate import STEP_BYTES
from summarizer.model import Refusal
from tests.bot.site import PAGE, Site


@pytest.fixture
async def fetcher(site: Site) -> AsyncIterator[Fetcher]:
    async with Fetcher([f"127.0.0.1:{site.port}"], FetchLimits(size=100_000, seconds=60)) as opened:
        yield opened


async def test_a_page_is_fetched(site, fetcher):
    fetched = await fetcher.fetch(site.page("/a"))

    assert fetched == Fetched(PAGE.encode(), "text/html; charset=utf-8", f"http://127.0.0.1:{site.port}/a")
    assert "User-Agent: Precis/" in site.requests[0]


async def test_redirects_are_followed_to_their_end(site, fetcher):
    site.page("/end")
    start = site.page("/start", "", "302 Found", Location="/end")

    fetched = await fetcher.fetch(start)

    assert isinstance(fetched, Fetched)
    assert fetched.url.endswith("/end")


async def test_cookies_are_not_carried(site, fetcher):
    site.page("/end", Set_Cookie="what=page")
    start = site.page("/start", "", "302 Found", Location="/end", Set_Cookie="who=reader")

    # At the same time: a cookie of one request must not be sent with another that waited for its turn.
    await asyncio.gather(*(fetcher.fetch(start) for _ in range(5)))

    assert len(site.requests) == 10
    assert all("ookie" not in request for request in site.requests)


async def test_a_host_gets_two_requests_at_once_and_other_hosts_do_not_wait(site):
    other = site.page("/a").replace("127.0.0.1", "localhost")
    async with Fetcher([f"127.0.0.1:{site.port}", f"localhost:{site.port}"]) as fetcher, asyncio.TaskGroup() as tasks:
        for number in range(5):
            tasks.create_task(fetcher.fetch(f"http://127.0.0.1:{site.port}/hang{number}"))
        fetched = await fetcher.fetch(other)
        requests = sum("/hang" in request for request in site.requests)
        site.hang.set()

    assert isinstance(fetched, Fetched)
    assert requests == 2


async def test_a_compressed_page_is_decompressed(site, fetcher):
    fetched = await fetcher.fetch(site.page("/a", gzip.compress(PAGE.encode()), Content_Encoding="gzip"))

    assert isinstance(fetched, Fetched)
    assert fetched.content == PAGE.encode()
    assert "Accept-Encoding: gzip\r\n" in site.requests[0]


async def test_a_compressed_page_is_decompressed_only_up_to_the_limit(site, fetcher):
    bomb = site.page("/bomb", gzip.compress(bytes(30_000_000)), Content_Encoding="gzip")
    tracemalloc.start()

    refusal = await fetcher.fetch(bomb)
    peak_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert refusal is Refusal.FILE_TOO_BIG
    assert peak_bytes < 3_000_000


GZIP = "Content-Encoding: gzip\r\nConnection: close\r\n"
CHUNKED = "Transfer-Encoding: chunked\r\n"

UNREAD_BYTES = 20_000_000
"""More than the buffers of both ends of a connection hold, less than any site could send in a test."""


@pytest.mark.parametrize("extra", [b"x" * 65536, bytes(65536)])
async def test_a_compressed_page_ends_where_its_compressed_data_does(site, fetcher, extra):
    url = site.endless_page("/a", gzip.compress(PAGE.encode()), extra, GZIP)

    fetched = await fetcher.fetch(url)

    assert isinstance(fetched, Fetched)
    assert fetched.content == PAGE.encode()
    assert site.bytes_sent < UNREAD_BYTES


@pytest.mark.parametrize(
    ("begin", "block", "head", "refusal"),
    [
        (b"", b"x" * 65536, "Connection: close\r\n", Refusal.FILE_TOO_BIG),
        (b"", gzip.compress(b"x"), GZIP, Refusal.LINK_DEAD),
        (b"", gzip.compress(b""), GZIP, Refusal.LINK_DEAD),
        (b"\x1f\x8b\x08\x08" + bytes(6), b"name" * 16384, GZIP, Refusal.FILE_TOO_BIG),
        (b"", b"1\r\nx\r\n" * 10_000, CHUNKED, Refusal.FILE_TOO_BIG),
        (b"", b"1;" + b"e" * 90_000 + b"\r\nx\r\n", CHUNKED, Refusal.LINK_DEAD),
        (b"HTTP/1.1 200 OK\r\n", b"a: b\r\n" * 10_000, "", Refusal.LINK_DEAD),
        (b"HTTP/1.1 200 OK\r\na: ", b"b" * 65536, "", Refusal.LINK_DEAD),
        (b"", b"HTTP/1.1 100 \r\n\r\n" * 1_000, "", Refusal.LINK_DEAD),
    ],
    ids=[
        "body", "gzip members", "empty gzip members", "gzip file name", "chunks of a byte", "chunk extensions",
        "headers", "long header", "provisional responses",
    ],
)  # fmt: skip
async def test_an_endless_response_is_refused_soon(site, fetcher, begin, block, head, refusal):
    assert await fetcher.fetch(site.endless_page("/a", begin, block, head)) is refusal
    assert site.bytes_sent < UNREAD_BYTES


async def test_a_page_that_stalls_after_its_beginning_is_a_slow_link(site):
    url = site.page("/stall", PAGE, Content_Length="1000")
    async with Fetcher([f"127.0.0.1:{site.port}"], FetchLimits(seconds=0.2)) as fetcher:
        assert await fetcher.fetch(url) is Refusal.LINK_SLOW


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        ("gzip", gzip.compress(PAGE[:9].encode()) + gzip.compress(PAGE[9:].encode())),
        ("gzip", gzip.compress(PAGE.encode()) + b"\0\0\0"),
        ("x-gzip", gzip.compress(PAGE.encode())),
        ("deflate", zlib.compress(PAGE.encode())),
        ("deflate", zlib.compress(PAGE.encode(), wbits=-15)),
        ("deflate", zlib.compress(PAGE.encode()) + b"padding"),
        ("identity", PAGE.encode()),
    ],
    ids=["two members", "padded", "old name", "zlib", "raw deflate", "padded zlib", "not compressed"],
)
@pytest.mark.parametrize("chunk_bytes", [1, 1000])
async def test_a_compressed_page_is_read_in_every_form_that_servers_send(site, fetcher, coding, content, chunk_bytes):
    chunks = [content[at : at + chunk_bytes] for at in range(0, len(content), chunk_bytes)] + [b""]
    body = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    url = site.page("/a", body, Content_Encoding=coding, Transfer_Encoding="chunked")

    fetched = await fetcher.fetch(url)

    assert isinstance(fetched, Fetched)
    assert fetched.content == PAGE.encode()


async def test_other_tasks_run_while_a_page_is_decompressed(site):
    turns = 0

    async def take_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    # 6 kB become 6 MB: one chunk, or two, of what arrives.
    bomb = site.page("/bomb", gzip.compress(bytes(6_000_000)), Content_Encoding="gzip")
    async with Fetcher([f"127.0.0.1:{site.port}"]) as fetcher:
        others = asyncio.create_task(take_turns())
        assert await fetcher.fetch(bomb) is Refusal.FILE_TOO_BIG
        others.cancel()

    assert turns > 5 * 1024 * 1024 / STEP_BYTES


@pytest.mark.parametrize(
    ("path", "answer", "refusal"),
    [
        ("/gone", {"status": "410 Gone"}, Refusal.PAGE_MISSING),
        ("/broken", {"status": "500 Internal Server Error"}, Refusal.LINK_DEAD),
        ("/closed", {"status": "403 Forbidden"}, Refusal.LINK_DEAD),
        ("/film", {"Content_Type": "video/mp4"}, Refusal.LINK_UNREADABLE),
        ("/binary", {"Content_Type": "application/octet-stream"}, Refusal.LINK_UNREADABLE),
        ("/loop", {"status": "302 Found", "Location": "/loop"}, Refusal.LINK_DEAD),
        ("/inside", {"status": "302 Found", "Location": "http://127.0.0.1:1/"}, Refusal.LINK_FORBIDDEN),
        ("/metadata", {"status": "302 Found", "Location": "http://169.254.169.254/latest"}, Refusal.LINK_FORBIDDEN),
        ("/file", {"status": "302 Found", "Location": "file:///etc/passwd"}, Refusal.LINK_FORBIDDEN),
        ("/big", {"body": b"x" * 100_001}, Refusal.FILE_TOO_BIG),
        ("/bomb", {"body": gzip.compress(b"x" * 5_000_000), "Content_Encoding": "gzip"}, Refusal.FILE_TOO_BIG),
        ("/brotli", {"body": b"\x1b", "Content_Encoding": "br"}, Refusal.LINK_UNREADABLE),
        (
            "/twice",
            {"body": gzip.compress(gzip.compress(b"x")), "Content_Encoding": "gzip, gzip"},
            Refusal.LINK_UNREADABLE,
        ),
        ("/zstd", {"body": b"\x28\xb5\x2f\xfd", "Content_Encoding": "zstd"}, Refusal.LINK_UNREADABLE),
        ("/deflated", {"body": zlib.compress(bytes(5_000_000)), "Content_Encoding": "deflate"}, Refusal.FILE_TOO_BIG),
        ("/mangled", {"body": zlib.compress(b"x")[:-3], "Content_Encoding": "gzip"}, Refusal.LINK_DEAD),
    ],
)
async def test_anything_but_a_page_is_refused_with_its_reason(site, fetcher, path, answer, refusal):
    assert await fetcher.fetch(site.page(path, **answer)) is refusal


async def test_a_page_that_is_not_found_is_refused_as_missing(site, fetcher):
    assert await fetcher.fetch(f"http://127.0.0.1:{site.port}/nothing") is Refusal.PAGE_MISSING


async def test_a_host_that_does_not_respond_is_a_dead_link():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        async with Fetcher([f"127.0.0.1:{port}"]) as fetcher:
            assert await fetcher.fetch(f"http://127.0.0.1:{port}/") is Refusal.LINK_DEAD


async def test_a_page_that_never_comes_is_a_slow_link(site):
    async with Fetcher([f"127.0.0.1:{site.port}"], FetchLimits(seconds=0.2)) as fetcher:
        assert await fetcher.fetch(f"http://127.0.0.1:{site.port}/hang") is Refusal.LINK_SLOW


async def test_a_name_that_never_resolves_is_a_slow_link():
    answered = threading.Event()

    def resolver(*_address: object) -> list[object]:
        answered.wait()
        raise socket.gaierror

    async with Fetcher(limits=FetchLimits(seconds=0.1), resolver=resolver) as fetcher:
        refusal = await fetcher.fetch("http://herald.example/")
        answered.set()

    assert refusal is Refusal.LINK_SLOW


async def test_a_dead_address_leaves_time_for_the_next(monkeypatch):
    asked = []

    def resolver(_host: str, port: int, *_rest: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (f"93.184.216.{last}", port)) for last in (1, 2)]

    async def connect(*, remote_host: object, **_named: object) -> None:
        asked.append(str(remote_host))
        if len(asked) == 1:
            await asyncio.Event().wait()
        raise OSError

    monkeypatch.setattr("anyio.connect_tcp", connect)
    async with Fetcher(limits=FetchLimits(seconds=6), resolver=resolver) as fetcher:
        assert await fetcher.fetch("http://paper.example/") is Refusal.LINK_DEAD
    assert asked == ["93.184.216.1", "93.184.216.2"]


@pytest.mark.parametrize(
    "answers",
    [
        ["127.0.0.1"],
        ["::1"],
        ["93.184.216.34", "10.0.0.1"],
        ["::ffff:192.168.1.1"],
        ["64:ff9b::7f00:1"],
        ["2002:7f00:1::"],
        ["168.63.129.16"],
    ],
)
async def test_a_name_for_a_private_address_is_forbidden(answers, monkeypatch):
    def resolver(_host: str, port: int, *_rest: object) -> list[object]:
        families = {True: socket.AF_INET6, False: socket.AF_INET}
        return [(families[":" in answer], socket.SOCK_STREAM, 6, "", (answer, port)) for answer in answers]

    async def connect(**_named: object) -> None:
        pytest.fail("a connection was tried")

    monkeypatch.setattr("anyio.connect_tcp", connect)
    async with Fetcher(resolver=resolver) as fetcher:
        assert await fetcher.fetch("http://intranet.example/") is Refusal.LINK_FORBIDDEN


@pytest.mark.parametrize(
    ("url", "port"),
    [
        ("http://intranet.example/", 80),
        ("https://intranet.example/", 443),
        ("http://intranet.example:443/", 443),
        ("http://intranet.example:8080/", None),
        ("http://intranet.example:5432/", None),
    ],
)
async def test_a_host_that_is_allowed_without_a_port_is_so_for_the_ports_of_the_web(url, port, monkeypatch):
    ports = []

    def resolver(_host: str, port: int, *_rest: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("10.0.0.7", port))]

    async def connect(*, remote_port: int, **_named: object) -> None:
        ports.append(remote_port)
        raise OSError

    monkeypatch.setattr("anyio.connect_tcp", connect)
    async with Fetcher(["intranet.example"], resolver=resolver) as fetcher:
        refusal = await fetcher.fetch(url)

    assert (refusal, ports) == ((Refusal.LINK_DEAD, [port]) if port else (Refusal.LINK_FORBIDDEN, []))


async def test_an_exempt_port_exempts_no_other(site):
    async with Fetcher([f"127.0.0.1:{site.port + 1}"]) as fetcher:
        assert await fetcher.fetch(site.page("/a")) is Refusal.LINK_FORBIDDEN
    assert site.requests == []


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/", "http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/",
        "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/", "http://10.1.2.3/", "http://192.168.0.1/",
        "http://169.254.169.254/", "http://168.63.129.16/", "http://[fd00::1]/", "http://100.64.0.1/",
        "http://rebound.example/", "http://user:word@example.com/", "http://example.com:22/", "gopher://example.com/",
        "http://127.0.0.1。nip.example/", "http:///", "http://[::1", "http://a" + "a" * 300 + ".example/",
    ],
)  # fmt: skip
async def test_no_connection_is_made_to_a_private_address(url, monkeypatch):
    asked = []

    def resolver(host: str, port: int, *_rest: object, **_named: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    async def connect(*address: object, **_named: object) -> None:
        asked.append(address)
        raise OSError

    monkeypatch.setattr("anyio.connect_tcp", connect)
    async with Fetcher(resolver=resolver) as fetcher:
        assert await fetcher.fetch(url) in (Refusal.LINK_FORBIDDEN, Refusal.LINK_DEAD)
    assert asked == []
